import type { SearchHit, StatementRef } from "../../terms/store.ts";
import type { Sqlite } from "./driver.ts";
import { phrases, searchable } from "./match.ts";
import { storable } from "./storable.ts";

/**
 * Candidates for a quotation: statements that share words with it, by BM25 (Robertson and Zaragoza, 2009). The words in
 * the order given are asked for as one phrase too, so a verbatim repeat comes first however common its words. What many
 * articles print alike is one candidate. Equal scores go by id: no list depends on the order of adding.
 */
export function search(sqlite: Sqlite, words: readonly string[], limit: number): SearchHit[] {
  const asked = searchable(words.map(storable));
  if (asked.length === 0) return [];
  const ranked = sqlite
    .prepare<Ranked>(
      "SELECT rowid AS key, round(bm25(statement_words, 1, 0), 9) AS rank FROM statement_words WHERE statement_words MATCH ?",
    )
    .all(`{content} : (${queryFor(sqlite, "statement_words", asked)})`)
    .sort((a, b) => a.rank - b.rank);
  const hits = new Map<string, SearchHit & { alike: StatementRef[] }>();
  // The very same words have the same rank: a whole rank is taken, so that nobody alike is left out.
  for (let at = 0; at < ranked.length && hits.size < limit; ) {
    let end = at;
    while (end < ranked.length && ranked[end].rank === ranked[at].rank) end++;
    for (const { id, sha256, content } of statementsOf(sqlite, ranked.slice(at, end))) {
      const there = hits.get(content);
      if (there) there.alike.push({ article: sha256, statement: id });
      else if (hits.size < limit) hits.set(content, { article: sha256, statement: id, words: content, score: -ranked[at].rank, alike: [] });
    }
    at = end;
  }
  return [...hits.values()];
}

interface Ranked {
  readonly key: number;
  readonly rank: number;
}

interface Found {
  readonly id: string;
  readonly sha256: string;
  readonly content: string;
}

/** In order of id, without those that people rejected. */
function statementsOf(sqlite: Sqlite, keys: readonly Ranked[]): Found[] {
  const find = sqlite.prepare<Found>(
    `SELECT s.id, a.sha256, s.content FROM statements s JOIN articles a ON a.key = s.article
     WHERE s.key = ? AND s.rejected = 0`,
  );
  return keys.flatMap(({ key }) => find.get(key) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Articles whose text has the words in one run, earliest first. */
export function printing(sqlite: Sqlite, words: readonly string[], limit: number): string[] {
  const asked = searchable(words.map(storable));
  if (asked.length === 0) return [];
  const sql = `SELECT a.sha256 FROM article_words f JOIN articles a ON a.key = f.rowid WHERE article_words MATCH ?
    ORDER BY a.published IS NULL, a.published, a.sha256 LIMIT ?`;
  return sqlite
    .prepare<{ sha256: string }>(sql)
    .all(phrases([asked.join(" ")], "OR"), limit)
    .map(({ sha256 }) => sha256);
}

/** Rows of the index that may be scored for single words: some 50 ms. Below it every word counts; above, the commonest are left to the phrase. */
const SCORED_ROWS = 20_000;

/** The rarest words are asked for whatever they cost. */
const ALWAYS = 3;

function queryFor(sqlite: Sqlite, index: "statement_words", asked: readonly string[]): string {
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
