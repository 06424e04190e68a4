import type { StoryMarks } from "./marks.ts";
import { cosine, middleOf, type Vector } from "./vector.ts";

/**
 * How alike an article is to a story: similarities of words, headline, opening, names, places and told days with
 * the middle of the story's articles, the days between them, and signs that look-alikes give away: other places, other
 * names, other days. A story is looked at through a few of its articles, so the cost does not grow with it.
 */
export const FEATURES = [
  "words",
  "title",
  "lead",
  "names",
  "places",
  "days",
  "quotes",
  "apart",
  "other-places",
  "other-names",
  "other-days",
  "no-places",
  "no-names",
  "size",
  "undated",
] as const;
export type Feature = (typeof FEATURES)[number];
export type Likeness = Readonly<Record<Feature, number>>;

/** The articles a story is looked at through, and the middle of their vectors. */
export interface StorySample {
  readonly articles: readonly StoryMarks[];
  readonly middle: Readonly<Record<Kind, Vector>>;
}

type Kind = "words" | "title" | "lead" | "names" | "places" | "days";

/** Terms kept of a middle: somewhat more than of an article. */
const KEPT: Readonly<Record<Kind, number>> = { words: 140, title: 20, lead: 70, names: 30, places: 14, days: 10 };
/** Similarities up to which names, places or days are others, where both have some. Set with the weights, on development articles. */
const OTHER = { places: 0.08, names: 0.05, days: 0.05 } as const;
/** Days that are taken to lie between an article and a story of which one has no date. */
const UNKNOWN_APART = 3;

/** Runs of quoted words in common from which on more of them say no more. */
const QUOTED = 6;

/** Throws RangeError without articles. */
export function sampleOf(articles: readonly StoryMarks[]): StorySample {
  if (articles.length === 0) throw new RangeError("a story is looked at through one article at least");
  const middle = (kind: Kind) =>
    middleOf(
      articles.map((article) => article[kind]).filter(({ size }) => size > 0),
      KEPT[kind],
    );
  return {
    articles,
    middle: {
      words: middle("words"),
      title: middle("title"),
      lead: middle("lead"),
      names: middle("names"),
      places: middle("places"),
      days: middle("days"),
    },
  };
}

export function likenessOf(article: StoryMarks, story: StorySample): Likeness {
  const alike = (kind: Kind) => cosine(article[kind], story.middle[kind]);
  const both = (kind: Kind) => article[kind].size > 0 && story.middle[kind].size > 0;
  const other = (kind: keyof typeof OTHER) => (both(kind) && alike(kind) < OTHER[kind] ? 1 : 0);
  const apart = daysApart(article, story.articles);
  return {
    words: alike("words"),
    title: alike("title"),
    lead: alike("lead"),
    names: alike("names"),
    places: alike("places"),
    days: alike("days"),
    quotes: Math.min(1, Math.max(...story.articles.map((other) => sharedQuotes(article, other))) / QUOTED),
    apart: Math.log1p(apart ?? UNKNOWN_APART),
    "other-places": other("places"),
    "other-names": other("names"),
    "other-days": other("days"),
    "no-places": both("places") ? 0 : 1,
    "no-names": both("names") ? 0 : 1,
    size: Math.log(story.articles.length),
    undated: apart === null ? 1 : 0,
  };
}

/** Days of print from the article to the nearest of the others; null where that is not known. */
export function daysApart({ day }: StoryMarks, others: readonly StoryMarks[]): number | null {
  const known = others.filter((other) => other.day !== null);
  if (day === null || known.length === 0) return null;
  return Math.min(...known.map((other) => Math.abs(Date.parse(day) - Date.parse(other.day as string)) / DAY));
}

const DAY = 86_400_000;

/** How many runs of quoted words both print. */
export function sharedQuotes({ quotes }: StoryMarks, other: StoryMarks): number {
  const [few, many] = quotes.size <= other.quotes.size ? [quotes, other.quotes] : [other.quotes, quotes];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared++;
  return shared;
}

/** So far apart in print that it takes more to be one happening: a date is wrong, or it is the same feast a year later. */
export function isFar({ apart }: Likeness): boolean {
  return apart > Math.log1p(FAR);
}

const FAR = 60;

/** The article of the story that is most like this one; of equals the first. */
export function nearestOf(article: StoryMarks, { articles }: StorySample): StoryMarks {
  const alike = (other: StoryMarks) =>
    cosine(article.words, other.words) + cosine(article.lead, other.lead) + cosine(article.names, other.names);
  return articles.reduce((best, other) => (alike(other) > alike(best) ? other : best));
}
