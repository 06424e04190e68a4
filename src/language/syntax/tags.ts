import { COMPATIBLE } from "../en/tags.ts";

/**
 * Part of speech and Penn tag of a word, found together: the likeliest pair of those that go together
 * (sums of logits order pairs as their probabilities do). Marks that are never anything else are punctuation whatever the model says.
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
  const punctuation = upos.indexOf("PUNCT");
  return (subword: number, form: string): Tags => {
    const fine = subword * xpos.length;
    const coarse = subword * upos.length;
    const only = punctuation >= 0 && isMark(form);
    let bestCoarse = -1;
    let bestFine = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let u = only ? punctuation : 0; u < (only ? punctuation + 1 : upos.length); u++) {
      const choice = partners[u];
      let x = choice.length > 0 ? choice[0] : -1;
      for (let k = 1; k < choice.length; k++) if (xposLogits[fine + choice[k]] > xposLogits[fine + x]) x = choice[k];
      const score = uposLogits[coarse + u] + (x < 0 ? 0 : xposLogits[fine + x]);
      if (bestCoarse < 0 || score > most) {
        bestCoarse = u;
        bestFine = x;
        most = score;
      }
    }
    return { upos: upos[bestCoarse] ?? "X", xpos: xpos[bestFine] ?? "XX" };
  };
}

/** Is the word a mark that is never anything but punctuation? */
export function isMark(form: string): boolean {
  const first = form.charCodeAt(0) | 32;
  return !(first >= 97 && first <= 122) && PUNCTUATION.test(form); // most words begin with a plain letter
}

/** Not among them: - / ' ’ $ % & * + = and the like, nor faces. */
const PUNCTUATION = /^(?:[.,!?…]+|([;:"“”„«»()[\]{}])\1*|``|''|‘|—)$/;

/** Indices of the Penn tags that go with a tag; all of them where the table does not know it or the model none of its partners. */
function partnersOf(tag: string, xpos: readonly string[]): Int32Array {
  const listed = COMPATIBLE.get(tag);
  const indices = xpos.flatMap((fine, index) => (listed?.has(fine) ? [index] : []));
  return Int32Array.from(indices.length > 0 ? indices : xpos.keys());
}
