import type { CopyStore } from "./copy.ts";
import type { CorrectionStore } from "./correction.ts";
import type { EntityStore } from "./entity.ts";
import type { FetchMemory } from "./fetched.ts";
import type { ArticleReading } from "./reading.ts";
import type { RecordedArticle } from "./recorded-article.ts";
import type { Passage } from "./span.ts";
import type { StatementStore } from "./statement.ts";
import type { StoryStore } from "./story.ts";
import type { VersionStore } from "./version.ts";

export type { CopyGroup, CopyMember } from "./copy.ts";
export type { NamedParty } from "./entity.ts";
export type * from "./statement.ts";
export type * from "./version.ts";
export type { RecordedArticle };

/**
 * The record as the other stages see it. One interface, whatever database is behind it; every method
 * is asynchronous and every long list is streamed, so a record may be larger than memory.
 * Articles are named by `origin.sha256`, statements by their id. What is asked of statements, versions, copies,
 * names, stories and corrections stands in the file of each.
 */
export interface RecordStore extends FetchMemory, StatementStore, VersionStore, CopyStore, EntityStore, StoryStore, CorrectionStore {
  readonly location: string;

  // ---- writing
  /**
   * Adds readings with all they hold, in one transaction. A reading already there (same sha256, same reader version) only
   * gains an origin, unless `told`, what the user said beside it (by sha256), is not what was said before.
   */
  add(readings: readonly ArticleReading[], told?: ReadonlyMap<string, string>): Promise<AddCounts>;
  /** Which of these articles are already kept, read by the same version of the reader? */
  known(sha256s: readonly string[]): Promise<ReadonlySet<string>>;
  /** What the user said of these articles, by sha256, as `add` was given it; nothing of those of which nothing was said. */
  told(sha256s: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Notes one more place where an article already kept was found. */
  addOrigins(origins: readonly ArticleReading["origin"][]): Promise<void>;
  /** Lists an input that could not be read; `cleared` takes it off when it was read after all. */
  addFailures(failures: readonly InputFailure[]): Promise<void>;
  clearFailures(paths: readonly string[]): Promise<void>;

  // ---- reading
  counts(): Promise<RecordCounts>;
  articles(): AsyncIterable<RecordedArticle>;
  /** An article as it was read, without the statements that people rejected. */
  article(sha256: string): Promise<ArticleReading | null>;
  /** An article's line in the list; null where the record has no such article. */
  recordedArticle(sha256: string): Promise<RecordedArticle | null>;
  /** What has an id that begins so, at most `limit` of each kind; where an id is the very same, only that. */
  idsBeginning(beginning: string, limit: number): Promise<readonly NamedId[]>;
  /** Articles, by sha256, whose text has all these words in one run, whoever's they are; in the order of `articles`. */
  printing(words: readonly string[], limit: number): Promise<readonly string[]>;
  /** What there is to be searched. */
  coverage(): Promise<Coverage>;
  /** Inputs that could not be read. */
  failures(): AsyncIterable<InputFailure>;
  /** Inputs left out on purpose (`PASSED_OVER`), which did not fail. */
  passedOver(): AsyncIterable<InputFailure>;
  /** Every span kept, with its exact words, article by article. */
  citations(): AsyncIterable<ArticleCitations>;
  close(): Promise<void>;
}

/** Something of the record, named by its id. */
export interface NamedId {
  readonly kind: "statement" | "article" | "entity" | "name" | "utterance" | "story" | "correction";
  readonly id: string;
}

/** What one `add` changed: articles and statements new in the record, and articles that were there already. */
export interface AddCounts {
  readonly articles: number;
  readonly statements: number;
  readonly already: number;
}

/** How much a record holds. */
export interface RecordCounts {
  readonly articles: number;
  readonly statements: number;
  readonly speakers: number;
  readonly utterances: number;
  /** Inputs that could not be read; what was passed over on purpose is not among them. */
  readonly failures: number;
  readonly passedOver: number;
  readonly words: number;
}

/** An input that could not be read, with the rule that noticed it and what to do. */
export interface InputFailure {
  readonly path: string;
  readonly record: string | null;
  readonly rule: string;
  readonly reason: string;
}

/** The rule of what was left out on purpose, pictures in an archive for one: it is listed and counted, and the run did not fail for it. */
export const PASSED_OVER = "passed-over";

/** What a search looks through. */
export interface Coverage {
  readonly articles: number;
  readonly statements: number;
  /** ISO days of the earliest and the latest article; null where none has a day. */
  readonly from: string | null;
  readonly to: string | null;
  /** Outlets that are known by name. */
  readonly publishers: number;
}

/** One article with every place the record cites in it, for reading them again. */
export interface ArticleCitations {
  readonly sha256: string;
  readonly path: string | null;
  readonly record: string | null;
  readonly text: string;
  readonly citations: readonly (Passage & { readonly of: string; readonly role: string })[];
}
