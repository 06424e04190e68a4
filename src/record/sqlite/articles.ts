import type { ArticleReading } from "../../terms/reading.ts";
import type { ArticleCitations, RecordedArticle } from "../../terms/store.ts";
import { OWNERS, type Role } from "../citations.ts";
import { unpackReading } from "../reading-json.ts";
import type { Sqlite, SqlValue } from "./driver.ts";
import { withoutRejected } from "./rejected.ts";
import { hashWords } from "./rows.ts";

/**
 * Articles out of the record, one at a time. Lists are walked by their keys, taken first: no cursor stays
 * open while the caller works, and what is added meanwhile does not disturb the walk.
 */

/** By date of print (unknown last), then sha256. */
export function articleKeys(sqlite: Sqlite): number[] {
  const rows = sqlite.prepare<{ key: number }>("SELECT key FROM articles ORDER BY published IS NULL, published, sha256").iterate();
  const keys: number[] = [];
  for (const { key } of rows) keys.push(key);
  return keys;
}

/** An article's line in a list, with the first place it was found in. */
export function recordedArticle(sqlite: Sqlite, key: number): RecordedArticle {
  const sql = `SELECT a.sha256, a.title, a.publisher, a.published, o.path, o.url, a.words, a.statements, v.page, c.copy_group, t.story FROM articles a
    LEFT JOIN origins o ON o.key = (SELECT min(key) FROM origins WHERE article = a.key)
    LEFT JOIN versions v ON v.article = a.key LEFT JOIN copies c ON c.article = a.key
    LEFT JOIN story_articles t ON t.article = a.key WHERE a.key = ?`;
  type Row = Omit<RecordedArticle, "page" | "copyGroup" | "story"> & Readonly<Record<"page" | "copy_group" | "story", string | null>>;
  const { page, copy_group: copyGroup, story, ...article } = sqlite.prepare<Row>(sql).get(key)!;
  return { ...article, ...(page !== null && { page }), ...(copyGroup !== null && { copyGroup }), ...(story !== null && { story }) };
}

/** Null where the record has no such article. */
export function articleNamed(sqlite: Sqlite, sha256: string): RecordedArticle | null {
  const key = articleKey(sqlite, sha256);
  return key === null ? null : recordedArticle(sqlite, key);
}

export function readingOf(sqlite: Sqlite, key: number): ArticleReading {
  const sql = "SELECT a.text, r.reading FROM articles a JOIN readings r ON r.article = a.key WHERE a.key = ?";
  const row = sqlite.prepare<{ text: string; reading: Uint8Array }>(sql).get(key);
  if (!row) throw new SyntaxError(`article ${key} has no reading`);
  return unpackReading(row.reading, row.text);
}

/** The key of an article inside the record; null where there is none. */
export function articleKey(sqlite: Sqlite, sha256: string): number | null {
  return sqlite.prepare<{ key: number }>("SELECT key FROM articles WHERE sha256 = ?").get(sha256)?.key ?? null;
}

/** As it was read, but for the statements that people rejected. */
export function readingNamed(sqlite: Sqlite, sha256: string): ArticleReading | null {
  const key = articleKey(sqlite, sha256);
  return key === null ? null : withoutRejected(sqlite, key, readingOf(sqlite, key));
}

interface CitationRow {
  readonly role: Role;
  readonly owner: number | null;
  readonly begins: number;
  readonly ends: number;
  readonly words: string | null;
  readonly hash: SqlValue;
}

/** Every place kept for an article. Where only a hash is kept and the text does not have it, the words are named by their hash. */
export function citationsOf(sqlite: Sqlite, key: number): ArticleCitations {
  const reading = readingOf(sqlite, key);
  const { text, origin } = reading;
  const owners = { entity: reading.entities, statement: reading.statements, event: reading.events };
  const rows = sqlite
    .prepare<CitationRow>("SELECT role, owner, begins, ends, words, hash FROM citations WHERE article = ? ORDER BY n")
    .all(key);
  const citations = rows.map(({ role, owner, begins, ends, words, hash }) => {
    const kind = OWNERS[role];
    const of = (kind && owner !== null && owners[kind][owner]?.id) || role;
    return { start: begins, end: ends, text: words ?? hashedWords(text.slice(begins, ends), hash), of, role };
  });
  return { sha256: origin.sha256, path: origin.path, record: origin.record ?? null, text, citations };
}

function hashedWords(found: string, hash: SqlValue): string {
  const kept = hash instanceof Uint8Array ? Buffer.from(hash).toString("hex") : String(hash);
  return hashWords(found).toString("hex") === kept ? found : `[words whose SHA-256 begins ${kept}]`;
}
