import type { Judgement } from "../../terms/judgement.ts";
import type { QuotedWords, RecordStore } from "../../terms/store.ts";
import { type FoldedWords, foldQuoted } from "./folded.ts";
import { judgeFolded } from "./judge.ts";
import { judgeReported } from "./reported.ts";
import { type Keys, keysOf } from "./shingle.ts";

/**
 * Compares the statements of a record that have not been compared yet with the rest, by quoted words and by what is said. Each batch is
 * written whole or not at all, so a run that was killed goes on where it stopped. The same words by the
 * same speaker are compared with the others once: later copies are joined to the first and kept under
 * no keys. Which statements end up together does not depend on the order they come in: every pair of
 * different wordings that shares a key is judged once, and a judgement depends on the two alone.
 */
export type Relating = Pick<RecordStore, "unrelated" | "sharing" | "relate">;

export interface RelateOptions {
  /** Statements compared and written at a time. More is faster and loses more when killed. */
  readonly batch?: number;
  readonly onProgress?: (progress: RelateProgress) => void;
  /** Stops after the batch under way. */
  readonly signal?: AbortSignal;
}

export interface RelateProgress {
  readonly statements: number;
  readonly judgements: number;
}

const BATCH = 500;
/**
 * Other wordings one statement is compared with, at most. Reached only where thousands of different
 * wordings share a run of words; then those with the smallest ids are compared and order may matter.
 */
const MAX_CANDIDATES = 3000;

export async function relateUtterances(store: Relating, options: RelateOptions = {}): Promise<RelateProgress> {
  let progress: RelateProgress = { statements: 0, judgements: 0 };
  while (!options.signal?.aborted) {
    const batch = await store.unrelated(options.batch ?? BATCH);
    if (batch.length === 0) break;
    const { shingles, judgements } = await compareBatch(store, batch);
    await store.relate(batch, shingles, judgements);
    progress = { statements: progress.statements + batch.length, judgements: progress.judgements + judgements.length };
    options.onProgress?.(progress);
  }
  return progress;
}

async function compareBatch(
  store: Relating,
  batch: readonly QuotedWords[],
): Promise<{ shingles: Map<string, readonly string[]>; judgements: Judgement[] }> {
  const shingles = new Map<string, readonly string[]>();
  const judgements: Judgement[] = [];
  const waiting = new Map<string, FoldedWords[]>();
  for (const words of batch) {
    const folded = foldQuoted(words);
    const keys = keysOf(folded);
    const first = keys.kept.length > 0 ? await findFirst(store, waiting, folded, keys.same) : null;
    const copy = first && judge(first, folded);
    const isCopy = copy?.verdict === "same";
    if (isCopy) judgements.push(copy);
    const { kept, asked } = isCopy ? await keysOfCopy(store, waiting, folded, keys) : keys;
    for (const candidate of await findCandidates(store, waiting, folded, asked)) {
      const judgement = judge(candidate, folded);
      if (judgement && (!isCopy || candidate.key !== folded.key)) judgements.push(judgement);
    }
    shingles.set(words.statement, kept);
    for (const key of kept) {
      const there = waiting.get(key);
      if (there) there.push(folded);
      else waiting.set(key, [folded]);
    }
  }
  return { shingles, judgements };
}

/** By their quoted words where these tell enough, else by what they say. */
export function judge(one: FoldedWords, other: FoldedWords): Judgement | null {
  const quoted = judgeFolded(one, other);
  if (quoted?.verdict === "same" || quoted?.verdict === "different") return quoted;
  return judgeReported(one, other) ?? quoted;
}

/** Words that were met before are compared again only where they are printed on other days than before. */
async function keysOfCopy(
  store: Relating,
  waiting: ReadonlyMap<string, readonly FoldedWords[]>,
  folded: FoldedWords,
  { dated }: Keys,
): Promise<{ readonly kept: readonly string[]; readonly asked: readonly string[] }> {
  const [own] = dated.kept;
  if (!folded.loose && own?.startsWith("=") && !(await findFirst(store, waiting, folded, own))) return dated;
  return { kept: [], asked: [] };
}

/** The statement that stands for all with the same words by the same speaker, under this key. */
async function findFirst(
  store: Relating,
  waiting: ReadonlyMap<string, readonly FoldedWords[]>,
  folded: FoldedWords,
  key: string,
): Promise<FoldedWords | null> {
  const here = waiting.get(key)?.find((other) => other.key === folded.key);
  if (here) return here;
  for (const words of await store.sharing([key])) {
    const other = foldQuoted(words);
    if (other.key === folded.key && words.statement !== folded.words.statement) return other;
  }
  return null;
}

async function findCandidates(
  store: Relating,
  waiting: ReadonlyMap<string, readonly FoldedWords[]>,
  folded: FoldedWords,
  asked: readonly string[],
): Promise<FoldedWords[]> {
  if (asked.length === 0) return [];
  const found = new Map<string, FoldedWords>();
  for (const words of await store.sharing(asked)) {
    if (found.size >= MAX_CANDIDATES) break;
    found.set(words.statement, foldQuoted(words));
  }
  for (const key of asked) {
    for (const other of waiting.get(key) ?? []) found.set(other.words.statement, other);
  }
  found.delete(folded.words.statement);
  return [...found.values()].sort((a, b) => (a.words.statement < b.words.statement ? -1 : 1));
}
