/**
 * The company a block keeps: the elements around it that hold more than it, the blocks that stand in
 * elements of the same kind, and the element in which most of the page's running text stands.
 */
import type { Markup } from "../../../terms/markup.ts";
import type { PageBlock } from "../blocks.ts";
import type { Columns } from "./columns.ts";

/** Containers around a block that are looked at. */
const AROUND = 3;
/** Elements of a path that make blocks alike. */
const PATH = 3;
/** Words one paragraph counts at most for its container, and what the containers around that get of it. */
const MOST_WORDS = 80;
const PASSED_ON = [1, 0.5, 0.25];

interface Sums {
  readonly words: Float64Array;
  readonly linked: Float64Array;
  readonly running: Float64Array;
  readonly blocks: Float64Array;
  readonly long: Float64Array;
}

export function addGroups(columns: Columns, blocks: readonly PageBlock[], markup: Markup): void {
  const { elements } = markup;
  const sums = sumsOf(columns, blocks, markup);
  const pageWords = Math.max(1, columns.get("pageWords")[0] ?? 0);
  const around = blocks.map((block) => containersOf(block, markup));
  for (let level = 0; level < AROUND; level++) {
    const at = (i: number): number => around[i][Math.min(level, around[i].length - 1)] ?? -1;
    const of = (i: number, sum: Float64Array): number => (at(i) < 0 ? 0 : sum[at(i)]);
    const name = `around${level + 1}`;
    columns.fill(`${name}.words`, (i) => of(i, sums.words));
    columns.fill(`${name}.blocks`, (i) => of(i, sums.blocks));
    columns.fill(`${name}.linked`, (i) => of(i, sums.linked) / Math.max(1, of(i, sums.words)));
    columns.fill(`${name}.running`, (i) => of(i, sums.running) / Math.max(1, of(i, sums.words)));
    columns.fill(`${name}.long`, (i) => of(i, sums.long));
    columns.fill(`${name}.share`, (i) => of(i, sums.words) / pageWords);
  }
  addAlike(columns, blocks, markup, pageWords);
  addBest(columns, blocks, markup, around, sums);
  columns.fill("elements", () => elements.length);
}

/** What each element holds, itself and all below. */
function sumsOf(columns: Columns, blocks: readonly PageBlock[], { elements }: Markup): Sums {
  const make = () => new Float64Array(elements.length);
  const sums: Sums = { words: make(), linked: make(), running: make(), blocks: make(), long: make() };
  const words = columns.get("words");
  const linked = columns.get("linked");
  const running = columns.get("runningWords");
  for (const [i, { element }] of blocks.entries()) {
    if (element < 0) continue;
    sums.words[element] += words[i];
    sums.linked[element] += words[i] * linked[i];
    sums.running[element] += running[i];
    sums.blocks[element]++;
    if (running[i] > 0) sums.long[element]++;
  }
  for (let at = elements.length - 1; at >= 0; at--) {
    const { parent } = elements[at];
    if (parent >= 0) for (const sum of Object.values(sums)) sum[parent] += sum[at];
  }
  return sums;
}

/** Elements that hold the block and more than the one before, nearest first. */
function containersOf(block: PageBlock, { elements }: Markup): number[] {
  const found: number[] = [];
  let { start, end } = block;
  for (let at = block.element; at >= 0 && found.length < AROUND; at = elements[at].parent) {
    if (elements[at].start >= start && elements[at].end <= end) continue;
    found.push(at);
    ({ start, end } = elements[at]);
  }
  return found;
}

function addAlike(columns: Columns, blocks: readonly PageBlock[], { elements }: Markup, pageWords: number): void {
  const words = columns.get("words");
  const linked = columns.get("linked");
  const running = columns.get("runningWords");
  const groups = new Map<string, { count: number; words: number; linked: number; running: number; last: number }>();
  const of = blocks.map((block, i) => {
    let key = "";
    for (let at = block.element, steps = 0; at >= 0 && steps < PATH; at = elements[at].parent, steps++)
      key += `${elements[at].tag}.${elements[at].attributes.class ?? ""}>`;
    const group = groups.get(key) ?? { count: 0, words: 0, linked: 0, running: 0, last: i };
    groups.set(key, group);
    group.count++;
    group.words += words[i];
    group.linked += words[i] * linked[i];
    group.running += running[i];
    return group;
  });
  columns.fill("alike.count", (i) => of[i].count);
  columns.fill("alike.words", (i) => of[i].words / of[i].count);
  columns.fill("alike.linked", (i) => of[i].linked / Math.max(1, of[i].words));
  columns.fill("alike.running", (i) => of[i].running / Math.max(1, of[i].words));
  columns.fill("alike.share", (i) => of[i].words / pageWords);
  columns.fill("alike.before", (i) => (i > 0 && of[i] === of[i - 1] ? 1 : 0));
  columns.fill("alike.after", (i) => (i + 1 < of.length && of[i] === of[i + 1] ? 1 : 0));
}

/** The container with most running text near its surface, and how far from it each block stands. */
function addBest(
  columns: Columns,
  blocks: readonly PageBlock[],
  { elements }: Markup,
  around: readonly (readonly number[])[],
  sums: Sums,
): void {
  const scores = new Float64Array(elements.length);
  const running = columns.get("runningWords");
  for (const [i, containers] of around.entries())
    for (const [level, at] of containers.entries()) scores[at] += Math.min(MOST_WORDS, running[i]) * PASSED_ON[level];
  let best = -1;
  for (const [at, score] of scores.entries()) if (score > 0 && (best < 0 || score > scores[best])) best = at;
  const depths = new Map<number, number>();
  for (let at = best, depth = 0; at >= 0; at = elements[at].parent, depth++) depths.set(at, depth);
  const [up, down, share, side, second] = ["best.up", "best.down", "best.share", "best.side", "best.score"].map((name) =>
    columns.add(name),
  );
  for (const [i, block] of blocks.entries()) {
    let steps = 0;
    let at = block.element;
    for (; at >= 0 && !depths.has(at); at = elements[at].parent) steps++;
    up[i] = at < 0 ? 99 : (depths.get(at) ?? 99);
    down[i] = steps;
    share[i] = at < 0 || best < 0 ? 0 : sums.running[best] / Math.max(1, sums.running[at]);
    side[i] = best < 0 ? 0 : block.end <= elements[best].start ? -1 : block.start >= elements[best].end ? 1 : 0;
    const nearest = around[i][0] ?? -1;
    second[i] = best < 0 || nearest < 0 ? 0 : scores[nearest] / scores[best];
  }
}
