/**
 * What a trained attribution model says of one text, before anything is decided: columns of numbers,
 * one entry a subword, and the windows the text was read in. The model makes it, extraction decodes
 * it, and neither knows the other.
 */
export interface Predictions {
  /** Name and version of the model. */
  readonly model: string;
  /** Places of the subwords in the text: UTF-16 code units, half-open, in text order. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Nine logits a subword: outside, begins, goes on; for source, cue and content in turn. */
  readonly tags: Float32Array;
  /** For every subword the index of the window that answers for it. */
  readonly owners: Uint32Array;
  readonly windows: readonly WindowLinks[];
  readonly decoding: Decoding;
  /** Sentences, tags, trees and names, from a model that was trained for them too. */
  readonly syntax?: SyntaxPredictions;
}

/**
 * What the model says of sentences, tags, trees and names: logits, row-major, one row a subword. A word
 * speaks through its first subword; where the word before already speaks through that, through the next one.
 */
export interface SyntaxPredictions {
  readonly labels: {
    readonly upos: readonly string[];
    /** Tags of the Penn Treebank. */
    readonly xpos: readonly string[];
    readonly relation: readonly string[];
    /** `O`, `B-PER`, `I-PER`, `B-ORG` ... */
    readonly name: readonly string[];
  };
  /** `[n]`: a sentence begins here. */
  readonly sentence: Float32Array;
  /** `[n, labels.upos.length]` */
  readonly upos: Float32Array;
  /** `[n, labels.xpos.length]` */
  readonly xpos: Float32Array;
  /** `[n, labels.name.length]` */
  readonly name: Float32Array;
  readonly arcWidth: number;
  /** `[n, arcWidth]`; the score of j as the head of i is the inner product of `arcDependent[i]` and `arcHead[j]`. */
  readonly arcDependent: Float32Array;
  readonly arcHead: Float32Array;
  /** `[n, arcWidth]`: the root's head vector as seen from the window that answers for the subword. */
  readonly root: Float32Array;
  /** `[n, labels.relation.length]`; the relation of i under j is the greatest of the sums of both rows. */
  readonly relationDependent: Float32Array;
  readonly relationHead: Float32Array;
}

/**
 * The links of one window: subwords `start` to `end`. Position 0 of the vectors is the window's own
 * beginning, which as a head means "no cue in sight"; subword i stands at i - start + 1. A vector is
 * `[2, width]`: relation 0 leads from a source to its cue and back, relation 1 from a content to its cue.
 */
export interface WindowLinks {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly dependent: Float32Array;
  readonly head: Float32Array;
}

/** How the numbers become statements; chosen on development texts and shipped with the weights. */
export interface Decoding {
  /** Added to the logits of beginning and going on, by role: above 0 finds more, below 0 less. */
  readonly enter: { readonly source: number; readonly cue: number; readonly content: number };
  /** Share of a source that must point to a further cue to be its source too. */
  readonly source_link: number;
  /** How much more than "none" a cue must be for a source to have it; 1 without. */
  readonly no_source?: number;
  /** Share of a content that must point to a cue without content when it points to no cue most. */
  readonly rescue: number;
  /** Share of a quotation's words that makes all of it content; 1 or more turns this off. */
  readonly whole_quotation: number;
  /** Statements less sure than this are not given; 0 without. */
  readonly least?: number;
  /** Scores of going from one tag (row) to the next, by role; nothing is added without. */
  readonly steps?: { readonly source: Steps; readonly cue: Steps; readonly content: Steps };
  /** What arcs of the tree say against an end of a source or a content below them; trees have no say without. */
  readonly ends?: { readonly source: ArcWeights; readonly content: ArcWeights };
  /** A logistic curve over the logarithms of content, cue and link; without it the confidence is their product. */
  readonly calibration?: { readonly base: number; readonly content: number; readonly cue: number; readonly link: number };
}

/** Three rows of three: from outside, begins, goes on, to each of them. */
export type Steps = readonly (readonly number[])[];

/** Weights of arcs by kind: "case before" has its head to the right; ", left" and ", right" are its ends. 0 for kinds not named. */
export type ArcWeights = Readonly<Record<string, number>>;
