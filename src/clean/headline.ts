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
/** Blocks into the region that may still be above the report: a notice or two can stand over the headline. */
const REACH_INTO = 12;
/**
 * What speaks for a line, in one measure: the share of its words that come back below, each such word,
 * a second printing, a byline or date below it; and against it: that it is a sentence, too short or
 * long (each word over) as sections' names and summaries are, its distance
 * above the report in lines, and each paragraph already passed. Set on half of the English development dumps.
 */
const WORTH = { share: 3, word: 0.6, mostWords: 5, twice: 2, dated: 1.5, sentence: 1, line: 0.08, paragraph: 1.5, short: 1.5, long: 0.15 };
/** Words that headlines have nearly always. */
const USUAL = { least: 4, most: 14 };
/** Blocks between the first kept line and the report with which that line can still be its headline. */
const NEAR = 4;
/** Share of longer words with a capital in a headline set in title case. */
const TITLE_CASE = 0.8;
/** Blocks back from the chosen line in which its first printing is the headline and the later one the repeat. */
const REACH_BACK = 8;
/** Openings and ends of a first paragraph that no headline has: a pronoun, "he said"; and a dateline. */
const ANSWER = /^(?:He|She|It|They|There|And|But|So)\b(?!['’])|(?:,|[”"'’])\s+(?:\S+\s+){0,4}(?:said|told|added)\b|\bsaid\.?$/u;
const DATELINE = /^[^\p{Ll}]{3,60}(?:\([^()]{2,20}\)\s?)?[—–-]+\s/u;
const SECOND_SENTENCE = /(?<!\b(?:\p{Lu}|vs|Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen))\.["”’]?\s+["“]?\p{Lu}/u;

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
  if (region.from - first <= NEAR && isHeadlineSentence(draft.blocks, first)) return first;
  const below = new Set<string>();
  for (let i = region.from; i < Math.min(region.to, region.from + REACH_BELOW); i++) {
    if (draft.blocks[i].shape.sentence) for (const word of contentWords(draft.blocks[i].text.slice(0, 2000))) below.add(word);
  }
  const printings = new Map<string, number>();
  const candidates: number[] = [];
  for (let i = Math.max(0, region.from - REACH_ABOVE); i <= Math.min(region.from + REACH_INTO, draft.blocks.length - 1); i++) {
    if (!isKept(draft, i) || !looksLikeHeadline(draft.blocks[i]) || (i > region.from && isSpoken(draft.blocks[i]))) continue;
    candidates.push(i);
    const folded = fold(draft.blocks[i].text);
    printings.set(folded, (printings.get(folded) ?? 0) + 1);
  }
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const index of candidates) {
    const words = contentWords(draft.blocks[index].text);
    const shared = words.filter((word) => below.has(word)).length;
    const dated = isFrontBelow(draft, index);
    if (shared === 0 && !dated && !(index === first && region.from - first <= NEAR)) continue;
    const twice = (printings.get(fold(draft.blocks[index].text)) ?? 0) > 1;
    const length = draft.blocks[index].shape.words;
    const score =
      (WORTH.share * shared) / Math.max(1, words.length) +
      WORTH.word * Math.min(shared, WORTH.mostWords) +
      (twice ? WORTH.twice : 0) +
      (dated ? WORTH.dated : 0) -
      (draft.blocks[index].shape.sentence ? WORTH.sentence : 0) -
      (length < USUAL.least ? WORTH.short : 0) -
      WORTH.long * Math.max(0, length - USUAL.most) -
      WORTH.line * Math.max(0, region.from - index) -
      WORTH.paragraph * paragraphsBetween(draft, region.from, index);
    if (score > most) {
      most = score;
      best = index;
    }
  }
  return best === null ? null : firstPrinting(draft.blocks, candidates, best);
}

/** A paragraph of the report, or somebody's words in it. */
function isSpoken({ shape }: Block): boolean {
  return shape.ended || shape.quoted;
}

/** Does a byline or a date stand just below the line, removed already or not? */
function isFrontBelow(draft: Draft, index: number): boolean {
  for (const block of draft.blocks.slice(index + 1, index + 4)) {
    if (isFrontMatter(block.text, block.shape.words)) return true;
    if (block.shape.sentence) return false;
  }
  return false;
}

function paragraphsBetween(draft: Draft, from: number, to: number): number {
  let paragraphs = 0;
  for (let i = from; i < to; i++) if (isKept(draft, i) && draft.blocks[i].shape.sentence) paragraphs++;
  return paragraphs;
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
  return words >= LEAST_WORDS && words <= MOST_WORDS && !/[.:;…]$|\s[»›>]\s/.test(block.text) && !isFrontMatter(block.text, words);
}

/**
 * The first line of some text dumps is the headline with a full stop put after it: one sentence,
 * a blank line or a longer paragraph below, no dateline, nobody's answer.
 */
function isHeadlineSentence(blocks: readonly Block[], index: number): boolean {
  if (deckLines(blocks, index) > 0) return true;
  if (!blocks[index].shape.ended) return false;
  const { text, shape } = blocks[index];
  const next = blocks[index + 1];
  if (!next || shape.words > MOST_WORDS || (next.gap < 2 && next.shape.words <= shape.words)) return false;
  if (DATELINE.test(text)) return false;
  if (isTitleCase(text)) return true;
  return !ANSWER.test(text) && !SECOND_SENTENCE.test(text.slice(0, -1));
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
