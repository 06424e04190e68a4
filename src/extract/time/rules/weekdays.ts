import { type Day, dayOfWeeks, readDay, weekdayOf, writtenDay } from "../calendar.ts";
import { weekdayMeant } from "../choose.ts";
import { NAME_BEGINNINGS, NAME_NEIGHBOURS } from "../en/calendar-words.ts";
import { counted, type Expression, fixed, fromAnchor, isAhead, isPast, type Outcome } from "../expression.ts";
import type { Line } from "../lexemes.ts";
import type { Read } from "../numbers.ts";
import { calendarDate } from "./dates.ts";

/** "Tuesday", "last Friday", "this coming Sunday", "Monday, Sept. 15", "Tuesdays", "every Thursday". */
export function weekday(line: Line, at: number): Expression | null {
  const how = HOW.get(line[at].word);
  if (how === undefined) return bare(line, at);
  const second = /^(?:coming|past|next)$/.test(line[at + 1]?.word ?? "") && /^(?:this|the)$/.test(line[at].word) ? at + 1 : at;
  const way = second > at ? HOW.get(line[second].word)! : how;
  const day = weekdayAt(line, second + 1);
  if (!day || line[day.end - 1].entry?.plural) return null;
  if (way === "each") return fixed(at, day.end, "SET", setValue(day.value));
  const date = dateAfter(line, at, day.end);
  if (date) return date;
  return fromAnchor(at, day.end, "DATE", (anchor, { tense, told }) => {
    const back = backTo(day.value, anchor.day);
    const from = TOLD.has(line[at].word) && told.day !== null ? readDay(told.day) : null;
    if (from !== null && !(way === "last" && from > anchor.day)) return relativeTo(from, day.value, way === "last");
    if (way === "last") return counted(writtenDay(anchor.day - (back || 7)), anchor);
    if (way === "next") return counted(writtenDay(anchor.day - back + 7), anchor);
    return counted(writtenDay(weekdayMeant(day.value, anchor, tense)), anchor, tense === null);
  });
}

/** Counted from the day told last: "the previous Friday". */
const TOLD = new Set(["previous", "following"]);

function relativeTo(day: Day, weekday: number, back: boolean): Outcome {
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return { value: writtenDay(back ? day + ahead - (ahead === 7 ? 14 : 7) : day + ahead), certainty: "implied" };
}

/** What the word before a weekday says: which one, or each of them. */
const HOW: ReadonlyMap<string, "last" | "next" | "this" | "each"> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["next", "next"],
  ["coming", "next"],
  ["following", "next"],
  ["this", "this"],
  ["every", "each"],
  ["each", "each"],
]);

function bare(line: Line, at: number): Expression | null {
  const day = weekdayAt(line, at);
  if (!day || isName(line, at, day.end)) return null;
  if (line[at].entry?.plural) return fixed(at, day.end, "SET", setValue(day.value));
  const date = dateAfter(line, at, day.end);
  if (date) return date;
  const week = weekAfter(line, day.end);
  if (week) return fromAnchor(at, week.end, "DATE", (anchor) => counted(weekdayIn(dayOfWeeks(anchor.day), day.value, week.value), anchor));
  const owns = line[day.end]?.word === "'" && line[day.end].glued && line[day.end + 1]?.word === "s";
  return fromAnchor(at, day.end, "DATE", (anchor, { tense: told }) => {
    const tense = owns && isAhead(told) && backTo(day.value, anchor.day) <= JUST_PAST ? "past" : told;
    const chosen =
      tense === null ||
      tense !== told ||
      (tense === "likely" && backTo(day.value, anchor.day) === 1) ||
      (isPast(tense) && isNextDay(day.value, anchor.day));
    return counted(writtenDay(weekdayMeant(day.value, anchor, tense)), anchor, chosen);
  });
}

/** "The losers of Tuesday's vote will meet": what has a day of its own may be over though the verb looks ahead. Days back at most. */
const JUST_PAST = 2;

function backTo(weekday: number, day: Day): number {
  return (weekdayOf(day) - weekday + 7) % 7;
}

function weekdayIn(day: Day, weekday: number, weeks: number): string {
  return writtenDay(day - weekdayOf(day) + weekday + 7 * weeks);
}

/** The day that follows the one to count from: a report filed in a zone ahead of ours speaks of it as past. */
function isNextDay(weekday: number, day: Day): boolean {
  return weekdayOf(day + 1) === weekday;
}

/** The weekday at a place; short forms need their stop or a date behind them. */
export function weekdayAt(line: Line, at: number): Read<number> | null {
  const one = line[at];
  if (one?.entry?.weekday === undefined || !one.capital) return null;
  if (!one.entry.short) return { value: one.entry.weekday, end: at + 1 };
  const stop = line[at + 1]?.word === "." && line[at + 1].glued;
  const end = stop ? at + 2 : at + 1;
  const comma = line[end]?.word === "," ? end + 1 : end;
  const dated = line[comma] && calendarDate(line, comma);
  return dated || (stop && line[end] && !line[end].capital && /^(?:mon|tues|tue|weds|thurs|thur|thu|fri)$/.test(one.word))
    ? { value: one.entry.weekday, end }
    : null;
}

/** ", Sept. 15" with its year: the date says which day it is, whatever its weekday. */
function dateAfter(line: Line, at: number, end: number): Expression | null {
  const start = line[end]?.word === "," || line[end]?.word === "the" ? end + 1 : end;
  const date = line[start] && (line[start].kind === "number" || line[start].entry) ? calendarDate(line, start) : null;
  if (!date || !line.slice(start, date.end).some(({ kind, entry }) => kind === "number" || entry?.ordinal !== undefined)) return null;
  if (line.slice(start, date.end).every(({ entry }) => entry?.month === undefined)) return null;
  return { ...date, first: at };
}

/** "last week", "of next week", "this week". */
function weekAfter(line: Line, at: number): Read<number> | null {
  const start = line[at]?.word === "of" ? at + 1 : at;
  const from = ({ last: -1, this: 0, next: 1 } as Record<string, number>)[line[start]?.word ?? ""];
  return from !== undefined && line[start + 1]?.word === "week" ? { value: from, end: start + 2 } : null;
}

function isName(line: Line, at: number, end: number): boolean {
  const next = line[end];
  if (next?.capital && NEIGHBOURS.has(next.word)) return true;
  return BEGINNINGS.has(line[at - 1]?.word ?? "") && line[at - 1].capital;
}

const NEIGHBOURS: ReadonlySet<string> = new Set(NAME_NEIGHBOURS.split(" "));
const BEGINNINGS: ReadonlySet<string> = new Set(NAME_BEGINNINGS.split(" "));

function setValue(weekday: number): string {
  return `XXXX-WXX-${weekday}`;
}
