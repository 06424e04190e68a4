import type { StoryContinuation } from "../../terms/story.ts";
import { nearestOf, type StorySample } from "./likeness.ts";
import { listed } from "./reasons.ts";
import { cosine, sharedTerms } from "./vector.ts";

/**
 * Does one story go on from another: the same people or bodies, in the same place or on the same matter, and a new happening? The
 * earlier has to have begun before, and the two are not one story, which was judged already. Thresholds set by hand on the
 * development half of the stories.
 */
const LEAST = { names: 0.2, places: 0.25, words: 0.12 } as const;
/** Days from the earlier story's last article to the later's first. */
const DAYS = 60;
const DAY = 86_400_000;

export function continuationOf(later: StorySample, earlier: StorySample, first: string): StoryContinuation | null {
  const before = earlier.articles.filter(({ day }) => day !== null && day < first);
  if (before.length === 0) return null;
  const days = Math.round((Date.parse(first) - Date.parse(before.map(({ day }) => day as string).sort()[before.length - 1])) / DAY);
  if (days > DAYS) return null;
  const alike = (kind: "names" | "places" | "words") => cosine(later.middle[kind], earlier.middle[kind]);
  const [names, places, words] = [alike("names"), alike("places"), alike("words")];
  if (names < LEAST.names || words < LEAST.words || places < LEAST.places) return null;
  const [one] = later.articles;
  const other = nearestOf(one, { ...earlier, articles: before });
  const printed = (terms: readonly string[]) =>
    terms
      .slice(0, 3)
      .map((term) => [...later.articles, ...earlier.articles].find(({ printed }) => printed.has(term))?.printed.get(term) ?? term);
  const shared = printed(sharedTerms(later.middle.names, earlier.middle.names));
  const there = printed(sharedTerms(later.middle.places, earlier.middle.places));
  return {
    article: other.article,
    confidence: Math.round(100 * Math.min(0.95, (names + places + words) / 2)) / 100,
    reasons: [
      `both are about ${listed(shared)}`,
      `both name ${listed(there)}`,
      `the earlier was last told ${days === 1 ? "one day" : `${days} days`} before`,
      "too little in common to be one happening",
    ],
  };
}
