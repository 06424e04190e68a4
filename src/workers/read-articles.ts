import type { Page } from "../terms/article.ts";
import type { Intake, Outcome } from "../terms/intake.ts";
import type { ArticleReading } from "../terms/reading.ts";
import { failedReading } from "./failed.ts";
import { ARTICLE_TIMEOUT_MS, defaultWorkers, WINDOW_PER_WORKER, WINDOW_UNITS, type WorkerOptions } from "./limits.ts";
import { openPool, type Pool, workerEntry } from "./pool.ts";

/**
 * Many articles read at once, handed on in the order they came in: the outcome is the same for any
 * number of workers. What is in flight is bounded, so memory does not grow with the pile.
 */
export async function* readArticles(
  intakes: AsyncIterable<Intake>,
  readArticle: (page: Page) => ArticleReading | Promise<ArticleReading>,
  options: WorkerOptions = {},
): AsyncGenerator<Outcome> {
  const workers = options.workers ?? defaultWorkers();
  const entry = workers > 1 ? (options.workerFile ?? workerEntry()) : null;
  if (!entry) {
    for await (const intake of intakes) yield "failure" in intake ? intake : await readHere(intake.page, readArticle);
    return;
  }
  const pool = await openPool(entry, workers, options.articleTimeoutMs ?? ARTICLE_TIMEOUT_MS, options.workerData);
  yield* inOrder(intakes, pool, workers * WINDOW_PER_WORKER);
}

async function* inOrder(intakes: AsyncIterable<Intake>, pool: Pool, capacity: number): AsyncGenerator<Outcome> {
  const window: { readonly outcome: Promise<Outcome>; readonly units: number }[] = [];
  let units = 0;
  const next = async (): Promise<Outcome> => {
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

async function readHere(page: Page, readArticle: (page: Page) => ArticleReading | Promise<ArticleReading>): Promise<Outcome> {
  try {
    return { reading: await readArticle(page) };
  } catch (error) {
    return { failure: failedReading(page.origin, error, null) };
  }
}
