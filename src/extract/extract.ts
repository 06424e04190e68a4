import type { Article } from "../terms/article.ts";
import { type Annotated, annotate } from "../terms/layers.ts";
import type { Predictions } from "../terms/predictions.ts";
import type { ArticleReading } from "../terms/reading.ts";
import { attributions } from "./attribution/attribution.ts";
import { decodeAttributions } from "./attribution/neural/decode.ts";
import { composeReading } from "./reading.ts";
import { chainNames } from "./reference/chains.ts";
import { findNames } from "./reference/names.ts";
import { resolveSpeakers } from "./reference/speakers.ts";

/**
 * What one article says: attributions first, then the names in it, then who each source is. The
 * attributions are what the model saw in the view's text, or found by rule without predictions.
 */
export function extract(
  article: Article,
  language: Annotated<"tokens" | "quotations" | "sentences">,
  predictions: Predictions | null = null,
): ArticleReading {
  const seen: typeof attributions | null = predictions && {
    ...attributions,
    annotate: ({ text }, layers) => decodeAttributions(text, layers, predictions),
  };
  const { view, layers } = annotate(language, seen ?? attributions);
  const names = findNames(layers);
  const chains = chainNames(view.text, layers.tokens, names);
  const speakers = resolveSpeakers(view.text, layers, names, chains, layers.attributions);
  return composeReading(article, { view, layers }, names, chains, speakers);
}
