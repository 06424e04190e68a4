import { readDay } from "../calendar.ts";
import { shifted } from "../choose.ts";
import { type Context, counted, type Expression, fixed, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { DayPart, Line, Unit } from "../lexemes.ts";
import { calendarDate } from "./dates.ts";
import { dayOfTalk, withPart } from "./days.ts";
import { dayTold, periodOf } from "./periods.ts";

/** A unit with its article, placed by what stands beside it: "the day before", "the week of March 8", "the year ended June 30", "ended the day". */
export function unitBeside(line: Line, at: number): Expression | null {
  if (line[at - 1]?.word !== "the") return null;
  const place = /^(?:fiscal|financial)$/.test(line[at].word) ? at + 1 : at;
  const { unit, plural, part } = line[place]?.entry ?? {};
  if ((!unit && !part) || plural || line[place].word === "second") return null;
  if (part || (unit && /^(?:D|W|MO|Y)$/.test(unit))) {
    const way = ({ before: -1, earlier: -1, previous: -1, after: 1, later: 1 } as Record<string, number>)[line[place + 1]?.word ?? ""];
    if (way !== undefined) return neighbour(line, at, place, way);
  }
  if (unit === "Y" && /^(?:ended|ending)$/.test(line[place + 1]?.word ?? ""))
    return { ...fixed(at, place + 1, "DURATION", "P1Y"), article: true };
  if (unit === "W" || unit === "WE") return ofDate(line, at, unit);
  return unit === "D" && isOfTalk(line, at) ? { first: at, end: at + 1, type: "DATE", article: true, reckon: dayOfTalk } : null;
}

/** "He had left the day before.": counted from what was told last; beside an event ("the day before the vote") not known. */
function neighbour(line: Line, at: number, place: number, way: number): Expression | null {
  const { unit, part } = line[place].entry!;
  const after = line[place + 2];
  const alone = !after || (after.kind === "mark" && /^[.,;:)”"]$/.test(after.word)) || /^(?:and|but|in|at|when|by)$/.test(after.word);
  if (!alone) return unit === "D" || !unit ? null : { first: at, end: place + 1, type: "DATE", article: true, reckon: () => NOT_KNOWN };
  const reckon = (context: Context) => beside(unit ?? null, way, part ?? "NI", context);
  return { first: at, end: place + 2, type: unit ? "DATE" : "TIME", article: true, aside: true, reckon };
}

function beside(unit: Unit | null, way: number, part: DayPart, { anchor, told }: Context): Outcome {
  const from = dayTold(unit ?? "D", told);
  if (from === null) {
    if (!anchor || way > 0 || unit === null || unit === "D") return NOT_KNOWN;
    return counted(periodOf(unit, shifted(anchor.day, way, unit)!)!, anchor, true);
  }
  const value = periodOf(unit ?? "D", shifted(from, way, unit ?? "D")!);
  const outcome: Outcome = { value, certainty: "implied" };
  return unit ? outcome : withPart(outcome, `T${part}`);
}

/** "the week of March 8", "the weekend of Oct. 3". */
function ofDate(line: Line, at: number, unit: Unit): Expression | null {
  const date = line[at + 1]?.word === "of" && line[at + 2] ? calendarDate(line, at + 2) : null;
  if (!date) return null;
  const reckon = (context: Context): Outcome => {
    const outcome = date.reckon(context);
    const day = outcome.value === null ? null : readDay(outcome.value);
    return day === null ? NOT_KNOWN : { ...outcome, value: periodOf(unit, day) };
  };
  return { first: at, end: date.end, type: "DATE", article: true, reckon };
}

/** "ended the day at 95", "for the day", "by the end of the day": the day the text is about. */
function isOfTalk(line: Line, at: number): boolean {
  const before = line[at - 2]?.word ?? "";
  const next = line[at + 1];
  if (/^(?:of|before|after|when|that|he|she|they|it|we|i|'|-)$/.test(next?.word ?? "")) return false;
  if (/^(?:end|ends|ended|ending|finish|finished|finishing|close|closed|start|started|began)$/.test(before)) return true;
  if (before === "of") {
    const edge = line[at - 3]?.word ?? "";
    return (
      /^(?:start|beginning|rest|remainder|close)$/.test(edge) || (edge === "end" && /^(?:by|until|before)$/.test(line[at - 5]?.word ?? ""))
    );
  }
  return before === "for" && (!next || (next.kind === "mark" && next.word !== "-"));
}
