/** A page with markup taken apart: its blocks judged, what is left out given its reason, sentences cut by furniture made whole. */
import type { Page } from "../../terms/article.ts";
import type { Markup } from "../../terms/markup.ts";
import type { Apart } from "../apart.ts";
import type { Block } from "../blocks.ts";
import { removeFrontMatter } from "../removals/front-matter.ts";
import { type Draft, isKept, without } from "../removals/removal.ts";
import { shapeOf } from "../shape.ts";
import { blocksIn, type PageBlock } from "./blocks.ts";
import { decide } from "./decide.ts";
import { headlineIn } from "./headline.ts";
import { withoutFurniture } from "./inside.ts";
import { type BodyModel, bodyModel, judgeBlocks } from "./judge.ts";
import { type Place, reasonFor } from "./reasons.ts";
import { type Join, joined, joinsOf } from "./rejoin.ts";
import { type NamesOf, namesOnce } from "./tokens.ts";

/** Headings, points of lists and cells: what stands by itself, with or without a full stop. */
const ALONE = ["heading", "in.li", "in.td", "in.th", "in.dd"];

export function takePageApart(page: Page, markup: Markup, model: BodyModel = bodyModel()): Apart {
  const { text } = page;
  const places = blocksIn(text, markup);
  const headline = headlineIn(page, markup, places);
  const names = namesOnce(markup.elements);
  const judgement = judgeBlocks(model, places, markup, headline.index, names);
  const decision = decide(
    places,
    markup,
    judgement,
    names,
    headline,
    headline.span ? text.slice(headline.span.start, headline.span.end) : "",
  );
  const whole = places.map(blockOf);
  if (!decision.found) {
    const reasons = reasonsOf(places, markup, names, new Array(places.length).fill(false), []);
    return { draft: { text, blocks: whole, reasons, title: { from: 0, to: 0 } }, cuts: [], title: null, found: false };
  }
  const { blocks: cut, cuts } = withoutFurniture(text, places, whole, decision.kept, markup);
  const alone = ALONE.map((name) => judgement.columns.get(name));
  const joins = joinsOf(places, decision.kept, markup, (i) => alone.some((column) => column[i] > 0));
  const reasons: (string | null)[] = reasonsOf(places, markup, names, decision.kept, joins);
  for (let i = headline.from; i < headline.to; i++) reasons[i] = null;
  const draft = withoutFrontMatter(inOne({ text, blocks: joined(text, cut, joins), reasons, title: headline }));
  return { draft, cuts, title: headline.span, found: true };
}

/** Bylines and dates in paragraphs of their own, which look like the text to the model; where nothing else is left they are the text. */
function withoutFrontMatter(draft: Draft): Draft {
  const rest = without(draft, removeFrontMatter);
  return rest.blocks.some((_, index) => isKept(rest, index)) ? rest : draft;
}

function reasonsOf(
  places: readonly PageBlock[],
  markup: Markup,
  names: NamesOf,
  kept: readonly boolean[],
  joins: readonly Join[],
): (string | null)[] {
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const reasons = places.map((block, i) => {
    if (kept[i]) return null;
    const place: Place = first < 0 || i < first ? "above" : i > last ? "below" : "inside";
    return reasonFor(block, markup, names, place, first < 0 ? null : places[first]);
  });
  for (const { from, to } of joins) {
    reasons[from] = null; // a large first letter is not judged to be a word of the article
    for (let i = from + 1; i < to; i++) reasons[i] ??= "injected-links";
  }
  return reasons;
}

interface WithGaps extends Omit<Draft, "blocks"> {
  readonly blocks: readonly (Block | null)[];
}

/** The draft without the places of blocks that another one took up. */
function inOne({ text, blocks, reasons, title }: WithGaps): Draft {
  const whole: Block[] = [];
  const kept: (string | null)[] = [];
  let [from, to] = [title.from, title.to];
  for (const [i, block] of blocks.entries()) {
    if (block) {
      whole.push(block);
      kept.push(reasons[i]);
    } else {
      if (i < title.from) from--;
      if (i < title.to) to--;
    }
  }
  return { text, blocks: whole, reasons: kept, title: { from, to } };
}

function blockOf({ start, end, text }: PageBlock): Block {
  return { start, end, text, pieces: [{ start, end }], gap: 2, shape: shapeOf(text) };
}
