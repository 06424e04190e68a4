import { hash } from "node:crypto";
import type { PageKeys, PageVersion, PageVersions, SamePages } from "../../terms/store.ts";
import { readingOf, recordedArticle } from "./articles.ts";
import type { Sqlite } from "./driver.ts";
import { insertRows } from "./insert.ts";
import { storable } from "./storable.ts";

/**
 * Versions of one page: the connected components of the pairs that were found to be one, kept up as pairs come and
 * worked out anew where an article is replaced. A page is named after its smallest sha256, so the outcome
 * does not depend on the order in which articles came.
 */

/**
 * Articles that are looked at under one key, those added first: of a page saved a thousand times any of them will do, and
 * of what all pages of an outlet end with more would tell nothing. Beyond it, order may matter.
 */
const CARRIERS = 16;

export function unversioned(sqlite: Sqlite, limit: number): string[] {
  const sql = "SELECT sha256 FROM versions_unread ORDER BY sha256 LIMIT ?";
  return sqlite
    .prepare<{ sha256: string }>(sql)
    .all(limit)
    .map(({ sha256 }) => sha256);
}

export function sharingPage(sqlite: Sqlite, keys: readonly string[], least: number): string[] {
  const carriers = sqlite.prepare<{ article: number }>(`SELECT article FROM page_keys WHERE key = ? ORDER BY article LIMIT ${CARRIERS}`);
  const counts = new Map<number, number>();
  for (const key of new Set(keys.map(keyOf)))
    for (const { article } of carriers.all(key)) counts.set(article, (counts.get(article) ?? 0) + 1);
  const name = sqlite.prepare<{ sha256: string }>("SELECT sha256 FROM articles WHERE key = ?");
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([article]) => name.get(article)?.sha256 ?? "")
    .sort();
}

export function keepVersions(sqlite: Sqlite, done: readonly PageKeys[], same: readonly SamePages[]): void {
  const find = sqlite.prepare<{ key: number }>("SELECT key FROM articles WHERE sha256 = ?");
  const articleKey = (sha256: string) => find.get(sha256)?.key;
  sqlite.transaction(() => {
    const rows: (readonly [number, number])[] = [];
    for (const { article, keys } of done) {
      const key = articleKey(article);
      if (key === undefined) continue;
      const { updated, origin } = readingOf(sqlite, key);
      const times = [updated?.value, origin.retrieved].map((time) => (time ? storable(time) : null));
      sqlite.prepare("INSERT OR REPLACE INTO versions (article, page, updated, retrieved) VALUES (?, NULL, ?, ?)").run(key, ...times);
      for (const page of new Set(keys.map(keyOf))) rows.push([page, key]);
    }
    insertRows(sqlite, "page_keys", ["key", "article"], rows, "INSERT OR IGNORE");
    for (const { left, right, because } of same) {
      const [a, b] = [articleKey(left), articleKey(right)];
      if (a === undefined || b === undefined) continue;
      sqlite
        .prepare("INSERT OR REPLACE INTO same_pages (left_article, right_article, because) VALUES (?, ?, ?)")
        .run(Math.min(a, b), Math.max(a, b), storable(because));
      join(sqlite, a, b);
    }
  });
}

/** The article was replaced: it is compared again, and the page it was a version of is worked out without it. */
export function forgetVersion(sqlite: Sqlite, article: number): void {
  const page = pageOfKey(sqlite, article);
  for (const sql of [
    "DELETE FROM versions WHERE article = ?",
    "DELETE FROM page_keys WHERE article = ?",
    "DELETE FROM same_pages WHERE left_article = ?",
    "DELETE FROM same_pages WHERE right_article = ?",
  ])
    sqlite.prepare(sql).run(article);
  if (page === null) return;
  const members = sqlite.prepare<{ article: number }>("SELECT article FROM versions WHERE page = ?").all(page);
  sqlite.prepare("UPDATE versions SET page = NULL WHERE page = ?").run(page);
  const pairs = sqlite.prepare<{ right: number }>("SELECT right_article AS right FROM same_pages WHERE left_article = ?");
  for (const { article: left } of members) for (const { right } of pairs.all(left)) join(sqlite, left, right);
}

/** Pages with two versions or more, by the time of their first version. */
export function pageNames(sqlite: Sqlite): string[] {
  const sql = `SELECT v.page FROM versions v JOIN articles a ON a.key = v.article WHERE v.page IS NOT NULL GROUP BY v.page
    ORDER BY min(ifnull(v.updated, a.published)) IS NULL, min(ifnull(v.updated, a.published)), v.page`;
  return sqlite
    .prepare<{ page: string }>(sql)
    .all()
    .map(({ page }) => page);
}

export function pageNamed(sqlite: Sqlite, page: string): PageVersions {
  const sql = `SELECT v.article, v.updated, v.retrieved FROM versions v JOIN articles a ON a.key = v.article WHERE v.page = ?
    ORDER BY ifnull(v.updated, a.published) IS NULL, ifnull(v.updated, a.published), v.retrieved IS NULL, v.retrieved, a.sha256`;
  const rows = sqlite.prepare<{ article: number; updated: string | null; retrieved: string | null }>(sql).all(page);
  const versions = rows.map(
    ({ article, updated, retrieved }): PageVersion => ({ article: recordedArticle(sqlite, article), updated, retrieved }),
  );
  const reasons =
    "SELECT DISTINCT s.because FROM same_pages s JOIN versions v ON v.article = s.left_article WHERE v.page = ? ORDER BY s.because";
  const because = sqlite.prepare<{ because: string }>(reasons).all(page);
  return { page, because: because.map((row) => row.because), versions };
}

export function pageOf(sqlite: Sqlite, sha256: string): PageVersions | null {
  const found = sqlite.prepare<{ key: number }>("SELECT key FROM articles WHERE sha256 = ?").get(sha256);
  const page = found ? pageOfKey(sqlite, found.key) : null;
  return page === null ? null : pageNamed(sqlite, page);
}

function pageOfKey(sqlite: Sqlite, article: number): string | null {
  return sqlite.prepare<{ page: string | null }>("SELECT page FROM versions WHERE article = ?").get(article)?.page ?? null;
}

function join(sqlite: Sqlite, a: number, b: number): void {
  const names = [a, b].map((article) => pageOfKey(sqlite, article) ?? nameOf(sqlite, article));
  const [page] = [...names].sort();
  for (const name of names) if (name !== page) sqlite.prepare("UPDATE versions SET page = ? WHERE page = ?").run(page, name);
  sqlite.prepare("UPDATE versions SET page = ? WHERE article IN (?, ?)").run(page, a, b);
}

function nameOf(sqlite: Sqlite, article: number): string {
  const sha256 = sqlite.prepare<{ sha256: string }>("SELECT sha256 FROM articles WHERE key = ?").get(article)?.sha256 ?? "";
  return `p${sha256.slice(0, NAME)}`;
}

/** Hex digits of the hash in a page's name. */
const NAME = 16;

/** 52 bits of a hash. Two keys that meet by chance cost one comparison too many, nothing else. */
function keyOf(key: string): number {
  return Number.parseInt(hash("sha1", key, "hex").slice(0, 13), 16);
}
