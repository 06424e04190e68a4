import { createHash } from "node:crypto";
import type { Page } from "../../../terms/article.ts";
import type { Intake } from "../../../terms/intake.ts";
import { feedsOf } from "../../document/opml.ts";
import { pagesOf } from "../../formats.ts";
import type { ReadOptions } from "../../limits.ts";
import type { FetchedPage } from "../fetcher.ts";
import { inputOf } from "../pages.ts";

/** What came back for a feed's address: its entries as pages, a list of feeds, or what is wrong with it. */
export type FeedBody =
  | { readonly entries: readonly Extract<Intake, { page: unknown }>[]; readonly problems: readonly Extract<Intake, { failure: unknown }>[] }
  | { readonly list: readonly string[] }
  | { readonly wrong: string };

export async function feedBodyOf(fetched: FetchedPage, options: ReadOptions): Promise<FeedBody> {
  const head = fetched.bytes.toString("latin1", 0, HEAD_BYTES);
  if (/<opml[\s>]/i.test(head)) return { list: feedsOf(fetched.bytes).map(({ url }) => url) };
  // Feeds are served as all kinds of things; a JSON Feed begins like an object.
  const input = { ...inputOf(fetched, null), ...(/^(?:\u00EF\u00BB\u00BF)?\s*\{/.test(head) && { mediaType: "application/feed+json" }) };
  const entries: Extract<Intake, { page: unknown }>[] = [];
  const problems: Extract<Intake, { failure: unknown }>[] = [];
  try {
    for await (const intake of pagesOf(input, options)) {
      if ("failure" in intake) problems.push(intake);
      else if (FEED_TYPES.has(intake.page.origin.mediaType)) entries.push(intake);
      else return { wrong: notAFeed(intake.page, fetched.url) };
    }
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
  const [first] = problems;
  return entries.length === 0 && first ? { wrong: first.failure.reason } : { entries, problems };
}

/** First bytes in which a feed says what it is. */
const HEAD_BYTES = 4096;

const FEED_TYPES: ReadonlySet<string> = new Set(["application/rss+xml", "application/atom+xml", "application/feed+json"]);

/** A web page may name its feed. */
function notAFeed({ markup }: Page, base: string): string {
  const link = markup?.head.links.find(
    ({ rel, type }) => /\balternate\b/i.test(rel) && type !== null && FEED_TYPES.has(type.toLowerCase()),
  );
  const at = link && URL.canParse(link.href, base) ? new URL(link.href, base).href : null;
  return `It is no feed. ${at ? `The page names one: ${at}` : "Give the address of the feed, as the site links it."}`;
}

/** What a feed calls an entry. */
export function entryName({ origin }: Page): string {
  return origin.record ?? origin.url ?? origin.sha256;
}

/** Hash of what an entry says; counters of comments and the like in its markup do not change it. */
export function entryVersion({ text, given }: Page): string {
  return createHash("sha256")
    .update(`${given.updated ?? ""}\n${text}`)
    .digest("hex")
    .slice(0, 16);
}

/** The entry has only a summary of what its page says. */
export function isSummary({ diagnostics }: Page): boolean {
  return diagnostics.some(({ rule }) => rule === "summary-only");
}
