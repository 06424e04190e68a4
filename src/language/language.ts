import { type Annotated, annotate } from "../terms/layers.ts";
import type { View } from "../terms/view.ts";
import { quotations } from "./quotations.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";

/** The layers the language stage gives. A trained model will fill the same ones. */
export type LanguageLayers = "tokens" | "quotations" | "sentences";

/** Tokens, quotations and sentences of one article's view. Order matters: sentences need both others. */
export function readLanguage(view: View): Annotated<LanguageLayers> {
  const bare: Annotated<never> = { view, layers: {} };
  return annotate(annotate(annotate(bare, tokens), quotations), sentences);
}
