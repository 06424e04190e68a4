import type { FeedEntryState, FetchedAddress, FollowedFeed, Validators } from "../../terms/fetched.ts";
import type { Sqlite } from "./driver.ts";
import { storable } from "./storable.ts";

/** What the record remembers of addresses and feeds. Validators of a page count only for the reader that read it. */
interface ValidatorColumns {
  readonly answered: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
}

export function fetchedBefore(sqlite: Sqlite, url: string, reader: string): Validators | null {
  const sql = "SELECT answered, etag, last_modified FROM fetched WHERE url = ? AND reader = ?";
  const row = sqlite.prepare<ValidatorColumns>(sql).get(storable(url), reader);
  return row ? validatorsOf(row) : null;
}

export function keepFetched(sqlite: Sqlite, addresses: readonly FetchedAddress[], reader: string): void {
  const insert = sqlite.prepare("INSERT OR REPLACE INTO fetched (url, answered, etag, last_modified, reader) VALUES (?, ?, ?, ?, ?)");
  sqlite.transaction(() => {
    for (const { url, validators } of addresses) insert.run(storable(url), ...columnsOf(validators), reader);
  });
}

export function feedsOf(sqlite: Sqlite): FollowedFeed[] {
  type Row = ValidatorColumns & Omit<FollowedFeed, "validators" | "notBefore"> & { readonly not_before: string | null };
  const sql = "SELECT url, answered, etag, last_modified, polled, not_before, failures, trouble FROM feeds ORDER BY url";
  return sqlite
    .prepare<Row>(sql)
    .all()
    .map((row) => {
      const { url, polled, not_before: notBefore, failures, trouble } = row;
      return { url, validators: validatorsOf(row), polled, notBefore, failures, trouble };
    });
}

export function feedEntriesOf(sqlite: Sqlite, feed: string, entries: readonly string[]): Map<string, FeedEntryState> {
  type Row = Omit<FeedEntryState, "done"> & { readonly done: number };
  const find = sqlite.prepare<Row>("SELECT entry, version, tries, done FROM feed_entries WHERE feed = ? AND entry = ?");
  const found = new Map<string, FeedEntryState>();
  for (const entry of entries) {
    const row = find.get(storable(feed), storable(entry));
    if (row) found.set(entry, { entry, version: row.version, tries: row.tries, done: row.done === 1 });
  }
  return found;
}

export function keepFeed(sqlite: Sqlite, feed: FollowedFeed, entries: readonly FeedEntryState[]): void {
  const { url, validators, polled, notBefore, failures, trouble } = feed;
  const keep = sqlite.prepare(
    `INSERT INTO feeds (url, answered, etag, last_modified, polled, not_before, failures, trouble) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (url) DO UPDATE SET answered = excluded.answered, etag = excluded.etag, last_modified = excluded.last_modified,
      polled = excluded.polled, not_before = excluded.not_before, failures = excluded.failures, trouble = excluded.trouble`,
  );
  const keepEntry = sqlite.prepare("INSERT OR REPLACE INTO feed_entries (feed, entry, version, tries, done) VALUES (?, ?, ?, ?, ?)");
  sqlite.transaction(() => {
    keep.run(storable(url), ...columnsOf(validators), polled, notBefore, failures, trouble === null ? null : storable(trouble));
    for (const { entry, version, tries, done } of entries) {
      keepEntry.run(storable(url), storable(entry), version, tries, done ? 1 : 0);
    }
  });
}

function validatorsOf({ answered, etag, last_modified: lastModified }: ValidatorColumns): Validators | null {
  return answered === null ? null : { url: answered, etag, lastModified };
}

function columnsOf(validators: Validators | null): [answered: string | null, etag: string | null, lastModified: string | null] {
  if (!validators) return [null, null, null];
  const { url, etag, lastModified } = validators;
  return [storable(url), etag === null ? null : storable(etag), lastModified === null ? null : storable(lastModified)];
}
