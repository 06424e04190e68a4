import { bestTree, ROOT } from "./arborescence.ts";
import { SILENT, type Spoken } from "./spoken.ts";

/**
 * The tree of one sentence over the words that speak: arc scores are inner products of the model's
 * vectors (Dozat and Manning 2017, without their second matrix), and the best tree is exact. A sentence
 * longer than the bound is parsed stretch by stretch, and the roots of later stretches hang on the first.
 */

/**
 * Most words whose every pair is scored; memory and time of a sentence grow with its square up to here,
 * with its length from here on. Of 25,000 sentences read while this was set none came near.
 */
export const MAX_TREE_WORDS = 256;

/** Heads of words `from` to `to`, as indices of words: `ROOT` for the root; silent words keep `SILENT_HEAD`. */
export function headsOf(spoken: Spoken, from: number, to: number): Int32Array {
  const heads = new Int32Array(to - from).fill(SILENT_HEAD);
  const speaking: number[] = [];
  for (let word = from; word < to; word++) if (spoken.subwords[word] !== SILENT) speaking.push(word);
  let first = -1;
  for (let start = 0; start < speaking.length; ) {
    const end = stretchEnd(spoken, speaking, start);
    const stretch = speaking.slice(start, end);
    const tree = treeOf(spoken, stretch);
    stretch.forEach((word, i) => {
      if (tree[i] !== ROOT) heads[word - from] = stretch[tree[i]];
      else if (first < 0) {
        first = word;
        heads[word - from] = ROOT;
      } else heads[word - from] = first;
    });
    start = end;
  }
  return heads;
}

export const SILENT_HEAD = -2;

/** A stretch ends at the likeliest beginning of a sentence in the second half of what the bound allows. */
function stretchEnd({ subwords, syntax }: Spoken, speaking: readonly number[], start: number): number {
  if (speaking.length - start <= MAX_TREE_WORDS) return speaking.length;
  let best = start + MAX_TREE_WORDS / 2;
  for (let i = best; i <= start + MAX_TREE_WORDS; i++)
    if (syntax.sentence[subwords[speaking[i]]] > syntax.sentence[subwords[speaking[best]]]) best = i;
  return best;
}

function treeOf({ subwords, syntax }: Spoken, words: readonly number[]): Int32Array {
  const { arcWidth: width, arcDependent, arcHead, root } = syntax;
  const count = words.length;
  const arcs = new Float32Array(count * count);
  const roots = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const dependent = subwords[words[i]] * width;
    roots[i] = product(arcDependent, dependent, root, dependent, width);
    for (let j = 0; j < count; j++)
      if (j !== i) arcs[i * count + j] = product(arcDependent, dependent, arcHead, subwords[words[j]] * width, width);
  }
  return bestTree(count, arcs, roots);
}

function product(a: Float32Array, fromA: number, b: Float32Array, fromB: number, width: number): number {
  let sum = 0;
  for (let k = 0; k < width; k++) sum += a[fromA + k] * b[fromB + k];
  return sum;
}

/** The relation of one subword under another; `root` belongs to roots alone. */
export function relationNamer({ labels, relationDependent, relationHead }: Spoken["syntax"]) {
  const { relation: names } = labels;
  const count = names.length;
  const barred = names.indexOf("root");
  return (dependent: number, head: number): string => {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let r = 0; r < count; r++) {
      const score = relationDependent[dependent * count + r] + relationHead[head * count + r];
      if (r !== barred && (best < 0 || score > most)) {
        best = r;
        most = score;
      }
    }
    return names[best] ?? "dep";
  };
}
