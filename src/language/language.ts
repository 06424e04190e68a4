import { type Annotated, type Annotator, annotate, type Sentence } from "../terms/layers.ts";
import type { Predictions } from "../terms/predictions.ts";
import type { Span } from "../terms/span.ts";
import type { View } from "../terms/view.ts";
import { quotations } from "./quotations.ts";
import { sentences } from "./sentences.ts";
import { givenSentences, modelSentences } from "./syntax/boundaries.ts";
import { modelNames } from "./syntax/names.ts";
import { type Spoken, spokenWords } from "./syntax/spoken.ts";
import { parsedWords } from "./syntax/words.ts";
import { tokens } from "./tokens.ts";

/** The layers the language stage always gives. */
export type LanguageLayers = "tokens" | "quotations" | "sentences";

/** What it gives beside them when a model has read the text for sentences, trees and names. */
export type SyntaxLayers = "words" | "names";

/** A reading by rule, with words and names where the predictions hold syntax. */
export interface Language extends Annotated<LanguageLayers> {
  readonly layers: Annotated<LanguageLayers>["layers"] & Partial<Annotated<SyntaxLayers>["layers"]>;
}

export interface LanguageOptions {
  /** Sentences known beforehand, in order; only where they begin is looked at. */
  readonly sentences?: readonly Span[];
  /** Names too, where there are words; true without. */
  readonly names?: boolean;
}

/** Tokens, quotations and sentences of one article's view; with the model's predictions its sentences, words and names. */
export function readLanguage(view: View): Annotated<LanguageLayers>;
export function readLanguage(view: View, predictions?: Predictions | null, options?: LanguageOptions): Language;
export function readLanguage(view: View, predictions?: Predictions | null, options: LanguageOptions = {}): Language {
  // Order matters: sentences need both others, words need sentences.
  const ruled = annotate(annotate(annotate({ view, layers: {} } as Annotated<never>, tokens), quotations), sentences);
  if (!predictions?.syntax) return ruled;
  const spoken = spokenWords(view.text, ruled.layers.tokens, view.paragraphs, predictions, predictions.syntax);
  const settled = annotate(ruled, sentencesOf(spoken, options.sentences));
  const parsed = annotate(settled, wordsOf(spoken));
  return options.names === false ? parsed : annotate(parsed, namesOf(spoken));
}

function sentencesOf(spoken: Spoken, given: readonly Span[] | undefined): Annotator<"sentences", "sentences"> {
  const decide = (ruled: readonly Sentence[]) => (given ? givenSentences(spoken, given) : modelSentences(spoken, ruled));
  return { name: "model sentences", needs: ["sentences"], gives: "sentences", annotate: (_, { sentences }) => decide(sentences) };
}

function wordsOf(spoken: Spoken): Annotator<"sentences", "words"> {
  return { name: "words", needs: ["sentences"], gives: "words", annotate: (_, { sentences }) => parsedWords(spoken, sentences) };
}

function namesOf(spoken: Spoken): Annotator<"sentences", "names"> {
  return { name: "names", needs: ["sentences"], gives: "names", annotate: (_, { sentences }) => modelNames(spoken, sentences) };
}
