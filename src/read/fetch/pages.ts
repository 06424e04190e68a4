import type { Validators } from "../../terms/fetched.ts";
import type { Intake } from "../../terms/intake.ts";
import type { InputFailure } from "../../terms/store.ts";
import { failure } from "../failure.ts";
import { pagesOf } from "../formats.ts";
import type { Input } from "../input.ts";
import type { ReadOptions } from "../limits.ts";
import { withGiven } from "../sidecar.ts";
import { inOrder } from "./ahead.ts";
import { type FetchedPage, type Fetcher, openFetcher, type Wish } from "./fetcher.ts";
import { type FetchOptions, PAGES_AHEAD } from "./limits.ts";
import { type Keeper, type Kept, openKeeper } from "./warc/keep.ts";

/** Fetching as part of reading a pile: the manners, what is kept, and what was fetched before. */
export interface FetchPlan extends FetchOptions {
  /** The record beside which what is fetched is kept (`RECORD.warc.gz`); without it, it is kept nowhere. */
  readonly beside?: string | null;
  /** By what an address fetched before is asked for again only if it changed. */
  readonly before?: (url: string) => Promise<Validators | null>;
  /** An address was asked for, and the pages it gave were handed on: by their places in what is kept. */
  readonly onFetched?: (url: string, fetched: Fetched, records: readonly string[]) => void;
}

/**
 * Web addresses -> pages, in their order. A few are asked for ahead, so that a slow site does not hold up the
 * others; no host is asked two things at once.
 */
export async function* pagesOfUrls(urls: readonly string[], plan: FetchPlan, options: ReadOptions): AsyncGenerator<Intake> {
  const wire = openWire(plan, options);
  let at = 0;
  try {
    for await (const fetched of inOrder(urls, PAGES_AHEAD, (url) => wire.fetch(url))) {
      if (options.signal?.aborted) return;
      if ("failure" in fetched) yield fetched;
      const records: string[] = [];
      if ("page" in fetched) {
        for await (const intake of wire.pagesOf(fetched.page)) {
          if ("page" in intake && intake.page.origin.record) records.push(intake.page.origin.record);
          yield intake;
        }
      }
      plan.onFetched?.(urls[at++], fetched, records);
    }
  } finally {
    await wire.close();
  }
}

/** A fetcher and, where pages are kept, the file they are kept in. */
export interface Wire {
  /** Without `wish.validators` those of `before` count. */
  fetch(url: string, wish?: Wish): Promise<Fetched>;
  /** What the page holds: itself as a rule, many where it is a feed. It is kept first, where it is to be kept. */
  pagesOf(page: FetchedPage): AsyncGenerator<Intake>;
  /** Null where nothing is kept. */
  keep(page: FetchedPage): Promise<Kept | null>;
  close(): Promise<void>;
}

export type Fetched = { readonly page: FetchedPage } | { readonly unchanged: true } | FetchFailure;

export type FetchFailure = { readonly failure: InputFailure } & Again;

interface Again {
  /** It may be had later. */
  readonly passing: boolean;
  readonly retryAfterMs: number | null;
}

export function openWire(plan: FetchPlan, options: ReadOptions): Wire {
  const { signal = options.signal, maxBodyBytes = options.maxArticleBytes } = plan;
  const fetcher: Fetcher = openFetcher({ ...plan, signal, maxBodyBytes });
  const keeper: Keeper | null = plan.beside ? openKeeper(plan.beside) : null;
  const keep = async (page: FetchedPage) => (await keeper?.keep(page.replies)) ?? null;
  return {
    async fetch(url, wish = {}) {
      const validators = wish.validators === undefined ? await plan.before?.(url) : wish.validators;
      const answer = await fetcher.get(url, { ...wish, validators });
      if (answer.kind === "page") return { page: answer };
      if (answer.kind === "unchanged") return { unchanged: true };
      const { rule, message, retryAfterMs } = answer.trouble;
      return { failure: failure(url, rule, message), passing: PASSING.has(rule), retryAfterMs };
    },
    keep,
    async *pagesOf(page) {
      const kept = await keep(page);
      for await (const intake of pagesOf(inputOf(page, kept), options)) {
        yield placed(options.given ? withGiven(intake, options.given) : intake, page, kept);
      }
    },
    async close() {
      await fetcher.close();
      await keeper?.close();
    },
  };
}

/** Trouble that is likely to be over some time later. */
const PASSING: ReadonlySet<string> = new Set([
  "too-slow",
  "unreachable",
  "broken-answer",
  "no-resolver",
  "no-network",
  "no-such-host",
  "site-busy",
  "site-broken",
  "robots-unreachable",
  "stopped",
]);

/** The page as the reader of its WARC record would give it. */
export function inputOf(page: FetchedPage, kept: Kept | null): Input {
  const { url, bytes, mediaType, charset, date } = page;
  return {
    path: kept?.path ?? url,
    name: nameOf(url, mediaType),
    record: kept?.record ?? null,
    url,
    chunks: () => once(bytes),
    byteLength: bytes.length,
    mediaType,
    charset,
    date,
    digest: kept?.digest ?? null,
  };
}

/** What was asked for is said where something else answered; trouble is told by the address, which the user knows. */
function placed(intake: Intake, { asked, url }: FetchedPage, kept: Kept | null): Intake {
  if ("failure" in intake) return { failure: { ...intake.failure, path: asked } };
  const { page } = intake;
  const elsewhere = asked.replace(/#.*$/s, "") !== url && new URL(asked).href.replace(/#.*$/s, "") !== url;
  return { page: { ...page, origin: { ...page.origin, path: kept?.path ?? null, ...(elsewhere && { asked }) } } };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** What a server says a page is counts for more than the end of its address. */
function nameOf(url: string, mediaType: string | null): string {
  if (mediaType === "text/html" || mediaType === "application/xhtml+xml") return "page.html";
  if (mediaType === "text/plain") return "page.txt";
  return /[^/]*$/.exec(new URL(url).pathname)?.[0] || "page";
}
