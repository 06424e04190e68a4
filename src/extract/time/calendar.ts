/**
 * Days as numbers: whole days since 1970-01-01 in the Gregorian calendar, carried on before it began. No
 * clock and no zone is asked; a date in a report is the day it says, wherever it is read.
 */
export type Day = number;

const MS_A_DAY = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Months and days beyond their bounds run over into the next or the one before. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MS_A_DAY);
}

export function calendarDay(day: Day): CalendarDay {
  const date = new Date(day * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Is there such a day? */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return calendarDay(dayOf(year, month + 1, 0)).day;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601: the week belongs to the year that has its Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The same day so many months on; the last of a month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = calendarDay(day);
  const first = calendarDay(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(ofMonth, daysIn(first.year, first.month)));
}

/** Easter Sunday (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The so many-th of a weekday in a month; the last one for 5. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return calendarDay(day).month === month ? day : day - 7;
}

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** `2014-09-15`. */
export function writtenDay(day: Day): string {
  const { year, month, day: ofMonth } = calendarDay(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(ofMonth)}`;
}
/** `2014-09`. */
export function writtenMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}
/** `2014-W38`. */
export function writtenWeek(day: Day): string {
  const { year, week } = weekOf(day);
  return `${pad(year, 4)}-W${pad(week)}`;
}
/**
 * The day by which weeks are counted from today. On a Sunday "last week" is the one that ended the day before and
 * "this week" the one about to begin, as papers in English count, though by ISO 8601 the old week still runs.
 */
export function dayOfWeeks(day: Day): Day {
  return weekdayOf(day) === 7 ? day + 1 : day;
}
/** `2014-Q3`. */
export function writtenQuarter(year: number, quarter: number): string {
  return `${pad(year, 4)}-Q${quarter}`;
}
/** `2014`. */
export function writtenYear(year: number): string {
  return pad(year, 4);
}

/** The day an ISO date or date-time begins with, in its own zone; null for anything else. */
export function readDay(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso)?.map(Number) ?? [];
  return year !== undefined && isDay(year, month, day) ? dayOf(year, month, day) : null;
}
