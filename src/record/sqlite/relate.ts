import type { Judgement } from "../../terms/judgement.ts";
import type { QuotedWords } from "../../terms/store.ts";
import type { Sqlite } from "./driver.ts";
import { insertRows } from "./insert.ts";
import type { Row } from "./rows.ts";
import { storable } from "./storable.ts";
import { join, noteCarrier } from "./utterances.ts";
import { shingleKey } from "./wordings.ts";

/**
 * Writes down what comparing has found: judgements at the end of the log, shingles by which later
 * statements find these, and the utterances that follow. One transaction; a judgement already in the log
 * is not written twice.
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
    for (const { statement } of done) {
      const wording = wordingKey(sqlite, statement);
      mark.run(statement);
      for (const shingle of new Set(shingles.get(statement))) entries.push([shingleKey(shingle), wording]);
      noteCarrier(sqlite, wording, statement);
    }
    insertRows(sqlite, "shingles", ["shingle", "wording"], entries, "INSERT OR IGNORE");
    const sames: (readonly [number, number])[] = [];
    const log: Row[] = [];
    for (const judgement of judgements) {
      const left = comparedWording(sqlite, judgement.left);
      const right = comparedWording(sqlite, judgement.right);
      log.push(judgementRow(judgement, left, right));
      if (judgement.verdict === "same") sames.push([left, right]);
    }
    insertRows(sqlite, "judgements", JUDGEMENT_COLUMNS, log, "INSERT OR IGNORE");
    for (const [left, right] of sames) join(sqlite, left, right);
  });
}

const JUDGEMENT_COLUMNS = "left_statement right_statement verdict kind confidence reasons judge left_wording right_wording".split(" ");

function judgementRow(
  { left, right, verdict, kind, confidence, reasons, judge }: Judgement,
  leftWording: number,
  rightWording: number,
): Row {
  if (!(left < right)) throw new RangeError(`a judgement names the smaller id first: ${left}, ${right}`);
  return [left, right, verdict, kind, confidence, JSON.stringify(reasons), storable(judge), leftWording, rightWording];
}

function wordingKey(sqlite: Sqlite, statement: string): number {
  return quoting(sqlite, statement).wording;
}

/** A judgement on a statement that is not done would be lost to the utterances. */
function comparedWording(sqlite: Sqlite, statement: string): number {
  const { wording, related } = quoting(sqlite, statement);
  if (!related) throw new RangeError(`statement ${statement} is judged before it is done`);
  return wording;
}

function quoting(sqlite: Sqlite, statement: string): { wording: number; related: number } {
  const sql = "SELECT wording, related FROM statements WHERE id = ?";
  const found = sqlite.prepare<{ wording: number | null; related: number }>(sql).get(statement);
  if (!found) throw new RangeError(`no statement ${statement} in the record`);
  const { wording, related } = found;
  if (wording === null) throw new RangeError(`statement ${statement} quotes no words, so there is nothing to compare`);
  return { wording, related };
}
