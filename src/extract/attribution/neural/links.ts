import type { Predictions, WindowLinks } from "../../../terms/predictions.ts";
import { firstNotBefore } from "../../../terms/search.ts";
import type { Range } from "../words.ts";

/**
 * What a span belongs to: a content to a cue, a source to a cue, a cue to a source. Every subword of the
 * span spreads one vote over the targets of its window and "none in sight" (softmax of the link scores);
 * the span's share is the mean vote. Only targets near the span are looked at, so the cost does not grow
 * with the article.
 */
/** Between a source and a cue, either way. */
export const SOURCE_AND_CUE = 0;
export const CONTENT_TO_CUE = 1;

/** Mean vote of one span: `none` and one share for each target from `first` on. Adds up to 1. */
export interface Votes {
  readonly none: number;
  readonly first: number;
  readonly shares: Float64Array;
}

export interface Links {
  /** `subwords`: half-open range, not empty. Only those that `may` vote do; at least one may. */
  votes(subwords: Range, relation: typeof SOURCE_AND_CUE | typeof CONTENT_TO_CUE, may?: Uint8Array): Votes;
}

/** The links to these targets. `starts`: the first subword of each, ascending. */
export function linksTo(starts: readonly number[], { owners, windows }: Pick<Predictions, "owners" | "windows">): Links {
  const seen = windows.map(({ start, end }): Range => [firstFrom(starts, start), firstFrom(starts, end)]);
  return {
    votes([from, to], relation, may) {
      const first = seen[owners[from]][0];
      const shares = new Float64Array(Math.max(0, seen[owners[to - 1]][1] - first));
      let none = 0;
      let count = 0;
      for (let i = from; i < to; i++) {
        if (may?.[i] === 0) continue;
        count++;
        const near = seen[owners[i]];
        const scores = scoresOf(windows[owners[i]], i, relation, starts, near);
        none += scores[0];
        for (let target = near[0]; target < near[1]; target++) shares[target - first] += scores[target - near[0] + 1];
      }
      return { none: none / count, first, shares: shares.map((share) => share / count) };
    },
  };
}

/** Softmax over "none" and the targets near. */
function scoresOf(window: WindowLinks, subword: number, relation: number, starts: readonly number[], [first, end]: Range): Float64Array {
  const { width, dependent, head, start } = window;
  const row = 2 * width;
  const from = (subword - start + 1) * row + relation * width;
  const scores = new Float64Array(end - first + 1);
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) {
    const position = k === 0 ? 0 : starts[first + k - 1] - start + 1;
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
  return firstNotBefore(ascending.length, (i) => ascending[i] < least);
}
