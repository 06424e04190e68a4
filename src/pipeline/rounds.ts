import type { Page } from "../terms/article.ts";
import type { FollowedFeed } from "../terms/fetched.ts";
import type { Outcome } from "../terms/intake.ts";
import type { ArticleReading } from "../terms/reading.ts";
import type { InputFailure, RecordStore } from "../terms/store.ts";
import type { EntryTrouble, FreshEntry, NewArticle, Poll, WatchEvent } from "../terms/watch.ts";

/**
 * Following feeds: rounds of polls, each adding to the record what is new and remembering, after it, what was
 * dealt with: a stop at any moment costs at most what one feed brought. What knows of the network and of
 * reading is handed in by watch.ts.
 */
export interface WatchParts {
  /** Polls of these feeds, in their order. */
  readonly polls: (
    feeds: readonly string[],
    known: ReadonlyMap<string, FollowedFeed>,
  ) => AsyncIterable<{ readonly url: string; readonly poll: Poll }>;
  /** `published`: the feed's word on it, for a page that does not say when it was published. */
  readonly read: (page: Page, published: string | null) => Promise<Outcome>;
  readonly relate: () => Promise<unknown>;
  /** From when a feed may be polled, in ms since 1970; `paced`: also not before its pace says. */
  readonly dueAt: (feed: FollowedFeed | null, paced: boolean) => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => number;
}

export interface WatchRun {
  /** One round, of every feed that may be asked. */
  readonly once: boolean;
  readonly signal?: AbortSignal;
}

/** Statements told of each new article. */
const MOST_SAID = 3;

/** `store` null: nothing is kept, as in a dry run. */
export async function* watchFeeds(
  named: readonly string[],
  store: RecordStore | null,
  known: Map<string, FollowedFeed>,
  parts: WatchParts,
  { once, signal }: WatchRun,
): AsyncGenerator<WatchEvent> {
  const listed = new Map<string, readonly string[]>();
  const due = (url: string) => parts.dueAt(known.get(url) ?? null, !once);
  if (once) yield* resting(named, known, parts);
  for (;;) {
    const polled = new Set<string>();
    const sum = { feeds: 0, articles: 0, statements: 0, waiting: 0 };
    // A list may name feeds that were not followed yet: they are asked in the same round.
    for (let feeds = dueFeeds(); feeds.length > 0 && !signal?.aborted; feeds = dueFeeds()) {
      for (const url of feeds) polled.add(url);
      for await (const { url, poll } of parts.polls(feeds, known)) {
        if (poll.kind === "stopped" || signal?.aborted) return;
        known.set(url, poll.feed);
        sum.feeds++;
        if (poll.kind === "list") listed.set(url, poll.feeds);
        else if (poll.kind === "trouble") {
          await store?.keepFeed(poll.feed, []);
          yield { event: "feed-trouble", feed: url, rule: poll.rule, reason: poll.reason, notBefore: poll.feed.notBefore };
        } else {
          sum.waiting += poll.waiting;
          for await (const event of store ? added(url, poll, store, parts.read) : wouldRead(url, poll)) {
            if (event.event === "article") {
              sum.articles++;
              sum.statements += event.statements;
            }
            yield event;
          }
        }
      }
    }
    if (sum.articles > 0) await parts.relate();
    const next = once ? null : Math.min(...all().map(due));
    yield { event: "round", ...sum, next: next === null ? null : new Date(next).toISOString() };
    if (next === null || signal?.aborted) return;
    await parts.sleep(next - parts.now());
    if (signal?.aborted) return;

    function dueFeeds(): string[] {
      return all().filter((url) => !polled.has(url) && due(url) <= parts.now());
    }
  }

  /** What is followed: the feeds named, each list replaced by what it lists, and the lists themselves. */
  function all(): string[] {
    return [...new Set(named.flatMap((url) => [url, ...(listed.get(url) ?? [])]))];
  }
}

/** Feeds that are left alone in this round. */
function* resting(feeds: readonly string[], known: ReadonlyMap<string, FollowedFeed>, { dueAt, now }: WatchParts): Generator<WatchEvent> {
  for (const url of feeds) {
    const feed = known.get(url);
    if (!feed || dueAt(feed, false) <= now()) continue;
    const reason = `Not asked in this round, after trouble: ${feed.trouble ?? ""}`;
    yield { event: "feed-trouble", feed: url, rule: "resting", reason, notBefore: feed.notBefore };
  }
}

type Polled = Extract<Poll, { kind: "polled" }>;

/** Reads what is new, keeps it, then remembers it. */
async function* added(
  url: string,
  { feed, fresh }: Polled,
  store: RecordStore,
  read: WatchParts["read"],
): AsyncGenerator<NewArticle | EntryTrouble> {
  const outcomes = await Promise.all(
    fresh.map(({ intakes, published }) =>
      Promise.all(
        intakes.map(async (intake) =>
          "failure" in intake ? intake : ((await leftOut(intake.page, store)) ?? read(intake.page, published)),
        ),
      ),
    ),
  );
  const readings: ArticleReading[] = [];
  const failures: InputFailure[] = [];
  const events: (NewArticle | EntryTrouble)[] = [];
  fresh.forEach((entry, at) => {
    for (const outcome of outcomes[at]) {
      if ("failure" in outcome) {
        failures.push(outcome.failure);
        events.push({ event: "entry-trouble", feed: url, failure: outcome.failure });
      } else if ("reading" in outcome) {
        readings.push(outcome.reading);
        events.push(newArticle(url, entry, outcome.reading));
      }
    }
  });
  if (readings.length > 0) await store.add(readings);
  const failed = new Set(failures.map(({ path }) => path));
  await store.clearFailures(fresh.flatMap((entry) => (entry.url && !failed.has(entry.url) ? [entry.url] : [])));
  await store.addFailures(failures);
  // A page that could not be read is worth asking for again.
  await store.keepFetched(
    fresh.flatMap(({ fetched }, at) => (fetched && !outcomes[at].some((outcome) => "failure" in outcome) ? [fetched] : [])),
  );
  await store.keepFeed(
    feed,
    fresh.map(({ state }) => state),
  );
  yield* events;
}

/** An article the record has already gains a place, no more. */
async function leftOut(page: Page, store: RecordStore): Promise<{ readonly known: true } | null> {
  if ((await store.known([page.origin.sha256])).size === 0) return null;
  await store.addOrigins([page.origin]);
  return { known: true };
}

async function* wouldRead(url: string, { fresh }: Polled): AsyncGenerator<WatchEvent> {
  for (const { title, url: page, changed, from } of fresh) yield { event: "would-read", feed: url, changed, title, url: page, from };
}

function newArticle(feed: string, { changed, title: named }: FreshEntry, reading: ArticleReading): NewArticle {
  const { origin, title, publisher, published, statements } = reading;
  return {
    event: "article",
    feed,
    changed,
    sha256: origin.sha256,
    title: title?.text ?? named,
    publisher: publisher?.name ?? null,
    published: published?.value ?? null,
    url: origin.url,
    statements: statements.length,
    said: statements.slice(0, MOST_SAID).map(({ speaker, content, kind }) => ({
      speaker: speaker.name,
      words: content.map(({ text }) => text).join(" ... "),
      kind,
    })),
  };
}
