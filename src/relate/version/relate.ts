import { atHand } from "../../terms/at-hand.ts";
import type { PageKeys, RecordStore, SamePages } from "../../terms/store.ts";
import { judgePages } from "./judge.ts";
import { FEWEST_RUNS, type PageMarks, pageMarks } from "./marks.ts";

/**
 * Finds the versions of pages among the articles of a record that have not been compared yet. Each batch is
 * written whole or not at all. Every pair that shares a key is judged once and by itself, so which articles end up
 * together does not depend on the order they come in, but where very many articles share a key: then only the first of them are looked at.
 */
export type Versioning = Pick<RecordStore, "unversioned" | "sharingPage" | "keepVersions" | "article">;

export interface VersionOptions {
  /** Articles compared and written at a time. */
  readonly batch?: number;
  readonly onProgress?: (progress: { readonly articles: number }) => void;
  /** Stops after the batch under way. */
  readonly signal?: AbortSignal;
}

const BATCH = 200;
/** Articles whose marks are kept at hand for the next comparison. */
const AT_HAND = 1000;

export async function relateVersions(store: Versioning, options: VersionOptions = {}): Promise<{ readonly articles: number }> {
  const marks = atHand(AT_HAND, async (article): Promise<PageMarks | null> => {
    const reading = await store.article(article);
    return reading && pageMarks(reading);
  });
  let articles = 0;
  while (!options.signal?.aborted) {
    const batch = await store.unversioned(options.batch ?? BATCH);
    if (batch.length === 0) break;
    const done: PageKeys[] = [];
    const same: SamePages[] = [];
    const waiting = new Map<string, string[]>();
    for (const article of batch) {
      const own = await marks(article);
      if (!own) continue;
      const candidates = new Set([...(await store.sharingPage(own.keys, 1)), ...(await store.sharingPage(own.runKeys, FEWEST_RUNS))]);
      for (const key of own.keys) for (const other of waiting.get(key) ?? []) candidates.add(other);
      for (const other of sharingRuns(waiting, own.runKeys)) candidates.add(other);
      candidates.delete(article);
      for (const candidate of [...candidates].sort()) {
        const other = await marks(candidate);
        const because = other && judgePages(own, other);
        if (!because) continue;
        const [left, right] = [article, candidate].sort();
        same.push({ left, right, because });
      }
      const keys = [...own.keys, ...own.runKeys];
      for (const key of keys) {
        const there = waiting.get(key);
        if (there) there.push(article);
        else waiting.set(key, [article]);
      }
      done.push({ article, keys });
    }
    await store.keepVersions(done, same);
    articles += done.length;
    options.onProgress?.({ articles });
    if (done.length === 0) break;
  }
  return { articles };
}

function sharingRuns(waiting: ReadonlyMap<string, readonly string[]>, runKeys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of runKeys) for (const other of waiting.get(key) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= FEWEST_RUNS).map(([other]) => other);
}
