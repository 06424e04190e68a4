/**
 * How likely each block of a page is the article's: boosted trees over the features of the block, then
 * others over the same and what the first ones say of its surroundings. Learnt by training/pages/body.py.
 */
import type { Markup } from "../../terms/markup.ts";
import { type Forest, loadForest, probabilityOf, readModel } from "../forest.ts";
import type { PageBlock } from "./blocks.ts";
import type { Columns } from "./features/columns.ts";
import { addSecond } from "./features/second.ts";
import { featuresOf } from "./features.ts";
import type { NamesOf } from "./tokens.ts";
import { type WeightFile, type Weights, weightsOf } from "./weights.ts";

export interface BodyModel {
  readonly first: Forest;
  readonly second: Forest;
  readonly weights: Weights;
}

export interface Judgement {
  /** One a block, 0 to 1. */
  readonly scores: Float64Array;
  readonly columns: Columns;
}

/** `headline` is the index of its block, -1 for none. */
export function judgeBlocks(model: BodyModel, blocks: readonly PageBlock[], markup: Markup, headline: number, names: NamesOf): Judgement {
  const columns = featuresOf(blocks, markup, headline, names, model.weights);
  const first = scoresOf(model.first, columns, null);
  addSecond(columns, first);
  return { scores: scoresOf(model.second, columns, first), columns };
}

/** First judgement below which the second is not asked: it found nothing there on any page. */
const HOPELESS = 0.008;

function scoresOf(forest: Forest, columns: Columns, before: Float64Array | null): Float64Array {
  const width = forest.features.length;
  const rows = columns.rows(forest.features);
  const scores = new Float64Array(columns.size);
  for (let i = 0; i < scores.length; i++)
    scores[i] = before && before[i] < HOPELESS ? before[i] : probabilityOf(forest.score(rows, i * width));
  return scores;
}

let shipped: BodyModel | null = null;

/** The model that ships with the program, read once. */
export function bodyModel(): BodyModel {
  shipped ??= {
    first: loadForest("body-first"),
    second: loadForest("body-second"),
    weights: weightsOf(readModel("body-weights") as WeightFile),
  };
  return shipped;
}
