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

/** `exact`: the same words; `partial`: one is a part of the other; `altered`: words differ. */
export type VariantKind = "exact" | "partial" | "altered";

/** One step from a wording to another, word by word; `text` is cut from the texts themselves. */
export interface DiffPart {
  readonly op: "equal" | "delete" | "insert";
  readonly text: string;
}
