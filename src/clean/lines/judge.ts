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

function forestsOf(): Forests {
  loaded ??= { first: forest("lines-first", FIRST), headline: forest("lines-headline", HEADLINE), second: forest("lines-second", SECOND) };
  return loaded;
}

/** What the first pass makes of the lines. */
export interface FirstLook {
  readonly sheet: Sheet;
  readonly rows: Float64Array;
  readonly scores: Float64Array;
  /** 1 for lines that may be of the report and those near them: the rest needs no second look. */
  readonly doubtful: Uint8Array;
}

/** `before` is the first look at the same page before anything was cut out of its lines. */
export function lookOver(blocks: readonly Block[], before?: FirstLook): FirstLook {
  const sheet = sheetOf(blocks, before?.sheet);
  const rows = firstRows(sheet);
  const scores = scoresOf(forestsOf().first, rows, FIRST.length);
  return { sheet, rows, scores, doubtful: doubtfulLines(scores) };
}

/** Judges every line. `given` is the index of the headline where it is known from outside, `url` the page's address. */
export function judgeLines({ sheet, rows, scores, doubtful }: FirstLook, given: number | null = null, url: string | null = null): Verdict {
  const forests = forestsOf();
  const headline = given ?? bestHeadline(forests.headline, sheet, rows, scores, url);
  const second = secondRows(sheet, rows, scores, headline, doubtful);
  const { length } = SECOND;
  const again = scores.map((score, i) => (doubtful[i] ? probabilityOf(forests.second.score(second, i * length)) : score));
  return { sheet, scores: again, headline };
}

/** Likelihood up to which a line that has none likelier near it is left as it is: menus need no second look. */
const HOPELESS = 0.02;
const NEAR = 4;

function doubtfulLines(scores: Float64Array): Uint8Array {
  const doubtful = new Uint8Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] > HOPELESS) doubtful.fill(1, Math.max(0, i - NEAR), i + NEAR + 1);
  }
  return doubtful;
}

/**
 * What speaks against a line being the headline beside the ranking, which has seen few such lines, and what the
 * address speaks for one that is all like it; in the ranking's units. Set on the dumps by cross-fitting over sites.
 */
const AGAINST: readonly (readonly [feature: (typeof HEADLINE)[number], worth: number])[] = [
  ["colon", 3],
  ["copyright", 3],
  ["cutShort", 4],
  ["holdsOther", 1],
];
const AGAINST_AT = AGAINST.map(([feature, worth]) => [HEADLINE.indexOf(feature), worth] as const);
const ADDRESSED = 4;
/** What speaks against the first lines of a page far above its report, which name the site. */
const AT_TOP = { lines: 4, above: 8, worth: 1 };
const TO_REPORT = HEADLINE.indexOf("toReport");

function bestHeadline(ranking: Forest, sheet: Sheet, first: Float64Array, scores: Float64Array, url: string | null): number | null {
  const { lines, rows } = headlineRows(sheet, first, scores);
  const address = url ? addressWords(url) : new Set<string>();
  const width = HEADLINE.length;
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [row, line] of lines.entries()) {
    let score = ranking.score(rows, row * width) + ADDRESSED * likeness(sheet.blocks[line].text, address);
    for (const [at, worth] of AGAINST_AT) score -= worth * rows[row * width + at];
    if (line < AT_TOP.lines && rows[row * width + TO_REPORT] < -AT_TOP.above) score -= AT_TOP.worth;
    if (score > most) {
      most = score;
      best = line;
    }
  }
  return best === null ? null : firstPrinting(sheet, best);
}

/** Lines back from the chosen one in which its first printing is the headline and the later one the repeat. */
const REACH_BACK = 8;

function firstPrinting({ marks }: Sheet, line: number): number {
  for (let i = Math.max(0, line - REACH_BACK); i < line; i++) if (marks[i].folded === marks[line].folded) return i;
  return line;
}

function scoresOf(forest: Forest, rows: Float64Array, width: number): Float64Array {
  const scores = new Float64Array(rows.length / width);
  for (let i = 0; i < scores.length; i++) scores[i] = probabilityOf(forest.score(rows, i * width));
  return scores;
}

/** Throws where weights and features are of different versions: a build mistake. */
function forest(name: string, features: readonly string[]): Forest {
  const read = loadForest(name);
  if (read.features.join() !== features.join()) throw new Error(`models/pages/${name}.json was trained on other features; train it anew.`);
  return read;
}
