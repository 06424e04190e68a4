import type { FollowedFeed, Validators } from "../../../terms/fetched.ts";
import { MAX_BACKOFF_MS } from "../limits.ts";

/** When a feed is asked again: at its pace while it answers, more and more seldom while it does not, and never before the site said. */

/** Time, in ms since 1970, from which a feed may be polled. `paced`: also not before its pace says. */
export function dueAt(feed: FollowedFeed | null, everyMs: number, paced: boolean): number {
  if (!feed) return 0;
  const rested = feed.notBefore ? Date.parse(feed.notBefore) : 0;
  return paced ? Math.max(rested, Date.parse(feed.polled) + everyMs) : rested;
}

export function afterSuccess(url: string, validators: Validators | null, now: number): FollowedFeed {
  return { url, validators, polled: iso(now), notBefore: null, failures: 0, trouble: null };
}

export function afterTrouble(
  url: string,
  known: FollowedFeed | null,
  trouble: string,
  now: number,
  everyMs: number,
  retryAfterMs: number | null,
): FollowedFeed {
  const failures = (known?.failures ?? 0) + 1;
  const waitMs = Math.max(retryAfterMs ?? 0, Math.min(everyMs * 2 ** Math.min(failures - 1, 20), MAX_BACKOFF_MS));
  return { url, validators: known?.validators ?? null, polled: iso(now), notBefore: iso(now + waitMs), failures, trouble };
}

function iso(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
