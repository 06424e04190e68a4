/** The headline given from outside, where the page prints it; and lines that go on with a headline. */
import type { Block } from "./blocks.ts";
import { fold } from "./shape.ts";

/** Words of a headline and its decks. */
const LEAST_WORDS = 2;
const MOST_WORDS = 30;

/** Index of the block that prints the given headline, else begins it; the first such. Null where none does. */
export function givenHeadline(blocks: readonly Block[], given: string): number | null {
  const wanted = fold(given);
  let begins: number | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.shape.words > MOST_WORDS * 2) continue;
    const printed = fold(block.text);
    if (printed === "") continue;
    if (printed === wanted) return index;
    if (block.shape.words > LEAST_WORDS && wanted.startsWith(`${printed} `)) begins ??= index;
  }
  return begins;
}

/** Lines that go on with the headline: after a semicolon or a colon the next line belongs to it. */
export function deckLines(blocks: readonly Block[], index: number): number {
  const next = blocks[index + 1];
  const { text, shape } = blocks[index];
  return /[;:]$/.test(text) && shape.words > LEAST_WORDS && next?.gap === 1 && next.shape.words <= MOST_WORDS ? 1 : 0;
}
