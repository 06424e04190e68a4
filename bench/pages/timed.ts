/** What every reader of pages in this bench does: all HTML pages of one set, one after the other, and the CPU time they took. */
import { eachPage, type GoldPage } from "../../eval/pages/gold.ts";

export interface Timed {
  readonly pages: number;
  readonly cpuSeconds: number;
  /** Pages of which something was kept. */
  readonly answered: number;
}

/** Pages read before the clock starts: what is timed is a run, not a start. */
const WARM_UP = 40;

/** Prints what was spent; fetching the pages from their file is not counted. `read` gives the length of what it kept. */
export function timePages(dataFolder: string, read: (page: GoldPage) => number): void {
  let pages = 0;
  let micros = 0;
  let answered = 0;
  for (const page of eachPage(dataFolder)) {
    const before = process.cpuUsage();
    const length = read(page);
    const { user, system } = process.cpuUsage(before);
    if (++pages > WARM_UP) micros += user + system;
    if (length > 0) answered++;
  }
  const timed: Timed = { pages, cpuSeconds: (micros / 1e6) * (pages / Math.max(1, pages - WARM_UP)), answered };
  process.stdout.write(`${JSON.stringify(timed)}\n`);
}
