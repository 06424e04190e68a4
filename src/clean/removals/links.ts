/**
 * Links to other stories as lines of their own between paragraphs: a heading with the headlines under
 * it, or one line that says "Related:" and then a headline. Running text ends such a list.
 */
import type { Block } from "../blocks.ts";
import { fold } from "../shape.ts";
import { LINK_HEADINGS, LINK_LEADS, TAIL_HEADINGS } from "../words/links.ts";
import { isKept, type Removal, type Rule } from "./removal.ts";

/** Headlines taken after one heading. More in a row are judged as part of the page around the report. */
const MOST_LINKS = 8;
const HEADLINE_WORDS = 22;

const HEADINGS = new Set([...LINK_HEADINGS, ...TAIL_HEADINGS]);
const LEAD = new RegExp(`^[>»▶►•\\s]*(?:${LINK_LEADS.map(escapePattern).join("|")})\\s?[:|»>]\\s?\\S`, "i");
const ARROW = /^(?:>>|»|▶|►)\s?\S/;

export const removeLinks: Rule = function* (draft): Generator<Removal> {
  const { blocks } = draft;
  for (let i = 0; i < blocks.length; i++) {
    const { text, shape } = blocks[i];
    if (!isKept(draft, i) || shape.words > HEADLINE_WORDS + 4) continue;
    if (isLinkLine(blocks[i])) {
      if (!shape.sentence || text.endsWith("?")) yield { from: i, to: i + 1, reason: "related-links" };
      continue;
    }
    if (shape.words > 6 || !HEADINGS.has(fold(text))) continue;
    let end = i + 1;
    while (end < blocks.length && end - i <= MOST_LINKS && isKept(draft, end) && isLink(blocks[end])) end++;
    yield { from: i, to: end, reason: "related-links" };
    i = end - 1;
  }
};

/** One line that says by itself that it is a link: an arrow, or "Related:" and then a headline. */
export function isLinkLine({ text, shape }: Pick<Block, "text" | "shape">): boolean {
  if (shape.words > HEADLINE_WORDS + 4) return false;
  return ARROW.test(text) || (LEAD.test(text) && !shape.quoted && !/^[^:|]*[:|]\s*["“]/.test(text) && startsHigh(text));
}

/** A headline or a teaser's name: short, no full stop, not somebody's words. */
function isLink(block: Block): boolean {
  return !block.shape.sentence && block.shape.words <= HEADLINE_WORDS && !/\.$/.test(block.text) && !/:$/.test(block.text);
}

function startsHigh(text: string): boolean {
  const rest = text.replace(/^[^:|»>]*[:|»>]\s?/, "");
  return /^["“‘'(]?[\p{Lu}\p{N}]/u.test(rest);
}

function escapePattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
