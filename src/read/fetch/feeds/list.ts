import { readFile, stat } from "node:fs/promises";
import { feedsOf } from "../../document/opml.ts";
import { MAX_LIST_BYTES } from "../limits.ts";
import { looksLikeUrl } from "../url.ts";

/** What the user named is no feed that could be followed. The message says what to do. */
export class FeedListError extends Error {
  override readonly name = "FeedListError";
  readonly code = "no-feeds";
}

/** Addresses of feeds as they are, files as the lists of feeds (OPML) they must be; each feed once, in order. Throws FeedListError. */
export async function feedsNamed(named: readonly string[]): Promise<string[]> {
  const feeds = new Set<string>();
  for (const name of named) {
    const plain = plainFeedUrl(name);
    if (looksLikeUrl(plain)) feeds.add(plain);
    else for (const url of await feedsInFile(name)) feeds.add(plainFeedUrl(url));
  }
  return [...feeds];
}

/** `feed:` is how some programs write the address of a feed. */
export function plainFeedUrl(url: string): string {
  return url.replace(/^feed:(?=https?:)/i, "").replace(/^feed:\/\//i, "https://");
}

async function feedsInFile(path: string): Promise<string[]> {
  const byteLength = await stat(path).then(
    (status) => (status.isFile() ? status.size : -1),
    () => -1,
  );
  if (byteLength < 0)
    throw new FeedListError(`${path} is neither a web address nor a file. Give the address of a feed, or an OPML list of feeds.`);
  const feeds = byteLength <= MAX_LIST_BYTES ? feedsOf(await readFile(path)) : [];
  if (feeds.length === 0)
    throw new FeedListError(
      `${path} is no list of feeds (OPML) that names any. A feed kept in a file is read with: onrecord build ${path} -o RECORD`,
    );
  return feeds.map(({ url }) => url);
}
