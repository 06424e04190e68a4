/**
 * Page -> Article: by its markup where it has any, by its lines where it is text. The text itself is never
 * changed, and every character that is not white space ends up in exactly one of headline, paragraphs and chrome.
 */
import type { Article, Chrome, Page } from "../terms/article.ts";
import type { Diagnostic } from "../terms/diagnostic.ts";
import { byPosition, overlaps, type Span, trimSpan } from "../terms/span.ts";
import type { Apart } from "./apart.ts";
import { writtenAt } from "./body/origins.ts";
import { takePageApart } from "./body/page.ts";
import { keptWhole } from "./carried.ts";
import { takeTextApart } from "./flat.ts";
import { languageOf } from "./language.ts";
import { metadataOf } from "./metadata/metadata.ts";
import { type Draft, isKept } from "./removals/removal.ts";

/** Takes the page apart. Never throws on any text; trouble is in `diagnostics`. */
export function clean(page: Page): Article {
  const apart = page.markup ? takePageApart(page, page.markup) : takeTextApart(page);
  if (apart.found) return articleOf(page, apart);
  return page.carried && /\S/.test(page.text) ? articleOf(page, keptWhole(page, apart)) : withoutArticle(page, apart);
}

function articleOf(page: Page, { draft, cuts, title }: Apart): Article {
  const { language, diagnostics } = judgeLanguage(draft);
  return {
    origin: page.origin,
    text: page.text,
    title,
    paragraphs: draft.blocks.filter((_, index) => isKept(draft, index)).map((block) => writtenAt(page.markup, block.pieces)),
    chrome: chromeOf(draft, title, cuts),
    ...metadataOf(draft, page.given, page),
    language,
    diagnostics: [...page.diagnostics, ...diagnostics],
  };
}

function withoutArticle(page: Page, apart: Apart): Article {
  const { draft } = apart;
  const emptied: Draft = { ...draft, reasons: draft.reasons.map((reason) => reason ?? "no-article") };
  const reason = page.text.trim()
    ? "No paragraph of running text was found; look at the page, and give the text of the article itself if it has one."
    : "The text is empty; check that the page was saved with its contents.";
  return {
    ...articleOf(page, { ...apart, draft: emptied }),
    language: null,
    diagnostics: [...page.diagnostics, { rule: "no-article", reason, place: null }],
  };
}

function chromeOf(draft: Draft, title: Span | null, cuts: readonly Chrome[]): Chrome[] {
  const chrome: Chrome[] = title ? cuts.filter((cut) => !overlaps(cut, title)) : [...cuts];
  for (const [index, block] of draft.blocks.entries()) {
    const reason = draft.reasons[index];
    if (reason) for (const { start, end } of block.pieces) chrome.push({ start, end, reason });
  }
  if (title) chrome.push(...besideTitle(draft, title));
  return chrome.sort(byPosition);
}

/** What stands in the headline's blocks and is not of it: the site's name, a kicker. */
function besideTitle({ text, blocks, title: { from, to } }: Draft, title: Span): Chrome[] {
  if (from === to) return [];
  const sides = [
    { start: blocks[from].start, end: title.start },
    { start: title.end, end: blocks[to - 1].end },
  ];
  return sides.flatMap((side) => {
    const { start, end } = trimSpan(text, side);
    return start < end ? [{ start, end, reason: "beside-headline" }] : [];
  });
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
  const reason = `${named}; only English is read for statements, so expect none from this article.`;
  return { language, diagnostics: [{ rule: "language-not-supported", reason, place: null }] };
}
