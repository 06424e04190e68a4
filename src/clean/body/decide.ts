/**
 * Which blocks are the article's, from how likely each is and a few rules that see what a likelihood does
 * not: what repeats the headline, what is alone far from everything else, whether there is an article at all.
 */
import type { Markup } from "../../terms/markup.ts";
import { fold } from "../shape.ts";
import type { PageBlock } from "./blocks.ts";
import type { Judgement } from "./judge.ts";

/** Likelihood from which on a block is the article's. Set on development pages by cross-fitting. */
export const LEAST = 0.42;
/** Fewest words, weighed by their likelihood, that make an article. */
const LEAST_WORDS = 12;

export interface Decision {
  readonly kept: readonly boolean[];
  /** Is there an article? */
  readonly found: boolean;
}

/** `headline` is the range of blocks of the headline and its words. */
export function decide(
  blocks: readonly PageBlock[],
  { elements }: Markup,
  { scores, columns }: Judgement,
  headline: { readonly from: number; readonly to: number; readonly text: string },
): Decision {
  const words = columns.get("words");
  const title = fold(headline.text);
  const kept = blocks.map((block, i) => {
    if (i >= headline.from && i < headline.to) return false;
    if (scores[i] < LEAST || elements[block.element]?.tag === "title") return false;
    return !(title && words[i] <= 40 && fold(block.text) === title);
  });
  let found = 0;
  for (const [i, keep] of kept.entries()) if (keep) found += words[i] * scores[i];
  return { kept, found: found >= LEAST_WORDS };
}
