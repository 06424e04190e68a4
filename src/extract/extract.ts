import type { Article } from "../terms/article.ts";
import type { Annotated } from "../terms/layers.ts";
import type { ArticleReading } from "../terms/reading.ts";
import { passageOf } from "../terms/span.ts";

export function extract(article: Article, _language: Annotated<"tokens" | "quotations" | "sentences">): ArticleReading {
  return {
    schema: "onrecord:article/1",
    origin: article.origin,
    text: article.text,
    title: article.title && passageOf(article.text, article.title),
    publisher: article.publisher,
    published: article.published,
    authors: article.authors,
    language: article.language,
    body: article.paragraphs.flat().map((s) => passageOf(article.text, s)),
    chrome: article.chrome.map((c) => ({ ...passageOf(article.text, c), reason: c.reason })),
    entities: [],
    statements: [],
    events: [],
    diagnostics: article.diagnostics,
  };
}
