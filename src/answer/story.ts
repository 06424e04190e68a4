import type { ToldStory } from "../terms/answer.ts";
import type { RecordStore } from "../terms/store.ts";
import { type Asked, impliedPrints } from "./print-day/imply.ts";

/** A story with its articles, and for those without a day of print the one that the others imply; null when the record has no such story. */
export async function showStory(store: Asked & Pick<RecordStore, "story">, id: string): Promise<ToldStory | null> {
  const story = await store.story(id);
  if (!story) return null;
  const implied = await impliedPrints(store, story);
  const members = story.members.map((article) => {
    const print = implied.get(article.sha256);
    return print ? { ...article, implied: print } : article;
  });
  return { ...story, members };
}
