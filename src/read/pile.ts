import type { Intake } from "../terms/intake.ts";
import { failure } from "./failure.ts";
import { type FetchPlan, pagesOfUrls } from "./fetch/pages.ts";
import { looksLikeUrl } from "./fetch/url.ts";
import type { ReadOptions } from "./limits.ts";
import { read as readPaths } from "./read.ts";

export interface PlacesOptions extends ReadOptions {
  /** Fetches the web addresses among the paths, and how. Without it they are refused: nothing is fetched unasked. */
  readonly fetch?: FetchPlan | null;
}

/**
 * Paths and web addresses -> pages, in the order given. The network is used for addresses only, and for
 * those only where `fetch` is there.
 */
export async function* read(places: readonly string[], options: PlacesOptions = {}): AsyncGenerator<Intake> {
  const { fetch, ...reading } = options;
  for (let at = 0; at < places.length && !options.signal?.aborted; ) {
    const web = looksLikeUrl(places[at]);
    let end = at;
    while (end < places.length && looksLikeUrl(places[end]) === web) end++;
    const stretch = places.slice(at, end);
    at = end;
    if (!web) yield* readPaths(stretch, reading);
    else if (fetch) yield* pagesOfUrls(stretch, fetch, reading);
    else for (const url of stretch) yield { failure: failure(url, "not-fetched", NOT_FETCHED) };
  }
}

const NOT_FETCHED =
  "It is a web address, and nothing is fetched unless you ask for it. Add --fetch to fetch it, or save the page and give the file.";
