/**
 * Where the report stands on the page: the run of blocks with most running text and fewest short
 * lines, found as a maximum-sum run (one pass). Menus before it and teasers after it fall outside.
 * A page that is nearly all report has few short lines, so nothing or next to nothing is outside.
 */
import type { Block } from "../blocks.ts";
import { bestRun, type Run } from "../runs.ts";
import { type Draft, isKept, type Removal, type Rule, runningWords } from "./removal.ts";

/** What a short line costs, in words of running text. Set on the first half of the development dumps. */
const SHORT_LINE = 9;
/** Share of short lines among a page's lines from which on they are menus and cost in full. */
const MENU_SHARE = 0.5;
/** Most that one paragraph counts, in words, so that a single long notice does not outweigh a report. */
const MOST_WORDS = 60;
/** Share of its words that running text counts with short lines on both sides of it: most of it is teasers. */
const ALONE = 0.35;
/** Fewest short lines that make the outside of a report a menu or a list; with fewer it stays. */
const OUTSIDE_LINES = 3;

/** Points of a list and of questions and answers. */
const LISTED = /^(?:[-–—•*]\s?(?=[\p{L}\d"“])|\d{1,2}[.)]\s|[QA][:.]\s)/u;

/** Blocks from the first to the last of the report's running text; null where the page has none. */
export function regionOf(draft: Draft): Run | null {
  const cost = shortLineCost(draft);
  return bestRun(draft.blocks.length, (index) => worth(draft, index, cost));
}

/** Where short lines are few they are subheads and lists of the report, and cost little. */
function shortLineCost(draft: Draft): number {
  let short = 0;
  for (const block of draft.blocks) if (isShort(block)) short++;
  return SHORT_LINE * Math.min(1, short / draft.blocks.length / MENU_SHARE);
}

function worth(draft: Draft, index: number, cost: number): number {
  if (!isKept(draft, index)) return draft.reasons[index] ? -cost / 3 : 0;
  const { shape } = draft.blocks[index];
  if (!shape.sentence) return isShort(draft.blocks[index]) ? -cost : 0;
  const words = Math.min(shape.words, MOST_WORDS);
  return isRunning(draft.blocks[index - 1]) || isRunning(draft.blocks[index + 1]) ? words : words * ALONE;
}

/** A line as menus and lists of links have them: nobody's words, no sentence, no introduction to what follows. */
function isShort({ text, shape }: Block): boolean {
  return !shape.sentence && !shape.quoted && !shape.ended && !text.endsWith(":") && !LISTED.test(text);
}

function isRunning(block: Block | undefined): boolean {
  return block !== undefined && (block.shape.sentence || block.shape.quoted);
}

export const removeOutside: Rule = function* (draft): Generator<Removal> {
  const region = regionOf(draft);
  if (!region) return;
  if (isList(draft, 0, region.from)) yield { from: 0, to: region.from, reason: "navigation" };
  if (isList(draft, region.to, draft.blocks.length)) yield { from: region.to, to: draft.blocks.length, reason: "teaser-list" };
};

function isList(draft: Draft, from: number, to: number): boolean {
  let short = 0;
  for (let i = from; i < to; i++) if (draft.reasons[i] !== null || (isKept(draft, i) && isShort(draft.blocks[i]))) short++;
  return short >= OUTSIDE_LINES;
}

/** Share of a page's running text that may stand above the headline and be a notice rather than the report. */
const MOST_ABOVE = 0.2;

/** Lines above a headline, when they are a small part of the page. */
export const removeAboveHeadline: Rule = function* (draft): Generator<Removal> {
  const { from, to } = draft.title;
  const above = runningWords(draft, 0, from);
  if (from < to && above <= MOST_ABOVE * runningWords(draft, to, draft.blocks.length)) yield { from: 0, to: from, reason: "navigation" };
};
