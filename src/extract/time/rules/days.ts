import { writtenDay } from "../calendar.ts";
import { AGES } from "../en/moments.ts";
import { type Context, type Expression, fixed, longest, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { Line } from "../lexemes.ts";
import { calendarDate } from "./dates.ts";
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
  if (steps === 0 && isNowadays(line, at)) return fixed(at, at + 1, "DATE", "PRESENT_REF");
  return fromToday(at, at + 1, steps);
}

/** "today's world": our time, not this day. */
function isNowadays(line: Line, at: number): boolean {
  if (line[at + 1]?.word !== "'" || line[at + 2]?.word !== "s") return false;
  const noun = line[at + 3]?.entry || /^(?:global|modern|young)$/.test(line[at + 3]?.word ?? "") ? at + 4 : at + 3;
  return OF_OUR_TIME.has(line[noun]?.word ?? "");
}

const OF_OUR_TIME: ReadonlySet<string> = new Set(AGES.split(" "));

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
  ["the", 0],
]);

export function fromToday(first: number, end: number, steps: number): Expression {
  return {
    first,
    end,
    type: "DATE",
    reckon: ({ anchor }) => (anchor ? { value: writtenDay(anchor.day + steps), certainty: anchor.certainty } : NOT_KNOWN),
  };
}

/** A day however it is told, for a part of it or a clock time beside it. */
export function oneDay(line: Line, at: number): Expression | null {
  if (!line[at]) return null;
  const day = longest([dayByWord(line, at), weekday(line, at), calendarDate(line, at)]);
  return day && line[at].word !== "the" ? day : null;
}

/** The day told last, else the day to count from: what "at noon" is on. */
export function dayOfTalk({ anchor, told }: Context): Outcome {
  if (told.day) return { value: told.day, certainty: "implied" };
  return anchor ? { value: writtenDay(anchor.day), certainty: "implied" } : NOT_KNOWN;
}

/** The part put behind a day; nothing where what is told is no day. */
export function withPart(day: Outcome, part: string): Outcome {
  if (day.value === null) return day;
  return /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)$/.test(day.value) ? { ...day, value: day.value + part } : NOT_KNOWN;
}
