/** Pairs of statements of the stories and whether they are one act of speaking: our own annotation (`rules.md`), as places in the collection's texts. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linesOf } from "../gold.ts";
import { projectRoot } from "../root.ts";
import type { Half } from "../stories/gold.ts";
import { CannotRun } from "../trouble.ts";

/** Where a statement's content stands: the collection's id of the article, first and last UTF-16 code unit in its text. */
export interface Place {
  readonly doc: string;
  readonly at: readonly [start: number, end: number];
}

export type PairKind = "direct-direct" | "direct-indirect" | "indirect-indirect";

export interface GoldPair {
  readonly half: Half;
  /** Direct is also what is quoted in part. */
  readonly kind: PairKind;
  readonly left: Place;
  readonly right: Place;
  readonly verdict: "same" | "different" | "unsure";
}

export interface UtteranceGold {
  readonly sha256: string;
  readonly pairs: readonly GoldPair[];
}

/** `storiesSha256` is the collection's own. Throws CannotRun where the annotation is not there. */
export function readUtteranceGold(storiesSha256: string, path = join(projectRoot(), "eval", "utterances", "gold.jsonl")): UtteranceGold {
  if (!existsSync(path)) throw new CannotRun(`no annotation at ${path}`);
  const written = readFileSync(path, "utf8");
  const sha256 = createHash("sha256").update(written).update(storiesSha256).digest("hex");
  return { sha256, pairs: linesOf(written).map((line) => JSON.parse(line) as GoldPair) };
}
