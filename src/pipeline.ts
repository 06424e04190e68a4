/**
 * Onrecord on one screen: read -> clean -> language -> extract -> relate -> record -> answer -> serve.
 * The only file that joins the stages; they never import each other and share `terms` alone.
 */
import { clean } from "./clean/clean.ts";
import { extract } from "./extract/extract.ts";
import { readLanguage } from "./language/language.ts";
import type { ReadOptions } from "./read/limits.ts";
import { read } from "./read/read.ts";
import type { Page } from "./terms/article.ts";
import type { Outcome } from "./terms/intake.ts";
import type { ArticleReading } from "./terms/reading.ts";
import { viewOf } from "./terms/view.ts";
import type { WorkerOptions } from "./workers/limits.ts";
import { readArticles } from "./workers/read-articles.ts";

/** Reads one page to its end: what is article, what is page furniture, who said what. Pure. */
export function readArticle(page: Page): ArticleReading {
  const article = clean(page);
  const language = readLanguage(viewOf(article));
  return extract(article, language);
}

/** Reads every article of the paths, in their order, the same for any number of workers. */
export function readPile(paths: readonly string[], options: ReadOptions & WorkerOptions = {}): AsyncIterable<Outcome> {
  return readArticles(read(paths, options), readArticle, options);
}
