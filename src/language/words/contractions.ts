import { CONTRACTIONS } from "../en/contractions.ts";

/**
 * Where a written word is cut into syntactic ones: `do|n't`, `Vale|'s`, `she|'d|'ve`, `can|not`. What
 * an apostrophe cuts is found from the end of the word, so `wouldn't've` is three words.
 */
export function cutsOf(word: string): readonly number[] {
  const listed = CONTRACTIONS.get(word.toLowerCase());
  if (listed) return listed;
  const cuts: number[] = [];
  let rest = word;
  for (;;) {
    const ending = ENDING.exec(rest);
    if (!ending || ending.index === 0) return cuts.reverse();
    cuts.push(ending.index);
    rest = rest.slice(0, ending.index);
  }
}

const ENDING = /(?:n['’`´]t|['’`´](?:s|m|d|re|ve|ll|nt))$/i;
