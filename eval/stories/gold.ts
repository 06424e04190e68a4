/**
 * The collection of stories: articles of many outlets on forty happenings, and pairs of articles that a reader has
 * labelled. `event` names the happening and is for the judge alone: it never reaches the product.
 */
import { goldFile, linesOf } from "../gold.ts";

export interface StoryArticle {
  readonly id: string;
  readonly event: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  /** The gold's own line, for the judge. */
  readonly line: string;
}

export interface StoryPair {
  readonly a: string;
  readonly b: string;
  readonly label: "wire" | "same-event" | "boilerplate" | "different";
  readonly ignore?: boolean;
  /** The gold's own line, for the judge. */
  readonly line: string;
}

export interface StoryGold {
  /** SHA-256, in hex, of the file of articles. */
  readonly sha256: string;
  readonly articles: readonly StoryArticle[];
  /** SHA-256, in hex, of the file of pairs. */
  readonly pairsSha256: string;
  readonly pairs: readonly StoryPair[];
}

/** The two halves of the collection: errors are looked at in `development` only. */
export type Half = "development" | "held";

/** Throws CannotRun, with what to do, when a file is not there. */
export function storyGold(dataFolder: string): StoryGold {
  const articles = goldFile(dataFolder, "stories", "articles.jsonl.gz");
  const pairs = goldFile(dataFolder, "stories", "pairs.jsonl");
  const parse = (line: string) => ({ ...JSON.parse(line), line });
  return {
    sha256: articles.sha256,
    articles: linesOf(articles.text).map(parse),
    pairsSha256: pairs.sha256,
    pairs: linesOf(pairs.text).map(parse),
  };
}

/** Of the events in order of their names every second one, from the first, is for development. */
export function halfOf(articles: readonly Pick<StoryArticle, "event">[]): (event: string) => Half {
  const events = [...new Set(articles.map(({ event }) => event))].sort();
  const development = new Set(events.filter((_, i) => i % 2 === 0));
  return (event) => (development.has(event) ? "development" : "held");
}
