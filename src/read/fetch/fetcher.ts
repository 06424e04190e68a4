import type { Validators } from "../../terms/fetched.ts";
import { openAgent } from "./connect.ts";
import { type Asked, exchange } from "./exchange.ts";
import {
  type FetchOptions,
  HOST_GAP_MS,
  MAX_BODY_BYTES,
  MAX_HOSTS_REMEMBERED,
  MAX_REDIRECTS,
  MAX_RETRY_AFTER_MS,
  MAX_ROBOTS_BYTES,
  MAX_ROBOTS_REDIRECTS,
  PRODUCT,
} from "./limits.ts";
import { ACCEPT_PAGE, checkMediaType, type MediaType, mediaTypeOf } from "./media.ts";
import { ACCEPTED_CODINGS, headerOf, type Reply, unpacked } from "./reply.ts";
import { openRobots, type RobotsAnswer } from "./robots.ts";
import { FetchTrouble } from "./trouble.ts";
import { openTurns, sleep } from "./turns.ts";
import { checkedUrl } from "./url.ts";

/**
 * Fetches pages as a well-mannered reader: each address, and each address a redirect leads to, is checked, asked
 * about in the host's robots.txt, waited for in the host's queue, and only then asked for. Nothing is thrown for
 * what sites do; misuse throws.
 */
export interface Fetcher {
  get(address: string, wish?: Wish): Promise<Answer>;
  close(): Promise<void>;
}

export interface Wish {
  readonly accept?: string;
  /** From an earlier answer: when nothing has changed since, the answer is `unchanged`. */
  readonly validators?: Validators | null;
}

export type Answer =
  | ({ readonly kind: "page" } & FetchedPage)
  | { readonly kind: "unchanged"; readonly url: string }
  | { readonly kind: "trouble"; readonly trouble: FetchTrouble };

export interface FetchedPage extends MediaType {
  /** The address asked for, and the one that answered. */
  readonly asked: string;
  readonly url: string;
  /** Unpacked. */
  readonly bytes: Buffer;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly validators: Validators | null;
  /** Every answer on the way, the page's own last. */
  readonly replies: readonly Reply[];
}

/** Throws RangeError on a contact that cannot stand in a header. */
export function openFetcher(options: FetchOptions = {}): Fetcher {
  const agent = openAgent(options);
  const turns = openTurns(MAX_HOSTS_REMEMBERED, options.signal);
  const userAgent = userAgentOf(options.contact);
  const common = { "user-agent": userAgent, "accept-encoding": ACCEPTED_CODINGS };
  const robots = openRobots(askRobots, MAX_HOSTS_REMEMBERED, options);

  async function askRobots(address: URL): Promise<RobotsAnswer> {
    let url = address;
    for (let hop = 0; hop <= MAX_ROBOTS_REDIRECTS; hop++) {
      // Not packed, so that what is over the bound can be cut off.
      const headers = { ...common, "accept-encoding": "identity", accept: "text/plain,*/*;q=0.5" };
      const reply = await exchange(agent, { url, headers, maxBytes: MAX_ROBOTS_BYTES, cutAtBound: true }, options);
      const next = redirectOf(reply);
      if (!next)
        return { status: reply.status, text: reply.status === 200 ? (await unpacked(reply, MAX_ROBOTS_BYTES)).toString("utf8") : "" };
      url = checkedUrl(next, url, options);
    }
    return { status: 404, text: "" }; // RFC 9309: beyond five redirects it may be taken as not there
  }

  /** One address, its host's turn taken. */
  async function ask(url: URL, { accept = ACCEPT_PAGE, validators }: Wish): Promise<Reply> {
    const asked: Asked = { url, headers: { ...common, accept, ...conditions(url, validators) }, wantsBody };
    return turns.take(url.host, async () => {
      const gapMs = Math.max(await robots.check(url), options.hostGapMs ?? HOST_GAP_MS);
      let retry = true;
      for (;;) {
        await turns.pause(url.host, gapMs);
        const reply = await exchange(agent, asked, options).finally(() => turns.asked(url.host));
        const waitMs = retryAfterMs(reply);
        if (!isBusy(reply) || waitMs === null || !retry || waitMs > (options.maxRetryAfterMs ?? MAX_RETRY_AFTER_MS)) return reply;
        retry = false;
        await sleep(waitMs, options.signal);
      }
    });
  }

  async function follow(address: string, wish: Wish): Promise<Answer> {
    const replies: Reply[] = [];
    const seen = new Set<string>();
    let url = checkedUrl(address, null, options);
    for (let hop = 0; hop <= (options.maxRedirects ?? MAX_REDIRECTS); hop++) {
      if (seen.has(url.href)) throw new FetchTrouble("redirect-loop", "The site redirects in a circle. Check the address in a browser.");
      seen.add(url.href);
      const reply = await ask(url, wish);
      replies.push(reply);
      if (reply.status === 304 && wish.validators?.url === url.href) return { kind: "unchanged", url: url.href };
      const next = redirectOf(reply);
      if (!next) return { kind: "page", ...(await pageOf(address, replies)) };
      url = checkedUrl(next, url, options);
    }
    throw new FetchTrouble("too-many-redirects", "The site redirects too often. Check the address in a browser.");
  }

  async function pageOf(asked: string, replies: readonly Reply[]): Promise<FetchedPage> {
    const reply = replies[replies.length - 1];
    if (reply.status !== 200) throw refusalOf(reply);
    const bytes = await unpacked(reply, options.maxBodyBytes ?? MAX_BODY_BYTES);
    const etag = headerOf(reply, "etag");
    const lastModified = headerOf(reply, "last-modified");
    const validators = etag || lastModified ? { url: reply.url.href, etag, lastModified } : null;
    return { asked, url: reply.url.href, bytes, date: reply.date, validators, replies, ...mediaTypeOf(headerOf(reply, "content-type")) };
  }

  return {
    async get(address, wish = {}) {
      try {
        return await follow(address, wish);
      } catch (error) {
        if (error instanceof FetchTrouble) return { kind: "trouble", trouble: error };
        throw error;
      }
    },
    close: () => agent.destroy(),
  };
}

function wantsBody(head: Omit<Reply, "body" | "cut">): boolean {
  if (head.status !== 200) return false;
  checkMediaType(mediaTypeOf(headerOf(head, "content-type")).mediaType);
  return true;
}

/** Where a redirect leads, as written; null when the answer is none. */
function redirectOf(reply: Reply): string | null {
  return REDIRECTS.has(reply.status) ? headerOf(reply, "location") : null;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function conditions(url: URL, validators: Validators | null | undefined): Record<string, string> {
  if (!validators || validators.url !== url.href) return {};
  const { etag, lastModified } = validators;
  return { ...(etag && { "if-none-match": etag }), ...(lastModified && { "if-modified-since": lastModified }) };
}

function isBusy({ status }: Reply): boolean {
  return status === 429 || status === 503;
}

/** Seconds or a date; null when the site does not say. */
function retryAfterMs(reply: Reply): number | null {
  const line = headerOf(reply, "retry-after");
  if (line === null) return null;
  if (/^\d{1,9}$/.test(line)) return Number(line) * 1000;
  const at = Date.parse(line);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

function refusalOf(reply: Reply): FetchTrouble {
  const { status } = reply;
  if (isBusy(reply)) {
    const waitMs = retryAfterMs(reply);
    const when = waitMs === null ? "later" : `in ${Math.ceil(waitMs / 1000).toLocaleString("en-US")} seconds`;
    return new FetchTrouble("site-busy", `The site asks to be left alone for now (${status}). Try again ${when}.`, waitMs);
  }
  if (status === 404 || status === 410) return new FetchTrouble("not-found", `There is no such page (${status}). Check the address.`);
  if (status === 401 || status === 402 || status === 403)
    return new FetchTrouble(
      "not-allowed",
      `The site does not show this page to programs or without an account (${status}). Save it by hand.`,
    );
  if (status === 451) return new FetchTrouble("not-allowed", "The site does not show this page for legal reasons (451).");
  if (status >= 500) return new FetchTrouble("site-broken", `The site has trouble of its own (${status}). Try again later.`);
  return new FetchTrouble("odd-answer", `The site answered ${status}, which is no page. Check the address in a browser.`);
}

function userAgentOf(contact: string | undefined): string {
  if (contact === undefined) return PRODUCT;
  if (!/^[\x21-\x27\x2a-\x7e](?:[\x20-\x27\x2a-\x7e]{0,198}[\x21-\x27\x2a-\x7e])?$/.test(contact)) {
    throw new RangeError("the contact must be an e-mail address or a web page of at most 200 plain characters, without brackets");
  }
  return `${PRODUCT} (+${contact})`;
}
