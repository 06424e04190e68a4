import { atHand } from "../../terms/at-hand.ts";
import type { EntityJudgement, ProfileKeys } from "../../terms/entity.ts";
import type { RecordStore } from "../../terms/store.ts";
import { judgeProfiles } from "./judge.ts";
import { keysOf } from "./keys.ts";

/**
 * Finds which names of a record are one person's or one body's, among those that an article touched since the last
 * time. Each batch is written whole or not at all. A pair is judged by the two profiles alone and whenever one of
 * them changed, so what ends up together does not depend on the order in which articles came.
 */
export type RelatingEntities = Pick<RecordStore, "unjudged" | "sharingName" | "profile" | "keepEntities">;

export interface EntityOptions {
  /** Profiles compared and written at a time. */
  readonly batch?: number;
  readonly onProgress?: (progress: { readonly names: number }) => void;
  /** Stops after the batch under way. */
  readonly signal?: AbortSignal;
}

const BATCH = 200;
/** Others that one profile is compared with, at most, those with the smallest ids: reached where one surname stands alone in very many articles. */
const MAX_CANDIDATES = 200;
/** Profiles kept at hand. */
const AT_HAND = 5000;

export async function relateEntities(store: RelatingEntities, options: EntityOptions = {}): Promise<{ readonly names: number }> {
  // Profiles do not change while they are compared: those of the names that many ask for are read once.
  const profile = atHand(AT_HAND, (id) => store.profile(id));
  let names = 0;
  while (!options.signal?.aborted) {
    const batch = await store.unjudged(options.batch ?? BATCH);
    const judged = new Map<string, EntityJudgement>();
    const done: ProfileKeys[] = [];
    const waiting = new Map<string, string[]>();
    for (const own of batch) {
      const { kept, asked } = keysOf(own);
      for (const id of await candidatesOf(store, waiting, own.id, asked)) {
        const other = await profile(id);
        const judgement = other && judgeProfiles(own, other);
        if (judgement) judged.set(`${judgement.left} ${judgement.right}`, judgement);
      }
      for (const key of kept) {
        const there = waiting.get(key);
        if (there) there.push(own.id);
        else waiting.set(key, [own.id]);
      }
      done.push({ profile: own.id, keys: kept });
    }
    await store.keepEntities(done, [...judged.values()]);
    if (batch.length === 0) break;
    names += batch.length;
    options.onProgress?.({ names });
  }
  return { names };
}

async function candidatesOf(
  store: RelatingEntities,
  waiting: ReadonlyMap<string, readonly string[]>,
  id: string,
  asked: readonly string[],
): Promise<string[]> {
  if (asked.length === 0) return [];
  const found = new Set(await store.sharingName(asked, MAX_CANDIDATES));
  for (const key of asked) for (const other of waiting.get(key) ?? []) found.add(other);
  found.delete(id);
  return [...found].sort().slice(0, MAX_CANDIDATES);
}
