import { ZONES } from "../en/calendar-words.ts";
import type { Expression } from "../expression.ts";
import type { Line } from "../lexemes.ts";
import { numberAt, type Read } from "../numbers.ts";
import { dayOfTalk, oneDay, withPart } from "./days.ts";

/** "7:15 p.m.", "10am", "1400 GMT", "5 o'clock", "noon", "midnight", with the day told beside it: "5 p.m. EST, Nov. 6", "noon Thursday". */
export function clockTime(line: Line, at: number): Expression | null {
  const time = timeAt(line, at);
  if (!time) return null;
  const end = afterZone(line, time.end);
  const clock = `T${time.value}${zoneMark(line[time.end]?.word ?? "", end > time.end)}`;
  const bracketed = dayBehindBrackets(line, end);
  if (bracketed) return { first: at, end, type: "TIME", reckon: (context) => withPart(bracketed.reckon(context), clock) };
  const start = ["on", ","].includes(line[end]?.word ?? "") ? end + 1 : end;
  const past = line[start]?.word === "on" ? start + 1 : start;
  const day = line[past] && oneDay(line, past);
  if (day && day.type !== "SET" && !(line[start - 1]?.word === "," && start === past && start > end && !isDated(line, past, day.end))) {
    const night = line[day.end]?.entry?.part && !line[day.end].entry?.plural ? day.end + 1 : day.end; // "10 p.m. Sunday night"
    return { first: at, end: night, type: "TIME", reckon: (context) => withPart(day.reckon(context), clock) };
  }
  const part = partAfter(line, end);
  return { first: at, end: part ?? end, type: "TIME", reckon: (context) => withPart(dayOfTalk(context), clock) };
}

/** The day of "7:30 a.m. (1230 GMT) Wednesday". */
function dayBehindBrackets(line: Line, at: number): Expression | null {
  if (line[at]?.word !== "(" || !line[at + 1]) return null;
  const second = timeAt(line, at + 1);
  const end = second ? afterZone(line, second.end) : at;
  const past = line[end + 1]?.word === "on" ? end + 2 : end + 1;
  return second && line[end]?.word === ")" && line[past] ? oneDay(line, past) : null;
}

/** Behind a comma only a date of the calendar belongs to a time: "5 p.m., Nov. 6", not "at 5 p.m., Friday's ...". */
function isDated(line: Line, at: number, end: number): boolean {
  return line.slice(at, end).some(({ entry, kind }) => entry?.month !== undefined || kind === "number");
}

/** "in the morning", "this morning", "that evening", "at night" behind a clock time. */
function partAfter(line: Line, at: number): number | null {
  if (line[at]?.word === "at" && line[at + 1]?.word === "night") return at + 2;
  const start = line[at]?.word === "in" ? at + 1 : at;
  return /^(?:the|this|that)$/.test(line[start]?.word ?? "") && line[start + 1]?.entry?.part ? start + 2 : null;
}

/** The clock time at a place, as TIMEX3 writes it. */
export function timeAt(line: Line, at: number): Read<string> | null {
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
  const later = minutes !== null || kind === "number" ? halfBehind(line, end, hours) : null;
  if (later) return { value: `${pad((hours % 12) + (later === "p" ? 12 : 0))}:${minutes ?? "00"}`, end };
  if (line[end]?.word === "o" && line[end + 1]?.word === "'" && line[end + 2]?.word === "clock" && hours <= 12 && minutes === null) {
    const part = partAfter(line, end + 3);
    const of = part === null ? null : line[part - 1].entry?.part;
    return { value: `${pad(of && of !== "MO" && hours < 12 ? hours + 12 : hours)}:00`, end: end + 3 };
  }
  if (minutes === null || hours > 24 || line[at + 1].word === ".") return null;
  const next = line[end];
  return next?.glued && /^[:%\d]/.test(next.word) ? null : { value: `${pad(hours)}:${minutes}`, end };
}

/** The half of the day that is told behind the second of two: "between 1:30 and 4 p.m.", "9-11 a.m."; noon may lie between. */
function halfBehind(line: Line, at: number, hours: number): "a" | "p" | null {
  if (hours < 1 || hours > 12 || !/^(?:and|to|or|-|–)$/.test(line[at]?.word ?? "") || line[at + 1]?.kind !== "number") return null;
  const second = Number(line[at + 1].word);
  const colon = line[at + 2]?.word === ":" && line[at + 2].glued && line[at + 3]?.glued && /^[0-5]\d$/.test(line[at + 3].word);
  const half = second >= 1 && second <= 12 ? halfOfDay(line, colon ? at + 4 : at + 2) : null;
  if (!half) return null;
  return (half.value === "p") === hours % 12 <= second % 12 ? "p" : "a";
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

/** Greenwich time is written as Z; what is told in another zone is the time of the place, as the text has it. */
export function zoneMark(zone: string, isZone = true): string {
  return isZone && /^(?:gmt|utc|z)$/.test(zone) ? "Z" : "";
}

const ZONE: ReadonlySet<string> = new Set(ZONES.split(" "));

/** Behind the name of a zone. */
export function afterZone(line: Line, at: number): number {
  if (line[at]?.word === "local" && line[at + 1]?.word === "time") return at + 2;
  if (!ZONE.has(line[at]?.word ?? "") || !line[at].capital) return at;
  return line[at + 1]?.word === "time" ? at + 2 : at + 1;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
