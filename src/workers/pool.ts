import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "../terms/article.ts";
import type { Outcome } from "../terms/intake.ts";
import { failedReading } from "./failed.ts";

/**
 * A pool of threads (piscina) that read articles. An article that takes too long or brings its
 * thread down is listed as failed and costs nothing else: the thread is replaced.
 */
export interface Pool<Reading> {
  read(page: Page): Promise<Outcome<Reading>>;
  close(): Promise<void>;
}

export async function openPool<Reading>(entry: URL, threads: number, timeoutMs: number, workerData: unknown): Promise<Pool<Reading>> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina<Page, Reading>({
    filename: entry.href,
    workerData,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: IDLE_TIMEOUT_MS,
    atomics: "disabled",
    recordTiming: false,
  });
  // A crash is told to the article it struck; without a listener it would also end the process.
  pool.on("error", () => undefined);
  const takeTurn = turns(threads);
  const running = new Set<Promise<Reading>>();
  let closing = false;
  return {
    async read(page) {
      const done = await takeTurn();
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), timeoutMs);
      try {
        if (closing) throw new Error("closed before it was read");
        const run = pool.run(page, { signal: limit.signal });
        running.add(run);
        return { reading: await run.finally(() => running.delete(run)) };
      } catch (error) {
        return { failure: failedReading(page.origin, error, limit.signal.aborted ? timeoutMs : null) };
      } finally {
        clearTimeout(timer);
        done();
      }
    },
    async close() {
      // What is being read is read to its end: a thread stopped within the model's own code takes the process with it.
      closing = true;
      await Promise.allSettled(running);
      await pool.destroy();
    },
  };
}

/** How long a thread without work is kept. */
const IDLE_TIMEOUT_MS = 10_000;

/** At most `count` at once, so that the clock of an article starts when a thread is free for it. */
function turns(count: number): () => Promise<() => void> {
  let free = count;
  const waiting: (() => void)[] = [];
  const done = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return done;
  };
}

/** The compiled worker beside this file, or in dist when the sources run as they are; null when nothing is built. */
export function workerEntry(): URL | null {
  const here = import.meta.url;
  const entry = here.endsWith(".ts") ? new URL("../../dist/src/workers/worker.js", here) : new URL("./worker.js", here);
  return existsSync(fileURLToPath(entry)) ? entry : null;
}
