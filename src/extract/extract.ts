import type { Article } from "../terms/article.ts";
import { type Annotated, annotate } from "../terms/layers.ts";
import type { ArticleReading, Statement } from "../terms/reading.ts";
import { passageOf, type Span } from "../terms/span.ts";
import { toArticle } from "../terms/view.ts";
import { attributions } from "./attribution/attribution.ts";

export function extract(article: Article, language: Annotated<"tokens" | "quotations" | "sentences">): ArticleReading {
  const { view, layers } = annotate(language, attributions);
  const passages = (spans: readonly Span[]) => spans.flatMap((s) => toArticle(view, s)).map((s) => passageOf(article.text, s));
  const statements: Statement[] = layers.attributions.map((a, i) => ({
    id: `s${i}`, kind: a.form, attitude: a.attitude, source: passages(a.source)[0] ?? null, cue: passages(a.cue), content: passages(a.content),
    speaker: { entity: null, name: passages(a.source)[0]?.text ?? "", type: "unknown" }, via: [], continues: a.continues === null ? null : `s${a.continues}`, said: null, confidence: a.confidence,
  }));
  return {
    schema: "onrecord:article/1", origin: article.origin, text: article.text, title: article.title && passageOf(article.text, article.title),
    publisher: article.publisher, published: article.published, authors: article.authors, language: article.language,
    body: article.paragraphs.flat().map((s) => passageOf(article.text, s)),
    chrome: article.chrome.map((c) => ({ ...passageOf(article.text, c), reason: c.reason })),
    entities: [], statements, events: [], diagnostics: article.diagnostics,
  };
}
