/** The entry of a worker thread: one page in, one reading out. Loaded by its file name, never imported. */
import { workerData } from "node:worker_threads";
import { openReader, type ReaderOptions } from "../pipeline.ts";
import type { Page } from "../terms/article.ts";
import type { ArticleReading } from "../terms/reading.ts";

const reader = openReader((workerData ?? {}) as ReaderOptions);

export default async function readPage(page: Page): Promise<ArticleReading> {
  return (await reader)(page);
}
