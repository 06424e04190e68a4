import type { FeedEntryState, FetchedAddress, FollowedFeed } from "./fetched.ts";
import type { Intake } from "./intake.ts";
import type { InputFailure } from "./store.ts";

/** What following feeds gives, as it happens: what is new, and what went wrong. No trouble of a site ends it. */
export type WatchEvent = NewArticle | Awaited | FeedTrouble | EntryTrouble | RoundDone;

/** An article that the record did not hold. */
export interface NewArticle {
  readonly event: "article";
  readonly feed: string;
  /** The feed had it before, in other words. */
  readonly changed: boolean;
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly statements: number;
  /** The first of them: who, and the words. */
  readonly said: readonly { readonly speaker: string; readonly words: string; readonly kind: string }[];
}

/** In a dry run: an entry that would be read, from its page or from the feed. */
export interface Awaited {
  readonly event: "would-read";
  readonly feed: string;
  readonly changed: boolean;
  readonly title: string | null;
  readonly url: string | null;
  readonly from: "page" | "feed";
}

/** A poll that came to nothing. */
export interface FeedTrouble {
  readonly event: "feed-trouble";
  readonly feed: string;
  readonly rule: string;
  readonly reason: string;
  /** ISO 8601, UTC: it is not asked again before. */
  readonly notBefore: string | null;
}

/** An entry that could not be read, or not yet. */
export interface EntryTrouble {
  readonly event: "entry-trouble";
  readonly feed: string;
  readonly failure: InputFailure;
}

/** All feeds that were due have been asked. */
export interface RoundDone {
  readonly event: "round";
  readonly feeds: number;
  readonly articles: number;
  readonly statements: number;
  /** Entries whose pages wait for the next poll. */
  readonly waiting: number;
  /** ISO 8601, UTC: when the next feed is due; null when nothing follows. */
  readonly next: string | null;
}

/** What one poll of one feed gave. */
export type Poll =
  | {
      readonly kind: "polled";
      readonly feed: FollowedFeed;
      /** Oldest first. */
      readonly fresh: readonly FreshEntry[];
      /** Entries left for the next poll. */
      readonly waiting: number;
    }
  | { readonly kind: "list"; readonly feed: FollowedFeed; readonly feeds: readonly string[] }
  | { readonly kind: "trouble"; readonly feed: FollowedFeed; readonly rule: string; readonly reason: string }
  /** The run is being stopped. */
  | { readonly kind: "stopped" };

/** An entry of a feed that is new, or changed since it was met. */
export interface FreshEntry {
  /** As the feed has them. */
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly changed: boolean;
  /** Where its text is from: its own page, or the feed. */
  readonly from: "page" | "feed";
  /** Its pages and failures; none in a dry run, nor where its page is known already. */
  readonly intakes: readonly Intake[];
  /** To be remembered once they are kept. */
  readonly state: FeedEntryState;
  readonly fetched: FetchedAddress | null;
}
