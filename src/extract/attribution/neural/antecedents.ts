import type { Word } from "../../../terms/layers.ts";
import type { Range } from "../words.ts";
import { firstAt } from "./phrases.ts";

/**
 * Whose words a relative clause gives: "the minister, who had insisted that ..." belongs to the minister.
 * The tree knows the noun that the clause hangs on and the pronoun that stands for it.
 */

/** For a cue inside such a clause, the tokens of the noun's phrase up to the pronoun; null for any other cue. */
export function antecedentOf(words: readonly Word[], cue: Range): Range | null {
  const first = firstAt(words, cue[0]);
  for (let verb = first; verb < words.length && words[verb].token < cue[1]; verb++) {
    const pronoun = pronounOf(words, verb);
    if (pronoun < 0) continue;
    const noun = words[verb].relation === "acl:relcl" ? words[verb].head : nounBefore(words, pronoun);
    return noun >= 0 && noun < pronoun ? [words[leftmost(words, noun)].token, words[pronoun].token + 1] : null;
  }
  return null;
}

const STANDS_FOR = /^(?:who|which)$/i;

/** How many words may stand between the pronoun and its verb. */
const NEAR = 12;

/** The relative pronoun that is the subject of the verb; -1 without. */
function pronounOf(words: readonly Word[], verb: number): number {
  for (let i = verb - 1; i >= Math.max(0, verb - NEAR); i--)
    if (words[i].head === verb && words[i].relation.startsWith("nsubj")) return STANDS_FOR.test(words[i].form) ? i : -1;
  return -1;
}

/** The noun whose phrase ends before the pronoun, when the tree hangs the clause elsewhere; -1 for none. */
function nounBefore(words: readonly Word[], pronoun: number): number {
  let noun = pronoun - 1;
  while (noun >= 0 && words[noun].upos === "PUNCT") noun--;
  if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(words[noun].upos)) return -1;
  while (/^(?:flat|compound)/.test(words[noun].relation) && words[noun].head >= 0 && words[noun].head < noun) noun = words[noun].head;
  return noun;
}

/** Where the phrase of a noun begins: its dependents to the left, without gaps. */
function leftmost(words: readonly Word[], noun: number): number {
  let from = noun;
  while (from > 0 && isBelow(words, from - 1, noun)) from--;
  while (from < noun && words[from].relation === "case") from++;
  return from;
}

function isBelow(words: readonly Word[], word: number, noun: number): boolean {
  let at = word;
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
    if (at === noun) return true;
    at = words[at].head;
  }
  return false;
}

/** Deeper than any phrase before a noun. */
const MOST_STEPS = 20;
