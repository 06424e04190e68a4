/**
 * A paragraph that furniture cuts in two (a box of links set into its middle ends it in the markup) is one
 * paragraph again: what stands before the furniture ends without a sentence's end, what follows goes on in
 * small letters, and between the two are only links, a word of the sentence once more, and what is left out
 * anyway. So is a word whose first letter is set large in an element of its own.
 */
import type { Markup } from "../../terms/markup.ts";
import type { Block } from "../blocks.ts";
import { countWords } from "../shape.ts";
import type { PageBlock } from "./blocks.ts";

/** Blocks of furniture between the two parts. */
const MOST_BETWEEN = 12;
/** Share of a block in links that makes it furniture there. */
const LINKED = 0.5;
/** Fewest words before and after: points of lists have no full stops either. */
const LEAST_BEFORE = 4;
const LEAST_AFTER = 6;
const OPEN_END = /[\p{L}\p{N},"”’)]$/u;
const GOES_ON = /^(?:[\p{Ll}(,;:]|['’]s\b)/u;
const LETTER = /^\p{Lu}$/u;

/** Block `to` goes on with what block `from` begins. */
export interface Join {
  readonly from: number;
  readonly to: number;
}

/** `standsAlone` tells of headings, points of a list and cells: they end without a full stop and nothing goes on with them. */
export function joinsOf(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  markup: Markup,
  standsAlone: (index: number) => boolean,
): Join[] {
  const joins: Join[] = [];
  for (let from = 0; from < blocks.length; from++) {
    if (LETTER.test(blocks[from].text) && kept[from + 1] && /^\p{Ll}/u.test(blocks[from + 1].text)) joins.push({ from, to: from + 1 });
    if (!kept[from] || standsAlone(from) || !OPEN_END.test(blocks[from].text.slice(-2)) || countWords(blocks[from].text) < LEAST_BEFORE)
      continue;
    for (let to = from + 1; to < blocks.length && to - from <= MOST_BETWEEN + 1; to++) {
      if (kept[to] && GOES_ON.test(blocks[to].text.slice(0, 4))) {
        const whole = to > from + 1 && !standsAlone(to) && countWords(blocks[to].text) >= LEAST_AFTER;
        if (whole && areBesideEachOther(blocks[from].element, blocks[to].element, markup)) joins.push({ from, to });
        break;
      }
      if (kept[to] && !isFurniture(blocks[to], blocks[from])) break;
    }
  }
  return joins;
}

/** Do two elements have one parent, or is one of them the other's? */
function areBesideEachOther(one: number, other: number, { elements }: Markup): boolean {
  const [a, b] = [elements[one]?.parent, elements[other]?.parent];
  return one === other || a === b || a === other || b === one;
}

function isFurniture(block: PageBlock, before: PageBlock): boolean {
  return block.linked >= LINKED * block.text.length || before.text.endsWith(block.text);
}

/** The blocks with joined ones put together, at the place of the first; null where another took them. `text` is the page's. */
export function joined(text: string, blocks: readonly Block[], joins: readonly Join[]): (Block | null)[] {
  const all: (Block | null)[] = [...blocks];
  // From the end, so that a paragraph cut twice is whole before it is joined to its beginning.
  for (const { from, to } of [...joins].reverse()) {
    const [first, rest] = [all[from], all[to]];
    if (!first || !rest) continue;
    const pieces = LETTER.test(first.text) ? first.pieces : withSpace(text, first.pieces);
    all[from] = { ...first, text: `${first.text} ${rest.text}`, pieces: [...pieces, ...rest.pieces] };
    all[to] = null;
  }
  return all;
}

/** The pieces of a paragraph are read one straight after the other: the white space between two words belongs to the first. */
function withSpace(text: string, pieces: Block["pieces"]): Block["pieces"] {
  const last = pieces[pieces.length - 1];
  return /\s/.test(text[last.end] ?? "") ? [...pieces.slice(0, -1), { start: last.start, end: last.end + 1 }] : pieces;
}
