/**
 * Why two statements are, or are not, one act of speaking. Judgements are appended, never edited;
 * every merged view (an utterance with its carriers) is derived from them.
 */
export interface Judgement {
  /** Statement ids, `left < right`. */
  readonly left: string;
  readonly right: string;
  readonly verdict: "same" | "different" | "unsure";
  /** How the wordings relate when the verdict is `same`. */
  readonly kind: VariantKind | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** The rule or person that judged: `rule:wording/1`. */
  readonly judge: string;
}

/** A judgement that holds for two statements, or for all that say the same as they. */
export interface JudgedPair extends Judgement {
  /** Do both carry one utterance? Two judged the same may be apart, because another of the group was judged different or their days do not fit. */
  readonly joined: boolean;
}

/** Why statements were, or were not, taken for one act of speaking: people's decisions first, then what joined, the surest first. */
export interface ExplainedSpeech {
  /** Of the statement or utterance asked about. */
  readonly id: string;
  readonly judgements: readonly JudgedPair[];
}

/** `exact`: the same words; `partial`: one is a part of the other; `altered`: words differ; `reported`: the same said in other words. */
export type VariantKind = "exact" | "partial" | "altered" | "reported";

/** One step from a wording to another, word by word; `text` is cut from the texts themselves. */
export interface DiffPart {
  readonly op: "equal" | "delete" | "insert";
  readonly text: string;
}

/**
 * What a change does to the words, the most serious first: a "not" put in or taken out, another figure, another modal verb
 * ("would" for "could") or another "perhaps", another word, words put in, words left out without a sign, another tense, singular
 * for plural, words left out with an ellipsis, words in square brackets, another spelling of one word, marks alone.
 */
export type ChangeKind =
  | "negation"
  | "figure"
  | "modality"
  | "substitution"
  | "insertion"
  | "cut"
  | "tense"
  | "number"
  | "ellipsis"
  | "bracket"
  | "spelling"
  | "punctuation";

/** One change from a wording to another; `from` or `to` is empty where words were only put in or left out. */
export interface WordChange {
  readonly kind: ChangeKind;
  /** The words as each side prints them; where words are shown to be left out, the ellipsis. */
  readonly from: string;
  readonly to: string;
  /** Left out or put in before the first, or behind the last, of the words that both have: one quotes less, nothing is changed inside. */
  readonly edge?: "start" | "end";
}
