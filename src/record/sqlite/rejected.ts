import type { CorrectionTarget } from "../../terms/correction.ts";
import type { ArticleReading } from "../../terms/reading.ts";
import type { Sqlite } from "./driver.ts";
import { recountCarriers } from "./utterances.ts";

/**
 * What people took out of every list and count. The triggers of schema 11 write it down where statements are listed and
 * counted (`statements.rejected`); here it leaves the utterance it carried and the reading that the record gives. All of
 * it stays in the record, is shown by its id, and comes back when the decision is taken back.
 */
export function reject(sqlite: Sqlite, kind: CorrectionTarget["kind"], id: string): void {
  sqlite.prepare("INSERT OR IGNORE INTO rejected (kind, id) VALUES (?, ?)").run(kind, id);
  if (kind === "statement") recountUtterance(sqlite, id);
}

export function unreject(sqlite: Sqlite, kind: CorrectionTarget["kind"], id: string): void {
  sqlite.prepare("DELETE FROM rejected WHERE kind = ? AND id = ?").run(kind, id);
  if (kind === "statement") recountUtterance(sqlite, id);
}

function recountUtterance(sqlite: Sqlite, statement: string): void {
  const sql = "SELECT wording FROM statements WHERE id = ? AND wording IS NOT NULL";
  recountCarriers(
    sqlite,
    sqlite
      .prepare<{ wording: number }>(sql)
      .all(statement)
      .map(({ wording }) => wording),
  );
}

/** A reading without its rejected statements; what went on from one, or stood within it, stands by itself. */
export function withoutRejected(sqlite: Sqlite, article: number, reading: ArticleReading): ArticleReading {
  const sql = "SELECT id FROM statements WHERE article = ? AND rejected = 1";
  const rejected = new Set(
    sqlite
      .prepare<{ id: string }>(sql)
      .all(article)
      .map(({ id }) => id),
  );
  if (rejected.size === 0) return reading;
  const gone = (id: string | null | undefined) => id != null && rejected.has(id);
  const statements = reading.statements
    .filter(({ id }) => !gone(id))
    .map((statement) => ({
      ...statement,
      ...(gone(statement.continues) && { continues: null }),
      ...(gone(statement.within) && { within: null }),
    }));
  return { ...reading, statements };
}
