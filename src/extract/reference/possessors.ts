import type { Word } from "../../terms/layers.ts";

/**
 * "Mr. Lund's aides say": a name with a possessive ending owns the noun behind it, whatever the parser made of it.
 * Where it was hung on the verb, as if Lund spoke, it is hung on that noun. Everything else stays.
 */
export function withPossessors(words: readonly Word[]): readonly Word[] {
  let mended: Word[] | null = null;
  words.forEach((mark, i) => {
    const owner = words[i - 1];
    if (!owner || !isPossessive(mark, owner) || !/^(?:nsubj|obj|obl|root|nmod:desc)/.test(owner.relation)) return;
    const noun = nounBehind(words, i);
    if (noun < 0 || words[noun].head === i - 1 || owner.head === noun || isBelow(words, noun, i - 1)) return;
    if (owner.upos !== "PROPN" && words[noun].head !== owner.head) return;
    mended ??= [...words];
    mended[i - 1] = { ...owner, head: noun, relation: "nmod:poss" };
  });
  return mended ?? words;
}

function isPossessive({ form, upos }: Word, owner: Word): boolean {
  return upos === "PART" && /^[’']s?$/.test(form) && (owner.upos === "PROPN" || owner.upos === "NOUN");
}

/** The last of the nouns that stand right behind, adjectives and figures among them; -1 for none. */
function nounBehind(words: readonly Word[], mark: number): number {
  let noun = -1;
  for (let i = mark + 1; i < words.length && i <= mark + LONGEST && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[i].upos); i++)
    if (words[i].upos === "NOUN") noun = i;
  return noun;
}

/** Words of a noun phrase behind its owner. */
const LONGEST = 6;

function isBelow(words: readonly Word[], word: number, owner: number): boolean {
  for (let at = word, up = 0; at >= 0 && up < DEEP; at = words[at].head, up++) if (at === owner) return true;
  return false;
}

const DEEP = 8;
