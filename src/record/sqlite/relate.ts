import type { Judgement } from "../../terms/judgement.ts";
import type { QuotedWords } from "../../terms/store.ts";
import type { Sqlite } from "./driver.ts";
import { insertRows } from "./insert.ts";
import { holdPair } from "./pairs.ts";
import type { Row } from "./rows.ts";
import { storable } from "./storable.ts";
import { noteCarrier, regroup } from "./utterances.ts";
import { shingleKey } from "./waiting.ts";

/**
 * Writes down what comparing has found: judgements at the end of the log, keys by which later statements find
 * these, and the utterances that follow. One transaction; a judgement already in the log is not written twice.
 */
export function relate(
  sqlite: Sqlite,
  done: readonly QuotedWords[],
  shingles: ReadonlyMap<string, readonly string[]>,
  judgements: readonly Judgement[],
): void {
  sqlite.transaction(() => {
    const mark = sqlite.prepare("UPDATE statements SET related = 1 WHERE id = ?");
    const entries: Row[] = [];
    const touched = new Set<number>();
    for (const { statement } of done) {
      const { wording } = compared(sqlite, statement);
      mark.run(statement);
      for (const shingle of new Set(shingles.get(statement))) entries.push([shingleKey(shingle), wording]);
      if (noteCarrier(sqlite, wording, statement)) touched.add(wording);
    }
    insertRows(sqlite, "shingles", ["shingle", "wording"], entries, "INSERT OR IGNORE");
    for (const judgement of judgements) {
      const [left, right] = [comparedWording(sqlite, judgement.left), comparedWording(sqlite, judgement.right)];
      if (!holdPair(sqlite, left, right, appendJudgement(sqlite, judgement, left, right))) continue;
      touched.add(left);
      touched.add(right);
    }
    regroup(sqlite, touched);
  });
}

/** Puts a line at the end of the log, and gives its key; the key of the line there already, where it says nothing new. */
export function appendJudgement(sqlite: Sqlite, judgement: Judgement, leftWording: number, rightWording: number): number {
  const { left, right, verdict, kind, confidence, reasons, judge } = judgement;
  if (!(left < right)) throw new RangeError(`a judgement names the smaller id first: ${left}, ${right}`);
  const row = [left, right, verdict, kind, confidence, storable(JSON.stringify(reasons)), storable(judge), leftWording, rightWording];
  const [added] = sqlite
    .prepare<{ key: number }>(
      `INSERT INTO judgements (left_statement, right_statement, verdict, kind, confidence, reasons, judge, left_wording, right_wording)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING key`,
    )
    .all(...row);
  if (added) return added.key;
  const sql = "SELECT key FROM judgements WHERE left_statement = ? AND right_statement = ? AND judge = ? AND verdict = ?";
  return sqlite.prepare<{ key: number }>(sql).get(left, right, storable(judge), verdict)?.key as number;
}

/** A judgement on a statement that is not done would be lost to the utterances. */
function comparedWording(sqlite: Sqlite, statement: string): number {
  const { wording, related } = compared(sqlite, statement);
  if (!related) throw new RangeError(`statement ${statement} is judged before it is done`);
  return wording;
}

function compared(sqlite: Sqlite, statement: string): { wording: number; related: number } {
  const sql = "SELECT wording, related FROM statements WHERE id = ?";
  const found = sqlite.prepare<{ wording: number | null; related: number }>(sql).get(statement);
  if (!found) throw new RangeError(`no statement ${statement} in the record`);
  const { wording, related } = found;
  if (wording === null) throw new RangeError(`statement ${statement} says too little, so there is nothing to compare`);
  return { wording, related };
}
