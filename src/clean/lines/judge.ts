/**
 * Which lines of a page are the report, and which is its headline: two passes of boosted trees over the lines
 * (the second sees what the first made of the neighbours) and between them a ranking of headlines. Trained on
 * dumps labelled by two extractors that agree (training/pages/). Deterministic, and linear in the page.
 */
import type { Block } from "../blocks.ts";
import { type Forest, loadForest, probabilityOf } from "../forest.ts";
import { addressWords, likeness } from "./address.ts";
import { HEADLINE, headlineRows } from "./headline-rows.ts";
import { SECOND, secondRows } from "./second-rows.ts";
import { FIRST, firstRows, type Sheet, sheetOf } from "./sheet.ts";

export interface Verdict {
  readonly sheet: Sheet;
  /** For each block how likely it is of the report, 0 to 1. */
  readonly scores: Float64Array;
  /** Index of the block most like a headline; null where the page has no words. */
  readonly headline: number | null;
}

interface Forests {
  readonly first: Forest;
  readonly headline: Forest;
  readonly second: Forest;
}

let loaded: Forests | null = null;

/** Judges every line. `given` is the index of the headline where it is known from outside, `url` the page's address. */
export function judgeLines(blocks: readonly Block[], given: number | null = null, url: string | null = null): Verdict {
  loaded ??= { first: forest("lines-first", FIRST), headline: forest("lines-headline", HEADLINE), second: forest("lines-second", SECOND) };
  const sheet = sheetOf(blocks);
  const rows = firstRows(sheet);
  const first = scoresOf(loaded.first, rows, FIRST.length);
  const headline = given ?? bestHeadline(loaded.headline, sheet, rows, first, url);
  const scores = scoresOf(loaded.second, secondRows(sheet, rows, first, headline), SECOND.length);
  return { sheet, scores, headline };
}

/**
 * What speaks against a line being the headline beside the ranking, which has seen few such lines, and what the
 * address speaks for one that is all like it; in the ranking's units. Set on the dumps by cross-fitting over sites.
 */
const AGAINST: readonly (readonly [feature: (typeof HEADLINE)[number], worth: number])[] = [
  ["front", 9],
  ["colon", 3],
  ["copyright", 3],
  ["cutShort", 4],
  ["holdsOther", 1],
];
const AGAINST_AT = AGAINST.map(([feature, worth]) => [HEADLINE.indexOf(feature), worth] as const);
const DATED = 9;
const ADDRESSED = 4;

function bestHeadline(ranking: Forest, sheet: Sheet, first: Float64Array, scores: Float64Array, url: string | null): number | null {
  const { lines, rows } = headlineRows(sheet, first, scores);
  const address = url ? addressWords(url) : new Set<string>();
  const width = HEADLINE.length;
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [row, line] of lines.entries()) {
    let score = ranking.score(rows, row * width) + ADDRESSED * likeness(sheet.blocks[line].text, address);
    for (const [at, worth] of AGAINST_AT) score -= worth * rows[row * width + at];
    if (sheet.marks[line].dated) score -= DATED;
    if (score > most) {
      most = score;
      best = line;
    }
  }
  return best;
}

function scoresOf(forest: Forest, rows: Float64Array, width: number): Float64Array {
  // Trained on numbers of 32 bits: what is compared must be rounded alike.
  const scores = new Float64Array(rows.length / width);
  for (let i = 0; i < scores.length; i++) scores[i] = Math.fround(probabilityOf(forest.score(rows, i * width)));
  return scores;
}

/** Throws where weights and features are of different versions: a build mistake. */
function forest(name: string, features: readonly string[]): Forest {
  const read = loadForest(name);
  if (read.features.join() !== features.join()) throw new Error(`models/pages/${name}.json was trained on other features; train it anew.`);
  return read;
}
