import type { SearchHit } from "../../terms/store.ts";
import type { Sqlite } from "./driver.ts";
import { phrases, searchable } from "./match.ts";
import { storable } from "./storable.ts";

/**
 * Candidates for a quotation: statements, then articles, that share words with it, by BM25 (Robertson and
 * Zaragoza, 2009). The words in the order given are asked for as one phrase too, so a verbatim
 * repeat comes first however common its words. Equal scores go by id: no list depends on the order of adding.
 */
export function search(sqlite: Sqlite, words: readonly string[], limit: number): SearchHit[] {
  const asked = searchable(words.map(storable));
  if (asked.length === 0) return [];
  const inStatements = `{content} : (${queryFor(sqlite, "statement_words", asked)})`;
  const statements = sqlite
    .prepare<{ id: string; sha256: string; rank: number }>(
      `SELECT s.id, a.sha256, f.rank FROM (SELECT rowid, round(bm25(statement_words, 1, 0), 9) AS rank FROM statement_words WHERE statement_words MATCH ?) f
       JOIN statements s ON s.key = f.rowid JOIN articles a ON a.key = s.article ORDER BY f.rank, s.id LIMIT ?`,
    )
    .all(inStatements, limit);
  const articles = sqlite
    .prepare<{ sha256: string; rank: number }>(
      `SELECT a.sha256, f.rank FROM (SELECT rowid, round(bm25(article_words), 9) AS rank FROM article_words WHERE article_words MATCH ?) f
       JOIN articles a ON a.key = f.rowid ORDER BY f.rank, a.sha256 LIMIT ?`,
    )
    .all(queryFor(sqlite, "article_words", asked), limit);
  return [
    ...statements.map(({ id, sha256, rank }) => ({ article: sha256, statement: id, score: -rank })),
    ...articles.map(({ sha256, rank }) => ({ article: sha256, statement: null, score: -rank })),
  ];
}

/** Rows of the index that may be scored for single words: some 50 ms. Below it every word counts; above, the commonest are left to the phrase. */
const SCORED_ROWS = 20_000;

/** The rarest words are asked for whatever they cost. */
const ALWAYS = 3;

function queryFor(sqlite: Sqlite, index: "statement_words" | "article_words", asked: readonly string[]): string {
  const commonness = rowsWith(sqlite, index);
  const rarestFirst = [...new Set(asked)].map((word) => ({ word, rows: commonness(word) })).sort((a, b) => a.rows - b.rows);
  const kept: string[] = [];
  let scored = 0;
  for (const { word, rows } of rarestFirst) {
    scored += rows;
    if (kept.length >= ALWAYS && scored > SCORED_ROWS) break;
    kept.push(word);
  }
  return phrases([asked.join(" "), ...kept], "OR");
}

/** In how many rows a word stands. What the index splits in two ("U.S.") is not looked up and counts as rare. */
function rowsWith(sqlite: Sqlite, index: string): (word: string) => number {
  sqlite.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${index}_terms USING fts5vocab ('main', '${index}', 'row')`);
  const find = sqlite.prepare<{ doc: number }>(`SELECT doc FROM temp.${index}_terms WHERE term = ?`);
  return (word) => find.get(word.normalize("NFKD").replace(EDGES_AND_MARKS, "").toLowerCase())?.doc ?? 0;
}

const EDGES_AND_MARKS = /\p{M}|^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/gu;
