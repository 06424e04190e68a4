/** Where the headline stands among the blocks of a page. */
import type { Page } from "../../terms/article.ts";
import type { Markup } from "../../terms/markup.ts";
import { overlaps, type Span } from "../../terms/span.ts";
import { titleSpanOf } from "../metadata/title.ts";
import type { PageBlock } from "./blocks.ts";

export interface PlacedHeadline {
  readonly span: Span | null;
  /** Blocks it stands in, `from === to` where there is none. */
  readonly from: number;
  readonly to: number;
  /** The block that distances are counted from, -1 where there is none: what only the title element has stands at no place of the page. */
  readonly index: number;
}

export function headlineIn({ text, given, origin }: Page, markup: Markup, blocks: readonly PageBlock[]): PlacedHeadline {
  const span = titleSpanOf(text, markup, origin.url ?? given.url ?? null, given.title);
  const from = span ? blocks.findIndex((block) => overlaps(block, span)) : -1;
  if (!span || from < 0) return { span: null, from: 0, to: 0, index: -1 };
  let to = from + 1;
  while (to < blocks.length && overlaps(blocks[to], span)) to++;
  return { span, from, to, index: markup.elements[blocks[from].element]?.tag === "title" ? -1 : from };
}
