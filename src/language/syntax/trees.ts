import { bestTree, ROOT } from "./arborescence.ts";
import { SILENT, type Spoken } from "./spoken.ts";
import { isMark } from "./tags.ts";

/**
 * The tree of one sentence over the words that speak: arc scores are inner products of the model's
 * vectors (Dozat and Manning 2017, without their second matrix), and the best tree is exact. A sentence
 * longer than the bound is parsed stretch by stretch, and the roots of later stretches hang on the first.
 */

/**
 * Most words whose every pair is scored; memory and time of a sentence grow with its square up to here,
 * with its length from here on. The longest of the 21,063 sentences of EWT and GUM, train and dev, has 159.
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

function treeOf({ text, places, subwords, syntax }: Spoken, words: readonly number[]): Int32Array {
  const { arcWidth: width, arcDependent, arcHead, root } = syntax;
  const count = words.length;
  const dependents = rowsOf(arcDependent, width, words, subwords);
  const arcs = products(dependents, rowsOf(arcHead, width, words, subwords), width);
  const roots = new Float64Array(count);
  words.forEach((word, i) => {
    roots[i] = product(dependents, i * width, root, subwords[word] * width, width);
    if (!isMark(text.slice(places[word].start, places[word].end))) return;
    roots[i] -= MARK_AS_HEAD;
    for (let k = 0; k < count; k++) arcs[k * count + i] -= MARK_AS_HEAD;
  });
  return bestTree(count, arcs, roots);
}

/** Taken from the score of a mark as the head of anything, more than any score is: 14 of 319,126 words of EWT and GUM train hang on one. */
const MARK_AS_HEAD = 1000;

/** Rows of the subwords of these words, one behind the other, as doubles: multiplying them is twice as quick. */
function rowsOf(column: Float32Array, width: number, words: readonly number[], subwords: Int32Array): Float64Array {
  const rows = new Float64Array(words.length * width);
  for (let i = 0, to = 0; i < words.length; i++) for (let k = 0, at = subwords[words[i]] * width; k < width; k++) rows[to++] = column[at++];
  return rows;
}

/** Inner products of every row of `a` with every row of `b`; `[rows, rows]`. */
function products(a: Float64Array, b: Float64Array, width: number): Float64Array {
  const count = a.length / width;
  const out = new Float64Array(count * count);
  if (count < 4)
    for (let i = 0; i < count; i++) for (let j = 0; j < count; j++) out[i * count + j] = product(a, i * width, b, j * width, width);
  // the last block goes back over what it lacks
  else
    for (let i = 0; i < count; i += 2)
      for (let j = 0; j < count; j += 4) block(a, Math.min(i, count - 2), b, Math.min(j, count - 4), width, out, count);
  return out;
}

/** Two rows with four: a number read is used often. */
function block(a: Float64Array, i: number, b: Float64Array, j: number, width: number, out: Float64Array, count: number): void {
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let a4 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  let b4 = 0;
  for (let k = 0, x = i * width, y = j * width; k < width; k++, x++, y++) {
    const one = a[x];
    const two = a[x + width];
    const first = b[y];
    const second = b[y + width];
    const third = b[y + 2 * width];
    const fourth = b[y + 3 * width];
    a1 += one * first;
    b1 += two * first;
    a2 += one * second;
    b2 += two * second;
    a3 += one * third;
    b3 += two * third;
    a4 += one * fourth;
    b4 += two * fourth;
  }
  const to = i * count + j;
  out[to] = a1;
  out[to + 1] = a2;
  out[to + 2] = a3;
  out[to + 3] = a4;
  out[to + count] = b1;
  out[to + count + 1] = b2;
  out[to + count + 2] = b3;
  out[to + count + 3] = b4;
}

function product(a: Float64Array, fromA: number, b: Float32Array | Float64Array, fromB: number, width: number): number {
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
    const below = dependent * count;
    const above = head * count;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let r = 0; r < count; r++) {
      const score = relationDependent[below + r] + relationHead[above + r];
      if ((score > most || best < 0) && r !== barred) {
        best = r;
        most = score;
      }
    }
    return names[best] ?? "dep";
  };
}
