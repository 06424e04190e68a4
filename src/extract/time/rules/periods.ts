import { duration } from "../amounts.ts";
import {
  addMonths,
  calendarDay,
  type Day,
  dayOf,
  dayOfWeeks,
  weekdayOf,
  writtenDay,
  writtenMonth,
  writtenQuarter,
  writtenWeek,
  writtenYear,
} from "../calendar.ts";
import { shifted } from "../choose.ts";
import { type Context, counted, type Expression, fixed, isAhead, isPast, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { Line, Unit } from "../lexemes.ts";

/** Weeks, months, years and the like told by a word: "last week", "this fiscal year", "the following month", "the weekend". */
export function unitByWord(line: Line, at: number): Expression | null {
  const way = WAYS.get(line[at].word);
  if (!way) return null;
  let end = at + 1;
  while (end - at <= MOST_ADJECTIVES && ADJECTIVES.has(line[end]?.word ?? "")) end++;
  const { unit, plural } = line[end]?.entry ?? {};
  if (
    !unit ||
    plural ||
    (line[end].capital && line[at].capital && at > 0) ||
    line[end].word === "second" ||
    /^(?:min|mins)$/.test(line[end].word)
  )
    return null;
  if (line[end + 1]?.word === "-" && line[end + 1].glued && !/^(?:end|long)$/.test(line[end + 2]?.word ?? "")) return null;
  const past = way.steps === -1 && line[at].word !== "previous" && line[at].word !== "prior" && line[at].word !== "preceding";
  const turned = line[at].word === "this" ? ({ past: -1, coming: 1 }[line[at + 1]?.word ?? ""] ?? 0) : 0; // "this past week"
  const steps = way.steps + turned;
  const whole =
    line[at - 1]?.word === "the" && PAST_LENGTHS.has(line[at].word) && end === at + 1 && (unit === "W" || unit === "MO" || unit === "Y");
  if (whole) return { ...fixed(at, end + 1, "DURATION", duration(1, unit)), article: true };
  if (unit === "D" && !way.told && line[at].word !== "next" && !(past && line[at].word === "past")) return null; // "the last day of the talks"
  if (unit === "E" && steps === 0) return { first: at, end: end + 1, type: "DATE", reckon: (context) => fromToday(unit, 0, context) };
  if (LENGTHS.has(unit) || (unit === "C" && line[at].word === "past"))
    return past || way.steps === 1 ? { ...fixed(at, end + 1, "DURATION", duration(1, unit)), article: true } : null;
  return {
    first: at,
    end: end + 1,
    type: "DATE",
    article: way.article ?? false,
    reckon: (context) => (way.told || unit === "D" ? fromTold(unit, steps, context) : fromToday(unit, steps, context)),
  };
}

/** "the quarter", "the year": the one the text is about. */
export function unitWithArticle(line: Line, at: number): Expression | null {
  const place = ADJECTIVES.has(line[at].word) && line[at].word !== "past" && line[at].word !== "coming" ? at + 1 : at;
  const { unit, plural } = line[place]?.entry ?? {};
  if (!unit || plural || line[at - 1]?.word !== "the" || !(BARE.has(unit) || (unit === "D" && isWithin(line, at)))) return null;
  const next = line[place + 1]?.word;
  if (next === "-" || (unit === "Y" && next === "of") || next === "old") return null;
  return {
    first: at,
    end: place + 1,
    type: "DATE",
    article: true,
    reckon: (context) => {
      const { anchor, told } = context;
      if (unit === "D" && told.day) return { value: told.day, certainty: "implied" };
      if (unit === "Q" && told.quarter) return { value: told.quarter, certainty: "implied" };
      if (!anchor) return NOT_KNOWN;
      if (unit === "Q") return counted(periodOf("Q", addMonths(anchor.day, -3))!, anchor, true);
      if (unit === "WE")
        return counted(weekend(anchor.day, isAhead(context.tense) || weekdayOf(anchor.day) > 5 ? 0 : -1), anchor, context.tense === null);
      return counted(periodOf(unit, anchor.day)!, anchor, true);
    },
  };
}

/** "later in the day": the day told last. */
function isWithin(line: Line, at: number): boolean {
  return line[at - 2]?.word === "in" && /^(?:earlier|later|early|late)$/.test(line[at - 3]?.word ?? "");
}

interface Way {
  readonly steps: number;
  /** Counted from what was told last, not from today. */
  readonly told?: boolean;
  readonly article?: boolean;
}

const WAYS: ReadonlyMap<string, Way> = new Map([
  ["last", { steps: -1, article: true }],
  ["past", { steps: -1, article: true }],
  ["previous", { steps: -1, told: true, article: true }],
  ["prior", { steps: -1, told: true, article: true }],
  ["preceding", { steps: -1, told: true, article: true }],
  ["this", { steps: 0 }],
  ["current", { steps: 0, article: true }],
  ["next", { steps: 1, article: true }],
  ["coming", { steps: 1, article: true }],
  ["upcoming", { steps: 1, article: true }],
  ["following", { steps: 1, told: true, article: true }],
  ["ensuing", { steps: 1, told: true, article: true }],
  ["same", { steps: 0, told: true, article: true }],
  ["that", { steps: 0, told: true }],
  ["latest", { steps: 0, told: true, article: true }],
]);

const MOST_ADJECTIVES = 2;
const ADJECTIVES = new Set("fiscal calendar full entire whole financial past coming school academic election".split(" "));

/** Told without a number these are lengths: "the past hour", "the next decade". */
const LENGTHS = new Set<Unit>(["S", "M", "H", "E", "L"]);
/** "the last week" is the seven days that end today, "last week" the one of the calendar. */
const PAST_LENGTHS = new Set(["last", "past", "next", "coming"]);
const BARE = new Set<Unit>(["W", "WE", "MO", "Q", "Y"]);

function fromToday(unit: Unit, steps: number, { anchor, tense }: Context): Outcome {
  if (!anchor) return NOT_KNOWN;
  if (unit === "WE") {
    const over = steps === 0 && isPast(tense) && weekdayOf(anchor.day) <= WEEKEND_LASTS; // "spoke at a rally this weekend", on Monday
    return counted(weekend(anchor.day, over ? -1 : steps), anchor, over);
  }
  const day = shifted(unit === "W" ? dayOfWeeks(anchor.day) : anchor.day, steps, unit);
  const value = day === null ? null : periodOf(unit, day);
  return value === null ? NOT_KNOWN : counted(value, anchor);
}

/** The weekday until which "this weekend" may be the one just over. */
const WEEKEND_LASTS = 2;

function fromTold(unit: Unit, steps: number, context: Context): Outcome {
  const { anchor, told } = context;
  const from = dayTold(unit, told);
  if (from === null || (unit === "Q" && steps === 0 && anchor && addMonths(from, 3) > anchor.day)) {
    if (unit === "D" || !anchor) return NOT_KNOWN;
    if (unit === "Q" && steps === 0) return counted(periodOf("Q", addMonths(anchor.day, -3))!, anchor, true);
    return implied(fromToday(unit, steps, context));
  }
  const day = shifted(from, steps, unit);
  const value = day === null ? null : periodOf(unit, day);
  return value === null ? NOT_KNOWN : { value, certainty: "implied" };
}

/** A day within what was told last, as far as it is told as exactly as the unit. */
export function dayTold(unit: Unit, { day, month, quarter, year }: Context["told"]): Day | null {
  if (unit === "Q") {
    const [of, nth] = quarter?.split("-Q").map(Number) ?? [];
    return of === undefined ? null : dayOf(of, 3 * nth - 2, 1);
  }
  const written = unit === "Y" ? year : unit === "MO" ? month : day;
  if (!written) return null;
  const [of, at = 1, on = 1] = written.split("-").map(Number);
  return dayOf(of, at, on);
}

function implied(outcome: Outcome): Outcome {
  return outcome.value === null ? outcome : { ...outcome, certainty: "implied" };
}

/** The unit that a day lies in, as TIMEX3 writes it. */
export function periodOf(unit: Unit, day: Day): string | null {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case "D":
      return writtenDay(day);
    case "W":
    case "F":
      return writtenWeek(day);
    case "WE":
      return `${writtenWeek(day)}-WE`;
    case "MO":
      return writtenMonth(year, month);
    case "Q":
      return writtenQuarter(year, Math.ceil(month / 3));
    case "Y":
      return writtenYear(year);
    case "E":
      return writtenYear(year).slice(0, 3);
    case "C":
      return writtenYear(year).slice(0, 2);
    default:
      return null;
  }
}

function weekend(day: Day, weeks: number): string {
  return `${writtenWeek(day + 7 * weeks)}-WE`;
}
