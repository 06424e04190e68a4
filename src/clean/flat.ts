/**
 * A text without markup taken apart. Rules propose what is not of the article, in a fixed order; whatever
 * no rule takes stays.
 */
import type { Chrome, Page } from "../terms/article.ts";
import type { Apart } from "./apart.ts";
import { type Block, blocksOf, cutFrom } from "./blocks.ts";
import { headlineOf } from "./headline.ts";
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

export function takeTextApart({ text, given }: Page): Apart {
  const { blocks, cuts } = withoutInjected(text, blocksOf(text));
  let draft: Draft = { text, blocks, reasons: blocks.map(() => null), title: { from: 0, to: 0 } };
  for (const rule of BEFORE_HEADLINE) draft = apply(draft, rule);
  const region = regionOf(draft);
  if (!region) return { draft, cuts, title: null, found: false };
  draft = { ...draft, title: headlineOf(draft, region, given.title) };
  // A given headline may have been taken by an earlier rule; it is the headline all the same.
  draft = { ...draft, reasons: draft.reasons.map((reason, index) => (isTitle(draft, index) ? null : reason)) };
  for (const rule of AFTER_HEADLINE) draft = apply(draft, rule);
  const { from, to } = draft.title;
  return { draft, cuts, title: from < to ? { start: blocks[from].start, end: blocks[to - 1].end } : null, found: true };
}

/** Furniture inside paragraphs is cut out first, so that all later rules see whole sentences. */
export function withoutInjected(text: string, all: readonly Block[]): { blocks: Block[]; cuts: Chrome[] } {
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
