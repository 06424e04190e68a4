/** What every reader of pages in this bench does: all HTML pages of one set, one after the other, and the CPU time they took. */
import { type GoldPage, pageGold } from "../../eval/pages/gold.ts";

export interface Timed {
  readonly pages: number;
  readonly cpuSeconds: number;
  /** Pages of which something was kept. */
  readonly answered: number;
}

/** Pages read before the clock starts: what is timed is a run, not a start. */
const WARM_UP = 30;

/** Prints what was spent. `read` gives the length of what it kept. */
export function timePages(dataFolder: string, read: (page: GoldPage) => number): void {
  const pages = pageGold(dataFolder, "trafilatura")[0].documents;
  for (const page of pages.slice(0, WARM_UP)) read(page);
  const before = process.cpuUsage();
  let answered = 0;
  for (const page of pages) if (read(page) > 0) answered++;
  const { user, system } = process.cpuUsage(before);
  const timed: Timed = { pages: pages.length, cpuSeconds: (user + system) / 1e6, answered };
  process.stdout.write(`${JSON.stringify(timed)}\n`);
}
