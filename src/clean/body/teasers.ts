/**
 * Summaries of other stories that stand below an article in a row, each a headline, the beginning of a text
 * that breaks off, and a link to the rest of it.
 */
import type { PageBlock } from "./blocks.ts";

/** Summaries that make a row. */
const LEAST_ROW = 2;
/** Longest headline of a summary, and longest link to the rest, in words. */
const HEADLINE_WORDS = 30;
const LINK_WORDS = 6;
/** Share of all words kept up to which a row is not the article itself, as it is on a page of summaries. */
const MOST_SHARE = 0.7;
const BREAKS_OFF = /(?:\[\s?(?:…|\.\.\.)\s?\]|…|\.\.\.)$/;

/** Which of the kept blocks are such summaries and their headlines. */
export function teasersIn(blocks: readonly PageBlock[], kept: readonly boolean[], words: Float64Array): ReadonlySet<number> {
  const found = new Set<number>();
  let rows = 0;
  for (const [i, block] of blocks.entries()) {
    if (!kept[i] || !BREAKS_OFF.test(block.text.slice(-8)) || !isLink(blocks[i + 1], words[i + 1])) continue;
    rows++;
    found.add(i);
    if (kept[i + 1]) found.add(i + 1);
    if (i > 0 && kept[i - 1] && words[i - 1] <= HEADLINE_WORDS && !/[.!?]["”»]?$/.test(blocks[i - 1].text)) found.add(i - 1);
  }
  let all = 0;
  let theirs = 0;
  for (const [i, keep] of kept.entries()) {
    if (keep) all += words[i];
    if (found.has(i)) theirs += words[i];
  }
  return rows >= LEAST_ROW && theirs <= MOST_SHARE * all ? found : new Set();
}

function isLink(block: PageBlock | undefined, words: number | undefined): boolean {
  return block !== undefined && (words ?? 0) <= LINK_WORDS && block.linked * 2 >= block.text.length;
}
