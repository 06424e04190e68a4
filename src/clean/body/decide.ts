/**
 * Which blocks are the article's, from how likely each is and a few rules that see what a likelihood does
 * not: what repeats the headline, what is alone far from everything else, whether there is an article at all.
 */
import type { Markup } from "../../terms/markup.ts";
import { fold } from "../shape.ts";
import type { PageBlock } from "./blocks.ts";
import type { Judgement } from "./judge.ts";
import { NEVER_BODY, READERS } from "./reason-names.ts";
import { teasersIn } from "./teasers.ts";
import type { NamesOf } from "./tokens.ts";

/** Likelihood from which on a block is the article's. Set on development pages by cross-fitting. */
export const LEAST = 0.46;
/** Share of the likely words that must stand in elements called by a name of NEVER_BODY for the name to mean nothing on this page. */
const MOST_OF_BODY = 0.5;
/** The same for the names of readers' comments, and the fewest words that must stand elsewhere. */
const MOST_OF_READERS = 0.9;
const LEAST_ELSEWHERE = 40;
/** Fewest words, weighed by their likelihood, that make an article. */
const LEAST_WORDS = 12;

export interface Decision {
  readonly kept: readonly boolean[];
  /** Is there an article? */
  readonly found: boolean;
}

/** `headline` is the range of its blocks, `said` its words. */
export function decide(
  blocks: readonly PageBlock[],
  { elements }: Markup,
  { scores, columns }: Judgement,
  names: NamesOf,
  headline: { readonly from: number; readonly to: number },
  said: string,
): Decision {
  const words = columns.get("words");
  const title = fold(said);
  const likely = blocks.map((block, i) => {
    if (i >= headline.from && i < headline.to) return false;
    if (scores[i] < LEAST || elements[block.element]?.tag === "title") return false;
    return !(title && words[i] <= 40 && fold(block.text) === title);
  });
  const barred = barredBlocks(blocks, elements, likely, words, names);
  const teasers = teasersIn(blocks, likely, words);
  const kept = likely.map((keep, i) => keep && !barred[i] && !teasers.has(i));
  const worth = (chosen: readonly boolean[]): number => chosen.reduce((sum, keep, i) => (keep ? sum + words[i] * scores[i] : sum), 0);
  // What little there is may all stand under such names: the text of a picture, one post of a forum.
  for (const chosen of [kept, likely]) if (worth(chosen) >= LEAST_WORDS) return { kept: chosen, found: true };
  return { kept, found: false };
}

/** Blocks in elements called by a name that says they are not the article, where the name is not that of most of the blocks that are likely. */
function barredBlocks(
  blocks: readonly PageBlock[],
  elements: Markup["elements"],
  likely: readonly boolean[],
  words: Float64Array,
  names: NamesOf,
): boolean[] {
  const held = new Map<string, number>();
  let all = 0;
  const bars = blocks.map(({ element }, i) => {
    const found = new Set<string>();
    if (!likely[i]) return found;
    for (let at = element; at >= 0; at = elements[at].parent)
      for (const name of names(at)) if (NEVER_BODY.has(name) || READERS.has(name)) found.add(name);
    for (const name of found) held.set(name, (held.get(name) ?? 0) + words[i]);
    all += words[i];
    return found;
  });
  const barring = (name: string): boolean => {
    const own = held.get(name) ?? 0;
    return READERS.has(name) ? own < MOST_OF_READERS * all && all - own >= LEAST_ELSEWHERE : own < MOST_OF_BODY * all;
  };
  return bars.map((found) => [...found].some(barring));
}
