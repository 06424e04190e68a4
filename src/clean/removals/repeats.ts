/**
 * The headline printed again, and the lede printed as a summary and again with its dateline. The
 * later lede, the one inside the report, is kept.
 */
import { fold } from "../shape.ts";
import { type Draft, isKept, type Removal, type Rule } from "./removal.ts";

/** Longest line, in words, compared with the headline, and longest lede compared with a summary. */
const MOST_TITLE = 60;
const MOST_LEDE = 120;
/** A headline printed again may differ in one word of so many. */
const WORDS_TO_DIFFER = 8;
/** A summary is repeated among the first blocks of the report or not at all. */
const LEDE_REACH = 6;
/** Words a summary must have to be compared: short phrases repeat by chance. */
const LEAST_LEDE = 8;

export const removeRepeatedHeadline: Rule = function* (draft): Generator<Removal> {
  const { title, blocks } = draft;
  if (title.from === title.to) return;
  const words = fold(
    blocks
      .slice(title.from, title.to)
      .map((block) => block.text)
      .join(" "),
  );
  for (const [index, block] of blocks.entries()) {
    if (isKept(draft, index) && block.shape.words <= MOST_TITLE && saysTheSame(fold(block.text), words)) {
      yield { from: index, to: index + 1, reason: "repeated-headline" };
    }
  }
};

/** The same words in the same order, but for one in eight. */
function saysTheSame(left: string, right: string): boolean {
  if (left === right) return true;
  const [a, b] = [left.split(" "), right.split(" ")];
  if (a.length !== b.length) return false;
  return a.filter((word, index) => word !== b[index]).length * WORDS_TO_DIFFER <= a.length;
}

export const removeRepeatedLede: Rule = function* (draft): Generator<Removal> {
  const seen = new Map<number, string>();
  for (const index of firstKept(draft)) {
    const { text, shape } = draft.blocks[index];
    if (shape.words < LEAST_LEDE || shape.words > MOST_LEDE) continue;
    const folded = fold(text);
    for (const [earlier, words] of seen) {
      if (!folded.endsWith(words) && !folded.startsWith(words)) continue;
      yield { from: earlier, to: earlier + 1, reason: "repeated-lede" };
      seen.delete(earlier);
    }
    seen.set(index, folded);
  }
};

function firstKept(draft: Draft): number[] {
  const first: number[] = [];
  for (let i = 0; i < draft.blocks.length && first.length < LEDE_REACH; i++) if (isKept(draft, i)) first.push(i);
  return first;
}
