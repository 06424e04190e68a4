import type { Article } from "../terms/article.ts";
import { type Annotated, annotate } from "../terms/layers.ts";
import type { ArticleReading } from "../terms/reading.ts";
import { attributions } from "./attribution/attribution.ts";
import { composeReading } from "./reading.ts";
import { chainNames } from "./reference/chains.ts";
import { findNames } from "./reference/names.ts";
import { resolveSpeakers } from "./reference/speakers.ts";

/** What one article says: attributions first, then the names in it, then who each source is. */
export function extract(article: Article, language: Annotated<"tokens" | "quotations" | "sentences">): ArticleReading {
  const { view, layers } = annotate(language, attributions);
  const names = findNames(layers);
  const chains = chainNames(view.text, layers.tokens, names);
  const speakers = resolveSpeakers(view.text, layers, names, chains, layers.attributions);
  return composeReading(article, { view, layers }, names, chains, speakers);
}
