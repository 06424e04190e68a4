import type { StoryKey } from "../../terms/story.ts";
import type { StoryMarks } from "./marks.ts";
import type { Vector } from "./vector.ts";

/**
 * Blocking: the terms an article is found by, its heaviest words, names and places. Two articles of one story share
 * several of them; the record passes over a term that very many stories have.
 */
const FOUND_BY = { words: 22, names: 7, places: 3 } as const;

export function storyKeys({ words, names, places }: Pick<StoryMarks, "words" | "names" | "places">): StoryKey[] {
  return [...heaviest(words, FOUND_BY.words), ...heaviest(names, FOUND_BY.names), ...heaviest(places, FOUND_BY.places)];
}

/** Vectors keep their terms in order of weight. */
function heaviest(vector: Vector, most: number): StoryKey[] {
  return [...vector].slice(0, most).map(([key, weight]) => ({ key, weight }));
}
