/** A page with markup taken apart: its blocks judged, what is left out given its reason, sentences cut by furniture made whole. */
import type { Page } from "../../terms/article.ts";
import type { Markup } from "../../terms/markup.ts";
import type { Apart } from "../apart.ts";
import type { Block } from "../blocks.ts";
import { withoutInjected } from "../flat.ts";
import { shapeOf } from "../shape.ts";
import { blocksIn, type PageBlock } from "./blocks.ts";
import { decide } from "./decide.ts";
import { headlineIn } from "./headline.ts";
import { type BodyModel, bodyModel, judgeBlocks } from "./judge.ts";
import { namesOnce, type Place, reasonFor } from "./reasons.ts";
import { rejoin } from "./rejoin.ts";

export function takePageApart(page: Page, markup: Markup, model: BodyModel = bodyModel()): Apart {
  const { text } = page;
  const places = blocksIn(text, markup);
  const headline = headlineIn(page, markup, places);
  const { span: title, from, to } = headline;
  const { kept, found } = decide(places, markup, judgeBlocks(model, places, markup, headline.index), {
    from,
    to,
    text: title ? text.slice(title.start, title.end) : "",
  });
  const names = namesOnce(markup);
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const reasons = places.map((block, i) => {
    if (kept[i] || (i >= from && i < to)) return null;
    const place: Place = first < 0 || i < first ? "above" : i > last ? "below" : "inside";
    return reasonFor(block, markup, names, place);
  });
  const { blocks, cuts } = withoutInjected(text, places.map(blockOf));
  return { draft: rejoin({ text, blocks, reasons, title: { from, to } }), cuts, title, found };
}

function blockOf({ start, end, text }: PageBlock): Block {
  return { start, end, text, pieces: [{ start, end }], gap: 2, shape: shapeOf(text) };
}
