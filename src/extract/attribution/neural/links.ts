import type { Predictions, WindowLinks } from "../../../terms/predictions.ts";
import type { Range } from "../words.ts";

/**
 * Which cue a source or a content belongs to. Every subword of the span spreads one vote over the cues
 * of its window and "none in sight" (softmax of the link scores); the span's row is the mean vote. Only
 * cues near the span are looked at, so the cost does not grow with the article.
 */
export const SOURCE_TO_CUE = 0;
export const CONTENT_TO_CUE = 1;

/** Mean vote of one span: `none` and one share for each cue from `firstCue` on. Adds up to 1. */
export interface Votes {
  readonly none: number;
  readonly firstCue: number;
  readonly shares: Float64Array;
}

export interface Links {
  /** `subwords`: half-open range, not empty. Only those that `may` vote do; at least one may. */
  votes(subwords: Range, relation: typeof SOURCE_TO_CUE | typeof CONTENT_TO_CUE, may?: Uint8Array): Votes;
}

/** `cueStarts`: the first subword of every cue, ascending. */
export function linksTo(cueStarts: readonly number[], { owners, windows }: Pick<Predictions, "owners" | "windows">): Links {
  const seen = windows.map(({ start, end }): Range => [firstFrom(cueStarts, start), firstFrom(cueStarts, end)]);
  return {
    votes([from, to], relation, may) {
      const firstCue = seen[owners[from]][0];
      const shares = new Float64Array(Math.max(0, seen[owners[to - 1]][1] - firstCue));
      let none = 0;
      let count = 0;
      for (let i = from; i < to; i++) {
        if (may?.[i] === 0) continue;
        count++;
        const window = windows[owners[i]];
        const [first, end] = seen[owners[i]];
        const scores = scoresOf(window, i, relation, cueStarts, first, end);
        for (let cue = first; cue < end; cue++) shares[cue - firstCue] += scores[cue - first + 1];
        none += scores[0];
      }
      return { none: none / count, firstCue, shares: shares.map((share) => share / count) };
    },
  };
}

/** Softmax over "none" (first) and the cues `first` to `end`. */
function scoresOf(
  window: WindowLinks,
  subword: number,
  relation: number,
  cueStarts: readonly number[],
  first: number,
  end: number,
): Float64Array {
  const { width, dependent, head, start } = window;
  const row = 2 * width;
  const from = (subword - start + 1) * row + relation * width;
  const scores = new Float64Array(end - first + 1);
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) {
    const position = k === 0 ? 0 : cueStarts[first + k - 1] - start + 1;
    const to = position * row + relation * width;
    let score = 0;
    for (let d = 0; d < width; d++) score += dependent[from + d] * head[to + d];
    scores[k] = score;
    if (score > highest) highest = score;
  }
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k] - highest);
  for (let k = 0; k < scores.length; k++) scores[k] /= sum;
  return scores;
}

/** Index of the first number that is not below `least`. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
