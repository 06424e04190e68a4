import { amountAt, duration } from "../amounts.ts";
import { calendarDay, writtenYear } from "../calendar.ts";
import { shifted } from "../choose.ts";
import { type Context, certain, counted, type Expression, fixed, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { Line, Unit } from "../lexemes.ts";
import { periodOf } from "./periods.ts";
import { quarterFrom } from "./quarters.ts";
import { isRate } from "./sets.ts";
import { compound, unitsAlone, unitsByWord } from "./untold.ts";

/** Lengths of time: "three days", "a 10-year", "the past two weeks", "years"; and what is counted by them: "two years ago". */
export function length(line: Line, at: number): Expression | null {
  const way = SPANS.has(line[at].word) ? line[at].word : null;
  const start = way === null ? at : at + 1;
  const amount = line[start] ? amountAt(line, start) : null;
  if (!amount) return way === null ? (compound(line, at) ?? unitsAlone(line, at)) : unitsByWord(line, at, way);
  let end = amount.end;
  const hyphen = line[end]?.word === "-" && line[end].glued;
  if (hyphen) end++;
  while (end - amount.end <= MOST_ADJECTIVES && ADJECTIVES.has(line[end]?.word ?? "")) end++;
  const { unit } = line[end]?.entry ?? {};
  if (!unit || unit === "WE" || (line[end].word === "second" && !hyphen) || (line[end].capital && line[end].word !== "years")) return null;
  const { bare, count: told } = amount.value;
  if (told !== null && told !== 1 && !hyphen && !line[end].entry?.plural && !(unit === "M" || unit === "H" || unit === "D" || unit === "Y"))
    return null;
  const half = bare && line[end + 1]?.word === "and" && line[end + 2]?.word === "a" && line[end + 3]?.word === "half" ? 3 : 0; // "a year and a half"
  const count = half && told !== null ? told + 0.5 : told;
  const stop = end + 1 + half;
  if (unit === "Q" && line[stop]?.word === "of") return null; // "three-quarters of its food"
  if (bare && end > amount.end && /^(?:fiscal|calendar|good|short|light)$/.test(line[end - 1].word)) return null;
  const past = orSo(line, stop);
  if (isAge(line, past) || (bare && line[stop]?.word === "-" && line[stop].glued)) return null;
  if (way === null && count === 1 && unit === "D" && line[at].word === "one") {
    const some = someDay(line, at, stop);
    if (some) return some;
  }
  if (way === null) {
    const ago = counting(line, at, past, count, unit);
    if (ago) return ago;
    if (bare && isRate(line, at)) return fixed(at, stop, "SET", duration(1, unit));
  }
  return {
    ...fixed(at, past, "DURATION", duration(count, unit)),
    article: way !== null || /^(?:first|last)$/.test(line[at - 1]?.word ?? ""),
    amount: true,
  };
}

const SPANS = new Set(
  "past last next first coming previous following final previous latest preceding recent intervening opening closing".split(" "),
);
const MOST_ADJECTIVES = 2;
const ADJECTIVES = new Set(
  "more full straight consecutive whole long solid additional other further extra trading business working calendar short good entire successive fiscal school light".split(
    " ",
  ),
);

/** "will one day leave"; "One day he will leave", "One day he left". */
function someDay(line: Line, at: number, end: number): Expression | null {
  if (SOME_DAY.test(line[at - 1]?.word ?? "")) return fixed(at, end, "DATE", "FUTURE_REF");
  const opens = line[at].capital && /^(?:he|she|it|they|we|i|you|the|this|that|a|an|,)$/.test(line[end]?.word ?? "");
  return opens ? { first: at, end, type: "DATE", reckon: ({ tense }) => certain(tense === "future" ? "FUTURE_REF" : "PAST_REF") } : null;
}

/** Words before "one day" that make it some day to come. */
const SOME_DAY = /^(?:will|would|could|may|might|can|should|must|he|she|they|we|i|to)$/;

/** "or so", "or more" behind a length belong to it. */
function orSo(line: Line, at: number): number {
  return line[at]?.word === "or" && /^(?:so|more|less|two|longer)$/.test(line[at + 1]?.word ?? "") ? at + 2 : at;
}

/** "48-year-old", "five years old", "two years of age" say how old somebody is. */
function isAge(line: Line, at: number): boolean {
  const next = line[at]?.word === "-" ? at + 1 : at;
  return line[next]?.word === "old" || line[next]?.word === "olds" || (line[next]?.word === "of" && line[next + 1]?.word === "age");
}

/** "two years ago", "a year earlier", "10 days from now": a date, as exact as the unit. */
function counting(line: Line, at: number, end: number, count: number | null, unit: Unit): Expression | null {
  const word = line[end]?.word;
  const later = word === "from" && line[end + 1]?.word === "now" ? 2 : word === "hence" ? 1 : 0;
  if (later)
    return {
      first: at,
      end: end + later,
      type: "DATE",
      amount: true,
      reckon: (context) => (count === null ? certain("FUTURE_REF") : stepsFrom(context, count, unit)),
    };
  if (word === "ago")
    return {
      first: at,
      end: end + 1,
      type: unit === "H" || unit === "M" ? "TIME" : "DATE",
      amount: true,
      aside: unit === "Y",
      reckon: (context) => ago(context, count, unit),
    };
  if (word === "earlier" && unit === "Y" && count !== null)
    return { first: at, end: end + 1, type: "DATE", amount: true, aside: true, reckon: (context) => ago(context, count, unit) };
  return null;
}

function ago(context: Context, count: number | null, unit: Unit): Outcome {
  if (count === null) return certain("PAST_REF");
  if (unit === "Y" && context.told.quarter) return quarterFrom(context, -count);
  return stepsFrom(context, -count, unit);
}

function stepsFrom({ anchor }: Context, steps: number, unit: Unit): Outcome {
  if (!anchor) return NOT_KNOWN;
  if (unit === "Y" && !Number.isInteger(steps))
    return counted(writtenYear(calendarDay(shifted(anchor.day, Math.round(steps * 12), "MO")!).year), anchor);
  const day = shifted(anchor.day, Math.round(steps), unit);
  const value = day === null ? null : periodOf(unit, day);
  return value === null ? NOT_KNOWN : counted(value, anchor);
}
