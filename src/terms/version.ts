import type { RecordedArticle } from "./recorded-article.ts";

/** Versions of one page: the same address read again, or nearly the same words in one outlet. */

/** What an article's page is known by. */
export interface PageKeys {
  readonly article: string;
  readonly keys: readonly string[];
}

/** Two articles that are versions of one page, and why: `address`, `words`, `same-words`. `left < right`. */
export interface SamePages {
  readonly left: string;
  readonly right: string;
  readonly because: string;
}

/** The versions of one page that the record has, the earliest first. */
export interface PageVersions {
  readonly page: string;
  /** Why they are taken for one page: `address`, `words`, `same-words`. */
  readonly because: readonly string[];
  readonly versions: readonly PageVersion[];
}

/** One version of a page. Versions are in order of the time they were changed, else printed, then of when they were fetched. */
export interface PageVersion {
  readonly article: RecordedArticle;
  /** ISO 8601; when the page says it was last changed. */
  readonly updated: string | null;
  /** ISO 8601; when the page was fetched. */
  readonly retrieved: string | null;
}

/** What a record is told and asked of versions of one page. */
export interface VersionStore {
  // ---- relating and writing
  /** Articles not compared yet with the others for being versions of one page, in order of sha256, at most `limit`. */
  unversioned(limit: number): Promise<readonly string[]>;
  /** Articles, already compared, that have at least so many of these keys, in order of sha256. Under a key that very many articles share only the first are looked at. */
  sharingPage(keys: readonly string[], least: number): Promise<readonly string[]>;
  /** Marks articles as compared, under their keys, and keeps which are versions of one page, in one transaction. */
  keepVersions(done: readonly PageKeys[], same: readonly SamePages[]): Promise<void>;

  // ---- reading
  /** Pages with two versions or more, in order of the first version's time (unknown last). */
  pages(): AsyncIterable<PageVersions>;
  /** The page that an article is a version of; null when there is only that one. */
  pageOf(sha256: string): Promise<PageVersions | null>;
}
