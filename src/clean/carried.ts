/**
 * A text that came as the article itself and in which none was found, because it is a summary of a few
 * words or a short item: it is kept whole, with its headline and byline told apart.
 */
import type { Page } from "../terms/article.ts";
import type { Apart } from "./apart.ts";

export function keptWhole(page: Page, { draft, cuts }: Apart): Apart {
  const { blocks } = draft;
  const folded = (text: string | undefined) => text?.replace(/\s+/g, " ").trim();
  const titled = blocks.length > 1 && folded(blocks[0].text) === folded(page.given.title);
  const first = titled ? 1 : 0;
  const reasons = blocks.map((block, index) =>
    index === first && blocks.length > first + 1 && isByline(block.text, page) ? "byline" : null,
  );
  return {
    draft: { ...draft, reasons, title: { from: 0, to: first } },
    cuts,
    title: titled ? { start: blocks[0].start, end: blocks[0].end } : null,
    found: true,
  };
}

/** "By" and the names that came with the article. */
function isByline(text: string, { given }: Page): boolean {
  return given.authors?.length ? /^by\s/i.test(text) && text.length < MAX_BYLINE && /[^.!?]$/.test(text.trim()) : false;
}

const MAX_BYLINE = 200;
