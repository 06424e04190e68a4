/** The entry of a worker thread: one page in, one reading or parse out. Loaded by its file name, never imported. */
import { workerData } from "node:worker_threads";
import type { ReaderOptions } from "../pipeline/options.ts";
import { openParser, type ParseOptions } from "../pipeline/parse.ts";
import { openReader } from "../pipeline.ts";
import type { Page } from "../terms/article.ts";

/** What a thread is told: options of the reader, or of the parser under `parse`. */
type Told = ReaderOptions & { readonly parse?: ParseOptions };

const { parse, ...options } = (workerData ?? {}) as Told;
const reader = parse ? openParser(parse) : openReader(options);

export default async function readPage(page: Page): Promise<unknown> {
  return (await reader)(page);
}
