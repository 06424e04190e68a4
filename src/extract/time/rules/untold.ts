import { duration } from "../amounts.ts";
import { type Expression, fixed } from "../expression.ts";
import type { Line } from "../lexemes.ts";

/** "recent years", "the coming days", "the past years". */
export function unitsByWord(line: Line, at: number, way: string): Expression | null {
  const { unit, plural } = line[at + 1]?.entry ?? {};
  if (!unit || !plural || line[at + 1].word === "seconds") return null;
  if (way === "recent") {
    const more = line[at + 2]?.word === "and" && line[at + 3]?.entry?.plural && line[at + 3].entry?.unit ? at + 4 : at + 2;
    return { ...fixed(at, more, "DATE", "PAST_REF"), article: true };
  }
  if (way === "coming" || way === "next") return { ...fixed(at, at + 2, "DATE", "FUTURE_REF"), article: true };
  return { ...fixed(at, at + 2, "DURATION", duration(null, unit)), article: true };
}

/** "for years", "within weeks", "months of talks", "decades later". */
export function unitsAlone(line: Line, at: number): Expression | null {
  const { unit, plural } = line[at].entry ?? {};
  if (!unit || !plural || !line[at].entry || line[at].glued || (line[at].capital && at > 0 && !ENDS.test(line[at - 1].word))) return null;
  if (line[at - 1]?.word === "many" && line[at - 2]?.word === "as") return null; // "the third in as many days"
  if (isOfSomebody(line, at)) return null;
  if (line[at - 1]?.kind === "number" || line[at - 1]?.entry?.number !== undefined) return null; // "52 years old"
  if (unit === "S" || (unit === "M" && line[at].word === "mins") || unit === "WE" || unit === "Q") return null;
  if (line[at + 1]?.word === "ago") return fixed(at, at + 2, "DATE", "PAST_REF");
  if (/^(?:of|-)$/.test(line[at + 1]?.word ?? "") && !BEFORE_LENGTHS.has(line[at - 1]?.word ?? "")) return null;
  const or = line[at + 1]?.word === "or" && line[at + 2]?.entry?.plural && line[at + 2].entry?.unit ? at + 3 : at + 1;
  return fixed(at, or, "DURATION", duration(null, unit));
}

/** "the Vale years", "his days in office", "the darkest days", "working hours": times of a kind, of which no length is told. */
function isOfSomebody(line: Line, at: number): boolean {
  const before = line[at - 1];
  if (before?.kind !== "word") return false;
  if (/^(?:ago|earlier|later|before|after)$/.test(line[at + 1]?.word ?? "")) return false;
  return (
    (before.capital && line[at - 2]?.word === "the") ||
    (before.word === "s" && before.glued && line[at - 2]?.word === "'") ||
    OF_A_KIND.test(before.word)
  );
}

const OF_A_KIND =
  /^(?:his|her|their|its|my|our|your|whose|\p{L}{3,}est|olden|bygone|glory|halcyon|heady|dog|latter|dark|golden|happy|office|opening|business|working|work|visiting|rush|election|school|college|student|teenage|light|weekly|daily)$/u;

/** Behind these a sentence begins: "He resigned. Months later". */
const ENDS = /^[.!?:”"]$/;

const BEFORE_LENGTHS = new Set(
  "for in within over after during through by lasting last lasted took takes take following follows of the".split(" "),
);

/** "decade-long", "weeklong", "year-long", "single-day": one of the unit. */
export function compound(line: Line, at: number): Expression | null {
  const written = COMPOUND.get(line[at].word);
  if (written) return fixed(at, at + 1, "DURATION", written);
  const all = line[at].word === "all" && /^(?:D|W|MO|Y)$/.test(line[at + 1]?.entry?.unit ?? "") ? line[at + 1].entry! : null; // "all day long"
  if (all?.unit && !all.plural && line[at + 2]?.word !== "-")
    return fixed(at, line[at + 2]?.word === "long" ? at + 3 : at + 2, "DURATION", duration(1, all.unit));
  const single = line[at].word === "single" && line[at + 1]?.word === "-" ? line[at + 2]?.entry : undefined;
  if (single?.unit && !single.plural) return fixed(at, at + 3, "DURATION", duration(1, single.unit));
  const { unit, plural } = line[at].entry ?? {};
  if (unit && line[at + 1]?.word === "-" && line[at + 1].glued && line[at + 2]?.word === "long" && line[at + 2].glued)
    return fixed(at, at + 3, "DURATION", duration(plural ? null : 1, unit));
  return null;
}

const COMPOUND: ReadonlyMap<string, string> = new Map([
  ["hourlong", "PT1H"],
  ["daylong", "P1D"],
  ["weeklong", "P1W"],
  ["monthlong", "P1M"],
  ["yearlong", "P1Y"],
  ["decadelong", "P10Y"],
]);
