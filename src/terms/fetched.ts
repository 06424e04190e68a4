/**
 * What a record remembers of the network: addresses fetched into it, and the feeds it follows. It lets an
 * address be asked for again only when it changed, and a feed be followed on after a stop.
 */
export interface FetchMemory {
  /** By what an address is asked for again only if it changed; null when it is not known, or its page was read by another version of the reader. */
  fetched(url: string): Promise<Validators | null>;
  keepFetched(addresses: readonly FetchedAddress[]): Promise<void>;
  /** All feeds ever followed, by address. */
  feeds(): Promise<readonly FollowedFeed[]>;
  /** Of these entries of a feed, those met before, by `entry`. */
  feedEntries(feed: string, entries: readonly string[]): Promise<ReadonlyMap<string, FeedEntryState>>;
  /** Remembers a feed and what became of its entries, in one transaction. */
  keepFeed(feed: FollowedFeed, entries: readonly FeedEntryState[]): Promise<void>;
}

/** What a site gave so that a page can be asked for again only if it changed. */
export interface Validators {
  /** The address that gave them, after redirects: they say nothing about another. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An address that was fetched and read. */
export interface FetchedAddress {
  /** As it was asked for. */
  readonly url: string;
  readonly validators: Validators;
}

/** A feed that is followed. */
export interface FollowedFeed {
  /** As it was given. */
  readonly url: string;
  readonly validators: Validators | null;
  /** ISO 8601, UTC: when it was last asked, and when it may be asked next after trouble. */
  readonly polled: string;
  readonly notBefore: string | null;
  /** Polls in a row that came to nothing, and the last one's trouble. */
  readonly failures: number;
  readonly trouble: string | null;
}

/** What became of one entry of a feed. */
export interface FeedEntryState {
  /** What the feed calls it, or its address. */
  readonly entry: string;
  /** Hash of its words: another one means that the entry was changed. */
  readonly version: string;
  /** Times its page was asked for in vain. */
  readonly tries: number;
  /** Read, or given up. */
  readonly done: boolean;
}
