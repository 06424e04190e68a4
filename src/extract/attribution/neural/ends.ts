import type { Token, Word } from "../../../terms/layers.ts";
import type { ArcWeights } from "../../../terms/predictions.ts";

/**
 * What the sentence's tree says of where a span may end: between two tokens some arcs pass overhead, and
 * a span that ends under the arc of a preposition, a determiner or an object stops mid phrase. Each kind
 * of arc has a weight, learned by logistic regression beside the tags' own evidence (training/ends.py).
 */

/** Arcs over more tokens than this have no say: they gain nothing on dev, and time stays in step with the text. */
export const MAX_ARC = 10;

/** `[tokens + 1]`: added where a span ends before this token. An arc counts wherever it passes, once more at each of its ends. */
export function endScores(tokens: readonly Token[], words: readonly Word[], weights: ArcWeights): Float64Array {
  const scores = new Float64Array(tokens.length + 1);
  for (const { token, head, relation } of words) {
    if (head < 0) continue;
    const other = words[head].token;
    const first = Math.min(token, other);
    const last = Math.max(token, other);
    if (first === last || last - first > MAX_ARC) continue;
    const kind = `${shortName(relation)} ${token < other ? "before" : "after"}`;
    const weight = weights[kind] ?? 0;
    for (let edge = first + 1; edge <= last; edge++) scores[edge] += weight;
    scores[first + 1] += weights[`${kind}, left`] ?? 0;
    scores[last] += weights[`${kind}, right`] ?? 0;
  }
  return scores;
}

/** Relations without their subtypes, but for those that part what stays together from what does not. */
function shortName(relation: string): string {
  return KEPT.has(relation) ? relation : relation.split(":", 1)[0];
}

const KEPT = new Set(["acl:relcl", "compound:prt", "nmod:poss", "aux:pass"]);
