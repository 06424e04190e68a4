/**
 * Why a block of a page was left out: by what its makers call the elements it stands in, nearest first,
 * then by its own words, last by its place. Only words for the reader: the decision is made elsewhere.
 */
import type { Markup } from "../../terms/markup.ts";
import { contains, type Span } from "../../terms/span.ts";
import { frontMatterReason } from "../removals/front-matter.ts";
import { promptReason } from "../removals/prompts.ts";
import { countWords } from "../shape.ts";
import type { PageBlock } from "./blocks.ts";
import { isHidden } from "./features/elements.ts";
import { isCredited } from "./features/words.ts";
import { NAMED_REASONS, TAG_REASONS } from "./reason-names.ts";
import type { NamesOf } from "./tokens.ts";

/** Elements above a block that are looked at. */
const REACH = 12;
/** Share of a block in links from which on it is a list of links. */
const LINKED = 0.5;

/** What the names of elements tell so plainly that the words need not be looked at. */
const PLAIN = new Set(["navigation", "comments", "related-links", "teaser-list", "cookie-notice", "form", "button", "hidden"]);
/** Longest line that is a credit when it begins or ends like one. */
const CREDIT_WORDS = 14;

/** What a block is by its place, when nothing else tells. */
export type Place = "above" | "inside" | "below";

/** `body` is a block of the article, null where there is none: an element that holds it says nothing about what is left out. */
export function reasonFor(block: PageBlock, { elements }: Markup, names: NamesOf, place: Place, body: Span | null): string {
  let named: string | null = null;
  for (let at = block.element, steps = 0; at >= 0 && steps < REACH; at = elements[at].parent, steps++) {
    const element = elements[at];
    if (element.tag === "title") return "document-title";
    if (isHidden(element)) return "hidden";
    if (body && contains(element, body)) continue;
    named ??= TAG_REASONS.get(element.tag) ?? reasonOfNames(names(at));
  }
  if (named && PLAIN.has(named)) return named;
  const words = countWords(block.text);
  const said = promptReason(block.text, words) ?? frontMatterReason(block.text, words);
  if (said) return said;
  if (named !== "photo-caption" && words <= CREDIT_WORDS && isCredited(block.text)) return "photo-credit";
  if (named) return named;
  if (block.linked >= LINKED * block.text.length)
    return place === "above" ? "navigation" : place === "below" ? "teaser-list" : "related-links";
  return place === "above" ? "navigation" : "page-furniture";
}

function reasonOfNames(names: readonly string[]): string | null {
  for (const name of names) {
    const reason = NAMED_REASONS.get(name);
    if (reason) return reason;
  }
  return null;
}
