import { atHand } from "../../terms/at-hand.ts";
import type { ArticleReading } from "../../terms/reading.ts";
import type { RecordStore } from "../../terms/store.ts";
import type { Background } from "./background.ts";
import { type StorySample, sampleOf } from "./likeness.ts";
import { type StoryMarks, storyMarks } from "./marks.ts";
import { unpackMarks } from "./packed.ts";

/** Marks of articles and samples of stories, those used last at hand; what is not is made again from the record, and is the same. */
export interface Samples {
  /** Null for an article that is not there, or tells nothing to go by. */
  readonly marksOf: (article: string) => Promise<StoryMarks | null>;
  /** The first articles of a story, and those nearest to the day (null: the last ones); null where none is left. */
  readonly sampleOf: (story: string, day: string | null) => Promise<StorySample | null>;
}

/** Articles and samples kept at hand. */
const AT_HAND = { articles: 1500, samples: 500 } as const;
/** Articles a story is looked at through: so many of the first and so many of the nearest. */
const SEEN = { first: 4, nearest: 8 } as const;

export function samplesAtHand(
  store: Pick<RecordStore, "article" | "markedArticle" | "storyMarks" | "storySample">,
  background: Background,
): Samples {
  const marksOf = atHand(AT_HAND.articles, async (article) => {
    const kept = unpackMarks(article, await store.storyMarks(article));
    if (kept) return kept;
    const reading = await store.article(article);
    if (!reading || !tellsStory(reading)) return null;
    const marked = await store.markedArticle(article);
    return storyMarks(reading, background, new Set(marked?.house));
  });
  const samples = atHand(AT_HAND.samples, async (which) => {
    const marks: StoryMarks[] = [];
    for (const article of which.split(" ")) {
      const own = await marksOf(article);
      if (own) marks.push(own);
    }
    return marks.length > 0 ? sampleOf(marks) : null;
  });
  return {
    marksOf,
    sampleOf: async (story, day) => {
      const articles = await store.storySample(story, day, SEEN);
      return articles.length > 0 ? samples(articles.join(" ")) : null;
    },
  };
}

/** Is there something to go by: words of a body in English? Others have no story. */
function tellsStory({ body, language }: ArticleReading): boolean {
  return body.length > 0 && (language == null || /^en\b/i.test(language));
}
