import { AFTER_WEEKDAY, BEFORE_WEEKDAY, STEPS, WEEKDAYS } from "./en/words.ts";

/**
 * Days as numbers since 1970-01-01, and what words that count from the day of print say of it: with "yesterday" for a day
 * that is known, it is the day after; with "Monday", that Monday or one of the six days after it.
 */

/** A first and a last day, both in it. */
export type DayRange = readonly [first: number, last: number];

/** The exact day of an ISO 8601 value; null where it tells none. */
export function dayOf(value: string | null | undefined): number | null {
  const day = /^\d{4}-\d{2}-\d{2}(?![\d-])/.exec(value ?? "")?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY_MS;
}

export function written(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** "Monday". */
export function weekdayName(day: number): string {
  const name = WEEKDAYS[weekdayOf(day)];
  return name[0].toUpperCase() + name.slice(1);
}

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

function weekdayOf(day: number): number {
  return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}

/** How an expression counts from the day of print: so many days from it, or to the next weekday of a name. */
export type Counting = { readonly steps: number } | { readonly weekday: number };

/** Null for what does not tell a day by the day of print alone. */
export function countingOf(words: string): Counting | null {
  const folded = words.replace(/\s+/g, " ").trim().toLowerCase();
  const steps = STEPS.get(folded);
  if (steps !== undefined) return { steps };
  const weekday = WEEKDAYS.indexOf(folded.replace(BEFORE_WEEKDAY, "").replace(AFTER_WEEKDAY, ""));
  return weekday < 0 ? null : { weekday };
}

/** A weekday by its name alone is the last one past, the day of print among them: news does not call a day of the week before so. */
const WEEKDAY_REACH = 6;

/** The days of print on which the expression, said of something past, is this day; null where it never is: another weekday. */
export function printedFrom(counting: Counting, day: number): DayRange | null {
  if ("steps" in counting) return [day - counting.steps, day - counting.steps];
  return counting.weekday === weekdayOf(day) ? [day, day + WEEKDAY_REACH] : null;
}

/** The day that the expression, said of something past, is on whichever of these days it was printed; null where that differs. */
export function meantIn(counting: Counting, [first, last]: DayRange): number | null {
  if ("steps" in counting) return first === last ? first + counting.steps : null;
  const meant = (print: number) => print - ((weekdayOf(print) - counting.weekday + 7) % 7);
  return meant(first) === meant(last) ? meant(first) : null;
}

/** Days that are in both; null where there is none. */
export function both([a, b]: DayRange, [c, d]: DayRange): DayRange | null {
  const range: DayRange = [Math.max(a, c), Math.min(b, d)];
  return range[0] <= range[1] ? range : null;
}
