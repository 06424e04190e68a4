import { addMonths, calendarDay, dayOf, daysIn, nthWeekday, writtenDay, writtenWeek } from "../calendar.ts";
import { once, yearlyFrom } from "../choose.ts";
import { type Context, counted, type Expression, fixed, fromAnchor, isAhead, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { Line } from "../lexemes.ts";
import { ordinalAt, type Read, yearAt } from "../numbers.ts";
import { calendarDate, monthAt } from "./dates.ts";
import { dayOfTalk } from "./days.ts";

/** Days told by their number: "the second Sunday of November", "the last day of March", "the 15th", "a third straight day". */
export function nth(line: Line, at: number): Expression | null {
  const number = ordinalAt(line, at) ?? (/^(?:last|final)$/.test(line[at].word) ? { value: LAST, end: at + 1 } : null);
  if (!number) return null;
  return inMonth(line, at, number) ?? inARow(line, at, number) ?? ofTheMonth(line, at, number);
}

/** The last weekday of a month, however many it has. */
const LAST = 5;

/** The first week of a month is the one that has its fourth day, the last the one that has the fourth from its end. Days. */
const MIDWEEK = 3;

/** "the first Monday in May", "the last day of March 1999", "the last week of May". */
function inMonth(line: Line, at: number, { value: n, end }: Read<number>): Expression | null {
  const { weekday, unit, plural } = line[end]?.entry ?? {};
  if (!/^(?:of|in)$/.test(line[end + 1]?.word ?? "") || !(weekday ? line[end].capital && !plural : unit)) return null;
  const month = monthAt(line, end + 2);
  if (!month || n > LAST) return null;
  if (!weekday && (plural || !(unit === "W" || (unit === "D" && (n === 1 || n === LAST))))) {
    const whole = /^(?:D|W|WE)$/.test(unit!) ? calendarDate(line, end + 2) : null; // "the last days of May"
    return whole && { ...whole, first: at, article: true };
  }
  const day = (year: number) => {
    if (weekday) return nthWeekday(year, month.value, weekday, n);
    const days = daysIn(year, month.value);
    if (unit === "W") return dayOf(year, month.value, n === LAST ? days - MIDWEEK : 7 * n - MIDWEEK);
    return dayOf(year, month.value, n === 1 ? 1 : days);
  };
  const written = (year: number) => (unit === "W" ? writtenWeek(day(year)) : writtenDay(day(year)));
  const comma = line[month.end]?.word === "," ? month.end + 1 : month.end;
  const year = yearAt(line, comma);
  if (year) return { ...fixed(at, year.end, "DATE", written(year.value)), article: true };
  return { ...yearlyFrom(at, month.end, "DATE", once(day), written), article: true };
}

/** "rose for a third straight day": the day the text is about is the third, unless that is yet to come. */
function inARow(line: Line, at: number, { end }: Read<number>): Expression | null {
  const word = line[end]?.word ?? "";
  const unit = /^(?:straight|consecutive|successive)$/.test(word) ? line[end + 1]?.entry : undefined;
  if (unit?.unit !== "D" || unit.plural) return null;
  const reckon = (context: Context): Outcome => {
    const { anchor, told } = context;
    const ahead = anchor !== null && told.day !== null && told.day > writtenDay(anchor.day);
    return dayOfTalk(ahead ? { ...context, told: { ...told, day: null } } : context);
  };
  return { first: at, end: end + 2, type: "DATE", article: true, reckon };
}

/** "on the 15th", "the 15th of this month": of the month the tense asks for. */
function ofTheMonth(line: Line, at: number, { value: day, end }: Read<number>): Expression | null {
  if (line[at - 1]?.word !== "the" || day < 1 || day > 31) return null;
  const ways: Record<string, number> = { last: -1, this: 0, next: 1 };
  const way = line[end]?.word === "of" && line[end + 2]?.word === "month" ? ways[line[end + 1].word] : undefined;
  const next = line[end];
  const alone = (!next || (next.kind === "mark" && /^[.,;:)”]$/.test(next.word))) && line[at].kind === "number";
  if (way === undefined && !(alone && /^(?:on|by|until|since|from|before|after|through)$/.test(line[at - 2]?.word ?? ""))) return null;
  return {
    ...fromAnchor(at, way === undefined ? end : end + 3, "DATE", (anchor, { tense }) => {
      const { day: today } = calendarDay(anchor.day);
      const steps = way ?? (isAhead(tense) ? Number(day < today) : day > today ? -1 : 0);
      const { year, month } = calendarDay(addMonths(anchor.day - today + 1, steps));
      return day > daysIn(year, month) ? NOT_KNOWN : counted(writtenDay(dayOf(year, month, day)), anchor, way === undefined);
    }),
    article: true,
  };
}
