/**
 * Furniture inside a paragraph of a page: told by its words as in any text, and by its shape only where it is
 * made of links. By shape alone, whole clauses of good sentences look like headlines set between them.
 */
import type { Chrome } from "../../terms/article.ts";
import type { Markup } from "../../terms/markup.ts";
import type { Span } from "../../terms/span.ts";
import { type Block, cutFrom } from "../blocks.ts";
import { furnitureIn, type PageWords, wordsOfPage } from "../inside/find.ts";
import { injectedIn } from "../removals/injected.ts";
import type { PageBlock } from "./blocks.ts";
import { linkRunsIn } from "./link-runs.ts";

/** Links a paragraph must hold, and share of a stretch in links, for the stretch to be furniture by its shape. */
const LEAST_LINKS = 2;
const LINKED = 0.6;

export interface Cleaned {
  readonly blocks: readonly Block[];
  readonly cuts: readonly Chrome[];
}

/** The same blocks with what is cut out of those that are kept. */
export function withoutFurniture(
  text: string,
  places: readonly PageBlock[],
  blocks: readonly Block[],
  kept: readonly boolean[],
  markup: Markup,
): Cleaned {
  const cuts: Chrome[] = [];
  let words: PageWords | null = null;
  const cleaned = blocks.map((block, i) => {
    if (!kept[i]) return block;
    const found: Chrome[] = injectedIn(block.text, block.start);
    if (places[i].links >= LEAST_LINKS) {
      words ??= wordsOfPage(blocks.map(({ text: own }, k) => ({ text: kept[k] ? own : "" })));
      const links = linksIn(block, markup);
      for (const run of linkRunsIn(text, block, links)) found.push({ ...run, reason: "injected-links" });
      for (const { start, end } of furnitureIn(words, i)) {
        const cut = { start: block.start + start, end: block.start + end };
        if (lengthIn(links, cut) >= LINKED * (cut.end - cut.start)) found.push({ ...cut, reason: "injected-links" });
      }
    }
    if (found.length === 0) return block;
    const apart = withoutOverlaps(found);
    const rest = cutFrom(text, block, apart);
    if (!rest) return block;
    cuts.push(...apart);
    return rest;
  });
  return { blocks: cleaned, cuts };
}

function withoutOverlaps(found: readonly Chrome[]): Chrome[] {
  const apart: Chrome[] = [];
  for (const cut of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (cut.start >= (apart.at(-1)?.end ?? 0)) apart.push(cut);
  return apart;
}

function linksIn(block: Span, { elements }: Markup): Span[] {
  return elements.filter(({ tag, start, end }) => tag === "a" && start < block.end && end > block.start);
}

function lengthIn(links: readonly Span[], cut: Span): number {
  return links.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, cut.end) - Math.max(start, cut.start)), 0);
}
