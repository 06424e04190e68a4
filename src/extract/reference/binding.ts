import type { Phrase } from "./phrases.ts";
import type { Quoted } from "./quoted.ts";
import type { Running } from "./running.ts";
import type { Tree } from "./tree.ts";

/**
 * Who a phrase cannot mean, whatever else speaks for it (the binding principles of Chomsky 1981, as far as a tree
 * shows them): "he" is nobody beside him in his own clause ("through an aide, he declined"), and a description
 * below a verb is not that verb's subject ("Lund has instincts that the candidate doubts"). That whoever says
 * something is not named in what he says ("voters like Lund, he said") holds less: reports repeat names.
 */
export function mayMean(phrase: Phrase, entity: Running, phrases: readonly Phrase[], tree: Tree | null): boolean {
  if (!tree || phrase.governor < 0) return true;
  return !entity.phrases.slice(-LATEST).some((own) => {
    const other = phrases[own];
    if (other.sentence !== phrase.sentence || other.governor < 0) return false;
    if (phrase.pronoun) return phrase.role === "subject" && isBeside(other, phrase);
    return other.role === "subject" && isBelow(tree, phrase.governor, other.governor);
  });
}

/** Phrases of an entity that are looked at. */
const LATEST = 4;

/** Does one depend on the verb whose subject the other is? */
function isBeside(one: Phrase, other: Phrase): boolean {
  return one.governor === other.governor && (one.role === "object" || one.role === "oblique") && !one.nested;
}

/** Does a word stand in a clause under a verb, beside none that goes on from it? */
function isBelow({ words }: Tree, word: number, verb: number): boolean {
  for (let at = word, up = 0; at >= 0 && up < DEEP; at = words[at].head, up++) {
    if (at === verb) return up > 0;
    if (/^(?:conj|parataxis|advcl|appos|root)/.test(words[at].relation)) return false;
  }
  return false;
}

const DEEP = 12;

/** Entities that the content of each attribution names. */
export function namedInContents(
  phrases: readonly Phrase[],
  { contentOf }: Quoted,
  entityOf: readonly (Running | null)[],
): Map<number, Set<Running>> {
  const named = new Map<number, Set<Running>>();
  phrases.forEach(({ form, quotation }, at) => {
    const entity = entityOf[at];
    if (form !== "name" || quotation >= 0 || contentOf[at] < 0 || !entity) return;
    const known = named.get(contentOf[at]);
    if (known) known.add(entity);
    else named.set(contentOf[at], new Set([entity]));
  });
  return named;
}
