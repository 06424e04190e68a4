import type { RecordedArticle } from "./recorded-article.ts";

/**
 * Stories: articles about the same happening. Every join is a judgement on two articles; a story is what the
 * judgements leave together, named after the smallest sha256 among its articles. Versions of a page and copies of a text
 * always stand together.
 */

/** Why two articles do, or do not, tell the same happening. Appended, never edited; the last one of a pair holds. */
export interface StoryJudgement {
  /** Article sha256s, `left < right`. */
  readonly left: string;
  readonly right: string;
  readonly verdict: "same" | "different" | "unsure";
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** The rule or person that judged: `rule:story/1`. */
  readonly judge: string;
}

/** An article that has no story yet. */
export interface UnstoriedArticle {
  readonly article: string;
  /** ISO 8601 day of print; null where it is not known. */
  readonly day: string | null;
}

/** A term that an article is found by, with what it weighs there. */
export interface StoryKey {
  readonly key: string;
  readonly weight: number;
}

/** An article of a story, brought near by terms that it shares. */
export interface NearStory {
  readonly story: string;
  readonly article: string;
  /** The weights of the terms they share, summed. */
  readonly weight: number;
}

/** Another version of an article's page, or another print of its text, that stands in a story. */
export interface StoryMate {
  readonly article: string;
  readonly story: string;
  readonly because: "page" | "copy";
}

/** What is kept of an article when its story is decided. */
export interface StoryPlace extends UnstoriedArticle {
  /** False for what tells nothing to go by: no body, another language. It has no story, unless its page or copies have. */
  readonly told: boolean;
  /** Compared by itself; false for a version or copy of what is there, which goes along. */
  readonly own: boolean;
  /** What later articles find it by. */
  readonly keys: readonly StoryKey[];
  /** What it is compared by, packed; null for what is not compared. */
  readonly marks: string | null;
}

/** How a story is called and what it is about; chosen out of its articles, never invented. */
export interface StoryTelling {
  /** The article whose headline is the story's; null where none has one. */
  readonly title: string | null;
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** Stories it goes on from, each by one of its articles. */
  readonly continues: readonly StoryContinuation[];
}

/** An earlier story that this one goes on from. */
export interface StoryContinuation {
  /** An article of the earlier story. */
  readonly article: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** A story as the record has it. */
export interface Story {
  readonly id: string;
  readonly title: string | null;
  /** ISO 8601 days of the first and the last article whose day is known. */
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  /** Versions of one page are one page; copies of one text are one origin. */
  readonly pages: number;
  readonly origins: number;
  readonly publishers: readonly string[];
  /** Whom and what it is about most, the first first; empty until it is told. */
  readonly names: readonly string[];
  readonly places: readonly string[];
}

/** A story with its articles in order of time and with what comes before and after it. */
export interface StoryInFull extends Story {
  readonly members: readonly RecordedArticle[];
  readonly continues: readonly LinkedStory[];
  readonly continuedBy: readonly LinkedStory[];
}

/** Another story, and why it is linked. */
export interface LinkedStory {
  readonly story: string;
  readonly title: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** A story with the judgements that its articles stand together on, and those that kept others apart. */
export interface ExplainedStory {
  readonly story: Story;
  readonly judgements: readonly ToldStoryJudgement[];
}

/** A judgement with the articles it is about. */
export interface ToldStoryJudgement extends StoryJudgement {
  readonly leftArticle: RecordedArticle;
  readonly rightArticle: RecordedArticle;
  /** Story of the side that is not in the one asked about; null where both are. */
  readonly other: string | null;
}

/** All conditions hold together. */
export interface StoryQuery {
  /** Stories of so many articles or more. */
  readonly least?: number;
  readonly limit?: number;
}

/** What a record is told and asked of articles about the same happening. */
export interface StoryStore {
  // ---- relating and writing
  /** Articles whose story is not decided yet, in order of day (unknown last), then sha256, at most `limit`. */
  unstoried(limit: number): Promise<readonly UnstoriedArticle[]>;
  /** At most `limit` stories, of the weeks around the day, whose articles share most with these terms. Terms that very many stories share tell nothing. */
  nearStories(keys: readonly StoryKey[], day: string | null, limit: number): Promise<readonly NearStory[]>;
  /** Other versions of the article's page and prints of its text that stand in stories, one of each story. */
  storyMates(article: string): Promise<readonly StoryMate[]>;
  /** So many of the first articles of a story and of those nearest to the day (null: the last), in order of time, copies left out. */
  storySample(story: string, day: string | null, seen: { readonly first: number; readonly nearest: number }): Promise<readonly string[]>;
  /** What an article was compared by, as `keepStory` was given it; null for one that waits or was not compared. */
  storyMarks(article: string): Promise<string | null>;
  /** Keeps an article's place and appends the judgements that give it its story, in one transaction. */
  keepStory(place: StoryPlace, judgements: readonly StoryJudgement[]): Promise<void>;
  /** Stories not yet held against the others that another day than `today` changed (undefined: any day), in order of that day. */
  changedStories(today: string | null | undefined, limit: number): Promise<readonly string[]>;
  /** Notes that a story was held against the others, and appends what was found, in one transaction. */
  keepStories(story: string, judgements: readonly StoryJudgement[]): Promise<void>;
  /** Stories whose title and names are to be chosen anew. */
  untoldStories(limit: number): Promise<readonly string[]>;
  tellStory(story: string, telling: StoryTelling): Promise<void>;

  // ---- reading
  /** Most articles first, then the earliest. */
  stories(query?: StoryQuery): AsyncIterable<Story>;
  /** A story with its articles and what it goes on from. */
  story(id: string): Promise<StoryInFull | null>;
  /** The story that an article tells; null where it has none. */
  storyOf(article: string): Promise<string | null>;
  /** A story with the judgements that joined its articles, and those that kept others apart. */
  explainStory(id: string): Promise<ExplainedStory | null>;
}
