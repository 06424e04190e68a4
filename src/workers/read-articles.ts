import type { Page } from "../terms/article.ts";
import type { Intake, Outcome } from "../terms/intake.ts";
import { failedReading } from "./failed.ts";
import { ARTICLE_TIMEOUT_MS, defaultWorkers, WINDOW_PER_WORKER, WINDOW_UNITS, type WorkerOptions } from "./limits.ts";
import { openPool, type Pool, workerEntry } from "./pool.ts";

/**
 * Many articles read at once, handed on in the order they came in: the outcome is the same for any
 * number of workers. What is in flight is bounded, so memory does not grow with the pile.
 */
export async function* readArticles<Reading>(
  intakes: AsyncIterable<Intake>,
  readArticle: (page: Page) => Reading | Promise<Reading>,
  options: WorkerOptions = {},
): AsyncGenerator<Outcome<Reading>> {
  const workers = options.workers ?? defaultWorkers();
  const entry = workers > 1 ? (options.workerFile ?? workerEntry()) : null;
  if (!entry) {
    for await (const intake of intakes) yield "failure" in intake ? intake : await readHere(intake.page, readArticle);
    return;
  }
  const pool = await openPool<Reading>(entry, workers, options.articleTimeoutMs ?? ARTICLE_TIMEOUT_MS, options.workerData);
  yield* inOrder(intakes, pool, workers * WINDOW_PER_WORKER);
}

async function* inOrder<Reading>(intakes: AsyncIterable<Intake>, pool: Pool<Reading>, capacity: number): AsyncGenerator<Outcome<Reading>> {
  const window: { readonly outcome: Promise<Outcome<Reading>>; readonly units: number }[] = [];
  let units = 0;
  const next = async (): Promise<Outcome<Reading>> => {
    const first = window.shift()!;
    units -= first.units;
    return first.outcome;
  };
  try {
    for await (const intake of intakes) {
      const length = "page" in intake ? intake.page.text.length : 0;
      while (window.length > 0 && units + length > WINDOW_UNITS) yield await next();
      window.push({ outcome: "page" in intake ? pool.read(intake.page) : Promise.resolve(intake), units: length });
      units += length;
      if (window.length >= capacity) yield await next();
    }
    while (window.length > 0) yield await next();
  } finally {
    await pool.close();
  }
}

async function readHere<Reading>(page: Page, readArticle: (page: Page) => Reading | Promise<Reading>): Promise<Outcome<Reading>> {
  try {
    return { reading: await readArticle(page) };
  } catch (error) {
    return { failure: failedReading(page.origin, error, null) };
  }
}
