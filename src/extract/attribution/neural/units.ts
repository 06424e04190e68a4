import type { Token } from "../../../terms/layers.ts";
import type { Predictions } from "../../../terms/predictions.ts";

/**
 * Words speak through their first subword, so no span ever cuts one. A word whose subword began in the
 * word before it (parted by a character that the vocabulary drops) shares that subword; one that the
 * vocabulary drops altogether has none, and spans run over it.
 */
const NONE = -1;

/** For every token the subword that speaks for it, -1 for none. Both run through the same text in order. */
export function subwordsOf(tokens: readonly Token[], { starts, ends }: Pick<Predictions, "starts" | "ends">): Int32Array {
  const subwordOf = new Int32Array(tokens.length).fill(NONE);
  let next = 0;
  tokens.forEach((token, index) => {
    while (next < starts.length && ends[next] <= token.start) next++;
    // a subword that began before the token speaks for it only when none begins inside it
    let at = next;
    if (at < starts.length && starts[at] < token.start && at + 1 < starts.length && starts[at + 1] < token.end) at++;
    if (at < starts.length && starts[at] < token.end) subwordOf[index] = at;
  });
  return subwordOf;
}
