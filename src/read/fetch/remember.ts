import type { FetchedAddress } from "../../terms/fetched.ts";
import type { InputFailure, RecordStore } from "../../terms/store.ts";
import type { FetchPlan } from "./pages.ts";

/**
 * Fetching for a record: what comes is kept beside it, and asked for again only if it changed. That an address
 * was fetched is remembered at the end, when all it gave is in the record: remembered before, it could be lost.
 */
export interface Remembering {
  /** Null when nothing is to be fetched. */
  readonly plan: FetchPlan | null;
  /** Something was not read after all: its address is worth asking for again. */
  readonly failed: (failure: InputFailure) => void;
  readonly keep: () => Promise<void>;
}

export function rememberFetched(fetch: FetchPlan | null | undefined, store: RecordStore, onUnchanged: () => void): Remembering {
  const fetched: { readonly address: FetchedAddress; readonly records: readonly string[] }[] = [];
  const unread = new Set<string>();
  const plan: FetchPlan | null = fetch
    ? {
        beside: store.location,
        before: (url) => store.fetched(url),
        onFetched: (url, outcome, records) => {
          if ("unchanged" in outcome) onUnchanged();
          else if ("page" in outcome && outcome.page.validators)
            fetched.push({ address: { url, validators: outcome.page.validators }, records });
        },
        ...fetch,
      }
    : null;
  return {
    plan,
    failed: ({ record }) => {
      if (plan && record !== null) unread.add(record);
    },
    async keep() {
      const read = fetched.filter(({ records }) => records.length > 0 && !records.some((record) => unread.has(record)));
      if (read.length > 0) await store.keepFetched(read.map(({ address }) => address));
    },
  };
}
