import type { ExplainedSpeech, JudgedPair } from "../../terms/judgement.ts";
import type { Sqlite } from "./driver.ts";

/** Why statements were, or were not, taken for one act of speaking: the judgements that hold for what they say. */

/** Judgements given at a time, at most; those that joined first, then the surest. */
const MOST = 200;

interface Row extends Omit<JudgedPair, "reasons" | "joined"> {
  readonly reasons: string;
  readonly one: number | null;
  readonly other: number | null;
}

/** Of an utterance or of a statement, by id; null where the record has neither. */
export function explainedSpeech(sqlite: Sqlite, id: string): ExplainedSpeech | null {
  const utterance = sqlite.prepare<{ key: number }>("SELECT key FROM utterances WHERE id = ?").get(id);
  const statement = sqlite.prepare<{ wording: number | null }>("SELECT wording FROM statements WHERE id = ?").get(id);
  if (!utterance && !statement) return null;
  const [condition, asked] = utterance
    ? ["l.utterance = ?1 OR r.utterance = ?1", utterance.key]
    : ["p.left_wording = ?1 OR p.right_wording = ?1", statement?.wording ?? -1];
  // A rejected statement is told of to whoever asks for it alone: elsewhere another that says the same stands for it.
  const sql = `SELECT * FROM (
      SELECT coalesce(iif(a.rejected = 0 OR a.id = ?2, a.id, NULL), l.statement, j.left_statement) AS left,
        coalesce(iif(b.rejected = 0 OR b.id = ?2, b.id, NULL), r.statement, j.right_statement) AS right,
        j.verdict, j.kind, j.confidence, j.reasons, j.judge, l.utterance AS one, r.utterance AS other
      FROM wording_pairs p JOIN judgements j ON j.key = p.judgement JOIN wordings l ON l.key = p.left_wording JOIN wordings r ON r.key = p.right_wording
      LEFT JOIN statements a ON a.id = j.left_statement LEFT JOIN statements b ON b.id = j.right_statement
      WHERE (${condition}) AND (ifnull(a.rejected, 0) = 0 OR a.id = ?2 OR l.statement IS NOT NULL)
        AND (ifnull(b.rejected, 0) = 0 OR b.id = ?2 OR r.statement IS NOT NULL))
    WHERE left <> right
    ORDER BY judge LIKE 'rule:%', CASE verdict WHEN 'same' THEN 0 WHEN 'different' THEN 1 ELSE 2 END, confidence DESC, left, right LIMIT ${MOST}`;
  const judgements = sqlite
    .prepare<Row>(sql)
    .all(asked, id)
    .map(
      ({ reasons, one, other, ...judgement }): JudgedPair => ({
        ...judgement,
        reasons: JSON.parse(reasons) as string[],
        joined: one !== null && one === other,
      }),
    );
  return { id, judgements };
}
