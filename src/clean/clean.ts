import type { Article, Page } from "../terms/article.ts";

export function clean(page: Page): Article {
  const paragraphs = [...page.text.matchAll(/\S[^\n]*/g)].map((m) => [{ start: m.index, end: m.index + m[0].trimEnd().length }]);
  return {
    origin: page.origin,
    text: page.text,
    title: null,
    paragraphs,
    chrome: [],
    publisher: null,
    published: null,
    authors: [],
    dateline: null,
    credit: null,
    language: "en",
    diagnostics: page.diagnostics,
  };
}
