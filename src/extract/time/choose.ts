import { addMonths, calendarDay, type Day, dayOf, weekdayOf } from "./calendar.ts";
import { type Anchor, type Context, counted, type Expression, fromAnchor, isAhead, isPast, type TimeType } from "./expression.ts";

/**
 * Which one of many: "Tuesday", "in March", "the third quarter" come round again and again, and a report means
 * the last one or the next. The tense decides; where there is none, the nearest.
 */

/** Something that comes once a year: its first and its last day in a given year. */
export interface Yearly {
  readonly from: (year: number) => Day;
  readonly to: (year: number) => Day;
}

/**
 * A report in the past tense still speaks of what comes when that is so near and the last one so far:
 * "agreed to close the deal in November", printed in October. Days to the next one; read off TimeBank.
 */
const NEAR_DAYS = 60;

/**
 * What is farther ahead than this is told with its year, whatever the tense around it: "may be charged in the Oct. 23
 * shooting", printed in November. Days.
 */
const FAR_DAYS = 300;

/** The year meant, and whether that was chosen without a tense. */
export function yearMeant(
  { from, to }: Yearly,
  { day }: Anchor,
  { tense }: Context,
  reported = false,
): { readonly year: number; readonly chosen: boolean } {
  const { year: now } = calendarDay(day);
  const last = from(now) <= day ? now : now - 1;
  const next = to(now) >= day ? now : now + 1;
  if (last === next) return { year: now, chosen: false };
  const ahead = from(next) - day;
  const behind = day - to(last);
  if (isAhead(tense) && !reported && ahead <= FAR_DAYS) return { year: next, chosen: false };
  if (isPast(tense) && (tense === "over" || ahead > NEAR_DAYS)) return { year: last, chosen: false };
  return { year: ahead < behind ? next : last, chosen: true };
}

export function yearlyFrom(
  first: number,
  end: number,
  type: TimeType,
  yearly: Yearly,
  written: (year: number) => string,
  reported = false,
): Expression {
  return fromAnchor(first, end, type, (anchor, context) => {
    const { year, chosen } = yearMeant(yearly, anchor, context, reported);
    return counted(written(year), anchor, chosen);
  });
}

/** The months of a year as something that comes once a year. */
export function monthly(month: number, months = 1): Yearly {
  return { from: (year) => dayOf(year, month, 1), to: (year) => dayOf(year, month + months, 1) - 1 };
}

/** A single day of every year. */
export function once(day: (year: number) => Day): Yearly {
  return { from: day, to: day };
}

/**
 * The day meant by a bare weekday: the next one after a future verb, the last one after a past one, the nearest where
 * nothing tells; the day itself counts. What is only likely to come is not six days off: it was yesterday.
 */
export function weekdayMeant(weekday: number, { day }: Anchor, tense: Context["tense"]): Day {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = tense === null ? back > HALF_A_WEEK : tense === "likely" ? back > 1 : tense === "future" && back > 0;
  return ahead ? day - back + 7 : day - back;
}

/** Days; a weekday farther back than this is nearer ahead. */
const HALF_A_WEEK = 3;

/** So many units from a day, as far as the unit says: a year for years, a month for months. */
export function shifted(day: Day, count: number, unit: string): Day | null {
  switch (unit) {
    case "D":
      return day + count;
    case "W":
      return day + 7 * count;
    case "F":
      return day + 14 * count;
    case "MO":
      return addMonths(day, count);
    case "Q":
      return addMonths(day, 3 * count);
    case "Y":
      return addMonths(day, 12 * count);
    case "E":
      return addMonths(day, 120 * count);
    case "C":
      return addMonths(day, 1200 * count);
    default:
      return null;
  }
}
