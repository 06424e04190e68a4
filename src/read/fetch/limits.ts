import type { LookupAddress } from "node:dns";

/**
 * Bounds and manners of fetching. Every bound is a default that an option raises. Sizes are in bytes and
 * hold for what is on the wire and for what it unpacks to; times are in ms.
 */

/** By what name sites know the program: the product token of robots.txt and of the user-agent line. */
export const PRODUCT = "Onrecord";

/** Longest address: what servers and browsers agree to carry; longer ones are traps or data. */
export const MAX_URL_LENGTH = 2048;

/** Redirects followed for one address. Ten are more than any honest site needs. */
export const MAX_REDIRECTS = 10;

/** The head of a response with all its lines. */
export const MAX_HEADER_BYTES = 32 * 1024;

/** A body, as sent and as unpacked: the bound of one article, and room for a feed that carries whole articles. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** Codings laid over each other in one body. Servers use one; a proxy may add another. */
export const MAX_CODINGS = 2;

/** Until the connection stands. */
export const CONNECT_TIMEOUT_MS = 10_000;

/** From the request to the last line of the head. */
export const HEADERS_TIMEOUT_MS = 20_000;

/** Between two pieces of a body. */
export const SILENCE_TIMEOUT_MS = 15_000;

/** One request from being sent to its last byte, however steadily the bytes drip. Waiting for one's turn does not count. */
export const TOTAL_TIMEOUT_MS = 60_000;

/** Shortest time between two requests to one host. */
export const HOST_GAP_MS = 1_000;

/** A crawl delay longer than this is cut to it: sites ask for hours, and a page asked for by hand is no crawl. */
export const MAX_CRAWL_DELAY_MS = 30_000;

/** A `Retry-After` up to this is waited for, once; a longer one is told to whoever asked. */
export const MAX_RETRY_AFTER_MS = 30_000;

/** robots.txt is read to this length (RFC 9309 asks for 500 KiB at least); what is after it does not count. */
export const MAX_ROBOTS_BYTES = 512 * 1024;

/** Redirects followed for robots.txt: RFC 9309 asks for five. */
export const MAX_ROBOTS_REDIRECTS = 5;

/** How long a robots.txt holds: a day, as RFC 9309 has it. One that could not be had is asked for again much sooner. */
export const ROBOTS_HOLD_MS = 24 * 60 * 60 * 1000;
export const ROBOTS_TROUBLE_HOLD_MS = 10 * 60 * 1000;

/** Hosts whose robots.txt and last request are remembered; the longest unused goes first. */
export const MAX_HOSTS_REMEMBERED = 1_000;

/** A WARC file that has grown to this is followed by another: the size the standard recommends. */
export const WARC_FILE_BYTES = 1024 ** 3;

/** Addresses asked for ahead of the one being read. What they answer waits in memory. */
export const PAGES_AHEAD = 12;

/** Time between two polls of a feed, where the user does not say. */
export const POLL_EVERY_MS = 15 * 60 * 1000;

/** Longest wait after polls that came to nothing, however many: a feed that is back is noticed within a day. */
export const MAX_BACKOFF_MS = 24 * 60 * 60 * 1000;

/** Pages fetched for one poll of one feed, newest first; the next poll goes on. */
export const MAX_PAGES_PER_POLL = 50;

/** Pages of one poll asked for at the same time, where they are on several hosts. */
export const POLL_PAGES_AHEAD = 4;

/** Feeds polled at the same time. */
export const FEEDS_AHEAD = 8;

/** Times an entry's page is asked for, poll after poll, before its summary has to do. */
export const MAX_TRIES = 5;

/** Largest list of feeds read from a file. */
export const MAX_LIST_BYTES = 10 * 1024 * 1024;

/** Ports that the web is served on; others belong to machines that never meant to be read. */
export const WEB_PORTS: readonly number[] = [80, 443];

/** Every address of a host name. Throws with the code of `dns.lookup` when there is none. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface FetchOptions {
  /** An e-mail address or web page that tells sites who asks; goes into the user-agent line. */
  readonly contact?: string;
  /**
   * Lets addresses of private networks and of this machine through: all, or only those listed. Link-local,
   * multicast and metadata addresses never.
   */
  readonly allowPrivate?: boolean | readonly string[];
  /** Ports allowed beside `WEB_PORTS`. */
  readonly allowPorts?: readonly number[];
  readonly maxBodyBytes?: number;
  readonly maxHeaderBytes?: number;
  readonly maxRedirects?: number;
  readonly connectTimeoutMs?: number;
  readonly headersTimeoutMs?: number;
  readonly silenceTimeoutMs?: number;
  readonly totalTimeoutMs?: number;
  readonly hostGapMs?: number;
  readonly maxCrawlDelayMs?: number;
  readonly maxRetryAfterMs?: number;
  /** How host names become addresses; default the system's resolver. What it gives is checked and is what is connected to. */
  readonly resolve?: Resolve;
  /** Ends what is under way. */
  readonly signal?: AbortSignal;
}
