import type { Carrier, ComparedUtterance } from "../terms/answer.ts";
import type { RecordedArticle, RecordedStatement } from "../terms/store.ts";
import { compareDates, compareText } from "./order.ts";

/** Who carries an utterance: earliest first, with how many pages, outlets and origins they are. */
type Carried = Required<Pick<ComparedUtterance, "statements" | "carriers" | "earliest" | "pages" | "outlets" | "origins">>;

export function carriersOf(recorded: readonly RecordedStatement[]): Carried {
  const inOrder = [...recorded].sort(byDate);
  const carriers = inOrder.map(
    ({ article, statement }): Carrier => ({
      article: article.sha256,
      statement: statement.id,
      kind: statement.kind,
      origin: originOf(article),
    }),
  );
  const statements = carriers.map(({ article, statement }) => ({ article, statement }));
  const articles = inOrder.map(({ article }) => article);
  return {
    statements,
    carriers,
    earliest: isFirst(articles) ? statements[0] : null,
    pages: new Set(articles.map(({ page, sha256 }) => page ?? sha256)).size,
    outlets: new Set(articles.map(outletOf)).size,
    origins: new Set(articles.map(originOf)).size,
  };
}

/** Copies of one text are one origin, and so are versions of one page. */
export function originOf({ copyGroup, page, sha256 }: RecordedArticle): string {
  return copyGroup ?? page ?? sha256;
}

function outletOf({ publisher, url, sha256 }: RecordedArticle): string {
  if (publisher !== null) return publisher;
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : sha256;
}

/** Was the first printed before the first of another article, as far as the record knows? */
function isFirst(articles: readonly RecordedArticle[]): boolean {
  const [first] = articles;
  if (!first?.published) return false;
  const other = articles.find(({ sha256 }) => sha256 !== first.sha256);
  return !other || (other.published !== null && isBefore(first.published, other.published)) || other.published === null;
}

/** A bare day is not known to be before an hour of the same day. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

export function byDate(a: RecordedStatement, b: RecordedStatement): number {
  return (
    compareDates(a.article.published, b.article.published) ||
    compareText(a.article.sha256, b.article.sha256) ||
    compareText(a.statement.id, b.statement.id)
  );
}
