import type { CorrectionMatter, RecordedCorrection } from "../../terms/correction.ts";
import type { EntityJudgement } from "../../terms/entity.ts";
import { judgeCopies, unjudgeCopies } from "./copy-pairs.ts";
import type { Sqlite } from "./driver.ts";
import { judgeNames, unjudgeNames } from "./entities.ts";
import { judgeStatements, unjudgeStatements } from "./judged-statements.ts";
import { reject, unreject } from "./rejected.ts";
import { judgeStories, unjudgeStories } from "./stories.ts";

/**
 * How a correction is put in force and taken out again, for each matter: a judgement goes to the log of its matter as a
 * person's, where no rule overrules it; what is rejected or named is written down for the lists to see.
 */

/** What a person's judgement is in each log. */
type Decided = Omit<EntityJudgement, "left" | "right">;

interface Matter {
  readonly judge: (sqlite: Sqlite, left: string, right: string, decided: Decided) => void;
  readonly unjudge: (sqlite: Sqlite, left: string, right: string) => void;
}

const MATTERS: Readonly<Partial<Record<CorrectionMatter, Matter>>> = {
  names: { judge: (sqlite, left, right, decided) => judgeNames(sqlite, { left, right, ...decided }), unjudge: unjudgeNames },
  copies: {
    judge: (sqlite, left, right, decided) => judgeCopies(sqlite, { left, right, kind: null, carried: { left: 0, right: 0 }, ...decided }),
    unjudge: unjudgeCopies,
  },
  statements: {
    judge: (sqlite, left, right, decided) => judgeStatements(sqlite, { left, right, kind: null, ...decided }),
    unjudge: unjudgeStatements,
  },
  stories: { judge: (sqlite, left, right, decided) => judgeStories(sqlite, { left, right, ...decided }), unjudge: unjudgeStories },
};

/** The ids that a correction's targets have now; what is not in the record is left out. */
export interface TargetsNow {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** False where its matter is not kept (yet), so that it waits. */
export function putInForce(sqlite: Sqlite, correction: RecordedCorrection, now: TargetsNow): boolean {
  const { action, of, name, left, why, by } = correction;
  if (action === "reject") {
    for (const id of now.left) reject(sqlite, left[0].kind, id);
  } else if (action === "rename") {
    for (const id of now.left)
      sqlite.prepare("INSERT OR REPLACE INTO given_names (kind, id, name) VALUES (?, ?, ?)").run(left[0].kind, id, name);
  } else if (action !== "undo") {
    const matter = MATTERS[of];
    if (!matter) return false;
    const decided = { verdict: action, confidence: 1, reasons: [why], judge: `person:${by}` } as const;
    for (const [one, other] of pairsOf(action, now)) matter.judge(sqlite, one, other, decided);
  }
  return true;
}

export function takeOutOfForce(sqlite: Sqlite, { action, of, left }: RecordedCorrection, now: TargetsNow): void {
  const [kind] = left.map((target) => target.kind);
  if (action === "reject") for (const id of now.left) unreject(sqlite, kind, id);
  else if (action === "rename")
    for (const id of now.left) sqlite.prepare("DELETE FROM given_names WHERE kind = ? AND id = ?").run(kind, id);
  else if (action !== "undo") for (const [one, other] of pairsOf("different", now)) MATTERS[of]?.unjudge(sqlite, one, other);
}

/** Pairs of a judgement, the smaller id first: one is enough to join two sides, to part them all are needed. */
function pairsOf(action: RecordedCorrection["action"], { left, right }: TargetsNow): (readonly [string, string])[] {
  const pairs = left.flatMap((one) => right.filter((other) => other !== one).map((other) => [one, other].sort() as [string, string]));
  return action === "different" ? pairs : pairs.slice(0, 1);
}
