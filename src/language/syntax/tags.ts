import { COMPATIBLE } from "../en/tags.ts";

/**
 * Part of speech and Penn tag of a word, found together: the pair of highest probability among those
 * that go together. Marks that are never anything else are punctuation whatever the model says.
 */
export interface Tags {
  readonly upos: string;
  readonly xpos: string;
}

export interface TagLabels {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

/** A function of a subword's rows in both tables of logits. */
export function tagger({ upos, xpos }: TagLabels, uposLogits: Float32Array, xposLogits: Float32Array) {
  const partners = upos.map((tag) => partnersOf(tag, xpos));
  const every = xpos.map((_, index) => index);
  const punctuation = upos.indexOf("PUNCT");
  return (subword: number, form: string): Tags => {
    const fine = subword * xpos.length;
    const coarse = subword * upos.length;
    const norm = logSum(uposLogits, coarse, upos.length) + logSum(xposLogits, fine, xpos.length);
    let best = { upos: -1, xpos: -1, score: Number.NEGATIVE_INFINITY };
    const only = punctuation >= 0 && PUNCTUATION.test(form) ? punctuation : -1;
    for (let u = 0; u < upos.length; u++) {
      if (only >= 0 && u !== only) continue;
      let x = -1;
      for (const index of partners[u] ?? every) if (x < 0 || xposLogits[fine + index] > xposLogits[fine + x]) x = index;
      const score = uposLogits[coarse + u] + (x < 0 ? 0 : xposLogits[fine + x]) - norm;
      if (best.upos < 0 || score > best.score) best = { upos: u, xpos: x, score };
    }
    return { upos: upos[best.upos] ?? "X", xpos: xpos[best.xpos] ?? "XX" };
  };
}

/** Never anything but punctuation. Not among them: - / ' ’ $ % & * + = and the like. */
const PUNCTUATION = /^(?:[.,;:?!…"“”„«»()[\]{}]+|``|''|‘|—)$/;

/** Null where the table does not know the tag or the model none of its partners. */
function partnersOf(tag: string, xpos: readonly string[]): readonly number[] | null {
  const listed = COMPATIBLE.get(tag);
  const indices = xpos.flatMap((fine, index) => (listed?.has(fine) ? [index] : []));
  return indices.length > 0 ? indices : null;
}

function logSum(logits: Float32Array, from: number, count: number): number {
  let high = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + count; i++) if (logits[i] > high) high = logits[i];
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += Math.exp(logits[i] - high);
  return high + Math.log(sum);
}
