import { readDay, writtenDay } from "../calendar.ts";
import { type Context, certain, type Expression, isAhead, NOT_KNOWN, type Outcome } from "../expression.ts";
import type { DayPart, Line } from "../lexemes.ts";
import { afterZone, timeAt } from "./clock.ts";
import { dayOfTalk, fromToday, oneDay, withPart } from "./days.ts";

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
  const weekly = plural && line[at].entry?.weekday !== undefined ? `XXXX-WXX-${line[at].entry.weekday}T${part}` : null; // "Friday nights"
  const reckon = (context: Context) => (weekly ? certain(weekly) : withPart(day.reckon(context), `T${part}`));
  return { first: at, end: end + 1, type: plural || day.type === "SET" ? "SET" : "TIME", reckon };
}

/** "this morning", "last night", "tonight", "overnight", "the evening", "mid-afternoon", "the night of Sept. 15". */
export function partOfDay(line: Line, at: number): Expression | null {
  const { word } = line[at];
  if (line[at].capital && line[at - 1]?.capital && !line[at].glued) return null; // "Harbour Tonight", a programme
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
  const mid = /^(?:mid|-|early|late)$/.test(before) || (line[at + 1]?.word === "trading" && before === "in"); // "in morning trading"
  const of = line[at + 1]?.word === "of" ? oneDay(line, line[at + 2]?.word === "the" ? at + 3 : at + 2) : null;
  if (of) return { first: at, end: of.end, type: "TIME", article: true, reckon: (context) => withPart(of.reckon(context), `T${part}`) };
  if (
    !(
      before === "the" ||
      (mid && word !== "night") ||
      (/^(?:dawn|dusk)$/.test(word) && /^(?:at|before|by|until|since|around)$/.test(before))
    ) ||
    line[at + 1]?.word === "-" ||
    line[at + 1]?.word === "of" ||
    NO_NIGHT.test(line[at + 1]?.word ?? "") ||
    /^(?:before|after)$/.test(line[at + 1]?.word ?? "") // "the night before the vote"
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
      anchor ? { value: `${writtenDay(isAhead(tense) ? anchor.day : anchor.day - 1)}TNI`, certainty: "implied" } : NOT_KNOWN,
  };
}

const NO_NIGHT =
  /^(?:bag|stay|trip|flight|train|delivery|sensation|rate|rates|low|lows|loan|success|shift|sky|club|school|paper|papers|shows?|star|prayer|prayers|rush)$/;

function onDay(first: number, end: number, steps: number, part: DayPart): Expression {
  return {
    ...fromToday(first, end, steps),
    type: "TIME",
    reckon: (context) => withPart(fromToday(first, end, steps).reckon(context), `T${part}`),
  };
}
