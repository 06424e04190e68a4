/** The whole way on a pile: the built command makes a record, beside it the limit of the machine. */
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runMeasured } from "./child.ts";
import type { Limit } from "./limit.ts";
import type { Pile } from "./pile.ts";
import { program } from "./program.ts";

export interface Built {
  readonly form: string;
  readonly articles: number;
  readonly words: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly recordBytes: number;
  /** Seconds for the same pile read, hashed and inserted with nothing understood. */
  readonly limitSeconds: number;
}

/** Builds a fresh record of the pile. Throws CannotRun when the program is not built or fails. */
export async function build(form: string, pile: Pile, workFolder: string): Promise<Built> {
  const record = join(workFolder, "bench.record");
  const database = join(workFolder, "limit.db");
  for (const path of [record, database]) for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
  const limit = await runMeasured(fileURLToPath(new URL("./limit.js", import.meta.url)), [pile.path, database], workFolder);
  const { readAndHash, insert } = JSON.parse(limit.stdout) as Limit;
  const ran = await runMeasured(program(), ["build", pile.path, "-o", record, "--quiet", "--fast"], workFolder);
  return {
    form,
    articles: pile.articles,
    words: pile.words,
    seconds: ran.seconds,
    cpuSeconds: ran.userSeconds + ran.systemSeconds,
    peakBytes: ran.peakBytes,
    recordBytes: statSync(record).size,
    limitSeconds: readAndHash + insert,
  };
}
