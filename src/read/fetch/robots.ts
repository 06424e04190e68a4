import robotsParser from "robots-parser";
import { type FetchOptions, MAX_CRAWL_DELAY_MS, PRODUCT, ROBOTS_HOLD_MS, ROBOTS_TROUBLE_HOLD_MS } from "./limits.ts";
import { FetchTrouble } from "./trouble.ts";

/**
 * robots.txt as RFC 9309 has it: asked for once a day for each scheme, host and port. None there (4xx): all is
 * allowed. Not to be had (5xx, 429, no answer): all is refused until it is. What it allows holds for us by
 * name, else for everybody.
 */
export interface Robots {
  /** Throws FetchTrouble `robots` when the site does not want this page read by programs. Returns the pause it asks for, in ms. */
  check(url: URL): Promise<number>;
}

/** What came of asking for a robots.txt: its status and text, after redirects. */
export interface RobotsAnswer {
  readonly status: number;
  readonly text: string;
}

/** Asks for a robots.txt by its address. Throws FetchTrouble. */
export type AskRobots = (url: URL) => Promise<RobotsAnswer>;

interface Kept {
  readonly rules: Rules;
  readonly until: number;
}

interface Rules {
  readonly allows: (url: URL) => boolean;
  readonly pauseMs: number;
  /** Why everything is refused, when it is. */
  readonly trouble?: FetchTrouble;
}

export function openRobots(ask: AskRobots, maxHosts: number, options: FetchOptions, now: () => number = Date.now): Robots {
  const kept = new Map<string, Kept>();
  return {
    async check(url) {
      let at = kept.get(url.origin);
      if (!at || at.until <= now()) {
        const rules = await rulesOf(url, ask, options);
        if (options.signal?.aborted && rules.trouble) throw rules.trouble;
        at = { rules, until: now() + (rules.trouble ? ROBOTS_TROUBLE_HOLD_MS : ROBOTS_HOLD_MS) };
        kept.delete(url.origin);
        kept.set(url.origin, at);
        if (kept.size > maxHosts) kept.delete(kept.keys().next().value as string);
      }
      const { allows, pauseMs, trouble } = at.rules;
      if (trouble) throw trouble;
      if (allows(url)) return pauseMs;
      throw new FetchTrouble(
        "robots",
        `The site asks programs not to read this page (${url.origin}/robots.txt). Save it by hand, or ask the site.`,
      );
    },
  };
}

async function rulesOf(url: URL, ask: AskRobots, { maxCrawlDelayMs = MAX_CRAWL_DELAY_MS }: FetchOptions): Promise<Rules> {
  const address = new URL("/robots.txt", url.origin);
  let answer: RobotsAnswer;
  try {
    answer = await ask(address);
  } catch (error) {
    if (!(error instanceof FetchTrouble)) throw error;
    // A host that may not or cannot be connected to at all says so better than its robots.txt does.
    if (SAME_FOR_PAGES.has(error.rule)) return refusing(error);
    return refusing(unreachable(address, error.message, error.retryAfterMs));
  }
  const { status, text } = answer;
  if (status >= 500 || status === 429) return refusing(unreachable(address, `The site answered ${status}.`, null));
  if (status !== 200) return { allows: () => true, pauseMs: 0 };
  const robots = parseRobots(address.href, linesThatCount(text));
  const seconds = robots.getCrawlDelay(PRODUCT) ?? 0;
  return {
    allows: (page) => robots.isAllowed(page.href, PRODUCT) !== false,
    pauseMs: Math.min(Math.max(0, seconds) * 1000, maxCrawlDelayMs),
  };
}

/** The package is CommonJS and its types are those of a module. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

function refusing(trouble: FetchTrouble): Rules {
  return { allows: () => false, pauseMs: 0, trouble };
}

const SAME_FOR_PAGES: ReadonlySet<string> = new Set([
  "private-address",
  "no-such-host",
  "no-resolver",
  "no-network",
  "bad-certificate",
  "unreachable",
  "stopped",
]);

function unreachable(address: URL, why: string, retryAfterMs: number | null): FetchTrouble {
  const reason = `Whether the site allows reading by programs could not be found out (${address.href}: ${why}), so nothing of it is fetched. Try again later.`;
  return new FetchTrouble("robots-unreachable", reason, retryAfterMs);
}

/**
 * The lines that can matter to us: groups for our name and for everybody. The parser keeps every rule once for
 * each name above it, so a file of many names and many rules would fill the memory, and tries every wildcard at
 * every place of an address, so rules with many would take seconds.
 */
export function linesThatCount(text: string): string {
  const kept: string[] = [];
  let ours = new Set<string>();
  let naming = false;
  let wildcards = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const field = /^\uFEFF?\s*([a-z-]+)\s*:([^#]*)/i.exec(line);
    const name = field?.[1].toLowerCase() ?? "";
    if (!field || !FIELDS.has(name)) continue;
    const value = field[2].trim();
    if (name !== "user-agent") {
      naming = false;
      if (ours.size === 0) continue;
      const star = value.indexOf("*");
      if (star >= 0 && name !== "crawl-delay") wildcards += value.length;
      if (wildcards <= MAX_WILDCARD_LENGTH || star < 0) kept.push(`${name}: ${value}`);
      // Cut at its star a rule closes no less than it did; one that opens must not open more.
      else if (name === "disallow") kept.push(`${name}: ${value.slice(0, star) || "/"}`);
      continue;
    }
    if (!naming) ours = new Set();
    naming = true;
    const token = /^[^\s/]*/.exec(value)?.[0].toLowerCase() ?? "";
    if ((token !== "*" && token !== PRODUCT.toLowerCase()) || ours.has(token)) continue;
    ours.add(token);
    kept.push(`user-agent: ${token}`);
  }
  return kept.join("\n");
}

/** Characters of rules with wildcards that count as they stand, in UTF-16 code units: an order more than sites of news have. */
const MAX_WILDCARD_LENGTH = 16 * 1024;

const FIELDS: ReadonlySet<string> = new Set(["user-agent", "allow", "disallow", "crawl-delay"]);
