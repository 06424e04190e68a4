import { amountAt, duration } from "../amounts.ts";
import { calendarDay, writtenYear } from "../calendar.ts";
import { shifted } from "../choose.ts";
import { type Context, certain, counted, type Expression, fixed, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { Line, Unit } from "../lexemes.ts";
import { periodOf } from "./periods.ts";
import { quarterFrom } from "./quarters.ts";

/** Lengths of time: "three days", "a 10-year", "the past two weeks", "years"; and what is counted by them: "two years ago". */
export function length(line: Line, at: number): Expression | null {
  const way = SPANS.has(line[at].word) ? line[at].word : null;
  const start = way === null ? at : at + 1;
  const amount = line[start] ? amountAt(line, start) : null;
  if (!amount) return way === null ? bareUnit(line, at) : untold(line, at, way);
  let end = amount.end;
  const hyphen = line[end]?.word === "-" && line[end].glued;
  if (hyphen) end++;
  while (end - amount.end <= MOST_ADJECTIVES && ADJECTIVES.has(line[end]?.word ?? "")) end++;
  const { unit } = line[end]?.entry ?? {};
  if (!unit || unit === "WE" || (line[end].word === "second" && !hyphen) || (line[end].capital && line[end].word !== "years")) return null;
  const { count, bare } = amount.value;
  if (
    count !== null &&
    count !== 1 &&
    !hyphen &&
    !line[end].entry?.plural &&
    !(unit === "M" || unit === "H" || unit === "D" || unit === "Y")
  )
    return null;
  const stop = end + 1;
  if (unit === "Q" && line[stop]?.word === "of") return null; // "three-quarters of its food"
  if (bare && end > amount.end && /^(?:fiscal|calendar|good|short|light)$/.test(line[end - 1].word)) return null;
  const past = orSo(line, stop);
  if (isAge(line, past) || (bare && line[stop]?.word === "-" && line[stop].glued)) return null;
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
  const value = day === null ? null : periodOf(unit === "E" || unit === "C" ? "Y" : unit, day);
  return value === null ? NOT_KNOWN : counted(value, anchor);
}

/** "$3 million a year", "twice a week": each of them. */
function isRate(line: Line, at: number): boolean {
  const before = line[at - 1];
  if (!before) return false;
  if (before.kind === "number" || before.entry?.number !== undefined || before.word === "%") return true;
  return /^(?:million|billion|trillion|times|once|twice|percent|dollars|people|tons|tonnes|cents|pounds|euros|hours|days|barrels|jobs|deaths|units|cars|visitors|tourists|students|flights|seats|gallons|miles)$/.test(
    before.word,
  );
}

/** "recent years", "the coming days", "the past years". */
function untold(line: Line, at: number, way: string): Expression | null {
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
function bareUnit(line: Line, at: number): Expression | null {
  const { unit, plural } = line[at].entry ?? {};
  if (!unit || !plural || !line[at].entry || line[at].glued || (line[at].capital && at > 0)) return null;
  if (line[at - 1]?.kind === "number" || line[at - 1]?.entry?.number !== undefined) return null; // "52 years old"
  if (unit === "S" || (unit === "M" && line[at].word === "mins") || unit === "WE" || unit === "Q") return null;
  if (line[at + 1]?.word === "ago") return fixed(at, at + 2, "DATE", "PAST_REF");
  if (/^(?:of|-)$/.test(line[at + 1]?.word ?? "") && !UNTOLD_BEFORE.has(line[at - 1]?.word ?? "")) return null;
  const or = line[at + 1]?.word === "or" && line[at + 2]?.entry?.plural && line[at + 2].entry?.unit ? at + 3 : at + 1;
  return UNTOLD_BEFORE.has(line[at - 1]?.word ?? "") || at === 0
    ? fixed(at, or, "DURATION", duration(null, unit))
    : fixed(at, or, "DURATION", duration(null, unit));
}

const UNTOLD_BEFORE = new Set(
  "for in within over after during through by lasting last lasted took takes take following follows of the".split(" "),
);

/** "every day", "each of the past three years" is a length; "every two weeks", "once a month", "per year", "every summer". */
export function set(line: Line, at: number): Expression | null {
  const { word } = line[at];
  if (word === "per") {
    const { unit, plural } = line[at + 1]?.entry ?? {};
    return unit && !plural && line[at + 1].word !== "second" ? fixed(at, at + 2, "SET", duration(1, unit)) : null;
  }
  if (word !== "every" && word !== "each") return null;
  const other = line[at + 1]?.word === "other" ? 1 : 0;
  const single = line[at + 1 + other]?.word === "single" ? 1 : 0;
  const place = at + 1 + other + single;
  const { unit, plural, part, season, month, weekday } = line[place]?.entry ?? {};
  if (month !== undefined && line[place].capital) return fixed(at, place + 1, "SET", `XXXX-${String(month).padStart(2, "0")}`);
  if (season) return fixed(at, place + 1, "SET", `XXXX-${season}`);
  if (part && !plural) return fixed(at, place + 1, "SET", `XXXX-XX-XXT${part}`);
  if (weekday !== undefined && other) return fixed(at, place + 1, "SET", `XXXX-WXX-${weekday}`);
  if (unit === "WE") return fixed(at, place + 1, "SET", "XXXX-WXX-WE");
  if (unit && !plural && line[place].word !== "second") return fixed(at, place + 1, "SET", duration(other ? 2 : 1, unit));
  const amount = line[place] ? amountAt(line, place) : null;
  const of = amount && !amount.value.bare ? line[amount.end]?.entry : undefined;
  return amount && of?.unit && (of.plural || amount.value.count === 1)
    ? fixed(at, amount.end + 1, "SET", duration(amount.value.count, of.unit))
    : null;
}
