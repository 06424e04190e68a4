import type { RecordedArticle } from "./recorded-article.ts";

/**
 * Copies: articles that print one text, of an agency or of another outlet. A copy group is one origin, however many
 * print it. A *line* is one sentence of an article's body, a *house line* one that an outlet prints under articles that
 * have nothing else in common.
 */

/** What an article is compared by: hashes of 32 bits, made from its words alone. */
export interface CopyMarks {
  readonly article: string;
  /** The outlet's name folded, else the host of its address; empty where neither is known. */
  readonly outlet: string;
  /** The news agency that the text names as where it is from. */
  readonly agency: string | null;
  /** The town of the dateline, folded. */
  readonly dateline: string | null;
  /** ISO 8601 day of print. */
  readonly day: string | null;
  /** Hashes of what tells texts apart: headline, address, the sentence nearest to the headline, and the whole. */
  readonly title: number;
  readonly address: number;
  readonly theme: number;
  readonly whole: number;
  readonly lines: readonly MarkedLine[];
}

/** A sentence of the body as it is compared. */
export interface MarkedLine {
  readonly line: number;
  /** Its words do not recur in the rest of the article: it may be a house line. */
  readonly loose: boolean;
  /** Runs of words with the outlet's own among them. */
  readonly own: readonly number[];
  /** Runs of words that stand in quotation marks. */
  readonly quoted: readonly number[];
}

/** An article's marks, with which of its sentences its outlet prints everywhere. */
export interface MarkedArticle {
  readonly marks: CopyMarks;
  readonly house: readonly number[];
}

/** What an article waits for once its sentences are kept: for the keys it is found under, or to be compared. */
export type StepOfCopies = "keys" | "judgement";

/** Why two articles do, or do not, print one text. Appended, never edited. `left < right`. */
export interface CopyJudgement {
  /** Article sha256s. */
  readonly left: string;
  readonly right: string;
  /** `same`: one text, one origin. */
  readonly verdict: "same" | "different" | "unsure";
  /** `partly`: a part of one stands in the other, and the rest is not. */
  readonly kind: "copy" | "partly" | null;
  /** Share of each side's own words that the other prints too. */
  readonly carried: { readonly left: number; readonly right: number };
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** The rule or person that judged: `rule:copy/1`, `person:NAME`. */
  readonly judge: string;
}

/** A sentence that an outlet prints everywhere. */
export interface HouseLine {
  /** Folded; null for a line that all outlets print. */
  readonly outlet: string | null;
  readonly text: string;
  readonly articles: number;
}

/** A sentence of an article, by its key, that its outlet prints elsewhere too. */
export interface LineElsewhere {
  readonly line: number;
  readonly house: boolean;
  /** Articles of the outlet that are printed before and hold it, the latest first, a bounded number; none for a house line. */
  readonly earlier: readonly string[];
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

/** What a record is told and asked of articles that print one text. */
export interface CopyStore {
  // ---- relating and writing
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

  // ---- reading
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
}
