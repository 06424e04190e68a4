import type { Token } from "../../terms/layers.ts";
import type { Predictions, SyntaxPredictions } from "../../terms/predictions.ts";
import type { Span } from "../../terms/span.ts";
import { type WordPlace, wordsOf } from "../words/words.ts";

/**
 * The words of a text with the subwords that speak for them. A word speaks through its first subword;
 * where that already speaks for the word before ("do|n't" is don, ', t), through the next one. What has
 * none of its own ("not" in "cannot") is silent, and is told by rule. Training labels by the same rule.
 */
export interface Spoken {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Span[];
  readonly places: readonly WordPlace[];
  /** For every word its subword, or `SILENT`. */
  readonly subwords: Int32Array;
  readonly syntax: SyntaxPredictions;
}

export const SILENT = -1;

export function spokenWords(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  predictions: Pick<Predictions, "starts" | "ends">,
  syntax: SyntaxPredictions,
): Spoken {
  const places = wordsOf(text, tokens);
  return { text, tokens, paragraphs, places, subwords: subwordsOf(places, predictions), syntax };
}

/** Both run through the same text in order. */
export function subwordsOf(words: readonly Span[], { starts, ends }: Pick<Predictions, "starts" | "ends">): Int32Array {
  const subwords = new Int32Array(words.length).fill(SILENT);
  let next = 0;
  words.forEach((word, index) => {
    while (next < ends.length && ends[next] <= word.start) next++;
    if (next < starts.length && starts[next] < word.end) subwords[index] = next++;
  });
  return subwords;
}

/** Half-open range of words of every sentence: those whose first word begins inside it. */
export function wordRanges(places: readonly Span[], sentences: readonly Span[]): { readonly from: number; readonly to: number }[] {
  let next = 0;
  return sentences.map((_, index) => {
    const from = next;
    const end = sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    while (next < places.length && places[next].start < end) next++;
    return { from, to: next };
  });
}
