import type { Article } from "../terms/article.ts";
import type { EntityTable } from "../terms/entity-table.ts";
import type { Rankers } from "../terms/forest.ts";
import { type Annotated, type Attribution, annotate, type Layers } from "../terms/layers.ts";
import type { Predictions } from "../terms/predictions.ts";
import type { ArticleReading } from "../terms/reading.ts";
import { overlaps, type Span } from "../terms/span.ts";
import { toArticle, type View } from "../terms/view.ts";
import { attributions } from "./attribution/attribution.ts";
import { decodeAttributions } from "./attribution/neural/decode.ts";
import { givenFor } from "./given/given.ts";
import { composeReading } from "./reading.ts";
import { resolveReference } from "./reference/reference.ts";
import { resolveSpeakers } from "./reference/speakers.ts";
import { settleAttributions } from "./statement/settle.ts";
import { othersNamed, passedOn, readStatements } from "./statement/statements.ts";
import { findTimes, NO_TIMES } from "./time/times.ts";

/** Is it in a language whose statements are read? Others are kept without any. */
export function isRead({ language }: Pick<Article, "language">): boolean {
  return /^en(?:-|$)/i.test(language ?? "");
}

type LanguageLayers = "tokens" | "quotations" | "sentences";

/** Trees and names, where the language stage was given a model's. */
interface Parsed {
  readonly layers: Partial<Pick<Layers, "words" | "names">>;
}

/**
 * What one article says: attributions first, then the names in it, then who each source is. The
 * attributions are what the model saw in the view's text, or found by rule without predictions.
 */
export function extract(
  article: Article,
  language: Annotated<LanguageLayers> & Parsed,
  predictions: Predictions | null = null,
  rankers: Rankers | null = null,
  table: EntityTable | null = null,
): ArticleReading {
  if (!isRead(article))
    return composeReading(article, { ...language, layers: { ...language.layers, attributions: [] } }, NOBODY, [], [], NO_TIMES);
  const { words: parsed } = language.layers;
  const seen: typeof attributions | null = predictions && {
    ...attributions,
    annotate: ({ text }, layers) => decodeAttributions(text, { ...layers, words: parsed }, predictions),
  };
  const found = annotate<LanguageLayers, LanguageLayers, "attributions">(language, seen ?? attributions);
  const settled = settleAttributions(found.view.text, found.layers);
  return resolve(article, { view: found.view, layers: { ...found.layers, attributions: settled } }, rankers, table);
}

/** Who speaks in attributions already found; those of a gold corpus can be given in their place. */
export function resolve(
  article: Article,
  { view, layers: found }: Annotated<LanguageLayers | "attributions"> & Parsed,
  rankers: Rankers | null = null,
  table: EntityTable | null = null,
): ArticleReading {
  const layers = { ...found, attributions: outsideNotes(article, view, found.attributions) };
  const told = readStatements(view.text, layers);
  const others = othersNamed(told);
  const given = table && givenFor(table, article.published?.value ?? null);
  const reference = resolveReference(view, layers, others, rankers, given);
  const speakers = resolveSpeakers(view.text, reference, [...layers.attributions, ...others], article.authors);
  const passed = passedOn(view.text, told, layers.attributions, speakers);
  return composeReading(article, { view, layers }, reference, told, passed, findTimes(article, view, layers));
}

/** What an outlet says of its own article is no statement of those it quotes, whatever words it gives back. */
function outsideNotes({ notes = [] }: Article, view: View, attributions: readonly Attribution[]): readonly Attribution[] {
  if (notes.length === 0) return attributions;
  const isNoted = (range: Span) => toArticle(view, range).some((span) => notes.some((note) => overlaps(note, span)));
  const kept = attributions.map(({ content }) => !content.some(isNoted));
  const places = new Map(attributions.flatMap((_, i) => (kept[i] ? [i] : [])).map((index, place) => [index, place]));
  return attributions
    .filter((_, i) => kept[i])
    .map((attribution) => ({
      ...attribution,
      continues: attribution.continues === null ? null : (places.get(attribution.continues) ?? null),
    }));
}

const NOBODY = { entities: [], mentions: [] };
