/**
 * A date as somebody wrote it, and the day it names where it was written. A page's day is the one it
 * prints: nothing is shifted through UTC, and a time written in UTC is marked, since the reader's day
 * may have been its neighbour.
 */
import { MONTHS } from "../words/months.ts";

export interface Moment {
  /** YYYY-MM-DD as written. */
  readonly day: string;
  /** ISO 8601: the day, with the time and its offset where they were written. */
  readonly value: string;
  /** Written in UTC, so that the day where it was printed may be the one before or after. */
  readonly utc: boolean;
}

/** How a page writes 04/05/2031: fourth of May or fifth of April. */
export type DayOrder = "day-first" | "month-first";

const LONGEST = 80;

const MONTH_NUMBER = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const ISO =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T\s]{1,2}(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?\s?(Z|GMT|UTC|[+-]\d{2}:?\d{2}|[+-]\d{1,2})?)?/i;
const DAY_MONTH =
  /(?<![\p{L}\d])(\d{1,2})(?:\.|st|nd|rd|th|er|º|°|ª|-?го)?[\s./-]{0,3}(?:de |of |d['’])?(\p{L}{3,14})\.?,?[\s/-]{0,3}(?:de |del )?((?:19|20)\d{2})(?!\d)/iu;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,14})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th|\.)?,?\s{0,3}((?:19|20)\d{2})(?!\d)/u;
const NUMERIC = /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?!\d)/;
const CLOCK = /(?<![\d:.])([01]?\d|2[0-3])[:.h](\d{2})(?::(\d{2}))?(?![\d:])\s?(a\.?m|p\.?m)?/i;
const STAMP = /^(\d{10})(\d{3})?$/;

export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function monthNumber(word: string): number | null {
  const lower = word.toLowerCase();
  return MONTH_NUMBER.get(lower) ?? MONTH_NUMBER.get(lower.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i")) ?? null;
}

/** The moment that a machine-readable value names: ISO 8601 and its relatives, mail dates, dates in words, seconds since 1970. */
export function momentOf(written: string, order: DayOrder | null): Moment | null {
  const text = written.trim().slice(0, LONGEST);
  const stamp = STAMP.exec(text);
  if (stamp) return momentOfStamp(Number(stamp[1]));
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, , month, day, hour, minute, second, zone] = iso;
    const named = isoDay(Number(year), Number(month), Number(day));
    if (!named) return null;
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { day: named, value: named, utc: false };
    const offset = offsetOf(zone);
    const midnight = Number(hour) === 0 && Number(minute) === 0 && Number(second ?? 0) === 0;
    if (midnight && offset === "Z") return { day: named, value: named, utc: false };
    return {
      day: named,
      value: `${named}T${hour.padStart(2, "0")}:${minute}${second ? `:${second}` : ""}${offset}`,
      utc: offset === "Z" || offset === "+00:00",
    };
  }
  const day = dayInWords(text) ?? numericDay(text, order);
  if (!day) return null;
  const clock = CLOCK.exec(text);
  const utc = /\b(?:GMT|UTC|[+-]0000)\b/.test(text) || /\dZ$/.test(text);
  if (!clock || !/^(?:\p{L}{2,4}\.?,? )?\d{1,2} \p{L}{3,4} \d{4} /u.test(text)) return { day, value: day, utc };
  const zone = /(?<=\s)(?:GMT|UTC|[+-]\d{4})\b/.exec(text)?.[0];
  return { day, value: `${day}T${clock[1].padStart(2, "0")}:${clock[2]}${clock[3] ? `:${clock[3]}` : ""}${offsetOf(zone)}`, utc };
}

/** "3. Mai 2031", "May 3, 2031", "3 de mayo de 2031": the day, null when no month's name stands beside the year. */
export function dayInWords(text: string): string | null {
  const forward = DAY_MONTH.exec(text);
  const month = forward && monthNumber(forward[2]);
  if (forward && month) return isoDay(Number(forward[3]), month, Number(forward[1]));
  const backward = MONTH_DAY.exec(text);
  const named = backward && monthNumber(backward[1]);
  return backward && named ? isoDay(Number(backward[3]), named, Number(backward[2])) : null;
}

function numericDay(text: string, order: DayOrder | null): string | null {
  const match = NUMERIC.exec(text);
  return match && orderedDay(Number(match[1]), Number(match[3]), Number(match[4]), match[2] === "/" ? order : "day-first");
}

/** The day of two numbers in the page's order; numbers above twelve tell by themselves. Null when it cannot be known. */
export function orderedDay(first: number, second: number, year: number, order: DayOrder | null): string | null {
  if (first > 12) return isoDay(year, second, first);
  if (second > 12) return isoDay(year, first, second);
  if (first === second) return isoDay(year, first, second);
  if (order === null) return null;
  return order === "day-first" ? isoDay(year, second, first) : isoDay(year, first, second);
}

function momentOfStamp(seconds: number): Moment | null {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return null;
  const value = date.toISOString().replace(".000", "");
  return { day: value.slice(0, 10), value, utc: true };
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return "";
  if (/^(?:z|gmt|utc)$/i.test(zone)) return "Z";
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match || Number(match[2]) > 14) return "";
  const offset = `${match[1]}${match[2].padStart(2, "0")}:${match[3] ?? "00"}`;
  return offset === "+00:00" || offset === "-00:00" ? "Z" : offset;
}

/** Days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
