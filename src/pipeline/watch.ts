import { readerHere, relateAll } from "../pipeline.ts";
import { feedsNamed } from "../read/fetch/feeds/list.ts";
import { polls } from "../read/fetch/feeds/poll.ts";
import { dueAt } from "../read/fetch/feeds/schedule.ts";
import { POLL_EVERY_MS } from "../read/fetch/limits.ts";
import { openWire } from "../read/fetch/pages.ts";
import { sleep } from "../read/fetch/turns.ts";
import type { RecordStore } from "../terms/store.ts";
import type { WatchEvent } from "../terms/watch.ts";
import { openOneByOne } from "../workers/one-by-one.ts";
import type { WatchOptions } from "./options.ts";
import { watchFeeds } from "./rounds.ts";

/**
 * Follows feeds into a record: polls them, adds what is new, tells it, and goes on until it is stopped. Run again,
 * it goes on where it was. `store` may be null in a dry run of feeds never followed. Throws FeedListError.
 */
export async function* watch(feeds: readonly string[], store: RecordStore | null, options: WatchOptions = {}): AsyncGenerator<WatchEvent> {
  const { dry = !store, everyMs = POLL_EVERY_MS, once = false, pages = true, signal } = options;
  const named = await feedsNamed(feeds);
  const memory = store ?? { feedEntries: async () => new Map(), fetched: async () => null };
  const kept = dry ? {} : { beside: store?.location, before: memory.fetched };
  const wire = openWire({ ...options.fetch, ...kept }, options);
  const reader = openOneByOne(readerHere(options), { workerData: { fast: options.fast, entities: options.entities }, ...options });
  const known = new Map((await store?.feeds())?.map((feed) => [feed.url, feed]));
  const now = Date.now;
  try {
    yield* watchFeeds(
      named,
      dry ? null : store,
      known,
      {
        polls: (due, since) => polls(due, since, wire, { memory, pages, dry, everyMs, now }, options),
        read: async (page, published) => {
          const outcome = await reader.read(page);
          if (!published || "failure" in outcome || outcome.reading.published) return outcome;
          const { given } = page;
          return reader.read({ ...page, given: { ...given, published, methods: { ...given.methods, published: "feed" } } });
        },
        relate: async () => {
          if (store) await relateAll(store, { signal });
        },
        dueAt: (feed, paced) => dueAt(feed, everyMs, paced),
        sleep: (ms) => sleep(ms, signal),
        now,
      },
      { once, signal },
    );
  } finally {
    await wire.close();
    await reader.close();
  }
}
