/**
 * Onrecord on one screen: read -> clean -> language -> extract -> relate -> record -> answer -> serve.
 * The only file that joins the stages; they never import each other and share `terms` alone.
 */
import { clean } from "./clean/clean.ts";
import { extract } from "./extract/extract.ts";
import { readLanguage } from "./language/language.ts";
import type { Page } from "./terms/article.ts";
import type { ArticleReading } from "./terms/reading.ts";
import { viewOf } from "./terms/view.ts";

/** Reads one page to its end: what is article, what is page furniture, who said what. Pure. */
export function readArticle(page: Page): ArticleReading {
  const article = clean(page);
  const language = readLanguage(viewOf(article));
  return extract(article, language);
}
