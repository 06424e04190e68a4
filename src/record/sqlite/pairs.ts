import type { Sqlite } from "./driver.ts";

/**
 * Which judgement holds between two wordings. A person's holds over every rule's, and a later person's over an
 * earlier one's. Between rules "different" goes before "same", that before "unsure", and the surer before the less
 * sure, so what holds does not depend on the order in which articles came.
 */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly judgement: number;
  readonly verdict: string;
  readonly kind: string | null;
  readonly confidence: number;
  /** 1 where a person judged. */
  readonly decided: number;
}

const COLUMNS = `p.left_wording AS left, p.right_wording AS right, j.key AS judgement, j.verdict, j.kind, j.confidence,
  j.judge NOT LIKE 'rule:%' AS decided FROM wording_pairs p JOIN judgements j ON j.key = p.judgement`;

/** Lets a line of the log hold for two wordings, unless another has a better right; true when it holds now and did not before. */
export function holdPair(sqlite: Sqlite, left: number, right: number, judgement: number): boolean {
  const [one, other] = [Math.min(left, right), Math.max(left, right)];
  const held = heldPair(sqlite, one, other);
  if (held?.judgement === judgement) return false;
  const line = lineOf(sqlite, judgement);
  if (held && !goesBefore(line, held)) return false;
  const sql = "INSERT OR REPLACE INTO wording_pairs (left_wording, right_wording, judgement) VALUES (?, ?, ?)";
  sqlite.prepare(sql).run(one, other, judgement);
  return true;
}

type Line = Pick<Pair, "verdict" | "confidence" | "decided">;

function goesBefore(line: Line, held: Line): boolean {
  if (line.decided || held.decided) return line.decided === 1;
  return rankOf(line) > rankOf(held);
}

function rankOf({ verdict, confidence }: Line): number {
  return (verdict === "different" ? 4 : verdict === "same" ? 2 : 0) + confidence;
}

function lineOf(sqlite: Sqlite, key: number): Line {
  const sql = "SELECT verdict, confidence, judge NOT LIKE 'rule:%' AS decided FROM judgements WHERE key = ?";
  return sqlite.prepare<Line>(sql).get(key) as Line;
}

export function heldPair(sqlite: Sqlite, left: number, right: number): Pair | undefined {
  return sqlite.prepare<Pair>(`SELECT ${COLUMNS} WHERE p.left_wording = ? AND p.right_wording = ?`).get(left, right);
}

/** Pairs that hold for a wording, with itself too. */
export function pairsOf(sqlite: Sqlite, wording: number): Pair[] {
  const sql = `SELECT ${COLUMNS} WHERE p.left_wording = ?1 UNION ALL SELECT ${COLUMNS} WHERE p.right_wording = ?1 AND p.left_wording <> ?1`;
  return sqlite.prepare<Pair>(sql).all(wording);
}
