/**
 * What the first judgement says of a block's neighbours, of those that stand in the same container and of
 * those in elements of the same kind: a line between two paragraphs of the article is likely to be its own.
 */
import type { Columns } from "./columns.ts";

/** Words of one block that count at most. */
const MOST_WORDS = 60;
const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const WINDOWS = [3, 8] as const;
/** First judgement from which on a block is surely the article's. */
const SURE = 0.7;
/** Distance that stands for "none". */
const NONE = 99;
const CONTAINER = ["around1.words", "around1.blocks", "around1.linked", "around2.words", "around2.blocks"] as const;
const KIND = ["alike.count", "alike.words", "alike.linked"] as const;

/** Adds the columns of the second judgement; `first` holds the first, 0 to 1. */
export function addSecond(columns: Columns, first: Float64Array): void {
  const { size } = columns;
  const words = columns.get("words");
  const weight = first.map((_, i) => Math.min(MOST_WORDS, words[i]));
  columns.fill("first", (i) => first[i]);
  for (const offset of OFFSETS) columns.shift(`first@${offset}`, first, offset);
  const worth = sums(first.map((score, i) => score * weight[i]));
  const read = sums(weight);
  const mean = (from: number, to: number): number => (worth[to] - worth[from]) / Math.max(1, read[to] - read[from]);
  for (const window of WINDOWS) {
    columns.fill(`first.before${window}`, (i) => mean(Math.max(0, i - window), i));
    columns.fill(`first.after${window}`, (i) => mean(i + 1, Math.min(size, i + 1 + window)));
  }
  const total = Math.max(1e-9, worth[size]);
  columns.fill("first.above", (i) => worth[i] / total);
  columns.fill("first.words", () => worth[size]);
  const most = first.reduce((a, b) => Math.max(a, b), 0);
  columns.fill("first.most", () => most);
  addDistances(columns, first);
  addCompany(columns, "first.container", CONTAINER, first, weight);
  addCompany(columns, "first.kind", KIND, first, weight);
}

function sums(column: Float64Array): Float64Array {
  const running = new Float64Array(column.length + 1);
  for (let i = 0; i < column.length; i++) running[i + 1] = running[i] + column[i];
  return running;
}

function addDistances(columns: Columns, first: Float64Array): void {
  const [back, ahead] = ["first.since", "first.until"].map((name) => columns.add(name));
  let last = -1;
  for (let i = 0; i < first.length; i++) {
    back[i] = last < 0 ? NONE : Math.min(NONE, i - last);
    if (first[i] > SURE) last = i;
  }
  last = -1;
  for (let i = first.length - 1; i >= 0; i--) {
    ahead[i] = last < 0 ? NONE : Math.min(NONE, last - i);
    if (first[i] > SURE) last = i;
  }
}

/** The mean judgement, by words, of all blocks that have the same values in these columns. */
function addCompany(columns: Columns, name: string, keys: readonly string[], first: Float64Array, weight: Float64Array): void {
  const by = keys.map((key) => columns.get(key));
  const groups = new Map<string, { worth: number; words: number }>();
  const of = Array.from(first, (score, i) => {
    const key = by.map((column) => column[i]).join(" ");
    const group = groups.get(key) ?? { worth: 0, words: 0 };
    groups.set(key, group);
    group.words += weight[i] + 1;
    group.worth += (weight[i] + 1) * score;
    return group;
  });
  columns.fill(name, (i) => of[i].worth / of[i].words);
}
