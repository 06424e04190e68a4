/** What stands just before and after a block, and how much running text is about. */
import type { Columns } from "./columns.ts";

const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const SHOWN = ["words", "linked", "ended", "heading", "depth", "said.mean", "own.least"] as const;
/** Blocks on each side that make a block's surroundings. */
const WINDOW = 6;

export function addNear(columns: Columns): void {
  for (const name of SHOWN) {
    const column = columns.get(name);
    for (const offset of OFFSETS) {
      if (name !== "words" && Math.abs(offset) > 2) continue;
      columns.shift(`${name}@${offset}`, column, offset);
    }
  }
  const running = columns.get("runningWords");
  const sums = new Float64Array(columns.size + 1);
  for (let i = 0; i < columns.size; i++) sums[i + 1] = sums[i] + running[i];
  const between = (from: number, to: number): number => sums[Math.min(columns.size, to)] - sums[Math.max(0, from)];
  columns.fill("running.before", (i) => between(i - WINDOW, i));
  columns.fill("running.after", (i) => between(i + 1, i + 1 + WINDOW));
  columns.fill("running.above", (i) => between(0, i) / Math.max(1, sums[columns.size]));
  const [back, ahead] = ["sinceRunning", "toRunning"].map((name) => columns.add(name));
  let at = 99;
  for (let i = 0; i < columns.size; i++) {
    back[i] = at;
    at = running[i] > 0 ? 1 : at + 1;
  }
  at = 99;
  for (let i = columns.size - 1; i >= 0; i--) {
    ahead[i] = at;
    at = running[i] > 0 ? 1 : at + 1;
  }
}
