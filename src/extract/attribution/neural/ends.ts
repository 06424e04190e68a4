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
  const known = weighings.get(weights) ?? new Map<string, Weighed>();
  weighings.set(weights, known);
  for (const { token, head, relation } of words) {
    if (head < 0) continue;
    const other = words[head].token;
    const first = Math.min(token, other);
    const last = Math.max(token, other);
    if (first === last || last - first > MAX_ARC) continue;
    const weighed = known.get(relation) ?? weighedOf(relation, weights);
    known.set(relation, weighed);
    const { over, left, right } = token < other ? weighed.before : weighed.after;
    for (let edge = first + 1; edge <= last; edge++) scores[edge] += over;
    scores[first + 1] += left;
    scores[last] += right;
  }
  return scores;
}

/** What has been looked up of a model's weights: the same few dozen relations in every article. */
const weighings = new WeakMap<ArcWeights, Map<string, Weighed>>();

/** The weights of one relation: with the head after the word, and before it. */
interface Weighed {
  readonly before: Weights;
  readonly after: Weights;
}

/** Wherever the arc passes, and once more at each of its ends. */
interface Weights {
  readonly over: number;
  readonly left: number;
  readonly right: number;
}

function weighedOf(relation: string, weights: ArcWeights): Weighed {
  const of = (kind: string): Weights => ({
    over: weights[kind] ?? 0,
    left: weights[`${kind}, left`] ?? 0,
    right: weights[`${kind}, right`] ?? 0,
  });
  const name = shortName(relation);
  return { before: of(`${name} before`), after: of(`${name} after`) };
}

/** Relations without their subtypes, but for those that part what stays together from what does not. */
function shortName(relation: string): string {
  return KEPT.has(relation) ? relation : relation.split(":", 1)[0];
}

const KEPT = new Set(["acl:relcl", "compound:prt", "nmod:poss", "aux:pass"]);
