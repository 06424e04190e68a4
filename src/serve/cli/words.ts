import type { Statement } from "../../terms/reading.ts";
import type { RecordedArticle } from "../../terms/store.ts";

/** Small phrases of the commands' answers. */

/** `1 article`, `2 articles`, `1,200 articles`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : nouns}`;
}

/** A path as it can be typed in a shell. */
export function quotePath(path: string): string {
  return /^[\w./:@%+,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** As much of an id as tells it from others in any pile; `show` takes it. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID);
}
const SHORT_ID = 12;

/** The outlet and the day, as far as known. */
export function whereOf(article: RecordedArticle): string {
  const day = article.published?.slice(0, 10);
  return [article.publisher ?? hostOf(article.url) ?? lastName(article.path) ?? shortId(article.sha256), day].filter(Boolean).join(", ");
}

/** The words of a statement, its parts joined where others stood between. */
export function wordsOf(statement: Statement): string {
  return statement.content.map(({ text }) => text).join(" ... ");
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;
}

function lastName(path: string | null): string | null {
  return path && (path.split("/").at(-1) ?? path);
}
