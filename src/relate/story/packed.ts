import type { StoryMarks } from "./marks.ts";
import type { Vector } from "./vector.ts";

/** An article's marks as the record keeps them, so that what was compared once need not be read again. Of another form, they are made anew. */
const FORM = 1;
const KINDS = ["words", "title", "lead", "names", "places", "days"] as const;

export function packMarks(marks: StoryMarks): string {
  const vectors = KINDS.map((kind) => [...marks[kind]].flat());
  const printed = [...marks.printed].filter(([term, words]) => term !== words).flat();
  return JSON.stringify([FORM, marks.day, vectors, [...marks.quotes], printed]);
}

export function unpackMarks(article: string, packed: string | null): StoryMarks | null {
  if (packed === null) return null;
  const [form, day, vectors, quotes, printed] = JSON.parse(packed) as [number, string | null, (string | number)[][], number[], string[]];
  if (form !== FORM) return null;
  const [words, title, lead, names, places, days] = vectors.map((flat) => new Map(pairs(flat)) as Vector);
  const told = [words, title, names, places].flatMap((vector) => [...vector.keys()].map((term) => [term, term] as const));
  return {
    article,
    day,
    words,
    title,
    lead,
    names,
    places,
    days,
    quotes: new Set(quotes),
    printed: new Map([...told, ...(pairs(printed) as [string, string][])]),
  };
}

function pairs<Value>(flat: readonly Value[]): [Value, Value][] {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
}
