import { ZONES } from "../en/calendar-words.ts";
import { type Expression, fixed, NOT_KNOWN } from "../expression.ts";
import type { Line } from "../lexemes.ts";
import { zoneMark } from "./clock.ts";
import { calendarDate } from "./dates.ts";
import { withPart } from "./days.ts";

/** The stamps of agency copy: a day in figures with the clock behind it, "03-16-99 1534EST", "1999-03-16 14:35:00", "2014-09-15T10:00Z". */
export function stamp(line: Line, at: number): Expression | null {
  if (line[at].kind !== "number" || !line[at + 1]?.glued || !/^[-/]$/.test(line[at + 1].word)) return null;
  const day = calendarDate(line, at);
  if (day?.end !== at + 5) return null;
  const start = line[day.end]?.word === "t" && line[day.end].glued ? day.end + 1 : day.end;
  const hours = line[start];
  if (hours?.kind !== "number" || hours.word.length % 2 > 0) return null;
  if (hours.word.length === 4) {
    const zone = line[start + 1];
    if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(hours.word) || !ZONE.has(zone?.word ?? "") || !zone.capital) return null;
    return timed(day, start + 2, `T${hours.word.slice(0, 2)}:${hours.word.slice(2)}${zoneMark(zone.word)}`);
  }
  const minutes = colonFigures(line, start + 1);
  if (minutes === null || !/^(?:[01]\d|2[0-3])$/.test(hours.word)) return null;
  const seconds = colonFigures(line, start + 3);
  const end = seconds === null ? start + 3 : start + 5;
  const zone = ZONE.has(line[end]?.word ?? "") && line[end].capital ? line[end].word : null;
  const clock = `T${hours.word}:${minutes}${seconds === null ? "" : `:${seconds}`}`;
  return timed(day, zone === null ? end : end + 1, clock + (zone === null ? "" : zoneMark(zone)));
}

const ZONE: ReadonlySet<string> = new Set(ZONES.split(" "));

/** ":35". */
function colonFigures(line: Line, at: number): string | null {
  const fits = line[at]?.word === ":" && line[at].glued && line[at + 1]?.glued && /^[0-5]\d$/.test(line[at + 1].word);
  return fits ? line[at + 1].word : null;
}

function timed(day: Expression, end: number, clock: string): Expression {
  const written = withPart(day.reckon({ anchor: null, tense: null, told: NOTHING }), clock).value;
  if (written === null) return { ...day, reckon: () => NOT_KNOWN };
  return fixed(day.first, end, "TIME", written);
}

const NOTHING = { day: null, month: null, quarter: null, year: null };
