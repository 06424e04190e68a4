import { readDay, writtenDay } from "../calendar.ts";
import { ZONES } from "../en/calendar-words.ts";
import { type Context, type Expression, longest, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { DayPart, Line } from "../lexemes.ts";
import { numberAt, type Read } from "../numbers.ts";
import { calendarDate } from "./dates.ts";
import { implied } from "./periods.ts";
import { weekday } from "./weekdays.ts";

/** Days told by a word of their own: "today", "yesterday", "tomorrow". */
export function dayByWord(line: Line, at: number): Expression | null {
  const steps = DAYS.get(line[at].word);
  if (steps === undefined || (line[at].capital && line[at - 1]?.kind === "word")) return null; // a paper or a programme
  if (line[at].word === "the") {
    const [, day, side, other] = line.slice(at, at + 4).map(({ word }) => word);
    const far = day === "day" ? { before: -2, after: 2 }[side] : undefined;
    if (far === undefined || other !== (far < 0 ? "yesterday" : "tomorrow")) return null;
    return fromToday(at, at + 4, far);
  }
  return fromToday(at, at + 1, steps);
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
  ["the", 0],
]);

function fromToday(first: number, end: number, steps: number): Expression {
  return {
    first,
    end,
    type: "DATE",
    reckon: ({ anchor }) => (anchor ? { value: writtenDay(anchor.day + steps), certainty: anchor.certainty } : NOT_KNOWN),
  };
}

/** A day with its part: "Tuesday night", "yesterday morning", "Sept. 15 in the evening"; a plural makes a set of it. */
export function dayAndPart(line: Line, at: number): Expression | null {
  const day = oneDay(line, at);
  if (!day) return null;
  let end = day.end;
  const clock = line[end]?.kind === "number" && day.type === "DATE" ? timeAt(line, end) : null; // "Tuesday 09:10"
  if (clock)
    return {
      first: at,
      end: afterZone(line, clock.end),
      type: "TIME",
      reckon: (context) => withPart(day.reckon(context), `T${clock.value}`),
    };
  if (/^(?:early|late|mid)$/.test(line[end]?.word ?? "")) end++;
  if (line[end]?.word === "-" && end > day.end) end++;
  const { part, plural } = line[end]?.entry ?? {};
  if (!part || (line[end + 1]?.glued && line[end + 1].word === "-")) return null;
  const reckon = (context: Context) => withPart(day.reckon(context), `T${part}`);
  return { first: at, end: end + 1, type: plural || day.type === "SET" ? "SET" : "TIME", reckon };
}

/** "this morning", "last night", "tonight", "overnight", "the evening", "mid-afternoon", "the night of Sept. 15". */
export function partOfDay(line: Line, at: number): Expression | null {
  const { word } = line[at];
  if (word === "tonight") return onDay(at, at + 1, 0, "NI");
  if (word === "overnight") return NO_NIGHT.test(line[at + 1]?.word ?? "") ? null : overnight(at);
  const steps = OF_TOLD.get(word);
  if (steps !== undefined) {
    const { part, plural } = line[at + 1]?.entry ?? {};
    if (!part || plural) return null;
    return { first: at, end: at + 2, type: "TIME", article: true, reckon: ({ told }) => withPart(stepsFrom(told.day, steps), `T${part}`) };
  }
  if (word === "this" || word === "last") {
    const adjective = /^(?:early|late|past|coming)$/.test(line[at + 1]?.word ?? "") ? 1 : 0;
    const { part, plural } = line[at + 1 + adjective]?.entry ?? {};
    if (!part || plural) return null;
    return onDay(at, at + 2 + adjective, word === "last" ? -1 : 0, part);
  }
  const { part, plural } = line[at].entry ?? {};
  if (!part || plural || line[at].capital) return null;
  const before = line[at - 1]?.word ?? "";
  const mid = /^(?:mid|-|early|late)$/.test(before);
  const of = line[at + 1]?.word === "of" ? oneDay(line, line[at + 2]?.word === "the" ? at + 3 : at + 2) : null;
  if (of) return { first: at, end: of.end, type: "TIME", article: true, reckon: (context) => withPart(of.reckon(context), `T${part}`) };
  if (
    !(before === "the" || (mid && word !== "night")) ||
    line[at + 1]?.word === "-" ||
    line[at + 1]?.word === "of" ||
    NO_NIGHT.test(line[at + 1]?.word ?? "")
  )
    return null;
  const after = oneDay(line, line[at + 1]?.word === "on" ? at + 2 : at + 1);
  if (after)
    return { first: at, end: after.end, type: "TIME", article: true, reckon: (context) => withPart(after.reckon(context), `T${part}`) };
  return { first: at, end: at + 1, type: "TIME", article: true, reckon: (context) => withPart(dayOfTalk(context), `T${part}`) };
}

/** "the next morning", "that night": of the day told last or its neighbour. */
const OF_TOLD: ReadonlyMap<string, number> = new Map([
  ["that", 0],
  ["same", 0],
  ["next", 1],
  ["following", 1],
  ["previous", -1],
]);

function stepsFrom(told: string | null, steps: number): Outcome {
  const day = told === null ? null : readDay(told);
  return day === null ? NOT_KNOWN : { value: writtenDay(day + steps), certainty: "implied" };
}

/** The night that ended on the day to count from; the one to come after a future verb. */
function overnight(at: number): Expression {
  return {
    first: at,
    end: at + 1,
    type: "TIME",
    reckon: ({ anchor, tense }) =>
      anchor ? { value: `${writtenDay(tense === "future" ? anchor.day : anchor.day - 1)}TNI`, certainty: "implied" } : NOT_KNOWN,
  };
}

const NO_NIGHT =
  /^(?:bag|stay|trip|flight|train|delivery|sensation|rate|rates|low|lows|loan|success|shift|sky|club|school|paper|papers|show|star|prayer|prayers|rush)$/;

function onDay(first: number, end: number, steps: number, part: DayPart): Expression {
  return {
    ...fromToday(first, end, steps),
    type: "TIME",
    reckon: (context) => withPart(fromToday(first, end, steps).reckon(context), `T${part}`),
  };
}

/** The day told last, else the day to count from: what "at noon" is on. */
function dayOfTalk({ anchor, told }: Context): Outcome {
  if (told.day) return { value: told.day, certainty: "implied" };
  return anchor ? { value: writtenDay(anchor.day), certainty: "implied" } : NOT_KNOWN;
}

/** "7:15 p.m.", "10am", "1400 GMT", "5 o'clock", "noon", "midnight", with the day told beside it: "5 p.m. EST, Nov. 6", "noon Thursday". */
export function clockTime(line: Line, at: number): Expression | null {
  const time = timeAt(line, at);
  if (!time) return null;
  const end = afterZone(line, time.end);
  const start = ["on", ","].includes(line[end]?.word ?? "") ? end + 1 : end;
  const past = line[start]?.word === "on" ? start + 1 : start;
  const day = line[past] && oneDay(line, past);
  if (day && day.type !== "SET" && !(line[start - 1]?.word === "," && start === past && start > end && !isDated(line, past, day.end))) {
    const night = line[day.end]?.entry?.part && !line[day.end].entry?.plural ? day.end + 1 : day.end; // "10 p.m. Sunday night"
    return { first: at, end: night, type: "TIME", reckon: (context) => withPart(day.reckon(context), `T${time.value}`) };
  }
  const part = partAfter(line, end);
  return { first: at, end: part ?? end, type: "TIME", reckon: (context) => withPart(dayOfTalk(context), `T${time.value}`) };
}

/** Behind a comma only a date of the calendar belongs to a time: "5 p.m., Nov. 6", not "at 5 p.m., Friday's ...". */
function isDated(line: Line, at: number, end: number): boolean {
  return line.slice(at, end).some(({ entry, kind }) => entry?.month !== undefined || kind === "number");
}

/** "in the morning", "this morning", "that evening" behind a clock time. */
function partAfter(line: Line, at: number): number | null {
  const start = line[at]?.word === "in" ? at + 1 : at;
  return /^(?:the|this|that)$/.test(line[start]?.word ?? "") && line[start + 1]?.entry?.part ? start + 2 : null;
}

function oneDay(line: Line, at: number): Expression | null {
  if (!line[at]) return null;
  const day = longest([dayByWord(line, at), weekday(line, at), calendarDate(line, at)]);
  return day && line[at].word !== "the" ? day : null;
}

/** The part put behind a day; nothing where the day itself is not known. */
function withPart(day: Outcome, part: string): Outcome {
  return day.value !== null && /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)$/.test(day.value)
    ? { ...day, value: day.value + part }
    : day.value === null
      ? day
      : implied({ value: null, certainty: "unknown" });
}

function timeAt(line: Line, at: number): Read<string> | null {
  const { word, kind } = line[at];
  if (word === "noon" || word === "midday") return { value: "12:00", end: at + 1 };
  if (word === "midnight") return { value: "24:00", end: at + 1 };
  if (kind === "mark" || (kind === "word" && line[at].entry?.number === undefined)) return null;
  if (kind === "number" && line[at - 1]?.glued !== undefined && line[at].glued && /^[$£€.,:/-]$/.test(line[at - 1].word)) return null;
  const hour = numberAt(line, at);
  if (!hour) return null;
  if (kind === "number" && word.length === 4 && hour.end === at + 1) return military(line, at);
  if (!Number.isInteger(hour.value) && !/^\d{1,2}$/.test(word)) return null;
  const colon = /^[:.]$/.test(line[at + 1]?.word ?? "") && line[at + 1].glued && line[at + 2]?.glued && /^[0-5]\d$/.test(line[at + 2].word);
  const minutes = kind === "number" && colon ? line[at + 2].word : null;
  const end = minutes === null ? hour.end : at + 3;
  const hours = minutes === null ? hour.value : Number(word);
  const half = halfOfDay(line, end);
  if (half) {
    if (hours < 1 || hours > 12) return null;
    const of24 = (hours % 12) + (half.value === "p" ? 12 : 0);
    return { value: `${pad(of24)}:${minutes ?? "00"}`, end: half.end };
  }
  if (line[end]?.word === "o" && line[end + 1]?.word === "'" && line[end + 2]?.word === "clock" && hours <= 12 && minutes === null) {
    const part = partAfter(line, end + 3);
    const of = part === null ? null : line[part - 1].entry?.part;
    return { value: `${pad(of && of !== "MO" && hours < 12 ? hours + 12 : hours)}:00`, end: end + 3 };
  }
  if (minutes === null || hours > 24 || line[at + 1].word === ".") return null;
  const next = line[end];
  return next?.glued && /^[:%\d]/.test(next.word) ? null : { value: `${pad(hours)}:${minutes}`, end };
}

/** "1400 GMT". */
function military(line: Line, at: number): Read<string> | null {
  const { word } = line[at];
  const zone = line[at + 1]?.word ?? "";
  const named = /^(?:gmt|utc|z)$/.test(zone) || zone === "hours" || (zone === "local" && line[at + 2]?.word === "time");
  return named && /^(?:[01]\d|2[0-4])[0-5]\d$/.test(word)
    ? { value: `${word.slice(0, 2)}:${word.slice(2)}`, end: zone === "hours" ? at + 2 : at + 1 }
    : null;
}

/** "a.m.", "pm". */
function halfOfDay(line: Line, at: number): Read<string> | null {
  const form = line[at]?.word;
  if (form === "am" || form === "pm") return { value: form[0], end: at + 1 };
  if ((form !== "a" && form !== "p") || line[at + 1]?.word !== "." || line[at + 2]?.word !== "m" || !line[at + 2].glued) return null;
  return { value: form, end: line[at + 3]?.word === "." && line[at + 3].glued ? at + 4 : at + 3 };
}

const ZONE: ReadonlySet<string> = new Set(ZONES.split(" "));

function afterZone(line: Line, at: number): number {
  if (line[at]?.word === "local" && line[at + 1]?.word === "time") return at + 2;
  if (!ZONE.has(line[at]?.word ?? "") || !line[at].capital) return at;
  return line[at + 1]?.word === "time" ? at + 2 : at + 1;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
