import { FEATURES, type Feature, isFar, type Likeness, likenessOf, type StorySample } from "./likeness.ts";
import type { StoryMarks } from "./marks.ts";

/**
 * Does an article tell the story's happening? A logistic regression over its likeness, fitted on the development half of a
 * collection of stories and on look-alike stories (`training/stories`, `models/stories`). For two stories it is asked of each
 * article against the other story and the log odds are averaged.
 */
export interface StoryJudge {
  readonly bias: number;
  readonly weights: Readonly<Record<Feature, number>>;
  /** Chance from which on an article joins a story, one that is far from it in time or of unknown day, and from which on two stories are one. */
  readonly join: number;
  readonly far: number;
  readonly undated: number;
  readonly merge: number;
}

/** The weights as they are kept. Throws RangeError where they were fitted for other features. */
export function storyJudgeOf(file: Omit<StoryJudge, "weights"> & { readonly weights: Readonly<Record<string, number>> }): StoryJudge {
  for (const feature of FEATURES)
    if (typeof file.weights[feature] !== "number") throw new RangeError(`the weights of stories say nothing of ${feature}`);
  return file as StoryJudge;
}

/** From which chance on an article joins a story: more where they are long apart, or nobody knows how far. */
export function leastChance(likeness: Likeness, { join, far, undated }: StoryJudge): number {
  return isFar(likeness) ? far : likeness.undated > 0 ? undated : join;
}

/** From 0 to 1. */
export function chanceOfStory(likeness: Likeness, judge: StoryJudge): number {
  return chanceOf(oddsOf(likeness, judge));
}

export function chanceOfOneStory(one: StorySample, other: StorySample, judge: StoryJudge): number {
  const odds = (articles: readonly StoryMarks[], story: StorySample) =>
    articles.map((article) => oddsOf(likenessOf(article, story), judge));
  const all = [...odds(one.articles, other), ...odds(other.articles, one)];
  return chanceOf(all.reduce((sum, each) => sum + Math.max(-MOST_ODDS, Math.min(MOST_ODDS, each)), 0) / all.length);
}

/** Log odds beyond which one article says no more for or against its story. */
const MOST_ODDS = 7;

function oddsOf(likeness: Likeness, { bias, weights }: StoryJudge): number {
  return FEATURES.reduce((sum, feature) => sum + weights[feature] * likeness[feature], bias);
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
