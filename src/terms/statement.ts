import type { ExplainedSpeech, Judgement, VariantKind } from "./judgement.ts";
import type { Party, Statement } from "./reading.ts";
import type { RecordedArticle } from "./recorded-article.ts";
import type { Passage } from "./span.ts";

/** Statements as the record keeps them, the utterances they carry, and what is compared to find those. */

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

/** What a record is told and asked of statements and of the utterances they carry. */
export interface StatementStore {
  // ---- relating and writing
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
  /**
   * Appends what a person judged of two statements, and lets it hold over every rule: "same" joins them, "different" keeps
   * them apart. `correct` does so for decisions that are to be found again when their articles are read anew.
   * Throws RangeError where one of the two is not in the record.
   */
  judgeStatements(judgement: Judgement): Promise<void>;

  // ---- reading
  statements(query?: StatementQuery): AsyncIterable<RecordedStatement>;
  /** A statement, rejected or not; a rejected one is of no utterance. */
  statement(id: string): Promise<RecordedStatement | null>;
  /** Utterances with two statements or more, in order of id. */
  utterances(): AsyncIterable<Utterance>;
  utterance(id: string): Promise<Utterance | null>;
  /** The judgements that hold for a statement or an utterance, by its id. */
  explainSpeech(id: string): Promise<ExplainedSpeech | null>;
  /**
   * Statements that share words with the query, best first, at most `limit` with different words; those that a person rejected
   * are left out. Give the words in their order: a verbatim repeat comes first. For finding candidates, not for a verdict.
   */
  search(words: readonly string[], limit: number): Promise<readonly SearchHit[]>;
  /** Who speaks in these statements and in which articles, as they are listed; nothing for a statement that is not there. */
  spoken(statements: readonly string[]): Promise<ReadonlyMap<string, SpokenStatement>>;
}
