import type { RecordStore } from "../../terms/store.ts";
import type { StoryContinuation, StoryTelling } from "../../terms/story.ts";
import { continuationOf } from "./continue.ts";
import { storyKeys } from "./keys.ts";
import type { StorySample } from "./likeness.ts";
import type { StoryMarks } from "./marks.ts";
import type { Samples } from "./samples.ts";
import { cosine, type Vector } from "./vector.ts";

/**
 * How a story is called: by the headline, among those of the articles it is looked at through, that has most of what all of
 * them say; and by the names and places that weigh most over them. Chosen, never written.
 */
const NAMED = { names: 5, places: 3 } as const;
/** Words of a headline that can stand for a story. */
const LEAST_TITLE = 3;
/** Earlier stories held against one, and those told. */
const EARLIER = { asked: 12, told: 2 } as const;

export type TellingStories = Pick<RecordStore, "untoldStories" | "tellStory" | "nearStories">;

export async function tellStories(store: TellingStories, samples: Samples, stopped: () => boolean): Promise<void> {
  while (!stopped()) {
    const untold = await store.untoldStories(BATCH);
    if (untold.length === 0) return;
    for (const story of untold) {
      if (stopped()) return;
      const sample = await samples.sampleOf(story, null);
      const continues = sample ? await earlierStories(store, samples, story, sample) : [];
      await store.tellStory(story, sample ? { ...tellingOf(sample), continues } : NOTHING);
    }
  }
}

const BATCH = 100;
const NOTHING: StoryTelling = { title: null, names: [], places: [], continues: [] };

export function tellingOf({ articles, middle }: StorySample): Omit<StoryTelling, "continues"> {
  const nearness = ({ title }: StoryMarks) => cosine(title, middle.lead) + cosine(title, middle.title);
  const titled = articles.filter(({ title }) => title.size >= LEAST_TITLE);
  const [first, ...others] = titled.length > 0 ? titled : articles.filter(({ title }) => title.size > 0);
  const best = first && others.reduce((one, other) => (nearness(other) > nearness(one) ? other : one), first);
  return {
    title: best?.article ?? null,
    names: named(articles, middle.names, NAMED.names),
    places: named(articles, middle.places, NAMED.places),
  };
}

/** The heaviest names as the articles print them; of a story of several, those that two articles have. */
function named(articles: readonly StoryMarks[], vector: Vector, most: number): string[] {
  const carriers = (term: string) => articles.filter(({ names, places }) => names.has(term) || places.has(term));
  const least = articles.length > 1 ? 2 : 1;
  return [...vector.keys()]
    .filter((term) => carriers(term).length >= least)
    .slice(0, most)
    .map((term) => longest(carriers(term).map(({ printed }) => printed.get(term) ?? "")));
}

function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length || (name.length === best.length && name < best) ? name : best), "");
}

async function earlierStories(store: TellingStories, samples: Samples, story: string, sample: StorySample): Promise<StoryContinuation[]> {
  const days = sample.articles.map(({ day }) => day).filter((day) => day !== null);
  const [first] = days.sort();
  if (first === undefined) return [];
  const found: StoryContinuation[] = [];
  for (const near of await store.nearStories(storyKeys(sample.middle), first, EARLIER.asked)) {
    if (near.story === story) continue;
    const earlier = await samples.sampleOf(near.story, first);
    const continuation = earlier && continuationOf(sample, earlier, first);
    if (continuation) found.push(continuation);
  }
  return found.sort((a, b) => b.confidence - a.confidence || (a.article < b.article ? -1 : 1)).slice(0, EARLIER.told);
}
