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
  const asked = new Map<number, Float64Array>();
  const headsOf = (window: number, relation: number): Float64Array => {
    const key = 2 * window + relation;
    const heads = asked.get(key) ?? headsNear(windows[window], relation, starts, seen[window]);
    asked.set(key, heads);
    return heads;
  };
  return {
    votes([from, to], relation, may) {
      const first = seen[owners[from]][0];
      const shares = new Float64Array(Math.max(0, seen[owners[to - 1]][1] - first));
      let scores = new Float64Array(0);
      let heads: Float64Array = scores;
      let none = 0;
      let count = 0;
      for (let i = from; i < to; i++) {
        if (may?.[i] === 0) continue;
        count++;
        const window = owners[i];
        const near = seen[window];
        if (count === 1 || window !== owners[i - 1] || may?.[i - 1] === 0) {
          heads = headsOf(window, relation);
          scores = new Float64Array(near[1] - near[0] + 1);
        }
        score(windows[window], i, relation, heads, scores);
        none += scores[0];
        for (let target = near[0]; target < near[1]; target++) shares[target - first] += scores[target - near[0] + 1];
      }
      return { none: none / count, first, shares: shares.map((share) => share / count) };
    },
  };
}

/** The head vectors of "none" and of the targets near, one behind the other. */
function headsNear({ width, head, start }: WindowLinks, relation: number, starts: readonly number[], [first, end]: Range): Float64Array {
  const heads = new Float64Array((end - first + 1) * width);
  for (let k = 0; k <= end - first; k++) {
    const position = k === 0 ? 0 : starts[first + k - 1] - start + 1;
    const at = (2 * position + relation) * width;
    heads.set(head.subarray(at, at + width), k * width);
  }
  return heads;
}

/** Softmax over "none" and the targets near, written to `scores`. */
function score(
  { width, dependent, start }: WindowLinks,
  subword: number,
  relation: number,
  heads: Float64Array,
  scores: Float64Array,
): void {
  const from = (2 * (subword - start + 1) + relation) * width;
  if (scores.length < 4) for (let k = 0; k < scores.length; k++) scores[k] = product(dependent, from, heads, k, width);
  else for (let k = 0; k < scores.length; k += 4) fourProducts(dependent, from, heads, Math.min(k, scores.length - 4), width, scores);
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) if (scores[k] > highest) highest = scores[k];
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k] - highest);
  for (let k = 0; k < scores.length; k++) scores[k] /= sum;
}

function product(a: Float32Array, from: number, b: Float64Array, row: number, width: number): number {
  let sum = 0;
  for (let d = 0, at = row * width; d < width; d++, at++) sum += a[from + d] * b[at];
  return sum;
}

/** With four rows at once, which takes a third of the time of one after the other. */
function fourProducts(a: Float32Array, from: number, b: Float64Array, row: number, width: number, out: Float64Array): void {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let d = 0, at = row * width; d < width; d++, at++) {
    const x = a[from + d];
    first += x * b[at];
    second += x * b[at + width];
    third += x * b[at + 2 * width];
    fourth += x * b[at + 3 * width];
  }
  out[row] = first;
  out[row + 1] = second;
  out[row + 2] = third;
  out[row + 3] = fourth;
}

/** Index of the first number that is not below `least`. */
function firstFrom(ascending: readonly number[], least: number): number {
  return firstNotBefore(ascending.length, (i) => ascending[i] < least);
}
