/**
 * Text without markup -> which of its lines are the article. The line model says how likely each line is of it,
 * rules say what a line is that they know by its words. A rule that is nearly never wrong decides by itself;
 * the others count as evidence beside the model, and give the reason.
 */
import type { Chrome, Page } from "../terms/article.ts";
import { byPosition, overlaps, type Span } from "../terms/span.ts";
import type { Apart } from "./apart.ts";
import { type Block, blocksOf, cutFrom } from "./blocks.ts";
import { deckLines, givenHeadline } from "./headline.ts";
import { furnitureIn, wordsOfPage } from "./inside/find.ts";
import { judgeLines, lookOver, type Verdict } from "./lines/judge.ts";
import { reasonOf } from "./lines/reasons.ts";
import { removeCaptions } from "./removals/captions.ts";
import { removeFrontMatter } from "./removals/front-matter.ts";
import { injectedIn } from "./removals/injected.ts";
import { isLinkLine, removeLinks } from "./removals/links.ts";
import { promptReason, removePrompts } from "./removals/prompts.ts";
import { removeAboveHeadline, removeOutside } from "./removals/region.ts";
import { type Draft, isKept, type Rule, without } from "./removals/removal.ts";
import { removeRepeatedHeadline, removeRepeatedLede } from "./removals/repeats.ts";
import { removeTail } from "./removals/tail.ts";
import { countWords } from "./shape.ts";

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
const LEAST_OF_DOUBTED = 0.6;
/** Words of running text, and their share of all, that are an article whatever their likelihood. */
const LEAST_WORDS = 20;
const SHARE_OF_PAGE = 0.6;
/** Blocks below the headline in which the first paragraph is looked for, and the fewest words that are one: teasers may come after it. */
const LEDE = 3;
const LEDE_WORDS = 12;
/** Likelihood of a paragraph from which it is the article where there is no other. */
const LEAST_ALONE = 0.15;
/** Words of a report after which a heading of comments is believed. */
const WHOLE_REPORT = 120;
/** Words of a line that is no chance repeat. */
const REPEATED_WORDS = 4;
/** Rules that look at where a line stands, and so may be wrong: the model has its say. The others know a line by its words. */
const DOUBTED = new Set(["navigation", "teaser-list", "comments", "related-links", "copyright"]);
/** What may stand between two paragraphs of a report. */
const BETWEEN = new Set([
  "related-links",
  "advertisement",
  "media-player",
  "share-prompt",
  "newsletter-prompt",
  "photo-caption",
  "photo-credit",
]);

export function takeTextApart({ text, given, origin }: Page): Apart {
  const whole = blocksOf(text);
  const look = lookOver(whole);
  const { blocks, cuts } = withoutInjected(text, whole, look.doubtful);
  const printed = given.title ? givenHeadline(blocks, given.title) : null;
  const verdict = judgeLines(cuts.length > 0 ? lookOver(blocks, look) : look, printed, given.url ?? origin.url);
  const titled = judged(text, blocks, verdict);
  if (titled) return { draft: titled, cuts, title: spanOf(titled), found: true };
  // Whatever was taken for the headline may be all there is: one paragraph, somebody's statement.
  const untitled = judged(text, blocks, { ...verdict, headline: null });
  if (untitled) return { draft: untitled, cuts, title: null, found: true };
  return { draft: { text, blocks, reasons: reasonsOf(text, blocks, NONE), title: NONE }, cuts, title: null, found: false };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const NONE: Range = { from: 0, to: 0 };

/** The page as judged; null where no running text is left beside the headline. */
function judged(text: string, blocks: readonly Block[], verdict: Verdict): Draft | null {
  const { headline } = verdict;
  const title = headline === null ? NONE : { from: headline, to: headline + 1 + deckLines(blocks, headline) };
  const draft = { text, blocks, reasons: reasonsOf(text, blocks, title), title };
  const together = { ...draft, reasons: decide(draft, verdict) };
  return blocks.some((block, index) => isKept(together, index) && block.shape.sentence) ? together : null;
}

/** What the rules say of each line, one after the other. */
function reasonsOf(text: string, blocks: readonly Block[], title: Range): readonly (string | null)[] {
  let draft: Draft = { text, blocks, reasons: blocks.map(() => null), title };
  for (const rule of RULES) draft = without(draft, rule);
  return draft.reasons;
}

function spanOf({ blocks, title: { from, to } }: Draft): Span | null {
  return from < to ? { start: blocks[from].start, end: blocks[to - 1].end } : null;
}

/** What the rules say and what the model says, as one reason a line or none. */
function decide(draft: Draft, verdict: Verdict): (string | null)[] {
  const end = commentsFrom(draft, verdict);
  const stays = draft.reasons.map((reason, i) => isTitle(draft, i) || (i < end && verdict.scores[i] >= leastOf(reason, draft.blocks[i])));
  keepWholeSentences(draft, verdict, end, stays);
  keepOnlyText(draft, verdict, stays);
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

/** A sentence among lines that stay, or just after them, is believed sooner: losing the report's words is worse than keeping a teaser. */
function keepWholeSentences({ blocks, reasons, title }: Draft, { scores }: Verdict, end: number, stays: boolean[]): void {
  const to = stays.lastIndexOf(true);
  let begun = false;
  let open = false;
  for (const [i, block] of blocks.slice(0, end).entries()) {
    const reason = reasons[i];
    begun ||= title.from < title.to && i >= title.to && i < title.to + LEDE && block.shape.words >= LEDE_WORDS;
    if (!stays[i] && begun && (i < to || open) && block.shape.sentence && (reason === null || DOUBTED.has(reason)))
      stays[i] = scores[i] >= (reason === null ? LEAST_OF_SENTENCE : LEAST_OF_DOUBTED);
    if (stays[i]) begun ||= block.shape.sentence;
    open = stays[i] || (open && reason !== null && BETWEEN.has(reason));
  }
}

/** The line from which on readers' comments follow a whole report: they may be longer than it and read like one. */
function commentsFrom({ blocks, reasons }: Draft, { scores }: Verdict): number {
  const from = reasons.indexOf("comments");
  let words = 0;
  for (let i = 0; i < from; i++) if (scores[i] >= LEAST && reasons[i] === null) words += blocks[i].shape.words;
  return words >= WHOLE_REPORT ? from : blocks.length;
}

function leastOf(reason: string | null, block: Block): number {
  if (reason === null) return LEAST;
  const sure = !DOUBTED.has(reason) || (reason === "related-links" && isLinkLine(block));
  return sure ? Number.POSITIVE_INFINITY : LEAST_AGAINST_RULE;
}

/** Lines above the report: one printed again inside it is the headline or a link, whichever of them was taken for the headline. */
function linesAbove({ sheet, headline }: Verdict, from: number): Set<string> {
  const above = new Set<string>();
  for (let i = 0; i < from || i === headline; i++) above.add(sheet.marks[i].folded);
  return above;
}

/**
 * A text that is little but running text is an article, however short, and so is one long paragraph on a page that
 * has no other: alone it looks like a notice to the line model.
 */
function keepOnlyText({ blocks, reasons }: Draft, { sheet, scores }: Verdict, stays: boolean[]): void {
  const running = sheet.marks.map(({ sentence }, i) => sentence && (reasons[i] === null || DOUBTED.has(reasons[i])));
  if (running.some((is, i) => is && stays[i])) return;
  const words = (counted: (index: number) => boolean): number =>
    blocks.reduce((sum, { shape }, i) => sum + (counted(i) ? shape.words : 0), 0);
  const held = words((i) => running[i]);
  const whole = held >= LEAST_WORDS && held >= SHARE_OF_PAGE * words(() => true);
  for (const [i, is] of running.entries()) stays[i] ||= is && (whole || (blocks[i].shape.words >= LEAST_WORDS && scores[i] >= LEAST_ALONE));
}

function reasonOfCut(words: string): string {
  return promptReason(words, countWords(words)) ?? "injected-links";
}

/** Furniture inside paragraphs is cut out before they are judged, so that all that follows sees whole sentences; `wanted` blocks are looked into. */
export function withoutInjected(text: string, all: readonly Block[], wanted?: Uint8Array): { blocks: readonly Block[]; cuts: Chrome[] } {
  const words = wordsOfPage(all, wanted);
  const blocks: Block[] = [];
  const cuts: Chrome[] = [];
  for (const [index, block] of all.entries()) {
    if (wanted?.[index] === 0) {
      blocks.push(block);
      continue;
    }
    const known = injectedIn(block.text, block.start);
    const shaped = furnitureIn(words, index)
      .map(({ start, end }) => ({ start: start + block.start, end: end + block.start, reason: reasonOfCut(block.text.slice(start, end)) }))
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

function isTitle(draft: Draft, index: number): boolean {
  return draft.title.from <= index && index < draft.title.to;
}
