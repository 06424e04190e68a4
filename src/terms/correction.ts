/**
 * What people decide about a record: that two things are the same or not, what somebody is called, that a line is wrong.
 * Corrections are appended to a log of their own and never edited; taking one back is a line too. What holds is
 * derived from the log, and no rule overrules it. Ids are made from what the line says, so a log can be
 * carried from one record to another.
 */
export type CorrectionAction = "same" | "different" | "unsure" | "rename" | "reject" | "undo";

/** Between what: are two statements one act of speaking, two names one party, two articles one story, or copies of one text? */
export type CorrectionMatter = "statements" | "names" | "stories" | "copies" | "corrections";

/** A line of the log, as it was decided. */
export interface Correction {
  readonly action: CorrectionAction;
  readonly of: CorrectionMatter;
  /** What it is about; for a judgement the one side. */
  readonly left: readonly CorrectionTarget[];
  /** The other side of a judgement; else empty. */
  readonly right: readonly CorrectionTarget[];
  /** The new name, of a `rename`. */
  readonly name: string | null;
  /** Id of the correction that an `undo` takes back. */
  readonly undoes: string | null;
  readonly why: string;
  /** Who decided it. */
  readonly by: string;
  /** When: ISO 8601, UTC. */
  readonly at: string;
}

/** A statement, a name (profile) or an article, with what finds it again when its article has been read anew. */
export interface CorrectionTarget {
  readonly kind: "statement" | "name" | "article";
  /** Statement id, profile id or sha256. */
  readonly id: string;
  /** Its words, the name or the headline, as it was then: what a reader of the log sees. */
  readonly words: string;
  /** Of a statement: where its content stands. */
  readonly place?: { readonly article: string; readonly start: number; readonly end: number };
}

/**
 * `holds`; `undone` by a later line; `replaced` by a later decision on the same things; `waiting` because what it is
 * about is not in the record (any more): it holds again as soon as that comes back.
 */
export type CorrectionState = "holds" | "undone" | "replaced" | "waiting";

/** A line of the log with what became of it. */
export interface RecordedCorrection extends Correction {
  /** `k` and hex digits. */
  readonly id: string;
  readonly state: CorrectionState;
  /** Id of the line that undid or replaced it. */
  readonly since: string | null;
  /** Somebody else decided otherwise about the same things: ids of those lines, in the order they were made. */
  readonly against: readonly string[];
}

/** What a record is told and asked of what people decided. */
export interface CorrectionStore {
  // ---- writing
  /**
   * Appends what a person decided and puts it in force; the very same line twice is one. What it is about and is not in
   * the record waits. Throws RangeError for a line that cannot be meant (a judgement of one thing, no reason given).
   */
  correct(correction: Correction): Promise<RecordedCorrection>;
  /** Puts in force what waited for articles, statements and names that are there now. */
  settleCorrections(): Promise<void>;

  // ---- reading
  /** What people decided, in order. */
  corrections(): AsyncIterable<RecordedCorrection>;
  /** What people decided about any of these statements, names and articles, in order. */
  correctionsAbout(ids: readonly string[]): Promise<readonly RecordedCorrection[]>;
}
