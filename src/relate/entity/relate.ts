import type { EntityJudgement, Profile, ProfileKeys } from "../../terms/entity.ts";
import type { RecordStore } from "../../terms/store.ts";
import { judgeProfiles } from "./judge.ts";
import { keysOf } from "./keys.ts";

/**
 * Finds which names of a record are one person's or one body's, among those that an article touched since the last
 * time. Each batch is written whole or not at all. A pair is judged by the two profiles alone and whenever one of
 * them changed, so what ends up together does not depend on the order in which articles came.
 */
export type RelatingEntities = Pick<RecordStore, "unjudged" | "sharingName" | "keepEntities">;

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

export async function relateEntities(store: RelatingEntities, options: EntityOptions = {}): Promise<{ readonly names: number }> {
  let names = 0;
  while (!options.signal?.aborted) {
    const batch = await store.unjudged(options.batch ?? BATCH);
    const judged = new Map<string, EntityJudgement>();
    const done: ProfileKeys[] = [];
    const waiting = new Map<string, Profile[]>();
    for (const profile of batch) {
      const { kept, asked } = keysOf(profile);
      for (const other of await candidatesOf(store, waiting, profile, asked)) {
        const judgement = judgeProfiles(profile, other);
        if (judgement) judged.set(`${judgement.left} ${judgement.right}`, judgement);
      }
      for (const key of kept) {
        const there = waiting.get(key);
        if (there) there.push(profile);
        else waiting.set(key, [profile]);
      }
      done.push({ profile: profile.id, keys: kept });
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
  waiting: ReadonlyMap<string, readonly Profile[]>,
  { id }: Profile,
  asked: readonly string[],
): Promise<Profile[]> {
  const found = new Map<string, Profile>();
  if (asked.length === 0) return [];
  for (const other of await store.sharingName(asked, MAX_CANDIDATES)) found.set(other.id, other);
  for (const key of asked) for (const other of waiting.get(key) ?? []) found.set(other.id, other);
  found.delete(id);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MAX_CANDIDATES);
}
