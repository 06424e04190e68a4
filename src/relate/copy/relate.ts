import { atHand } from "../../terms/at-hand.ts";
import type { CopyJudgement } from "../../terms/copy.ts";
import type { RecordStore } from "../../terms/store.ts";
import { type Compared, compared } from "./compared.ts";
import { judgeCopy } from "./judge.ts";
import { copyMarks } from "./marks.ts";

/**
 * Finds which articles of a record print one text. First the sentences of all new articles are kept, from which follows
 * what is a house line; then the keys each is found under; then every article is compared with those that share
 * keys with it. Each batch is written whole or not at all, and a later step begins when the one before is done for all,
 * so which articles end up together depends on the articles and not on their order. Only a key that more articles share
 * than are looked at can make an exception, for texts that are copies of some of a group and not of others.
 */
export type Copying = Pick<
  RecordStore,
  "copiesWaiting" | "article" | "keepCopyMarks" | "markedArticle" | "keepCopyKeys" | "sharingCopy" | "keepCopies"
>;

export interface CopyOptions {
  /** Articles written at a time. */
  readonly batch?: number;
  /** Stops after the batch under way. */
  readonly signal?: AbortSignal;
}

const BATCH = 200;
/** Articles whose runs of words are kept at hand for the next comparison. */
const AT_HAND = 1000;

export async function relateCopies(store: Copying, { batch = BATCH, signal }: CopyOptions = {}): Promise<{ readonly articles: number }> {
  let articles = 0;
  await inSteps(store, "lines", batch, signal, async (waiting) => {
    const marks = [];
    for (const sha256 of waiting) {
      const reading = await store.article(sha256);
      if (reading) marks.push(copyMarks(reading));
    }
    await store.keepCopyMarks(marks);
  });
  await inSteps(store, "keys", batch, signal, async (waiting) => {
    const keys = [];
    for (const article of waiting) {
      const ready = await readyFor(store, article);
      if (ready) keys.push({ article, keys: ready.keys });
    }
    await store.keepCopyKeys(keys);
  });
  const readyAtHand = atHand(AT_HAND, (article) => readyFor(store, article));
  await inSteps(store, "judgement", batch, signal, async (waiting) => {
    const judgements = new Map<string, CopyJudgement>();
    for (const article of waiting) {
      const own = await readyAtHand(article);
      if (!own) continue;
      for (const candidate of await store.sharingCopy(article, own.keys)) {
        const [left, right] = [article, candidate].sort();
        if (judgements.has(`${left} ${right}`)) continue;
        const other = await readyAtHand(candidate);
        const judgement = other && judgeCopy(own, other);
        if (judgement) judgements.set(`${left} ${right}`, judgement);
      }
    }
    await store.keepCopies(waiting, [...judgements.values()]);
    articles += waiting.length;
  });
  return { articles };
}

async function inSteps(
  store: Copying,
  step: Parameters<Copying["copiesWaiting"]>[0],
  batch: number,
  signal: AbortSignal | undefined,
  work: (waiting: readonly string[]) => Promise<void>,
): Promise<void> {
  while (!signal?.aborted) {
    const waiting = await store.copiesWaiting(step, batch);
    if (waiting.length === 0) return;
    await work(waiting);
  }
}

async function readyFor(store: Copying, article: string): Promise<Compared | null> {
  const marked = await store.markedArticle(article);
  return marked && compared(marked.marks, new Set(marked.house));
}
