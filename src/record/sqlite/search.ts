import type { SearchHit } from "../../terms/store.ts";
import type { Sqlite } from "./driver.ts";
import { phrases, searchable } from "./match.ts";
import { storable } from "./storable.ts";

/**
 * Candidates for a quotation: statements, then articles, that share words with it, by BM25 (Robertson and
 * Zaragoza, 2009), rare words first. Equal scores go by id, so the list does not depend on the order of adding.
 */
export function search(sqlite: Sqlite, words: readonly string[], limit: number): SearchHit[] {
  const asked = searchable(words.map(storable));
  if (asked.length === 0) return [];
  const query = phrases([...new Set(asked)], "OR");
  const statements = sqlite.prepare<{ id: string; sha256: string; rank: number }>(
    `SELECT s.id, a.sha256, f.rank FROM (SELECT rowid, round(bm25(statement_words, 1, 0), 9) AS rank FROM statement_words WHERE statement_words MATCH ?) f
     JOIN statements s ON s.key = f.rowid JOIN articles a ON a.key = s.article ORDER BY f.rank, s.id LIMIT ?`,
  );
  const articles = sqlite.prepare<{ sha256: string; rank: number }>(
    `SELECT a.sha256, f.rank FROM (SELECT rowid, round(bm25(article_words), 9) AS rank FROM article_words WHERE article_words MATCH ?) f
     JOIN articles a ON a.key = f.rowid ORDER BY f.rank, a.sha256 LIMIT ?`,
  );
  return [
    ...statements.all(`{content} : (${query})`, limit).map(({ id, sha256, rank }) => ({ article: sha256, statement: id, score: -rank })),
    ...articles.all(query, limit).map(({ sha256, rank }) => ({ article: sha256, statement: null, score: -rank })),
  ];
}
