/**
 * The outlet's name in the title of its feed: "Ledger - World", "World | Ledger", "Ledger RSS feed".
 * Parts that name a section or the feed itself are left out, unless nothing would be left.
 */
export function publisherOf(feedTitle: string): string | null {
  const title = feedTitle.slice(0, MAX_TITLE).replace(/\s+/g, " ").trim();
  const parts = title
    .split(/\s+[-–—|>»:·•/]+\s+|::|»|:\s+|\s>\s/)
    .map((part) => part.replace(FEED_WORDS, "").trim())
    .filter(Boolean);
  const named = parts.filter((part) => !part.split(/[\s,&/]+|\band\b/).every((word) => !word || SECTIONS.has(word.toLowerCase())));
  return (named[0] ?? title) || null;
}

const MAX_TITLE = 300;
const FEED_WORDS = /\s*[([]?\b(?:RSS(?:\s?\d(?:\.\d)?)?|Atom|XML)?\s?(?:feeds?|RSS)\b[)\]]?$/i;

/** Words of which the names of sections are made. */
const SECTIONS: ReadonlySet<string> = new Set(
  "africa all americas analysis arts articles asia books breaking business culture economy editorial education entertainment environment europe feature features feed feeds front full-text global headline headlines health home international latest lifestyle local magazine main markets middle east most national new news newest of on opinion page politics popular posts press recent regional releases rss science sections society sport sports stories story technology the top today travel u.k. u.s. uk updates us video videos world".split(
    " ",
  ),
);
