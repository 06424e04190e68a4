import { availableParallelism } from "node:os";

/** Bounds of reading many articles at once; every one is a default that an option raises. */

/** One thread a core, but no more than this: one writer behind them could not keep up with more. */
const MAX_DEFAULT_WORKERS = 8;

/** Longest time one article may take, in ms. Real articles take milliseconds; a text made to stop the reader would take for ever. */
export const ARTICLE_TIMEOUT_MS = 60_000;

/** Pages waiting or read but not yet handed on, for each worker: enough that a slow article does not idle the others. */
export const WINDOW_PER_WORKER = 4;

/** The same in UTF-16 code units of text, for piles of very large articles. */
export const WINDOW_UNITS = 32 * 1024 * 1024;

export interface WorkerOptions {
  /** Threads; 0 or 1 reads in this process (and then no time limit can be kept). Default: cores, at most 8. */
  readonly workers?: number;
  /** Longest time one article may take, in ms; default `ARTICLE_TIMEOUT_MS`. */
  readonly articleTimeoutMs?: number;
  /** File a thread runs; its default export reads one page. Default: the reader of this program. */
  readonly workerFile?: URL;
  /** What a thread is told when it starts, as its `workerData`. */
  readonly workerData?: unknown;
}

export function defaultWorkers(): number {
  return Math.min(availableParallelism(), MAX_DEFAULT_WORKERS);
}
