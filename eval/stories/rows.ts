/**
 * Rows that teach what one story is: node scripts/run-ts.mjs eval/stories/rows.ts DATA > rows.jsonl
 * An article against a story as far as it has come, with the likeness that the product computes: of the half of the collection for
 * development and of ECB+ train, and, as stories that only look alike, pairs of articles of one beat on other days
 * (Wikinews on two subjects, political news of some months), of which next to none tell the same happening.
 */
import { shippedStories } from "../../src/model/stories.ts";
import { backgroundOf } from "../../src/relate/story/background.ts";
import { FEATURES, type Likeness, likenessOf, sampleOf } from "../../src/relate/story/likeness.ts";
import { type StoryMarks, storyMarks } from "../../src/relate/story/marks.ts";
import { goldFile, linesOf } from "../gold.ts";
import { endWith } from "../trouble.ts";
import { halfOf, type StoryArticle, storyGold } from "./gold.ts";
import { withStoryRecord } from "./record.ts";

type Told = StoryMarks & { readonly event: string };

/** Articles a story is looked at through, as in the product. */
const SEEN = { first: 4, last: 8 } as const;
/** What every row of a set weighs; those of look-alikes together as much as a third of the development half. */
const WEIGHS = { development: 1, ecb: 0.3, wikinews: 0.3, politics: 0.05, single: 0.3 } as const;
/** What two must have in common to be held against each other at all. */
const NEAR = { words: 0.02, names: 0.2, places: 0.2 } as const;
/** Articles on politics: those of these days, the first so many. */
const POLITICS = { from: "2016-01", to: "2016-07", most: 420 } as const;

await endWith(async () => {
  const folder = process.argv[2] ?? "../shared/data";
  const gold = storyGold(folder);
  const half = halfOf(gold.articles);
  const development = gold.articles.filter(({ event }) => half(event) === "development");
  growing(await read(development), WEIGHS.development);
  growing(await read(ecb(folder)), WEIGHS.ecb);
  apart(await read(wikinews(folder)), WEIGHS.wikinews);
  apart(await read(politics(folder)), WEIGHS.politics);
  return 0;
});

async function read(articles: readonly StoryArticle[]): Promise<Told[]> {
  const background = backgroundOf(shippedStories().background);
  const events = new Map(articles.map(({ id, event }) => [id, event]));
  return withStoryRecord(articles, { fast: false }, async ({ store, idOf }) => {
    const told: Told[] = [];
    for await (const { sha256 } of store.articles()) {
      const reading = await store.article(sha256);
      if (reading) told.push({ ...storyMarks(reading, background), event: events.get(idOf.get(sha256) ?? "") ?? sha256 });
    }
    return told;
  });
}

/** Every article against every story as it was when the article came, and some against single articles. */
function growing(articles: readonly Told[], weight: number): void {
  const stories = new Map<string, Told[]>();
  for (const article of articles) {
    for (const [event, members] of stories) {
      const seen = members.length <= SEEN.first + SEEN.last ? members : [...members.slice(0, SEEN.first), ...members.slice(-SEEN.last)];
      const likeness = likenessOf(article, sampleOf(seen));
      if (event === article.event || isNear(likeness)) write(likeness, event === article.event, weight);
    }
    stories.set(article.event, [...(stories.get(article.event) ?? []), article]);
  }
  let turn = 0;
  pairs(articles, (one, other, likeness) => {
    if (one.event === other.event ? turn++ % 3 === 0 : isNear(likeness)) write(likeness, one.event === other.event, weight * WEIGHS.single);
  });
}

/** Of one beat, days apart: not one story. Within a day, and where very much is alike, nobody knows. */
function apart(articles: readonly Told[], weight: number): void {
  pairs(articles, (_one, _other, likeness) => {
    const near = likeness.apart < Math.log1p(2) && likeness.words > 0.25;
    if (isNear(likeness) && !near && likeness.apart < Math.log1p(40)) write(likeness, false, weight);
  });
}

function isNear({ words, names, places }: Likeness): boolean {
  return words > NEAR.words || names > NEAR.names || places > NEAR.places;
}

function pairs(articles: readonly Told[], each: (one: Told, other: Told, likeness: Likeness) => void): void {
  articles.forEach((one, i) => {
    for (const other of articles.slice(0, i)) each(one, other, likenessOf(one, sampleOf([other])));
  });
}

function write(likeness: Likeness, same: boolean, weight: number): void {
  process.stdout.write(`${JSON.stringify({ likeness: FEATURES.map((feature) => likeness[feature]), same, weight })}\n`);
}

function ecb(folder: string): StoryArticle[] {
  type Line = { doc: string; subtopic: string; text: string; url: string | null; publisher: string | null; dct: string | null };
  return lines<Line>(folder, "events", "ecbplus-train.jsonl.gz").map(({ doc, subtopic, text, url, publisher, dct }) =>
    article({ id: doc, event: subtopic, text, url: url ?? "", publisher: publisher ?? "", published: dct ?? "" }),
  );
}

function wikinews(folder: string): StoryArticle[] {
  return lines<{ doc: string; dct: string; text: string }>(folder, "dates", "meantime.jsonl.gz").map(({ doc, dct, text }) =>
    article({ id: doc, event: doc, text, publisher: "Wikinews", published: dct.slice(0, 10) }),
  );
}

function politics(folder: string): StoryArticle[] {
  type Line = { doc: string; date: string; publisher: string; title: string; text: string };
  return lines<Line>(folder, "polnear", "train.jsonl.gz")
    .filter(({ date }) => date >= POLITICS.from && date < POLITICS.to)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, POLITICS.most)
    .map(({ doc, date, publisher, text }) => article({ id: doc, event: doc, text, publisher, published: date }));
}

function lines<Line>(folder: string, part: string, name: string): Line[] {
  return linesOf(goldFile(folder, part, name).text).map((line) => JSON.parse(line) as Line);
}

function article(given: Partial<StoryArticle> & Pick<StoryArticle, "id" | "event" | "text">): StoryArticle {
  return { publisher: "", url: "", published: "", title: "", line: "", ...given };
}
