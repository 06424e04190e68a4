/**
 * A paragraph that furniture cuts in two (a box of links set into its middle ends it in the markup) is one
 * paragraph again: what stands before the furniture ends without a sentence's end, what follows goes on in
 * small letters, and between the two are only links, a word of the sentence once more, and what is left out anyway.
 */
import type { Block } from "../blocks.ts";
import { countWords } from "../shape.ts";
import type { PageBlock } from "./blocks.ts";

/** Blocks of furniture between the two parts. */
const MOST_BETWEEN = 12;
/** Share of a block in links that makes it furniture there. */
const LINKED = 0.5;
const LEAST_WORDS = 3;
const OPEN_END = /[\p{L}\p{N},"”’)]$/u;
const GOES_ON = /^(?:[\p{Ll}(,;:]|['’]s\b)/u;

/** Block `to` goes on with what block `from` begins. */
export interface Join {
  readonly from: number;
  readonly to: number;
}

/** `standsAlone` tells of headings, points of a list and cells: they end without a full stop and nothing goes on with them. */
export function joinsOf(blocks: readonly PageBlock[], kept: readonly boolean[], standsAlone: (index: number) => boolean): Join[] {
  const joins: Join[] = [];
  for (let from = 0; from < blocks.length; from++) {
    if (!kept[from] || standsAlone(from) || !OPEN_END.test(blocks[from].text.slice(-2)) || countWords(blocks[from].text) < LEAST_WORDS)
      continue;
    for (let to = from + 1; to < blocks.length && to - from <= MOST_BETWEEN + 1; to++) {
      if (kept[to] && GOES_ON.test(blocks[to].text.slice(0, 4))) {
        if (to > from + 1 && !standsAlone(to)) joins.push({ from, to });
        break;
      }
      if (kept[to] && !isFurniture(blocks[to], blocks[from])) break;
    }
  }
  return joins;
}

function isFurniture(block: PageBlock, before: PageBlock): boolean {
  return block.linked >= LINKED * block.text.length || before.text.endsWith(block.text);
}

/** The blocks with joined ones put together, at the place of the first; null where another took them. */
export function joined(blocks: readonly Block[], joins: readonly Join[]): (Block | null)[] {
  const all: (Block | null)[] = [...blocks];
  // From the end, so that a paragraph cut twice is whole before it is joined to its beginning.
  for (const { from, to } of [...joins].reverse()) {
    const [first, rest] = [all[from], all[to]];
    if (!first || !rest) continue;
    all[from] = { ...first, text: `${first.text} ${rest.text}`, pieces: [...first.pieces, ...rest.pieces] };
    all[to] = null;
  }
  return all;
}
