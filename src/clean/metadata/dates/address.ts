/** Dates in addresses: /2031/05/04/, /2031-05-04-, /20310504; and months, /2031/05/, which bound the day. */
import { isoDay, monthNumber } from "./day.ts";

export interface DatedAddress {
  readonly day: string | null;
  /** YYYY-MM or YYYY when the address names no more. */
  readonly prefix: string | null;
}

const LONGEST = 600;
const DAY = /(?<![\d])((?:19|20)\d{2})([-/_.]?)(0[1-9]|1[0-2]|[1-9](?=[-/_.]))\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?![\d])/g;
const COMPACT = /(?<!\d)((?:19|20)\d{2})\/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
const WORD = /(?<!\d)((?:19|20)\d{2})[/-]([a-z]{3,9})[/-](\d{1,2})(?!\d)/i;
const WORD_LAST = /(?<!\d)(\d{1,2})-([a-z]{3,9})-((?:19|20)\d{2})(?!\d)/i;
const DAY_FIRST = /(?<!\d)(0[1-9]|[12]\d|3[01])[-_.](0[1-9]|1[0-2])[-_.]((?:19|20)\d{2})(?!\d)/;
const MONTH = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?=\/|-(?!\d)|$)/;
const YEAR = /\/((?:19|20)\d{2})\//;

export function datedAddress(address: string): DatedAddress {
  const path = address
    .slice(0, LONGEST)
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/#.*$/, "");
  for (const [, year, separator, month, date] of path.matchAll(DAY)) {
    if (separator === "" && !/^\d{8}$/.test(year + month + date)) continue;
    const day = isoDay(Number(year), Number(month), Number(date));
    if (day && Number(year) >= 1990) return { day, prefix: day.slice(0, 7) };
  }
  const compact = COMPACT.exec(path);
  const word = WORD.exec(path);
  const last = WORD_LAST.exec(path);
  const first = DAY_FIRST.exec(path);
  const day =
    (compact && isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))) ??
    (word && isoDay(Number(word[1]), monthNumber(word[2]) ?? 0, Number(word[3]))) ??
    (last && isoDay(Number(last[3]), monthNumber(last[2]) ?? 0, Number(last[1]))) ??
    (first && isoDay(Number(first[3]), Number(first[2]), Number(first[1])));
  if (day) return { day, prefix: day.slice(0, 7) };
  const month = MONTH.exec(path);
  if (month) return { day: null, prefix: `${month[1]}-${month[2]}` };
  return { day: null, prefix: YEAR.exec(path)?.[1] ?? null };
}
