import type { Page } from "../../../terms/article.ts";
import type { FeedEntryState, FetchMemory, FollowedFeed } from "../../../terms/fetched.ts";
import type { Intake } from "../../../terms/intake.ts";
import type { FreshEntry, Poll } from "../../../terms/watch.ts";
import { placeIn } from "../../input.ts";
import type { ReadOptions } from "../../limits.ts";
import { inOrder } from "../ahead.ts";
import { FEEDS_AHEAD, MAX_PAGES_PER_POLL, MAX_TRIES, POLL_PAGES_AHEAD } from "../limits.ts";
import { ACCEPT_FEED } from "../media.ts";
import type { Wire } from "../pages.ts";
import type { Kept } from "../warc/keep.ts";
import { entryName, entryVersion, feedBodyOf, isSummary } from "./entries.ts";
import { afterSuccess, afterTrouble } from "./schedule.ts";

/**
 * A poll of a feed: asks for it only if it changed, finds the entries that are new or changed, and gets
 * the page of those that are only summarised. Changes nothing in the record: what is new is handed on with
 * what is to be remembered once it is kept.
 */
export interface PollOptions {
  readonly memory: Pick<FetchMemory, "feedEntries" | "fetched">;
  /** Fetch the page of an entry that has only a summary. */
  readonly pages: boolean;
  /** Only the feed itself is asked for, and nothing is kept. */
  readonly dry: boolean;
  readonly everyMs: number;
  readonly maxPages?: number;
  readonly now: () => number;
}

/** Polls of several feeds at a time, handed on in the order of the feeds. */
export async function* polls(
  urls: readonly string[],
  known: ReadonlyMap<string, FollowedFeed>,
  wire: Wire,
  options: PollOptions,
  reading: ReadOptions,
): AsyncGenerator<{ readonly url: string; readonly poll: Poll }> {
  // The same article stands in several feeds of a site; its page is asked for once.
  const asked = new Set<string>();
  const way = { wire, asked };
  yield* inOrder(urls, FEEDS_AHEAD, async (url) => {
    const before = known.get(url) ?? null;
    try {
      return { url, poll: await poll(url, before, way, options, reading) };
    } catch (error) {
      // A full disk or a broken record ends the run; whatever else a feed brings about is that feed's trouble.
      if (!(error instanceof Error) || "syscall" in error || error.name === "RecordError") throw error;
      const reason = `It brought about an error that was not foreseen (${error.message.slice(0, 200)}). Please report it with the address of the feed.`;
      const feed = afterTrouble(url, before, reason, options.now(), options.everyMs, null);
      return { url, poll: { kind: "trouble", feed, rule: "unforeseen", reason } };
    }
  });
}

interface Way {
  readonly wire: Wire;
  /** Pages asked for in this round. */
  readonly asked: Set<string>;
}

async function poll(url: string, known: FollowedFeed | null, way: Way, options: PollOptions, reading: ReadOptions): Promise<Poll> {
  const { wire } = way;
  const stopped = () => reading.signal?.aborted ?? false;
  const trouble = (rule: string, reason: string, retryAfterMs: number | null = null): Poll => {
    const feed = afterTrouble(url, known, `${reason} [${rule}]`, options.now(), options.everyMs, retryAfterMs);
    return { kind: "trouble", feed, rule, reason };
  };
  const fetched = await wire.fetch(url, { accept: ACCEPT_FEED, validators: known?.validators ?? null });
  if (stopped()) return { kind: "stopped" };
  if ("failure" in fetched) return trouble(fetched.failure.rule, fetched.failure.reason, fetched.retryAfterMs);
  const { now } = options;
  if ("unchanged" in fetched) return { kind: "polled", feed: afterSuccess(url, known?.validators ?? null, now()), fresh: [], waiting: 0 };

  const body = await feedBodyOf(fetched.page, reading);
  if ("wrong" in body) return trouble("not-a-feed", body.wrong);
  // A list is read whole each time: what it lists is not remembered.
  if ("list" in body) return { kind: "list", feed: afterSuccess(url, null, now()), feeds: body.list };
  const met = await options.memory.feedEntries(
    url,
    body.entries.map(({ page }) => entryName(page)),
  );
  const { fresh: found, waiting } = choose(body.entries, met, options);
  const keepFeed = options.dry ? async () => null : once(() => wire.keep(fetched.page));
  const fresh: FreshEntry[] = [];
  for await (const entry of inOrder(found, POLL_PAGES_AHEAD, (wanted) => entryOf(wanted, way, keepFeed, options))) {
    if (stopped()) return { kind: "stopped" };
    fresh.push(entry);
  }
  // While something is still to be had the feed is asked for whole: it may not change before it is.
  const complete = waiting === 0 && fresh.every(({ state }) => state.done);
  return { kind: "polled", feed: afterSuccess(url, complete ? fetched.page.validators : null, now()), fresh, waiting };
}

interface Wanted {
  readonly page: Page;
  readonly before: FeedEntryState | undefined;
  readonly version: string;
  /** The address of its page, where that is wanted. */
  readonly pageUrl: string | null;
}

/** What is new or changed, in the feed's order as far as pages may be fetched, then oldest first: feeds begin with the newest. */
function choose(entries: readonly { readonly page: Page }[], met: ReadonlyMap<string, FeedEntryState>, options: PollOptions) {
  let pagesLeft = options.maxPages ?? MAX_PAGES_PER_POLL;
  let waiting = 0;
  const fresh: Wanted[] = [];
  for (const { page } of entries) {
    const before = met.get(entryName(page));
    const version = entryVersion(page);
    if (before?.done && before.version === version) continue;
    const pageUrl = options.pages && isSummary(page) ? page.origin.url : null;
    if (pageUrl && pagesLeft-- <= 0) waiting++;
    else fresh.push({ page, before, version, pageUrl });
  }
  return { fresh: fresh.reverse(), waiting };
}

async function entryOf(
  wanted: Wanted,
  { wire, asked }: Way,
  keepFeed: () => Promise<Kept | null>,
  options: PollOptions,
): Promise<FreshEntry> {
  const { page, before, version, pageUrl } = wanted;
  const entry = {
    title: page.given.title ?? null,
    published: page.given.published ?? null,
    url: page.origin.url,
    changed: before?.done ?? false,
    state: { entry: entryName(page), version, tries: 0, done: true },
    fetched: null,
  };
  if (options.dry) return { ...entry, from: pageUrl ? "page" : "feed", intakes: [] };
  if (!pageUrl) return { ...entry, from: "feed", intakes: [placed(page, await keepFeed())] };
  if (asked.has(pageUrl) || (!entry.changed && (await options.memory.fetched(pageUrl)))) return { ...entry, from: "page", intakes: [] };
  asked.add(pageUrl);
  const fetched = await wire.fetch(pageUrl);
  if ("unchanged" in fetched) return { ...entry, from: "page", intakes: [] };
  if ("page" in fetched) {
    const intakes: Intake[] = [];
    for await (const intake of wire.pagesOf(fetched.page)) intakes.push(intake);
    const remembered = { url: pageUrl, validators: fetched.page.validators ?? { url: fetched.page.url, etag: null, lastModified: null } };
    if (intakes.some((intake) => "page" in intake)) return { ...entry, from: "page", intakes, fetched: remembered };
    return { ...entry, from: "feed", intakes: [...intakes, placed(page, await keepFeed())] };
  }
  const { failure, passing } = fetched;
  const tries = (before?.done ? 0 : (before?.tries ?? 0)) + 1;
  if (passing && tries < MAX_TRIES)
    return { ...entry, from: "page", intakes: [{ failure }], state: { ...entry.state, tries, done: false } };
  // The page is not to be had: what the feed says of it is better than nothing, and says that it is a summary.
  return { ...entry, from: "feed", intakes: [{ failure }, placed(page, await keepFeed())] };
}

/** An entry read from the feed stands in the feed's WARC record. */
function placed(page: Page, kept: Kept | null): Intake {
  const { record, ...origin } = page.origin;
  if (!kept) return { page: { ...page, origin: { ...origin, path: null } } };
  const { path, digest } = kept;
  return { page: { ...page, origin: { ...origin, path, record: record ? placeIn(kept.record, record) : kept.record, digest } } };
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
