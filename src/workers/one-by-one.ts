import type { Page } from "../terms/article.ts";
import { failedReading } from "./failed.ts";
import { ARTICLE_TIMEOUT_MS, defaultWorkers, type WorkerOptions } from "./limits.ts";
import { openPool, type Pool, workerEntry } from "./pool.ts";

/**
 * A reader for articles that come now and then: the pool of threads stays open between them, opened with the
 * first. Without threads they are read here, one after the other.
 */
export function openOneByOne<Reading>(readArticle: (page: Page) => Promise<Reading>, options: WorkerOptions = {}): Pool<Reading> {
  const workers = options.workers ?? defaultWorkers();
  const entry = workers > 1 ? (options.workerFile ?? workerEntry()) : null;
  let pool: Promise<Pool<Reading>> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async read(page) {
      if (entry) {
        pool ??= openPool<Reading>(entry, workers, options.articleTimeoutMs ?? ARTICLE_TIMEOUT_MS, options.workerData);
        return (await pool).read(page);
      }
      const mine = last.then(() => readArticle(page));
      last = mine.catch(() => undefined);
      return mine.then(
        (reading) => ({ reading }),
        (error: unknown) => ({ failure: failedReading(page.origin, error, null) }),
      );
    },
    async close() {
      await (await pool)?.close();
    },
  };
}
