import type { DiffPart, WordChange } from "./judgement.ts";
import type { Passage } from "./span.ts";
import type { CopyGroup, Coverage, PageVersions, RecordedArticle, RecordedStatement, StatementRef } from "./store.ts";
import type { Story, StoryInFull } from "./story.ts";

/**
 * What a record answers. Verdicts are about the words only: whether they stand in this pile, in whose
 * mouth, and what was changed. Never whether they are true.
 */

/** The answer of `onrecord check`. */
export interface QuoteCheck {
  readonly verdict: "exact" | "altered" | "partial" | "reported" | "absent";
  /** How sure the verdict is, 0 to 1: of words, never of what they say. */
  readonly confidence: number;
  /** Who said the words in the pile; null when absent or when the pile names nobody. */
  readonly speaker: string | null;
  /** Everybody who is said to have said the nearest words, those whom most articles name first. */
  readonly speakers: readonly { readonly name: string; readonly articles: number }[];
  /** Who was claimed to have said them. */
  readonly claimed: string | null;
  /** The words are in the pile, but somebody else said them. */
  readonly misattributed: boolean;
  /** The words were joined from places that were apart. */
  readonly stitched: boolean;
  /** Words were left off at an edge of, or inside, the quotation as the pile has it. */
  readonly clipped: boolean;
  /** Places, best first, then earliest; at most as many as were asked for. */
  readonly matches: readonly QuoteMatch[];
  /** The wordings in which the articles carry it, nearest first, with all their carriers counted. */
  readonly wordings: readonly CarriedWording[];
  /** Reported speech of the same matter with another figure, or denied; only when absent. */
  readonly nearest?: QuoteMatch;
  /** Where the words stand in the outlets' own narration, in nobody's mouth; only when absent. */
  readonly narrated?: readonly (Passage & { readonly article: string })[];
  readonly searched: Coverage;
}

/** A place of the pile that holds the words asked about, or words near them. */
export interface QuoteMatch {
  readonly article: string;
  readonly statement: string | null;
  /** The words as the article prints them. */
  readonly quote: string;
  /** From the words of the article to the words asked about. */
  readonly diff: readonly DiffPart[];
  /** What kinds of change these are, the most serious first. */
  readonly changes: readonly WordChange[];
  /** Words of the same sentence that were left off before and after, where some were. */
  readonly before?: string;
  readonly after?: string;
  /** Words left off that may turn the meaning: "not", "if", "but". */
  readonly turning?: readonly string[];
  /** The sentence before or after, where a "but" or the like binds it to the words. */
  readonly previous?: string;
  readonly next?: string;
  /** What the outlet says around quoted words, where it denies or turns them: not ready to “rule it out”. */
  readonly frame?: string;
}

/** One wording of a quotation with everybody who carries it. */
export interface CarriedWording {
  /** The answer's, or `partial` where the words asked for are exact and stand in a longer sentence here. */
  readonly verdict: QuoteCheck["verdict"];
  /** As the earliest carrier prints it. */
  readonly first: QuoteMatch;
  /** Earliest first. */
  readonly statements: readonly StatementRef[];
  readonly articles: number;
  /** Outlets known by name, and articles of none. */
  readonly outlets: number;
  /** Copies of one text, and versions of one page, are one. */
  readonly origins: number;
  /** ISO day of the earliest carrier; null where none has one. */
  readonly from: string | null;
}

/** Words that somebody is said to have said, to be looked for in the record. */
export interface QuoteQuestion {
  readonly quote: string;
  readonly speaker?: string;
}

/** The answer of `onrecord compare`: what the articles share and where they part. */
export interface Comparison {
  readonly utterances: readonly ComparedUtterance[];
  readonly events: readonly { readonly id: string; readonly mentions: readonly EventRef[] }[];
  readonly disagreements: readonly Disagreement[];
  readonly shifts: readonly Shift[];
  readonly wire: readonly WireGroup[];
  /** Stories that two articles or more tell, most articles first. */
  readonly stories: readonly ComparedStory[];
  /** Articles, earliest first, as far as known. */
  readonly order: readonly string[];
}

/** A story with its articles, earliest first. */
export interface ComparedStory extends Pick<Story, "id" | "title" | "first" | "last" | "origins"> {
  readonly articles: readonly string[];
}

/** An event named from outside its article. */
export interface EventRef {
  readonly article: string;
  readonly event: string;
}

/** One act of speaking with the statements that carry it and how their wordings differ. */
export interface ComparedUtterance {
  readonly id: string;
  /** Earliest first, as far as known. */
  readonly statements: readonly StatementRef[];
  /** The same with how each gives the words, in the same order. */
  readonly carriers?: readonly Carrier[];
  /** Who spoke, as most carriers name them; null where none does. */
  readonly speaker?: string | null;
  /** The fullest wording, which the variants start from: quoted before reported, the longest, of these the earliest. */
  readonly base?: StatementRef;
  /** The carrier printed first; null where the record does not know that any was printed before the others. */
  readonly earliest?: StatementRef | null;
  /** How many pages carry it, where that is known: versions of one page are one. */
  readonly pages?: number;
  /** How many outlets. */
  readonly outlets?: number;
  /** How many origins: copies of one text are one. */
  readonly origins?: number;
  /** The most serious first. */
  readonly variants: readonly ComparedVariant[];
  /** What a carrier leaves out that stands directly before or after its words in a fuller one. */
  readonly leftOut?: readonly LeftOut[];
}

/** A statement that carries an utterance. */
export interface Carrier extends StatementRef {
  readonly kind: "direct" | "mixed" | "indirect";
  /** What it is counted as where origins are counted: its copy group, its page, or itself. */
  readonly origin: string;
}

/** How one wording differs from the base: `partial`, `altered`, or `reported` in other words. */
export interface ComparedVariant {
  readonly from: StatementRef;
  readonly to: StatementRef;
  readonly kind: string;
  /** Empty for a report in other words: its words were not changed but chosen. */
  readonly diff: readonly DiffPart[];
  /** The most serious first; none for a report. */
  readonly changes?: readonly WordChange[];
  /** Of a report: its content words that the base has not, and those of the base that it has not. */
  readonly onlyThere?: readonly string[];
  readonly notThere?: readonly string[];
}

/** Words of the same speech, directly before and after, that a carrier does not print anywhere; null where there are none. */
export interface LeftOut {
  readonly carrier: StatementRef;
  /** Where they are printed. */
  readonly fuller: StatementRef;
  readonly before: string | null;
  readonly after: string | null;
}

/** Two sides that cannot both stand, each with the statements or events that say so. */
export interface Disagreement {
  readonly id: string;
  readonly type: string;
  readonly members: readonly (StatementRef | EventRef)[];
  readonly why: string;
  readonly confidence: number;
}

/** What an actor held on a topic, earlier and later. */
export interface Shift {
  readonly id: string;
  readonly actor: string;
  readonly topic: string;
  readonly change: "changed" | "unchanged";
  readonly earlier: { readonly summary: string; readonly statements: readonly StatementRef[] };
  readonly later: { readonly summary: string; readonly statements: readonly StatementRef[] };
}

/** Passages that several articles took from one wire text. */
export interface WireGroup {
  readonly id: string;
  /** The agency that its articles name most. */
  readonly agency: string | null;
  /** How many outlets print it; together they are one origin. */
  readonly outlets: number;
  /** The earliest first, as far as known. */
  readonly articles: readonly string[];
  readonly passages: readonly { readonly article: string; readonly start: number; readonly end: number; readonly text: string }[];
}

/** Where each sentence of an article is from: the answer of `onrecord copies RECORD ARTICLE`. */
export interface SentenceMap {
  readonly article: RecordedArticle;
  /** The articles that print its text; null where nobody else does. */
  readonly group: CopyGroup | null;
  /** Articles that share a part of it, with why that is not called a copy. */
  readonly partly: readonly { readonly article: RecordedArticle; readonly reasons: readonly string[] }[];
  /** In the order of the article. */
  readonly sentences: readonly MappedSentence[];
  /** Words of the body under each mark. */
  readonly words: Readonly<Record<SentenceMark, number>>;
}

/**
 * `wire`: it stands in the text that the copy group prints, or that the article has a part of; `earlier`: in an earlier
 * article of the outlet; `quotation`: only what is quoted in it stands elsewhere too; `house`: the outlet prints it
 * everywhere; `own`: nowhere else in the record.
 */
export type SentenceMark = "wire" | "earlier" | "quotation" | "house" | "own";

/** A sentence of an article's body, at its place. */
export interface MappedSentence extends Passage {
  readonly mark: SentenceMark;
  readonly words: number;
  /** The agency whose text it is, where the group names one. */
  readonly agency: string | null;
  /** Where it stands too, or what is quoted in it; the very same first, then the earliest. */
  readonly elsewhere: readonly SentencePlace[];
}

/** A sentence of another article that is the same one, or was before words were changed. */
export interface SentencePlace extends Passage {
  /** Article sha256. */
  readonly article: string;
  /** From this one to the sentence asked about; empty where the words are the same. */
  readonly diff: readonly DiffPart[];
  readonly changes: readonly WordChange[];
}

/** The versions of one page and what was changed from each to the next: the answer of `onrecord versions`. */
export interface VersionHistory extends PageVersions {
  /** One for each version but the first. */
  readonly steps: readonly VersionStep[];
}

/** What was changed between two versions that follow one another; nothing where only furniture, spaces or marks differ. */
export interface VersionStep {
  /** Article sha256s. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly VersionChange[];
}

/** A sentence that was changed, cut, added or moved, with its place in each version. */
export interface VersionChange {
  readonly op: "changed" | "cut" | "added" | "moved";
  readonly from: Passage | null;
  readonly to: Passage | null;
  /** Word by word, for a changed sentence. */
  readonly diff: readonly DiffPart[];
  /** What stands in quotation marks was changed, cut or added. */
  readonly quoted: boolean;
  /** Ids of the statements whose content lies in the sentence, earlier and later. */
  readonly statements: { readonly from: readonly string[]; readonly to: readonly string[] };
}

/** The answer of `onrecord verify`. */
export interface Verification {
  readonly articles: number;
  readonly citations: number;
  /** Originals that are still where they were read from, read again and compared by their hash. */
  readonly originals: { readonly same: number; readonly changed: number; readonly gone: number };
  readonly problems: readonly VerificationProblem[];
}

/** A citation that does not match the text it points into, and why. */
export interface VerificationProblem {
  readonly article: string;
  readonly of: string;
  readonly reason: string;
}

/** One statement with its surroundings, the answer of `onrecord show`. */
export interface ShownStatement {
  readonly recorded: RecordedStatement;
  /** One-based line and column of the content's start in the article's text. */
  readonly line: number;
  readonly column: number;
  readonly carriers: readonly RecordedStatement[];
  /** When it was said, as other reports of its story tell; only where its own article gives no day to count from. */
  readonly implied?: ImpliedDay;
}

/** A day that another report tells. */
export interface ImpliedDay {
  /** ISO 8601. */
  readonly value: string;
  /** The statement that tells it, where one does, and its article. */
  readonly statement?: string;
  readonly article: string;
  readonly reasons: readonly string[];
}

/** A story with its articles, each of them without a day of print with the one that the others imply. */
export interface ToldStory extends StoryInFull {
  readonly members: readonly ToldMember[];
}

/** An article of a story. */
export interface ToldMember extends RecordedArticle {
  /** Only where the article has no day of print of its own, and all that the others tell agrees. */
  readonly implied?: ImpliedPrint;
}

/**
 * The day on which an article was printed that does not say so itself, as dated articles of its story imply it: what this
 * one puts on "Monday" they put on a day. Never kept as read, an answer only.
 */
export interface ImpliedPrint {
  /** ISO days; the same where it is one day. It was printed on one of the days from the first to the last. */
  readonly first: string;
  readonly last: string;
  /** `very likely` where dated articles of two origins or more tell it. */
  readonly likelihood: "likely" | "very likely";
  readonly reasons: readonly string[];
  /** What it rests on, the strongest first: the words here and there, and the day they are. */
  readonly evidence: readonly {
    readonly article: string;
    /** The statement there, where it is something said. */
    readonly statement?: string;
    readonly here: Passage;
    readonly there: Passage;
    readonly day: string;
  }[];
  /** Words of the article that count from its day of print, with the day they then are; left out where that is not one. */
  readonly times: readonly { readonly span: Passage; readonly value: string }[];
}
