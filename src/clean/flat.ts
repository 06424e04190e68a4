/**
 * Text without markup -> which of its lines are the article. The line model says how likely each line is of it,
 * rules say what a line is that they know by its words. A rule that is nearly never wrong decides by itself;
 * the others count as evidence beside the model, and give the reason.
 */
import type { Chrome, Page } from "../terms/article.ts";
import { byPosition, overlaps } from "../terms/span.ts";
import type { Apart } from "./apart.ts";
import { type Block, blocksOf, cutFrom } from "./blocks.ts";
import { deckLines, givenHeadline } from "./headline.ts";
import { furnitureIn, wordsOfPage } from "./inside/find.ts";
import { judgeLines, type Verdict } from "./lines/judge.ts";
import { reasonOf } from "./lines/reasons.ts";
import { removeCaptions } from "./removals/captions.ts";
import { removeFrontMatter } from "./removals/front-matter.ts";
import { injectedIn } from "./removals/injected.ts";
import { isLinkLine, removeLinks } from "./removals/links.ts";
import { removePrompts } from "./removals/prompts.ts";
import { removeAboveHeadline, removeOutside } from "./removals/region.ts";
import { type Draft, isKept, type Rule } from "./removals/removal.ts";
import { removeRepeatedHeadline, removeRepeatedLede } from "./removals/repeats.ts";
import { removeTail } from "./removals/tail.ts";

/** In this order: an earlier reason stands. */
const RULES: readonly Rule[] = [
  removePrompts,
  removeTail, // before links: "Related topics" after a report takes all that follows, not only the next lines
  removeLinks,
  removeRepeatedHeadline, // before what follows: a headline printed again must not be taken for a subhead or a caption
  removeFrontMatter, // before the next: a byline above the headline is a byline
  removeAboveHeadline,
  removeCaptions,
  removeOutside, // after all that is told by its own words, which makes the outside easier to see
  removeRepeatedLede, // last: only what is left can be a lede
];

/** Likelihood below which a line is left out where no rule speaks, and where one does. Set on the dumps by cross-fitting. */
const LEAST = 0.4;
const LEAST_AGAINST_RULE = 0.7;
/** The same for a whole sentence among lines that stay. */
const LEAST_OF_SENTENCE = 0.2;
/** Words of a line that is no chance repeat. */
const REPEATED_WORDS = 4;
/** Rules that are right whatever the model says. */
const SURE = new Set([
  "repeated-headline",
  "repeated-lede",
  "media-player",
  "share-prompt",
  "advertisement",
  "newsletter-prompt",
  "comment-prompt",
  "photo-caption",
  "photo-credit",
  "page-furniture",
]);

export function takeTextApart({ text, given, origin }: Page): Apart {
  const { blocks, cuts } = withoutInjected(text, blocksOf(text));
  const printed = given.title ? givenHeadline(blocks, given.title) : null;
  const verdict = judgeLines(blocks, printed, given.url ?? origin.url);
  const title =
    verdict.headline === null ? NONE : { from: verdict.headline, to: verdict.headline + 1 + deckLines(blocks, verdict.headline) };
  let draft: Draft = { text, blocks, reasons: blocks.map(() => null), title };
  for (const rule of RULES) draft = apply(draft, rule);
  draft = { ...draft, reasons: together(draft, verdict) };
  const found = blocks.some((block, index) => isKept(draft, index) && block.shape.sentence);
  if (!found) return { draft: { ...draft, title: NONE }, cuts, title: null, found };
  const span = title.from < title.to ? { start: blocks[title.from].start, end: blocks[title.to - 1].end } : null;
  return { draft, cuts, title: span, found };
}

const NONE = { from: 0, to: 0 };

/** What the rules say and what the model says, as one reason a line or none. */
function together(draft: Draft, verdict: Verdict): (string | null)[] {
  const stays = draft.reasons.map((reason, i) => isTitle(draft, i) || verdict.scores[i] >= leastOf(reason, draft.blocks[i]));
  keepWholeSentences(draft, verdict, stays);
  const from = stays.findIndex((keeps, i) => keeps && !isTitle(draft, i));
  const body = { from, to: stays.lastIndexOf(true) + 1 };
  const above = linesAbove(verdict, from);
  return draft.reasons.map((reason, i) => {
    if (isTitle(draft, i)) return null;
    if (!stays[i]) return reason ?? reasonOf(verdict, i, body);
    const { folded, words, sentence } = verdict.sheet.marks[i];
    return i > from && words >= REPEATED_WORDS && !sentence && above.has(folded) ? "repeated-headline" : null;
  });
}

/** A sentence among lines that stay, or just after one, is believed sooner: losing the report's words is worse than keeping a teaser. */
function keepWholeSentences({ blocks, reasons }: Draft, { scores }: Verdict, stays: boolean[]): void {
  const to = stays.lastIndexOf(true);
  let begun = false;
  for (const [i, block] of blocks.entries()) {
    if (stays[i]) begun ||= block.shape.sentence;
    else if (begun && (i < to || stays[i - 1]) && reasons[i] === null && block.shape.sentence) stays[i] = scores[i] >= LEAST_OF_SENTENCE;
  }
}

function leastOf(reason: string | null, block: Block): number {
  if (reason === null) return LEAST;
  const sure = SURE.has(reason) || (reason === "related-links" && isLinkLine(block));
  return sure ? Number.POSITIVE_INFINITY : LEAST_AGAINST_RULE;
}

/** Lines above the report: one printed again inside it is the headline or a link, whichever of them was taken for the headline. */
function linesAbove({ sheet, headline }: Verdict, from: number): Set<string> {
  const above = new Set<string>();
  for (let i = 0; i < from || i === headline; i++) above.add(sheet.marks[i].folded);
  return above;
}

/** Furniture inside paragraphs is cut out first, so that all that follows sees whole sentences. */
export function withoutInjected(text: string, all: readonly Block[]): { blocks: Block[]; cuts: Chrome[] } {
  const words = wordsOfPage(all);
  const blocks: Block[] = [];
  const cuts: Chrome[] = [];
  for (const [index, block] of all.entries()) {
    const known = injectedIn(block.text, block.start);
    const shaped = furnitureIn(words, index)
      .map(({ start, end }) => ({ start: start + block.start, end: end + block.start, reason: "injected-links" }))
      .filter((span) => !known.some((cut) => overlaps(cut, span)));
    const found = shaped.length === 0 ? known : [...known, ...shaped].sort(byPosition);
    const rest = found.length > 0 ? cutFrom(text, block, found) : block;
    if (rest) {
      blocks.push(rest);
      for (const cut of found) cuts.push(cut);
    } else blocks.push(block);
  }
  return { blocks, cuts };
}

function apply(draft: Draft, rule: Rule): Draft {
  const reasons = [...draft.reasons];
  for (const { from, to, reason } of rule(draft)) {
    for (let i = from; i < to; i++) if (isKept(draft, i)) reasons[i] ??= reason;
  }
  return { ...draft, reasons };
}

function isTitle(draft: Draft, index: number): boolean {
  return draft.title.from <= index && index < draft.title.to;
}
