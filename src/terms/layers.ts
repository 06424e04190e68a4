import type { Span } from "./span.ts";
import type { View } from "./view.ts";

/**
 * Layers are what is known about one article's view, each made by one annotator from others. An
 * annotator declares what it needs and what it gives; `annotate` refuses, at compile time, an
 * annotator whose layers are not there yet. All spans here are ranges of `View.text`.
 */
export interface Layers {
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
}
/** The name of a layer. */
export type Layer = keyof Layers;

/** A word, a number or a single mark. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
}

/**
 * A syntactic word of Universal Dependencies: most are a token, some a part of one (do|n't, Vale|'s,
 * well|-|known), some several (:-) or an address). With its lemma, tags and place in the sentence's tree.
 */
export interface Word extends Span {
  readonly form: string;
  /** Index into `tokens` of the token it begins in. */
  readonly token: number;
  /** Written as one with the word before (do|n't): both are one token in a treebank. */
  readonly joined: boolean;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index into `words` of the word it depends on, -1 for the root of its sentence. */
  readonly head: number;
  readonly relation: string;
}

/** A name as it stands in the text, without quotation marks and possessive endings at its edges. */
export interface Name extends Span {
  readonly type: EntityType;
}

/** A sentence of the view; a quotation that holds several sentences is not cut from its speaker. */
export interface Sentence extends Span {
  /** Half-open range of indices into `tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the paragraph of the view. */
  readonly paragraph: number;
}

/** A stretch in quotation marks, marks included. One that runs over several paragraphs is one quotation with several parts. */
export interface Quotation extends Span {
  /** One span for each paragraph, marks included. */
  readonly parts: readonly Span[];
  /** False when the closing mark is missing: the last part then ends with its paragraph. */
  readonly closed: boolean;
  /** Quotations inside it, in other marks. */
  readonly inner: readonly Quotation[];
}

/** A place where somebody or something is named, described or pointed at. */
export interface Mention extends Span {
  readonly form: "name" | "nominal" | "pronoun";
  readonly type: EntityType;
  /** Index of the entity it belongs to in this article; mentions of one chain share it. */
  readonly chain: number;
}

/** What kind of thing a name names: person, organisation, political entity, place, group of people by origin or belief, building, event, work, other. */
export type EntityType = "PER" | "ORG" | "GPE" | "LOC" | "NORP" | "FAC" | "EVENT" | "WORK" | "MISC";

/** One act of attributing: who (source) is said, with which words (cue), to have said or thought what (content). PARC 3.0, PolNeAR. */
export interface Attribution {
  readonly form: "direct" | "mixed" | "indirect";
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly [Span, ...Span[]];
  /** True for a thought, belief, intention or feeling rather than speech or writing. */
  readonly attitude: boolean;
  /** Chain of the mention that is the speaker, null when nobody's name. */
  readonly chain: number | null;
  /** Index of the attribution this one goes on from, when it has no cue of its own. */
  readonly continues: number | null;
  /** Index of the attribution that passes this one on without its words lying in that one's content: "the Gazette said, citing officials". */
  readonly passedBy?: number | null;
  /** How far the rule or model is to be trusted, 0 to 1. */
  readonly confidence: number;
}

/** A view with the layers computed so far. */
export interface Annotated<Has extends Layer> {
  readonly view: View;
  readonly layers: Pick<Layers, Has>;
}

/** One step of reading: a pure function from the view and some layers to one more. */
export interface Annotator<Needs extends Layer, Gives extends Layer> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: Gives;
  annotate(view: View, given: Pick<Layers, Needs>): Layers[Gives];
}

/** Adds one layer. The type of `annotator` demands that what it needs is already there. */
export function annotate<Has extends Layer, Needs extends Has, Gives extends Layer>(
  annotated: Annotated<Has>,
  annotator: Annotator<Needs, Gives>,
): Annotated<Has | Gives> {
  const layer = annotator.annotate(annotated.view, annotated.layers);
  return { view: annotated.view, layers: { ...annotated.layers, [annotator.gives]: layer } as Pick<Layers, Has | Gives> };
}
