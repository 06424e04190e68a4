/**
 * Full dates in running text: in words of many languages, in numbers, in the order of Asia. Found from
 * their years outwards, so a page without years costs nothing.
 */
import { type DayOrder, isoDay, monthNumber, orderedDay } from "./day.ts";

export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  readonly form: "words" | "iso" | "numeric";
  /** Null while the order of a numeric date is not known. */
  readonly day: string | null;
  /** The numbers of a numeric date as they stand. */
  readonly numbers: readonly [first: number, second: number, year: number] | null;
  readonly separator: string;
}

/** Years looked at on one page; lists of thousands of dates are no report's head. */
const MOST_YEARS = 600;
const BEFORE = 34;
const AFTER = 28;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const WORDS_BEFORE =
  /(?<![\p{L}\d])(\d{1,2})(?:\.|st|nd|rd|th|er|º|°|ª|-?го)?[\s./,-]{0,3}(?:de |of |d['’]|den )?(\p{L}{3,14})\.?,?(?:\s|[/-]){0,3}(?:de |del )?$/iu;
const MONTH_BEFORE = /(?<!\p{L})(\p{L}{3,14})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th|\.)?,?\s{0,3}$/u;
const NUMBERS_BEFORE = /(?<![\d.,:/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?$/;
const ISO_AFTER = /^([-/.])\s?(\d{1,2})\1\s?(\d{1,2})(?!\d)/;
const WORDS_AFTER = /^\.?[\s-]{0,2}(\p{L}{3,14})\.?[\s-]{1,2}(\d{1,2})(?!\d)\.?/u;
const ASIA_AFTER = /^\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const SHORT_YEAR = /(?<![\d.,:/-])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./%€$-])/g;

export function printedDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  let years = 0;
  for (const match of text.matchAll(YEAR)) {
    if (++years > MOST_YEARS) break;
    const date = dateAt(text, match.index, Number(match[0]));
    if (date) found.push(date);
  }
  return found;
}

/** "3.5.31": only where a date is looked for, near a headline or in an element for it. */
export function shortYearDates(text: string, from: number, to: number): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const match of text.slice(from, to).matchAll(SHORT_YEAR)) {
    const [whole, first, separator, second, short] = match;
    const year = Number(short) + (Number(short) > 89 ? 1900 : 2000);
    found.push(numeric(from + match.index, from + match.index + whole.length, Number(first), separator, Number(second), year));
  }
  return found;
}

function dateAt(text: string, at: number, year: number): PrintedDate | null {
  const end = at + 4;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const wordsBefore = WORDS_BEFORE.exec(before);
  const forward = wordsBefore && monthNumber(wordsBefore[2]);
  if (wordsBefore && forward) return inWords(at - (before.length - wordsBefore.index), end, year, forward, Number(wordsBefore[1]));
  const monthBefore = MONTH_BEFORE.exec(before);
  const month = monthBefore && monthNumber(monthBefore[1]);
  if (monthBefore && month) return inWords(at - (before.length - monthBefore.index), end, year, month, Number(monthBefore[2]));
  const numbers = NUMBERS_BEFORE.exec(before);
  if (numbers) return numeric(at - (before.length - numbers.index), end, Number(numbers[1]), numbers[2], Number(numbers[3]), year);
  const after = text.slice(end, end + AFTER);
  const iso = ISO_AFTER.exec(after) ?? ASIA_AFTER.exec(after);
  if (iso) {
    const [month, date] = iso.length > 3 ? [iso[2], iso[3]] : [iso[1], iso[2]];
    const day = isoDay(year, Number(month), Number(date));
    return day === null ? null : { start: at, end: end + iso[0].length, form: "iso", day, numbers: null, separator: "-" };
  }
  const wordsAfter = WORDS_AFTER.exec(after);
  const named = wordsAfter && monthNumber(wordsAfter[1]);
  return wordsAfter && named ? inWords(at, end + wordsAfter[0].length, year, named, Number(wordsAfter[2])) : null;
}

function inWords(start: number, end: number, year: number, month: number, date: number): PrintedDate | null {
  const day = isoDay(year, month, date);
  return day === null ? null : { start, end, form: "words", day, numbers: null, separator: " " };
}

function numeric(start: number, end: number, first: number, separator: string, second: number, year: number): PrintedDate {
  const day = orderedDay(first, second, year, separator === "." ? "day-first" : null);
  return { start, end, form: "numeric", day, numbers: [first, second, year], separator };
}

/** The date with the page's order applied; null when it names no day. */
export function settleOrder(date: PrintedDate, order: DayOrder | null): string | null {
  return date.day ?? (date.numbers && orderedDay(...date.numbers, order));
}

/**
 * How a page writes 04/05/2031, by what can be seen on it: dates that can be read in one way only, days
 * already known, then language and address. Null when English does not tell which English.
 */
export function orderOf(
  dates: readonly PrintedDate[],
  known: ReadonlySet<string>,
  language: string | null,
  host: string | null,
): DayOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { numbers, separator } of dates) {
    if (!numbers || separator === ".") continue;
    const [first, second, year] = numbers;
    if (first > 12 && second <= 12) dayFirst++;
    else if (second > 12 && first <= 12) monthFirst++;
    else if (first !== second) {
      if (known.has(isoDay(year, second, first) ?? "")) dayFirst++;
      if (known.has(isoDay(year, first, second) ?? "")) monthFirst++;
    }
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day-first" : "month-first";
  const tag = (language ?? "").toLowerCase().replace("_", "-");
  if (tag === "en-us" || tag === "en-ph") return "month-first";
  if (tag && !tag.startsWith("en")) return "day-first";
  const country = /\.([a-z]{2})$/.exec(host ?? "")?.[1];
  if (country && country !== "us" && country !== "co" && country !== "tv" && country !== "io") return "day-first";
  if (tag.startsWith("en-")) return tag === "en-en" ? null : "day-first";
  return tag === "en" && /\.(?:com|us|gov|edu)$/.test(host ?? "") ? "month-first" : null;
}
