import { parseHtml } from "../html/parse.ts";
import type { Words } from "./page.ts";

/** HTML that stands inside a document -> its words, with their markup. */
export function wordsOfHtml(html: string): Words {
  return parseHtml(html);
}

/**
 * The HTML of an article and its headline as one page, which is what a reader of the document sees.
 * Origins of the markup are places in that HTML.
 */
export function wordsOfArticle(title: string | null, html: string): Words {
  return wordsOfHtml(title ? `<article><h1>${escapeHtml(title)}</h1>\n${html}</article>` : html);
}

/** A text and its headline, unless the text begins with it. */
export function wordsUnder(title: string | null, { text, html }: { readonly text: string; readonly html: boolean }): Words {
  if (!html) return { text: title && !beginsWith(text, title) ? `${title}\n\n${text}` : text, diagnostics: [] };
  const words = wordsOfHtml(text);
  return title && !beginsWith(words.text, title) ? wordsOfArticle(title, text) : words;
}

function beginsWith(text: string, title: string): boolean {
  return text
    .slice(0, title.length + 1000)
    .replace(/\s+/g, " ")
    .trimStart()
    .startsWith(title);
}

/** A line of text that may hold entities or tags as HTML has them, as a reader sees it. */
export function plainLine(line: string): string {
  const cut = line.slice(0, MAX_LINE);
  const plain = /[<&]/.test(cut) ? parseHtml(cut).text : cut;
  return plain.replace(/\s+/g, " ").trim();
}

/** Longest title or name read, in code units. */
const MAX_LINE = 4000;

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Is this text written as HTML? It has an end tag, or a tag that parts lines or stands for a picture. */
export function holdsHtml(text: string): boolean {
  return HTML.test(text);
}

const HTML = /<(?:\/[a-z][a-z0-9]{0,10}|(?:p|br|div|ul|ol|h[1-6]|blockquote|table|article|section|figure|img)(?:\s[^<>]{0,500}|\/)?)>/i;
