import { calendarDay, dayOf, daysIn, isDay, writtenDay, writtenMonth } from "../calendar.ts";
import { monthly, once, yearlyFrom } from "../choose.ts";
import { KNOWN_BY_FIGURES, OF_THE_KNOWN_DAY } from "../en/moments.ts";
import { counted, type Expression, fixed, fromAnchor } from "../expression.ts";
import { type Line, valued } from "../lexemes.ts";
import { ordinalAt, type Read, shortYearAt, spokenYearAt, yearAt } from "../numbers.ts";

/** Dates of the calendar: "Sept. 15, 2014", "15 September", "March 1996", "2014-09-15", "9/15/2014", "9/11". */
export function calendarDate(line: Line, at: number): Expression | null {
  if (line[at].kind === "number") return inFigures(line, at) ?? dayFirst(line, at);
  return monthFirst(line, at) ?? dayFirst(line, at);
}

/** The month at a place, with the stop of a short form. */
export function monthAt(line: Line, at: number): Read<number> | null {
  const entry = line[at]?.entry;
  if (entry?.month === undefined || !line[at].capital) return null;
  const stop = line[at + 1];
  if (entry.short && stop?.word === "." && stop.glued) return { value: entry.month, end: at + 2 };
  return { value: entry.month, end: at + 1 };
}

/** "last June", "next May", "this September", "last Aug. 7". */
export function monthByWord(line: Line, at: number): Expression | null {
  const way = { last: -1, past: -1, this: 0, next: 1, coming: 1 }[line[at].word];
  const month = way === undefined ? null : monthAt(line, at + 1);
  if (way === undefined || !month) return null;
  const day = dayOfMonthAt(line, month.end);
  if (day)
    return yearAfter(line, day.end) || day.value > daysIn(2000, month.value) ? null : dayByYear(at, day.end, month.value, day.value, way);
  return fromAnchor(at, month.end, "DATE", (anchor) => {
    const { year, month: now } = calendarDay(anchor.day);
    const steps = way < 0 ? (month.value < now ? 0 : -1) : way > 0 ? (month.value > now ? 0 : 1) : 0;
    return counted(writtenMonth(year + steps, month.value), anchor);
  });
}

/** The last or the next of a day of the year, or that of this year. */
function dayByYear(at: number, end: number, month: number, day: number, way: number): Expression {
  return fromAnchor(at, end, "DATE", (anchor) => {
    const { year } = calendarDay(anchor.day);
    const now = dayOf(year, month, day);
    const steps = way < 0 && now >= anchor.day ? -1 : way > 0 && now <= anchor.day ? 1 : 0;
    return counted(writtenDay(dayOf(year + steps, month, day)), anchor);
  });
}

function monthFirst(line: Line, at: number): Expression | null {
  const month = monthAt(line, at);
  if (!month) return null;
  const article = line[month.end]?.word === "the" && ordinalAt(line, month.end + 1) ? 1 : 0; // "July the 4th"
  const day = dayOfMonthAt(line, month.end + article);
  if (day) return dated(line, at, day.end, month.value, day.value);
  const year = yearAfter(line, month.end);
  if (year) return ofMonth(at, year, month.value);
  if (line[at].entry?.short && month.end === at + 1) return null; // "Mar", "Sun": nothing beside it says that it is a date
  if (line[at].entry?.ambiguous && !standsAsMonth(line, at)) return null;
  return yearlyFrom(at, month.end, "DATE", monthly(month.value), (of) => writtenMonth(of, month.value));
}

function dayFirst(line: Line, at: number): Expression | null {
  const day = dayOfMonthAt(line, at);
  if (!day) return null;
  const month = monthAt(line, line[day.end]?.word === "of" ? day.end + 1 : day.end);
  return month && dated(line, at, month.end, month.value, day.value);
}

/** 1 to 31, in figures or as an ordinal, that is not part of a larger number or a clock time. */
function dayOfMonthAt(line: Line, at: number): Read<number> | null {
  const ordinal = ordinalAt(line, at);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
  const one = line[at];
  if (one?.kind !== "number" || one.word.length > 2) return null;
  const value = Number(one.word);
  if (value < 1 || value > 31) return null;
  const [mark, after] = [line[at + 1], line[at + 2]];
  if (mark?.glued && /^[%°/]$/.test(mark.word)) return null;
  const year = mark?.word === "," && after?.word.length === 4; // "Aug. 7,1998"
  if (mark?.glued && /^[.,:]$/.test(mark.word) && after?.glued && after.kind === "number" && !year) return null;
  if (mark && /^(?:percent|per|million|billion)$/.test(mark.word)) return null;
  if (mark?.glued && mark.kind === "word") return null; // a rocket's number
  return { value, end: at + 1 };
}

interface YearAfter {
  readonly end: number;
  /** The year itself, or how many from the anchor's. */
  readonly year?: number;
  readonly from?: number;
}

/** ", 2014", "'98", "of 1996", "last year", "of next year", "this year". */
function yearAfter(line: Line, at: number): YearAfter | null {
  const start = /^(?:,|of|in)$/.test(line[at]?.word ?? "") ? at + 1 : at;
  const year =
    yearAt(line, start) ?? shortYearAt(line, start) ?? (start === at || line[at].word === "of" ? spokenYearAt(line, start) : null);
  if (year && !(line[at].word === "in" && start > at)) return { year: year.value, end: year.end };
  const from = ({ last: -1, this: 0, next: 1 } as Record<string, number>)[line[start]?.word ?? ""];
  if (from === undefined || line[start + 1]?.word !== "year" || line[at].word === ",") return null;
  return { from, end: start + 2 };
}

function dated(line: Line, at: number, end: number, month: number, day: number): Expression | null {
  const year = yearAfter(line, end) ?? yearOfRange(line, end);
  if (year?.year !== undefined) {
    const { year: of } = year;
    return isDay(of, month, day) ? fixed(at, year.end, "DATE", writtenDay(dayOf(of, month, day))) : null;
  }
  if (day > daysIn(2000, month)) return null;
  const known = KNOWN.get(`${month}/${day}`);
  if (known && OF_KNOWN.has(line[end]?.word ?? "")) return { ...fixed(at, end, "DATE", known) };
  const written = (of: number) => writtenDay(dayOf(of, month, day));
  if (year)
    return fromAnchor(at, year.end, "DATE", (anchor) => counted(written(Number(writtenDay(anchor.day).slice(0, 4)) + year.from!), anchor));
  return yearlyFrom(
    at,
    end,
    "DATE",
    once((of) => dayOf(of, month, day)),
    written,
  );
}

/** The year told behind the second day of "Oct. 23-24, 1998" or "Oct. 23 and 24, 1998" is that of the first. */
function yearOfRange(line: Line, at: number): YearAfter | null {
  const second = JOINS.test(line[at]?.word ?? "") ? dayOfMonthAt(line, at + 1) : null;
  const year = second && line[second.end]?.word === "," ? yearAt(line, second.end + 1) : null;
  return year && { year: year.value, end: at };
}

const JOINS = /^(?:-|–|and|to|or|through)$/;

/** The second day of "March 8-10", "March 8 and 9": it has the month of the first. */
export function secondDay(line: Line, at: number): Expression | null {
  if (line[at].kind !== "number" || !JOINS.test(line[at - 1]?.word ?? "")) return null;
  const day = dayOfMonthAt(line, at);
  const first = line[at - 2]?.kind === "word" ? at - 3 : at - 2; // "8th and 9th"
  const stop = line[first - 1]?.word === "." ? 1 : 0;
  const month = monthAt(line, first - 1 - stop);
  if (!day || month?.end !== first || dayOfMonthAt(line, first) === null) return null;
  const next = line[day.end];
  if (next?.kind === "word" && !AFTER_A_DATE.test(next.word)) return null; // "on March 8 and 9 people"
  return dated(line, at, day.end, month.value, day.value);
}

const AFTER_A_DATE = /^(?:in|at|on|to|for|after|before|when|as|and|with|by|but|the|of|that|which|were|was|will|would|because|since)$/;

function ofMonth(at: number, { year, from, end }: YearAfter, month: number): Expression {
  if (year !== undefined) return fixed(at, end, "DATE", writtenMonth(year, month));
  return fromAnchor(at, end, "DATE", (anchor) => counted(writtenMonth(Number(writtenDay(anchor.day).slice(0, 4)) + from!, month), anchor));
}

const KNOWN: ReadonlyMap<string, string> = new Map(valued(KNOWN_BY_FIGURES));
const OF_KNOWN: ReadonlySet<string> = new Set(OF_THE_KNOWN_DAY.split(" "));

/** "2014-09-15", "9/15/2014", "15.9.2014", "9/11". */
function inFigures(line: Line, at: number): Expression | null {
  const [, mark, second, again, third] = line.slice(at, at + 5);
  if (!mark?.glued || !second?.glued || second.kind !== "number" || !/^[-/.]$/.test(mark.word)) return null;
  const figures = [line[at], second, third].map((one) => (one?.kind === "number" ? Number(one.word) : Number.NaN));
  const goesOn = again?.word === mark.word && again.glued && third?.kind === "number" && third.glued;
  if (!goesOn) return mark.word === "/" ? byFigures(line, at, `${line[at].word}/${second.word}`) : null;
  const next = line[at + 5];
  if (next?.glued && /^[-/.:\d]/.test(next.word) && line[at + 6]?.glued) return null;
  const day = dayOfFigures(line[at].word, second.word, third.word, figures);
  return day === null ? null : fixed(at, at + 5, "DATE", day);
}

function byFigures(line: Line, at: number, figures: string): Expression | null {
  const known = KNOWN.get(figures);
  const before = line[at - 1]?.word ?? "";
  const after = line[at + 3];
  const counted = /^(?:to|-|–)$/.test(after?.word ?? "") && line[at + 4]?.kind === "number"; // votes
  if (!known || counted || /^(?:\/|-|a|an)$/.test(before) || (after?.glued && /^[/\d]/.test(after.word))) return null;
  return figures === "9/11" || OF_KNOWN.has(after?.word ?? "") ? fixed(at, at + 3, "DATE", known) : null;
}

/** Year first, else the month first as in America unless it cannot be one; two figures of a year are of this or the last century. */
function dayOfFigures(first: string, second: string, third: string, [a, b, c]: readonly number[]): string | null {
  if (first.length === 4) return isDay(a, b, c) ? writtenDay(dayOf(a, b, c)) : null;
  if (first.length > 2 || second.length > 2 || (third.length !== 4 && third.length !== 2)) return null;
  const year = third.length === 4 ? c : c + (c < 70 ? 2000 : 1900);
  const [month, day] = a > 12 ? [b, a] : [a, b];
  return isDay(year, month, day) ? writtenDay(dayOf(year, month, day)) : null;
}

const BEFORE_A_MONTH = new Set(
  "in of last next this since until till by from through during early late mid mid- before after between and every each to for following previous".split(
    " ",
  ),
);

/** "May" and "March" are months where a word before them or a date after them says so. */
function standsAsMonth(line: Line, at: number): boolean {
  const before = line[at - 1];
  if (!before) return false;
  const next = line[at + 1];
  if (ARTICLES.test(before.word) && next?.kind === "word" && !next.capital && !next.glued && !NO_MONTH.has(next.word)) return true; // "the May vote"
  if (BEFORE_A_MONTH.has(before.word) && !(before.word === "and" && line[at - 2]?.entry?.month === undefined)) {
    return (
      !(next?.capital && next.entry === undefined && !/^(?:I|the)$/i.test(next.word)) ||
      /^(?:in|since|until|by|last|next|early|late)$/.test(before.word)
    );
  }
  return before.word === "-" && /^(?:mid|early|late)$/.test(line[at - 2]?.word ?? "");
}

const ARTICLES = /^(?:a|an|the|his|her|its|their|our|this)$/;
/** Behind a month with an article these make a name of it: "the March of", "the May family". */
const NO_MONTH = new Set(
  "of on for to in at and or is was has had will who that said says family brothers sisters couple estate government administration cabinet premiership camp team household".split(
    " ",
  ),
);
