/**
 * Whether a headline's words come back in the report in some form: as they are, by their first letters, or as part
 * of a longer word, which German headlines do more often than not ("Chor", "Chorgeschichte").
 */
import type { Sheet } from "./sheet.ts";

/** Letters with which one word can begin or end another: "Chor" and "Chorgeschichte". */
const STEM = 4;

/** In how many of the report's paragraphs a word stands, and its beginning where it is long. */
export function akinWords(sheet: Sheet, scores: Float64Array, { from, to }: { from: number; to: number }): Map<string, number> {
  const akin = new Map<string, number>();
  for (let i = from; i < to; i++) {
    if (scores[i] <= 0.5) continue;
    const seen = new Set<string>();
    for (const word of sheet.marks[i].topic) {
      seen.add(word);
      if (word.length > STEM + 2) seen.add(`${word.slice(0, STEM + 2)}~`);
    }
    for (const word of seen) akin.set(word, (akin.get(word) ?? 0) + 1);
  }
  return akin;
}

/** Share of the line's words of which some form or part comes back in the report, and in how many paragraphs. */
export function akinOf(topic: readonly string[], akin: ReadonlyMap<string, number>, itself: number): [number, number] {
  let known = 0;
  let sum = 0;
  for (const word of topic) {
    let most = Math.max(akin.get(word) ?? 0, akin.get(`${word.slice(0, STEM + 2)}~`) ?? 0) - itself;
    for (let length = word.length - 3; most <= 0 && length >= STEM; length--) {
      most = akin.get(word.slice(0, length)) ?? akin.get(word.slice(word.length - length)) ?? 0;
    }
    if (most > 0) known++;
    sum += Math.log1p(Math.max(0, most));
  }
  const words = Math.max(1, topic.length);
  return [known / words, sum / words];
}
