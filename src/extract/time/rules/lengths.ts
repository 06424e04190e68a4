import { amountAt, duration } from "../amounts.ts";
import { calendarDay, readDay, writtenDay, writtenYear } from "../calendar.ts";
import { shifted } from "../choose.ts";
import { type Context, certain, counted, type Expression, fixed, isAhead, isPast, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { Line, Unit } from "../lexemes.ts";
import { type Read, yearAt } from "../numbers.ts";
import { oneDay } from "./days.ts";
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
  if (told !== null && told > 1 && !hyphen && !line[end].entry?.plural && !(unit === "M" || unit === "H" || unit === "D" || unit === "Y"))
    return null;
  if (line[at].word === "some" && !line[end].entry?.plural) return null; // "some day"
  const half = bare && line[end + 1]?.word === "and" && line[end + 2]?.word === "a" && line[end + 3]?.word === "half" ? 3 : 0; // "a year and a half"
  const count = half && told !== null ? told + 0.5 : told;
  const stop = end + 1 + half;
  if (unit === "Q" && ((line[stop]?.word === "of" && (count === 3 || hyphen || yearAt(line, stop + 1))) || (count ?? 1) < 1)) return null; // "three-quarters of its food"
  if (line[at].word === "many" && line[at - 1]?.word === "as") return null; // "the third in as many days"
  if (bare && end > amount.end && /^(?:fiscal|calendar|good|short|light)$/.test(line[end - 1].word)) return null;
  if (bare && /^(?:when|where|in)$/.test(line[stop]?.word ?? "") && (line[stop].word !== "in" || line[stop + 1]?.word === "which"))
    return null; // "on a day when"
  const past = orSo(line, stop);
  if (bare && hyphen && line[at].glued && line[at - 1].word === "-") return fixed(at, stop, "SET", duration(1, unit)); // "$15-an-hour"
  if (isAge(line, at, past) || (bare && line[stop]?.word === "-" && line[stop].glued)) return null;
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
  return opens ? { first: at, end, type: "DATE", reckon: ({ tense }) => certain(isAhead(tense) ? "FUTURE_REF" : "PAST_REF") } : null;
}

/** Words before "one day" that make it some day to come. */
const SOME_DAY = /^(?:will|would|could|may|might|can|should|must|he|she|they|we|i|to)$/;

/** "or so", "or more" behind a length belong to it. */
function orSo(line: Line, at: number): number {
  return line[at]?.word === "or" && /^(?:so|more|less|two|longer)$/.test(line[at + 1]?.word ?? "") ? at + 2 : at;
}

/** "48-year-old", "five years old", "two years of age", "aged 10 years" say how old somebody is. */
function isAge(line: Line, at: number, end: number): boolean {
  const next = line[end]?.word === "-" ? end + 1 : end;
  if (line[at - 1]?.word === "aged" || (line[at - 1]?.word === "of" && line[at - 2]?.word === "age")) return true;
  return line[next]?.word === "old" || line[next]?.word === "olds" || (line[next]?.word === "of" && line[next + 1]?.word === "age");
}

/** "two years ago", "a year earlier", "10 days from now", "a week from Tuesday": a date, as exact as the unit. */
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
  const start = word === "from" && count !== null && Number.isInteger(count) && line[end + 1] ? oneDay(line, end + 1) : null;
  if (start && start.type === "DATE")
    return {
      first: at,
      end: start.end,
      type: "DATE",
      amount: true,
      reckon: (context) => {
        const outcome = start.reckon(isPast(context.tense) ? context : { ...context, tense: "future" });
        const from = outcome.value === null ? null : readDay(outcome.value);
        const day = from === null ? null : shifted(from, count!, unit);
        return day === null ? NOT_KNOWN : { ...outcome, value: writtenDay(day) };
      },
    };
  const then = word === "ago" && count !== null && Number.isInteger(count) ? sinceThen(line, end + 1, unit) : null;
  if (then)
    return {
      first: at,
      end: then.end,
      type: "DATE",
      amount: true,
      aside: true,
      reckon: ({ anchor }) => {
        const day = anchor && shifted(anchor.day + then.value.days, -count!, unit);
        return anchor && day !== null ? counted(periodOf(then.value.unit, day)!, anchor) : NOT_KNOWN;
      },
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

/** "a year ago today", "two years ago this week": to the day or the week, whatever the unit. */
function sinceThen(line: Line, at: number, unit: Unit): Read<{ readonly days: number; readonly unit: Unit }> | null {
  if (!/^(?:W|MO|Y|E|C)$/.test(unit)) return null;
  const days = ({ today: 0, yesterday: -1, tomorrow: 1 } as Record<string, number>)[line[at]?.word ?? ""];
  if (days !== undefined) return { value: { days, unit: "D" }, end: at + 1 };
  const of = line[at]?.word === "this" ? line[at + 1]?.entry : undefined;
  return of?.unit && !of.plural && /^(?:W|MO)$/.test(of.unit) ? { value: { days: 0, unit: of.unit }, end: at + 2 } : null;
}

function ago(context: Context, count: number | null, unit: Unit): Outcome {
  if (count === null) return certain("PAST_REF");
  if (unit === "Y" && context.told.quarter) return quarterFrom(context, -count);
  return stepsFrom(context, -count, unit);
}

function stepsFrom({ anchor }: Pick<Context, "anchor">, steps: number, unit: Unit): Outcome {
  if (!anchor) return NOT_KNOWN;
  if (unit === "C" && !Number.isInteger(steps)) return stepsFrom({ anchor }, steps * 100, "Y");
  if (unit === "E" && !Number.isInteger(steps)) return stepsFrom({ anchor }, steps * 10, "Y");
  if (unit === "Y" && !Number.isInteger(steps))
    return counted(writtenYear(calendarDay(shifted(anchor.day, Math.round(steps * 12), "MO")!).year), anchor);
  const day = shifted(anchor.day, Math.round(steps), unit);
  if (day !== null && calendarDay(day).year < 1) return certain("PAST_REF"); // "8,000 years ago"
  const value = day === null ? null : periodOf(unit, day);
  return value === null ? NOT_KNOWN : counted(value, anchor);
}
