import { dayOf, easterOf, nthWeekday, writtenDay } from "../calendar.ts";
import { once, yearlyFrom, yearMeant } from "../choose.ts";
import { FIXED_FEASTS } from "../en/moments.ts";
import { counted, type Expression, fixed, NOT_KNOWN } from "../expression.ts";
import type { Line } from "../lexemes.ts";
import { yearAt } from "../numbers.ts";

/** Feasts: "Christmas", "last Thanksgiving", "New Year's Eve 2014". */
export function feast(line: Line, at: number): Expression | null {
  const way = { last: -1, this: 0, next: 1 }[line[at].word];
  const start = way === undefined ? at : at + 1;
  if (!line[start]?.capital) return null;
  let best: { end: number; day: (year: number) => number } | null = null;
  for (const { words, day } of FEASTS.get(line[start].word) ?? []) {
    if (words.every((word, i) => line[start + i]?.word === word) && (!best || start + words.length > best.end))
      best = { end: start + words.length, day };
  }
  if (!best) return null;
  const { end, day } = best;
  const comma = line[end]?.word === "," ? end + 1 : end;
  const of = yearAt(line, comma);
  if (of) return fixed(at, of.end, "DATE", writtenDay(day(of.value)));
  const days = once(day);
  const written = (one: number) => writtenDay(day(one));
  if (way === undefined || way === 0) return yearlyFrom(at, end, "DATE", days, written);
  return {
    first: at,
    end,
    type: "DATE",
    reckon: ({ anchor, told }) => {
      if (!anchor) return NOT_KNOWN;
      const { year: meant } = yearMeant(days, { ...anchor, day: anchor.day + way }, { anchor, told, tense: way < 0 ? "past" : "future" });
      return counted(written(way < 0 && days.from(meant) >= anchor.day ? meant - 1 : meant), anchor);
    },
  };
}

interface Feast {
  readonly words: readonly string[];
  readonly day: (year: number) => number;
}

const MOVABLE: readonly (readonly [string, (year: number) => number])[] = [
  ["good friday", (of) => easterOf(of) - 2],
  ["easter sunday", easterOf],
  ["easter", easterOf],
  ["easter monday", (of) => easterOf(of) + 1],
  ["palm sunday", (of) => easterOf(of) - 7],
  ["ash wednesday", (of) => easterOf(of) - 46],
  ["thanksgiving", (of) => nthWeekday(of, 11, 4, 4)],
  ["thanksgiving day", (of) => nthWeekday(of, 11, 4, 4)],
  ["black friday", (of) => nthWeekday(of, 11, 4, 4) + 1],
  ["labor day", (of) => nthWeekday(of, 9, 1, 1)],
  ["memorial day", (of) => nthWeekday(of, 5, 1, 5)],
  ["mother ' s day", (of) => nthWeekday(of, 5, 7, 2)],
  ["father ' s day", (of) => nthWeekday(of, 6, 7, 3)],
  ["martin luther king day", (of) => nthWeekday(of, 1, 1, 3)],
  ["presidents ' day", (of) => nthWeekday(of, 2, 1, 3)],
  ["columbus day", (of) => nthWeekday(of, 10, 1, 2)],
];

const FEASTS: ReadonlyMap<string, readonly Feast[]> = feasts();

function feasts(): Map<string, Feast[]> {
  const all = new Map<string, Feast[]>();
  const add = (name: string, day: (year: number) => number) => {
    const words = name.split(" ");
    all.set(words[0], [...(all.get(words[0]) ?? []), { words, day }]);
  };
  for (const row of FIXED_FEASTS.split("\n")) {
    const [name, date] = row.trim().split("|");
    const [month, day] = (date ?? "").split("-").map(Number);
    if (day) add(name, (of) => dayOf(of, month, day));
  }
  for (const [name, day] of MOVABLE) add(name, day);
  return all;
}
