import type { CopyJudgement, CopyMarks, HouseLine, LineElsewhere, MarkedArticle, StepOfCopies } from "./copy.ts";
import type { Correction, RecordedCorrection } from "./correction.ts";
import type { EntityJudgement, EntityQuery, ExplainedEntity, NamedProfile, Profile, ProfileKeys, RecordedEntity } from "./entity.ts";
import type { FetchMemory } from "./fetched.ts";
import type { ExplainedSpeech, Judgement, VariantKind } from "./judgement.ts";
import type { ArticleReading, Party, Statement } from "./reading.ts";
import type { RecordedArticle } from "./recorded-article.ts";
import type { Passage } from "./span.ts";
import type {
  ExplainedStory,
  NearStory,
  Story,
  StoryInFull,
  StoryJudgement,
  StoryKey,
  StoryMate,
  StoryPlace,
  StoryQuery,
  StoryTelling,
  UnstoriedArticle,
} from "./story.ts";

export type { RecordedArticle };

/**
 * The record as the other stages see it. One interface, whatever database is behind it; every method
 * is asynchronous and every long list is streamed, so a record may be larger than memory.
 * Articles are named by `origin.sha256`, statements by their id.
 */
export interface RecordStore extends FetchMemory {
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
  /** Statements with quoted words that have not been compared with the rest yet, in order of id, at most `limit`. */
  unrelated(limit: number): Promise<readonly QuotedWords[]>;
  /**
   * Statements, already related, whose quoted words share at least one of these shingles, in order of id. Of the
   * statements with the same folded speaker and words only the one with the smallest id: a verdict on it is a verdict
   * on all of them, so a judge must look at the folded speaker and words alone.
   */
  sharing(shingles: readonly string[]): Promise<readonly QuotedWords[]>;
  /** Appends judgements and marks the statements as related, in one transaction. `shingles` by statement id; both sides of a judgement are in `done` or were before. */
  relate(done: readonly QuotedWords[], shingles: ReadonlyMap<string, readonly string[]>, judgements: readonly Judgement[]): Promise<void>;

  /** Articles not compared yet with the others for being versions of one page, in order of sha256, at most `limit`. */
  unversioned(limit: number): Promise<readonly string[]>;
  /** Articles, already compared, that have at least so many of these keys, in order of sha256. Under a key that very many articles share only the first are looked at. */
  sharingPage(keys: readonly string[], least: number): Promise<readonly string[]>;
  /**
   * Appends what a person judged of two statements, and lets it hold over every rule: "same" joins them, "different" keeps
   * them apart. `correct` does so for decisions that are to be found again when their articles are read anew.
   * Throws RangeError where one of the two is not in the record.
   */
  judgeStatements(judgement: Judgement): Promise<void>;

  /** Marks articles as compared, under their keys, and keeps which are versions of one page, in one transaction. */
  keepVersions(done: readonly PageKeys[], same: readonly SamePages[]): Promise<void>;

  /** Articles that wait for a step of being compared for copies (`lines`: their sentences are not kept yet), at most `limit`. */
  copiesWaiting(step: "lines" | StepOfCopies, limit: number): Promise<readonly string[]>;
  /** Keeps the sentences of articles and works out which are house lines; articles that hold one that became one, or is one no more, wait for their keys again. */
  keepCopyMarks(marks: readonly CopyMarks[]): Promise<void>;
  /** What an article is compared by; null where its sentences are not kept yet. */
  markedArticle(sha256: string): Promise<MarkedArticle | null>;
  /** Keeps the keys that articles are found under. */
  keepCopyKeys(keys: readonly { readonly article: string; readonly keys: readonly number[] }[]): Promise<void>;
  /** Articles worth comparing with this one, found under these keys: those that share most, a bounded number. */
  sharingCopy(sha256: string, keys: readonly number[]): Promise<readonly string[]>;
  /** Marks articles as compared, appends the judgements that say something new, and groups anew what they touch, in one transaction. */
  keepCopies(done: readonly string[], judgements: readonly CopyJudgement[]): Promise<void>;

  /** Names that articles touched since they were last compared with the others, in order of id, at most `limit`. */
  unjudged(limit: number): Promise<readonly Profile[]>;
  /** Ids of names, already compared, that are kept under one of these keys, in order, at most `limit`. */
  sharingName(keys: readonly string[], limit: number): Promise<readonly string[]>;
  /** What the articles say of a name; null where none has it any more. */
  profile(id: string): Promise<Profile | null>;
  /**
   * Marks names as compared, under their keys, appends the judgements that say something new, and groups anew what they
   * touch, in one transaction. A pair of a compared name that is not judged now is near no more.
   */
  keepEntities(done: readonly ProfileKeys[], judgements: readonly EntityJudgement[]): Promise<void>;

  /**
   * Appends what a person decided and puts it in force; the very same line twice is one. What it is about and is not in
   * the record waits. Throws RangeError for a line that cannot be meant (a judgement of one thing, no reason given).
   */
  correct(correction: Correction): Promise<RecordedCorrection>;
  /** Puts in force what waited for articles, statements and names that are there now. */
  settleCorrections(): Promise<void>;
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
  counts(): Promise<RecordCounts>;
  articles(): AsyncIterable<RecordedArticle>;
  /** An article as it was read, without the statements that people rejected. */
  article(sha256: string): Promise<ArticleReading | null>;
  /** An article's line in the list; null where the record has no such article. */
  recordedArticle(sha256: string): Promise<RecordedArticle | null>;
  statements(query?: StatementQuery): AsyncIterable<RecordedStatement>;
  /** A statement, rejected or not; a rejected one is of no utterance. */
  statement(id: string): Promise<RecordedStatement | null>;
  /** Utterances with two statements or more, in order of id. */
  utterances(): AsyncIterable<Utterance>;
  utterance(id: string): Promise<Utterance | null>;
  /** The judgements that hold for a statement or an utterance, by its id. */
  explainSpeech(id: string): Promise<ExplainedSpeech | null>;
  /** Pages with two versions or more, in order of the first version's time (unknown last). */
  pages(): AsyncIterable<PageVersions>;
  /** The page that an article is a version of; null when there is only that one. */
  pageOf(sha256: string): Promise<PageVersions | null>;
  /** Articles that print one text, group by group: most pages first, then by the time of the first. */
  copyGroups(): AsyncIterable<CopyGroup>;
  /** The copy group an article stands in; null where nobody else prints its text. */
  copyGroupOf(sha256: string): Promise<CopyGroup | null>;
  /** The judgements that hold on an article and others, those that say "same" first, then the surest. */
  copyJudgements(sha256: string): Promise<readonly CopyJudgement[]>;
  /** Which sentences of an article its outlet prints everywhere, and which stand in earlier articles of the outlet too. */
  linesElsewhere(sha256: string): Promise<readonly LineElsewhere[]>;
  /** Sentences that outlets print everywhere, by outlet, those in most articles first. */
  houseLines(): AsyncIterable<HouseLine>;
  /** Who and what the articles name, under all spellings: most statements first, then most articles. */
  entities(query?: EntityQuery): AsyncIterable<RecordedEntity>;
  entity(id: string): Promise<RecordedEntity | null>;
  /** An entity with the judgements that joined its names, and those that kept others apart. */
  explainEntity(id: string): Promise<ExplainedEntity | null>;
  /** What has an id that begins so, at most `limit` of each kind; where an id is the very same, only that. */
  idsBeginning(beginning: string, limit: number): Promise<readonly NamedId[]>;
  /** The names (profiles) of an entity, those in most articles first; of a name's own id that one. Empty where there is none. */
  namesOf(id: string): Promise<readonly NamedProfile[]>;
  /** What people decided, in order. */
  corrections(): AsyncIterable<RecordedCorrection>;
  /** What people decided about any of these statements, names and articles, in order. */
  correctionsAbout(ids: readonly string[]): Promise<readonly RecordedCorrection[]>;
  /** Most articles first, then the earliest. */
  stories(query?: StoryQuery): AsyncIterable<Story>;
  /** A story with its articles and what it goes on from. */
  story(id: string): Promise<StoryInFull | null>;
  /** The story that an article tells; null where it has none. */
  storyOf(article: string): Promise<string | null>;
  /** A story with the judgements that joined its articles, and those that kept others apart. */
  explainStory(id: string): Promise<ExplainedStory | null>;
  /**
   * Statements that share words with the query, best first, at most `limit` with different words; those that a person rejected
   * are left out. Give the words in their order: a verbatim repeat comes first. For finding candidates, not for a verdict.
   */
  search(words: readonly string[], limit: number): Promise<readonly SearchHit[]>;
  /** Articles, by sha256, whose text has all these words in one run, whoever's they are; in the order of `articles`. */
  printing(words: readonly string[], limit: number): Promise<readonly string[]>;
  /** Who speaks in these statements and in which articles, as they are listed; nothing for a statement that is not there. */
  spoken(statements: readonly string[]): Promise<ReadonlyMap<string, SpokenStatement>>;
  /** Under which names and offices the articles know an entity; null where there is none. Of those with very many articles a part is looked at. */
  party(entity: string): Promise<NamedParty | null>;
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

/** What an article's page is known by. */
export interface PageKeys {
  readonly article: string;
  readonly keys: readonly string[];
}

/** Two articles that are versions of one page, and why: `address`, `words`, `same-words`. `left < right`. */
export interface SamePages {
  readonly left: string;
  readonly right: string;
  readonly because: string;
}

/** The versions of one page that the record has, the earliest first. */
export interface PageVersions {
  readonly page: string;
  /** Why they are taken for one page: `address`, `words`, `same-words`. */
  readonly because: readonly string[];
  readonly versions: readonly PageVersion[];
}

/** One version of a page. Versions are in order of the time they were changed, else printed, then of when they were fetched. */
export interface PageVersion {
  readonly article: RecordedArticle;
  /** ISO 8601; when the page says it was last changed. */
  readonly updated: string | null;
  /** ISO 8601; when the page was fetched. */
  readonly retrieved: string | null;
}

/** Articles that print one text, the earliest first. */
export interface CopyGroup {
  readonly id: string;
  /** The agency that most of them name as where the text is from, and how many do; null where none is named. */
  readonly agency: { readonly name: string; readonly articles: number } | null;
  readonly outlets: number;
  /** Pages: versions of one page are one. */
  readonly pages: number;
  readonly members: readonly CopyMember[];
}

/** One of the articles that print a text. */
export interface CopyMember {
  readonly article: RecordedArticle;
  readonly agency: string | null;
  /** Share of its own words that another of the group prints too. */
  readonly carried: number;
}

/** A statement as the record keeps it: with its article, its surroundings and its utterance. */
export interface RecordedStatement {
  readonly article: RecordedArticle;
  readonly statement: Statement;
  /** Id of the utterance it belongs to, when others carry it too. */
  readonly utterance: string | null;
  /** The sentence before and the sentence after, as printed in the article; null at an edge. */
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/** All conditions hold together. */
export interface StatementQuery {
  /** Words of the speaker's name, or of another name that was found to be theirs; case does not matter. */
  readonly by?: string;
  /** Words that stand in the content. */
  readonly about?: string;
  readonly publisher?: string;
  /** Article sha256. */
  readonly article?: string;
  /** Also those that people rejected; default false. */
  readonly rejected?: boolean;
  readonly limit?: number;
}

/** The quoted words of one statement, as they are compared. */
export interface QuotedWords {
  readonly statement: string;
  readonly article: string;
  readonly speaker: string | null;
  /** The direct words only, one entry for each quoted stretch, marks left out. */
  readonly parts: readonly string[];
  /** What else is known of it; without it the quoted words alone are compared. */
  readonly report?: ReportedWords;
}

/** What a statement says in all, quoted or not, and what tells whether another one may report the same act of speaking. */
export interface ReportedWords {
  readonly kind: Statement["kind"];
  /** All the words of its content. */
  readonly content: string;
  readonly type: Statement["speaker"]["type"];
  /** Entity of the record that the speaker is; null for somebody unnamed. */
  readonly entity: string | null;
  /** Day of print, ISO 8601. */
  readonly day: string | null;
  /** Day of speech where the article gives one, ISO 8601. */
  readonly said: string | null;
  readonly addressee: string | null;
  /** The source stands against the content: it is not so. */
  readonly denied: boolean;
  /** Articles that are known to be copies or versions of its own, itself among them; a few of very many. */
  readonly copies: readonly string[];
}

/** A statement that shares words with a search; a higher score is a better match. */
export interface SearchHit extends StatementRef {
  /** What is said in it, its passages joined by an ellipsis. */
  readonly words: string;
  readonly score: number;
  /** Statements of other articles with the very same content, in order of id. */
  readonly alike: readonly StatementRef[];
}

/** A statement's speaker, with the article's line in a list. */
export interface SpokenStatement {
  readonly article: RecordedArticle;
  readonly speaker: Party["name"];
  readonly speakerType: Party["type"];
  /** Id of the record's entity; null for somebody unnamed. */
  readonly entity: string | null;
}

/** An entity by its names and the titles it is given. */
export interface NamedParty {
  readonly entity: string;
  /** Full names before bare surnames, those that most articles have first. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

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

/** One act of speaking as several statements report it. */
export interface Utterance {
  readonly id: string;
  readonly statements: readonly StatementRef[];
  readonly variants: readonly {
    readonly left: string;
    readonly right: string;
    readonly kind: VariantKind;
    readonly reasons: readonly string[];
  }[];
}

/** A statement named from outside its article. */
export interface StatementRef {
  readonly article: string;
  readonly statement: string;
}

/** One article with every place the record cites in it, for reading them again. */
export interface ArticleCitations {
  readonly sha256: string;
  readonly path: string | null;
  readonly record: string | null;
  readonly text: string;
  readonly citations: readonly (Passage & { readonly of: string; readonly role: string })[];
}
