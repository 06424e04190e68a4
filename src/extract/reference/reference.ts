import type { Rankers } from "../../terms/forest.ts";
import type { Attribution, Layers } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import type { View } from "../../terms/view.ts";
import { type Given as GivenTable, withGivenEntities, withGivenNames, withLongNames } from "../given/given.ts";
import { withPlaceTypes } from "../place/places.ts";
import { type Chooser, type Joined, joinPhrases } from "./join.ts";
import { labelsOf } from "./labels.ts";
import { nameEntities } from "./named-entities.ts";
import { findNames } from "./names.ts";
import { joinNames, type Naming } from "./naming.ts";
import { opensOf } from "./openings.ts";
import { findPhrases, type Phrase } from "./phrases.ts";
import { chooserOf } from "./ranker.ts";
import { type Reference, type ReferenceEntity, settle } from "./settle.ts";
import { type Tree, treeOf } from "./tree.ts";

/**
 * Who and what an article speaks of: names, descriptions and pronouns found, and joined into entities.
 * Everything here works without trees, on names by rule, and finds less.
 */
export interface Resolved extends Reference {
  readonly phrases: readonly Phrase[];
  readonly namings: readonly Naming[];
  readonly joined: Joined;
  readonly tree: Tree | null;
}

export type { Reference, ReferenceEntity };

type Given = Pick<Layers, "tokens" | "sentences" | "quotations" | "attributions"> & Partial<Pick<Layers, "words" | "names">>;

/** `others`: attributions beside the layer's own, asked for who their source is. `table`: the user's own, which wins. */
export function resolveReference(
  view: View,
  layers: Given,
  others: readonly Attribution[],
  rankers: Rankers | null,
  table: GivenTable | null = null,
): Resolved {
  return resolveWith(view, layers, others, chooserOf(rankers), table);
}

/** As above, with whatever chooses: training and measuring have choosers of their own. */
export function resolveWith(
  view: View,
  layers: Given,
  others: readonly Attribution[],
  choose: Chooser,
  table: GivenTable | null = null,
): Resolved {
  const { text, paragraphs } = view;
  const tree = layers.words ? treeOf(layers.words) : null;
  const read = withLongNames(text, joinNames(text, layers, findNames(layers, labelsOf(view, layers.attributions)), layers.names, tree));
  const { namings, givenOf } = table ? withGivenNames(text, read, table) : { namings: read, givenOf: [] };
  const paragraphOf = (at: number) => firstNotBefore(paragraphs.length, (i) => paragraphs[i].start <= at) - 1;
  const entities = nameEntities(text, namings, paragraphOf);
  const placed = { ...entities, named: withPlaceTypes(text, namings, entities.named) };
  const { named: typed, namedOf } = table ? withGivenEntities(placed, givenOf, namings, table) : placed;
  const phrases = findPhrases(namings, { layers, tree });
  const attributions = [...layers.attributions, ...others];
  const joined = joinPhrases(
    { phrases, named: typed, namedOf, namings, tree, attributions, others: others.length, opens: opensOf(view) },
    choose,
  );
  return { ...settle(text, phrases, joined, typed), phrases, namings, joined, tree };
}
