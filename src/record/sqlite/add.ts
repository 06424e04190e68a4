import type { ArticleReading, Statement } from "../../terms/reading.ts";
import type { AddCounts } from "../../terms/store.ts";
import { citedPlaces } from "../citations.ts";
import { packReading } from "../reading-json.ts";
import { forgetCopy } from "./copies.ts";
import { unsettleCorrections } from "./corrections.ts";
import type { Sqlite } from "./driver.ts";
import { insertRows } from "./insert.ts";
import { addProfiles, forgetProfiles } from "./profiles.ts";
import {
  ARTICLE_COLUMNS,
  articleRow,
  CHROME_COLUMNS,
  CITATION_COLUMNS,
  chromeRows,
  citationRows,
  DIAGNOSTIC_COLUMNS,
  diagnosticRows,
  ENTITY_COLUMNS,
  entityRows,
  ORIGIN_COLUMNS,
  originRow,
  type Row,
  STATEMENT_COLUMNS,
  statementRow,
} from "./rows.ts";
import { storable } from "./storable.ts";
import { forgetStory, settleStories } from "./stories.ts";
import { recountCarriers } from "./utterances.ts";
import { forgetVersion } from "./versions.ts";
import { WORDING_COLUMNS, wordingKeys } from "./wordings.ts";

/**
 * Adds a batch of readings in one transaction. An article is its content: read by the same reader it only
 * gains an origin; read by another version of the reader, or told something else by the user, it is replaced
 * in place, keeps its key and its origins, and what was merged through statements that are gone is merged anew
 * without them.
 */
export function addReadings(
  sqlite: Sqlite,
  readings: readonly ArticleReading[],
  reader: string,
  told: ReadonlyMap<string, string> = NOTHING_TOLD,
): AddCounts {
  for (const reading of readings) checkPlaces(reading);
  return sqlite.transaction(() => {
    const rows = emptyRows();
    const wordingOf = wordingKeys(sqlite, rows.wordings);
    const keys = new Map<string, number>();
    const written: (readonly [article: number, reading: ArticleReading])[] = [];
    let nextArticle = nextKey(sqlite, "articles");
    let nextStatement = nextKey(sqlite, "statements");
    let statements = 0;
    for (const reading of readings) {
      const { sha256 } = reading.origin;
      const kept = keys.get(sha256) ?? keptArticle(sqlite, sha256, reader, told.get(sha256));
      const article = typeof kept === "number" ? kept : (kept?.key ?? nextArticle++);
      rows.origins.push(originRow(article, reading.origin));
      if (typeof kept === "number") continue;
      keys.set(sha256, article);
      if (kept?.same) continue;
      if (kept) {
        replaceArticle(sqlite, kept.key, articleRow(reading, reader));
        unsettleCorrections(sqlite, sha256);
      }
      if (!kept) rows.articles.push([article, ...articleRow(reading, reader)]);
      const said = told.get(sha256);
      if (said !== undefined) rows.told.push([article, storable(said)]);
      rows.readings.push([article, packReading(reading)]);
      written.push([article, reading]);
      const printed = { sha256, published: reading.published?.value ?? null };
      reading.statements.forEach((statement: Statement, position) => {
        rows.statements.push(statementRow(nextStatement++, article, position, statement, wordingOf(statement, printed)));
      });
      rows.citations.push(...citationRows(article, reading));
      rows.chrome.push(...chromeRows(article, reading));
      rows.entities.push(...entityRows(article, reading));
      rows.diagnostics.push(...diagnosticRows(article, reading));
      statements += reading.statements.length;
    }
    write(sqlite, rows);
    for (const [article, reading] of written) addProfiles(sqlite, article, reading);
    settleStories(sqlite);
    const articles = rows.readings.length;
    return { articles, statements, already: readings.length - articles };
  });
}

/** Notes more places of articles already kept; an article that is not kept is passed over. */
export function addOrigins(sqlite: Sqlite, origins: readonly ArticleReading["origin"][]): void {
  const find = sqlite.prepare<{ key: number }>("SELECT key FROM articles WHERE sha256 = ?");
  sqlite.transaction(() => {
    const rows: Row[] = [];
    for (const origin of origins) {
      const article = find.get(origin.sha256);
      if (article) rows.push(originRow(article.key, origin));
    }
    insertRows(sqlite, "origins", ORIGIN_COLUMNS, rows, "INSERT OR IGNORE");
  });
}

function emptyRows() {
  const none = (): Row[] => [];
  return {
    wordings: none(),
    articles: none(),
    origins: none(),
    told: none(),
    readings: none(),
    statements: none(),
    citations: none(),
    chrome: none(),
    entities: none(),
    diagnostics: none(),
  };
}

/** Order matters: a row comes after the rows it names. */
function write(sqlite: Sqlite, rows: ReturnType<typeof emptyRows>): void {
  insertRows(sqlite, "wordings", WORDING_COLUMNS, rows.wordings);
  insertRows(sqlite, "articles", ["key", ...ARTICLE_COLUMNS], rows.articles);
  insertRows(sqlite, "origins", ORIGIN_COLUMNS, rows.origins, "INSERT OR IGNORE");
  insertRows(sqlite, "told", ["article", "said"], rows.told);
  insertRows(sqlite, "readings", ["article", "reading"], rows.readings);
  insertRows(sqlite, "statements", STATEMENT_COLUMNS, rows.statements);
  insertRows(sqlite, "citations", CITATION_COLUMNS, rows.citations);
  insertRows(sqlite, "chrome", CHROME_COLUMNS, rows.chrome);
  insertRows(sqlite, "entities", ENTITY_COLUMNS, rows.entities);
  insertRows(sqlite, "diagnostics", DIAGNOSTIC_COLUMNS, rows.diagnostics);
}

/** Of which nothing is said now stays as it was told before. */
function keptArticle(sqlite: Sqlite, sha256: string, reader: string, said?: string): { key: number; same: boolean } | undefined {
  const sql = "SELECT a.key, a.reader, t.said FROM articles a LEFT JOIN told t ON t.article = a.key WHERE a.sha256 = ?";
  const kept = sqlite.prepare<{ key: number; reader: string; said: string | null }>(sql).get(sha256);
  return kept && { key: kept.key, same: kept.reader === reader && (said === undefined || storable(said) === kept.said) };
}

/** What was said of these articles, as it was given. */
export function toldOf(sqlite: Sqlite, sha256s: readonly string[]): ReadonlyMap<string, string> {
  const find = sqlite.prepare<{ said: string }>("SELECT t.said FROM told t JOIN articles a ON a.key = t.article WHERE a.sha256 = ?");
  const told = new Map<string, string>();
  for (const sha256 of sha256s) {
    const row = find.get(sha256);
    if (row) told.set(sha256, row.said);
  }
  return told;
}

const NOTHING_TOLD: ReadonlyMap<string, string> = new Map();

/** Everything made from the article goes, but for its key, its origins and the log of judgements. */
function replaceArticle(sqlite: Sqlite, key: number, row: Row): void {
  const wordings = sqlite
    .prepare<{ wording: number }>("SELECT DISTINCT wording FROM statements WHERE article = ? AND wording IS NOT NULL")
    .all(key);
  for (const table of ["told", "readings", "statements", "citations", "chrome", "entities", "diagnostics"]) {
    sqlite.prepare(`DELETE FROM ${table} WHERE article = ?`).run(key);
  }
  sqlite.prepare(`UPDATE articles SET ${ARTICLE_COLUMNS.map((column) => `${column} = ?`).join(", ")} WHERE key = ?`).run(...row, key);
  forgetVersion(sqlite, key);
  forgetCopy(sqlite, key);
  forgetProfiles(sqlite, key);
  forgetStory(sqlite, key);
  recountCarriers(
    sqlite,
    wordings.map(({ wording }) => wording),
  );
}

function nextKey(sqlite: Sqlite, table: string): number {
  return (sqlite.prepare<{ last: number | null }>(`SELECT max(key) AS last FROM ${table}`).get()?.last ?? 0) + 1;
}

/** The span is the key of the whole record: a reading whose words are not at their places is refused before anything is written. */
function checkPlaces(reading: ArticleReading): void {
  for (const { role, passage } of citedPlaces(reading)) {
    if (reading.text.slice(passage.start, passage.end) !== passage.text) {
      throw new RangeError(
        `the ${role} at [${passage.start}, ${passage.end}) of article ${reading.origin.sha256} does not have the words it is said to have: ${JSON.stringify(passage.text.slice(0, 80))}`,
      );
    }
  }
}
