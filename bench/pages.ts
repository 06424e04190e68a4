/**
 * Pages a CPU second and peak memory, the product beside its peer, in processes of their own and one after the
 * other: `node scripts/run-ts.mjs bench/pages.ts --data FOLDER` (the folder that holds pages/).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CannotRun, endWith } from "../eval/trouble.ts";
import { runMeasured } from "./child.ts";
import type { Timed } from "./pages/timed.ts";

const READERS = [
  ["onrecord, with metadata", "./pages/ours.js"],
  ["readability + linkedom, body only", "./pages/readability.js"],
] as const;

await endWith(async () => {
  const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
  if (!data) throw new CannotRun("nothing to read: give the gold with --data FOLDER, the folder that holds pages/");
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    process.stdout.write("| reader | pages | empty | pages a CPU second | peak MB |\n| --- | ---: | ---: | ---: | ---: |\n");
    for (const [name, file] of READERS) {
      const { stdout, peakBytes } = await runMeasured(fileURLToPath(new URL(file, import.meta.url)), [data], folder);
      const { pages, cpuSeconds, answered } = JSON.parse(stdout) as Timed;
      const cells = [name, pages, pages - answered, (pages / cpuSeconds).toFixed(1), Math.round(peakBytes / 1e6)];
      process.stdout.write(`| ${cells.join(" | ")} |\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});
