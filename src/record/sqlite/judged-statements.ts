import type { Judgement } from "../../terms/judgement.ts";
import type { Sqlite } from "./driver.ts";
import { heldPair, holdPair } from "./pairs.ts";
import { appendJudgement } from "./relate.ts";
import { noteCarrier, recountCarriers, regroup } from "./utterances.ts";
import { digestOf, nextWording, WORDING_COLUMNS } from "./wordings.ts";

/**
 * What people decide about two statements. A statement that a person judged has a wording of its own, beside the one
 * it would share with the same words elsewhere: so two carriers of the very same words can be told apart, and what
 * was said of one is not said of the others.
 */

/** Appends a person's judgement and lets it hold for its two statements. Throws RangeError where one of them is not in the record. */
export function judgeStatements(sqlite: Sqlite, judgement: Judgement): void {
  const [left, right] = [ownWording(sqlite, judgement.left), ownWording(sqlite, judgement.right)];
  holdPair(sqlite, left, right, appendJudgement(sqlite, judgement, left, right));
  regroup(sqlite, new Set([left, right]));
}

/** The person's judgement on two statements holds no more: what the rules found of them holds again. */
export function unjudgeStatements(sqlite: Sqlite, one: string, other: string): void {
  const [left, right] = [wordingOf(sqlite, one), wordingOf(sqlite, other)].sort((a, b) => a - b);
  if (!heldPair(sqlite, left, right)?.decided) return;
  sqlite.prepare("DELETE FROM wording_pairs WHERE left_wording = ? AND right_wording = ?").run(left, right);
  regroup(sqlite, new Set([left, right, ...[one, other].flatMap((statement) => giveBack(sqlite, statement))]));
}

function wordingOf(sqlite: Sqlite, statement: string): number {
  const found = sqlite.prepare<{ wording: number | null }>("SELECT wording FROM statements WHERE id = ?").get(statement);
  return found?.wording ?? -1;
}

interface Kept {
  readonly wording: number | null;
  readonly speaker: string | null;
  readonly parts: string | null;
  readonly loose: number | null;
  readonly own: string | null;
}

/** The wording that is this statement's alone; made where it has none yet. What rules said of the words it shared goes on to hold for it. */
function ownWording(sqlite: Sqlite, statement: string): number {
  const sql =
    "SELECT s.wording, w.speaker, w.parts, w.loose, w.own FROM statements s LEFT JOIN wordings w ON w.key = s.wording WHERE s.id = ?";
  const kept = sqlite.prepare<Kept>(sql).get(statement);
  if (!kept) throw new RangeError(`no statement ${statement} in the record`);
  const { wording, speaker, parts, loose, own } = kept;
  if (own !== null && wording !== null) return wording;
  const digest = digestOf(`own ${statement}`);
  const known = sqlite.prepare<{ key: number }>("SELECT key FROM wordings WHERE hash = ?").get(digest)?.key;
  const key = known ?? nextWording(sqlite);
  if (known === undefined) {
    const columns = [...WORDING_COLUMNS, "own", "beside"];
    const row = [key, digest, speaker, parts ?? "[]", loose ?? 1, statement, wording];
    sqlite.prepare(`INSERT INTO wordings (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`).run(...row);
  } else sqlite.prepare("UPDATE wordings SET beside = ? WHERE key = ?").run(wording, key);
  move(sqlite, statement, key, wording);
  return key;
}

/** A statement about which no person's judgement is left shares its words again. Gives the wordings that this touches. */
function giveBack(sqlite: Sqlite, statement: string): number[] {
  const sql = "SELECT w.key, w.beside FROM statements s JOIN wordings w ON w.key = s.wording WHERE s.id = ? AND w.own IS NOT NULL";
  const own = sqlite.prepare<{ key: number; beside: number | null }>(sql).get(statement);
  if (!own) return [];
  const left = "SELECT 1 FROM wording_pairs WHERE left_wording = ?1 OR right_wording = ?1 LIMIT 1";
  if (sqlite.prepare(left).get(own.key)) return [];
  move(sqlite, statement, own.beside, own.key);
  return own.beside === null ? [own.key] : [own.key, own.beside];
}

function move(sqlite: Sqlite, statement: string, to: number | null, from: number | null): void {
  sqlite.prepare("UPDATE statements SET wording = ?1, related = max(related, wording IS NULL) WHERE id = ?2").run(to, statement);
  const related = sqlite.prepare<{ related: number }>("SELECT related FROM statements WHERE id = ?").get(statement)?.related;
  if (to !== null && related === 1) noteCarrier(sqlite, to, statement);
  if (from !== null) recountCarriers(sqlite, [from]);
}
