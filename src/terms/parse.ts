import type { Name, Sentence, Word } from "./layers.ts";
import type { Span } from "./span.ts";
import type { InputFailure } from "./store.ts";

/** The sentences, words in their trees, and names of one text: what `onrecord parse` prints. All offsets are into `text`. */
export interface Parse {
  /** What its collection calls the text, else the name of its file. */
  readonly doc: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly names: readonly Name[];
}

/** A text after parsing, or why it could not be parsed. */
export type ParseOutcome = { readonly parse: Parse } | { readonly failure: InputFailure };
