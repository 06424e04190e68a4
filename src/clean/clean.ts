/**
 * Page -> Article. Rules propose what is not of the article, in a fixed order; whatever no rule takes
 * stays. The text itself is never changed, and every character that is not white space ends up in
 * exactly one of headline, paragraphs and chrome.
 */
import type { Article, Chrome, Page } from "../terms/article.ts";
import type { Diagnostic } from "../terms/diagnostic.ts";
import { byPosition, overlaps } from "../terms/span.ts";
import { type Block, blocksOf, cutFrom } from "./blocks.ts";
import { headlineOf } from "./headline.ts";
import { languageOf } from "./language.ts";
import { metadataOf } from "./metadata/metadata.ts";
import { removeCaptions } from "./removals/captions.ts";
import { removeFrontMatter } from "./removals/front-matter.ts";
import { injectedIn } from "./removals/injected.ts";
import { removeLinks } from "./removals/links.ts";
import { removePrompts } from "./removals/prompts.ts";
import { regionOf, removeAboveHeadline, removeOutside } from "./removals/region.ts";
import { type Draft, isKept, type Rule } from "./removals/removal.ts";
import { removeRepeatedHeadline, removeRepeatedLede } from "./removals/repeats.ts";
import { removeTail } from "./removals/tail.ts";

const BEFORE_HEADLINE: readonly Rule[] = [
  removePrompts,
  removeTail, // before links: "Related topics" after a report takes all that follows, not only the next lines
  removeLinks,
];

const AFTER_HEADLINE: readonly Rule[] = [
  removeRepeatedHeadline, // first: a headline printed again must not be taken for a subhead or a caption
  removeFrontMatter, // before the next: a byline above the headline is a byline
  removeAboveHeadline,
  removeCaptions,
  removeOutside, // after all that is told by its own words, which makes the outside easier to see
  removeRepeatedLede, // last: only what is left can be a lede
];

/** Takes the page apart. Never throws on any text; trouble is in `diagnostics`. */
export function clean(page: Page): Article {
  const { text } = page;
  const { blocks, cuts } = withoutInjected(text, blocksOf(text));
  let draft: Draft = { text, blocks, reasons: blocks.map(() => null), title: { from: 0, to: 0 } };
  for (const rule of BEFORE_HEADLINE) draft = apply(draft, rule);
  const region = regionOf(draft);
  if (!region) return withoutArticle(page, draft, cuts);
  draft = { ...draft, title: headlineOf(draft, region, page.given.title) };
  // A given headline may have been taken by an earlier rule; it is the headline all the same.
  draft = { ...draft, reasons: draft.reasons.map((reason, index) => (isTitle(draft, index) ? null : reason)) };
  for (const rule of AFTER_HEADLINE) draft = apply(draft, rule);
  return articleOf(page, draft, cuts);
}

function articleOf(page: Page, draft: Draft, cuts: readonly Chrome[]): Article {
  const { blocks, title } = draft;
  const paragraphs = blocks.filter((_, index) => isKept(draft, index)).map((block) => block.pieces);
  const headline = title.from < title.to ? { start: blocks[title.from].start, end: blocks[title.to - 1].end } : null;
  const { language, diagnostics } = judgeLanguage(draft);
  return {
    origin: page.origin,
    text: page.text,
    title: headline,
    paragraphs,
    chrome: chromeOf(draft, headline ? cuts.filter((cut) => !overlaps(cut, headline)) : cuts),
    ...metadataOf(draft, page.given, page),
    language,
    diagnostics: [...page.diagnostics, ...diagnostics],
  };
}

function withoutArticle(page: Page, draft: Draft, cuts: readonly Chrome[]): Article {
  const emptied: Draft = { ...draft, reasons: draft.reasons.map((reason) => reason ?? "no-article") };
  const reason = page.text.trim()
    ? "No paragraph of running text was found; look at the page, and give the text of the article itself if it has one."
    : "The text is empty; check that the page was saved with its contents.";
  return {
    ...articleOf(page, emptied, cuts),
    language: null,
    diagnostics: [...page.diagnostics, { rule: "no-article", reason, place: null }],
  };
}

/** Furniture inside paragraphs is cut out first, so that all later rules see whole sentences. */
function withoutInjected(text: string, all: readonly Block[]): { blocks: Block[]; cuts: Chrome[] } {
  const blocks: Block[] = [];
  const cuts: Chrome[] = [];
  for (const block of all) {
    const found = injectedIn(block.text, block.start);
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

function chromeOf(draft: Draft, cuts: readonly Chrome[]): Chrome[] {
  const chrome: Chrome[] = [...cuts];
  for (const [index, block] of draft.blocks.entries()) {
    const reason = draft.reasons[index];
    if (reason) for (const { start, end } of block.pieces) chrome.push({ start, end, reason });
  }
  return chrome.sort(byPosition);
}

function judgeLanguage(draft: Draft): { language: string | null; diagnostics: Diagnostic[] } {
  let sample = "";
  for (const [index, block] of draft.blocks.entries()) {
    if (isKept(draft, index)) sample += `${block.text.slice(0, 1000)} `;
    if (sample.length > 4000) break;
  }
  const language = languageOf(sample);
  if (language === "en") return { language, diagnostics: [] };
  const named = language ? `The text seems to be in another language (${language})` : "The language of the text is not known";
  const reason = `${named}; only English is read for statements, so expect few or none from this article.`;
  return { language, diagnostics: [{ rule: "language-not-supported", reason, place: null }] };
}
