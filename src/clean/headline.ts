/**
 * The headline: the line given from outside where the page prints it, else the line above the report
 * that looks most like one and whose words come back in the report's first paragraphs.
 */
import type { Block } from "./blocks.ts";
import { isFrontMatter } from "./removals/front-matter.ts";
import type { Region } from "./removals/region.ts";
import { type Draft, isKept } from "./removals/removal.ts";
import { fold } from "./shape.ts";
import { STOP_WORDS } from "./words/stop-words.ts";

/** Words of a headline, decks and kickers aside. */
const LEAST_WORDS = 2;
const MOST_WORDS = 30;
/** Blocks above the report looked at, and blocks of it whose words are compared. */
const REACH_ABOVE = 80;
const REACH_BELOW = 12;
/** A word of the candidate that comes back below is worth one; a second printing as much as two; each line nearer a tenth. */
const TWICE = 2;
const NEARER = 0.1;
/** Share of longer words with a capital in a headline set in title case. */
const TITLE_CASE = 0.8;
/** Blocks back from the chosen line in which its first printing is the headline and the later one the repeat. */
const REACH_BACK = 8;
/** Openings and ends of a first paragraph that no headline has: a pronoun, a dateline, "he said". */
const ANSWER =
  /^(?:He|She|It|They|There|And|But|So)\b|^[^\p{Ll}]{3,60}(?:\([^()]{2,20}\)\s?)?[—–-]+\s|(?:,|[”"'’])\s+(?:\S+\s+){0,4}(?:said|says|told|added)\b|\b(?:said|says)\.?$/u;
const SECOND_SENTENCE = /(?<!\b(?:\p{Lu}|vs|Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen))[.!?]["”’]?\s+["“]?\p{Lu}/u;

interface Range {
  readonly from: number;
  readonly to: number;
}

const NONE: Range = { from: 0, to: 0 };
const STOP = new Set(STOP_WORDS.en);

/** Blocks of the headline, `from === to` where the page has none. */
export function headlineOf(draft: Draft, region: Region, given: string | undefined): Range {
  const index = (given && givenHeadline(draft, region, given)) ?? printedHeadline(draft, region);
  return index === null || index === undefined || index === "" ? NONE : { from: index, to: index + 1 + deckLines(draft.blocks, index) };
}

function givenHeadline(draft: Draft, region: Region, given: string): number | null {
  const wanted = fold(given);
  let found: number | null = null;
  for (const [index, block] of draft.blocks.entries()) {
    if (block.shape.words > MOST_WORDS * 2 || (found !== null && index > region.from)) continue;
    const printed = fold(block.text);
    if (printed === wanted || (block.shape.words > LEAST_WORDS && wanted.startsWith(`${printed} `) && found === null)) found = index;
  }
  return found;
}

function printedHeadline(draft: Draft, region: Region): number | null {
  const first = draft.blocks.findIndex((_, index) => isKept(draft, index));
  if (region.from - first <= 2 && isHeadlineSentence(draft.blocks, first)) return first;
  const below = new Set<string>();
  for (let i = region.from; i < Math.min(region.to, region.from + REACH_BELOW); i++) {
    if (draft.blocks[i].shape.sentence) for (const word of contentWords(draft.blocks[i].text.slice(0, 2000))) below.add(word);
  }
  const printings = new Map<string, number>();
  const candidates: number[] = [];
  for (let i = Math.max(0, region.from - REACH_ABOVE); i <= Math.min(region.from + 1, draft.blocks.length - 1); i++) {
    if (!isKept(draft, i) || !looksLikeHeadline(draft.blocks[i])) continue;
    candidates.push(i);
    const folded = fold(draft.blocks[i].text);
    printings.set(folded, (printings.get(folded) ?? 0) + 1);
  }
  let best: number | null = null;
  let most = 0;
  for (const index of candidates) {
    const words = contentWords(draft.blocks[index].text);
    const shared = words.filter((word) => below.has(word)).length;
    if (shared === 0 && !(index === first && region.from - first <= 2)) continue;
    const share = shared / Math.max(1, words.length);
    const twice = (printings.get(fold(draft.blocks[index].text)) ?? 0) > 1 ? TWICE : 0;
    const score = shared * (0.5 + share) + twice - Math.max(0, region.from - index) * NEARER + REACH_ABOVE;
    if (score > most) {
      most = score;
      best = index;
    }
  }
  return best === null ? null : firstPrinting(draft.blocks, candidates, best);
}

/** Of a headline printed more than once near the report the first; of one in two lines the upper. */
function firstPrinting(blocks: readonly Block[], candidates: readonly number[], best: number): number {
  const words = fold(blocks[best].text);
  const first = candidates.find((index) => index >= best - REACH_BACK && fold(blocks[index].text) === words) ?? best;
  return first > 0 && deckLines(blocks, first - 1) > 0 ? first - 1 : first;
}

/** A line that could stand over a report: some words, no full stop, no date or byline. */
function looksLikeHeadline(block: Block): boolean {
  const { words } = block.shape;
  return words >= LEAST_WORDS && words <= MOST_WORDS && !/[.:;…]$/.test(block.text) && !isFrontMatter(block.text, words);
}

/**
 * The first line of some text dumps is the headline with a full stop put after it: one sentence,
 * a blank line or a longer paragraph below, no dateline, nobody's answer.
 */
function isHeadlineSentence(blocks: readonly Block[], index: number): boolean {
  const { text, shape } = blocks[index];
  const next = blocks[index + 1];
  if (!next || shape.words > MOST_WORDS || (next.gap < 2 && next.shape.words <= shape.words)) return false;
  if (ANSWER.test(text)) return false;
  return isTitleCase(text) || !SECOND_SENTENCE.test(text.slice(0, -1));
}

/** Does nearly every longer word begin with a capital? */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}’']{3,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * TITLE_CASE;
}

/** Lines that go on with the headline: after a semicolon or a colon the next line belongs to it. */
function deckLines(blocks: readonly Block[], index: number): number {
  const next = blocks[index + 1];
  return /[;:]$/.test(blocks[index].text) && next?.gap === 1 && next.shape.words <= MOST_WORDS ? 1 : 0;
}

function contentWords(text: string): string[] {
  return [...new Set(fold(text).split(" "))].filter((word) => word.length > 2 && !STOP.has(word));
}
