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
