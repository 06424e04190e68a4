/**
 * Furniture inside a paragraph of a page, told by its words as in any text, or by its links. By shape alone, as
 * in a text without markup, it is not looked for: whole clauses of good sentences look like headlines.
 */
import type { Chrome } from "../../terms/article.ts";
import type { Markup } from "../../terms/markup.ts";
import type { Span } from "../../terms/span.ts";
import { type Block, cutFrom } from "../blocks.ts";
import { injectedIn } from "../removals/injected.ts";
import type { PageBlock } from "./blocks.ts";
import { LEAST_ROW, linkRunsIn } from "./link-runs.ts";

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
  const cleaned = blocks.map((block, i) => {
    if (!kept[i]) return block;
    const found: Chrome[] = injectedIn(block.text, block.start);
    if (places[i].links >= LEAST_ROW)
      for (const run of linkRunsIn(text, block, linksIn(block, markup))) found.push({ ...run, reason: "injected-links" });
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
