import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { Page } from "../../src/terms/article.ts";
import type { Intake, Outcome } from "../../src/terms/intake.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";
import { inBatches } from "../../src/workers/batches.ts";
import { WINDOW_PER_WORKER, type WorkerOptions } from "../../src/workers/limits.ts";
import { readArticles } from "../../src/workers/read-articles.ts";

// A reader whose behaviour the text decides, run by real threads.
const folder = mkdtempSync(join(tmpdir(), "onrecord-worker-"));
const workerFile = pathToFileURL(join(folder, "worker.mjs"));
writeFileSync(
  workerFile,
  `export default async ({ text, origin }) => {
    if (text === "throw") throw new TypeError("no such word");
    if (text === "exit") process.exit(7);
    if (text === "crash") setImmediate(() => { throw new Error("late"); });
    if (text === "hang") for (;;);
    if (text === "crash") await new Promise(() => {});
    if (text.startsWith("wait ")) await new Promise((done) => setTimeout(done, Number(text.slice(5))));
    return { text, origin };
  };`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (text: string, path = text): Intake => ({
  page: { origin: { path, url: null, sha256: "", mediaType: "text/plain" }, text, given: {}, diagnostics: [] },
});
const echo = ({ text, origin }: Page) => ({ text, origin }) as unknown as ArticleReading;
const fromTexts = async function* (texts: readonly string[]) {
  for (const text of texts) yield page(text);
};
const told = (outcome: Outcome) => ("reading" in outcome ? outcome.reading.text : outcome.failure.rule);

async function run(texts: readonly string[], options: WorkerOptions): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const outcome of readArticles(fromTexts(texts), echo, { workerFile, ...options })) outcomes.push(told(outcome));
  return outcomes;
}

describe("reading many articles", () => {
  it.each([0, 1, 2, 4])("hands them on in the order they came in, with %i workers", async (workers) => {
    const texts = Array.from({ length: 40 }, (_, i) => `wait ${(i * 7) % 20}`);
    expect(await run(texts, { workers })).toEqual(texts);
  });

  it("passes failures on in their place", async () => {
    const failure = { path: "x", record: null, rule: "broken-line", reason: "" };
    const intakes = async function* (): AsyncGenerator<Intake> {
      yield page("a");
      yield { failure };
      yield page("b");
    };
    const outcomes: string[] = [];
    for await (const outcome of readArticles(intakes(), echo, { workers: 2, workerFile })) outcomes.push(told(outcome));
    expect(outcomes).toEqual(["a", "broken-line", "b"]);
  });

  it.each(["throw", "exit", "crash"])("loses one article and no more when a worker fails: %s", async (text) => {
    expect(await run(["a", text, "b", "c", text, "d"], { workers: 2 })).toEqual(["a", "reading-failed", "b", "c", "reading-failed", "d"]);
  });

  it("gives up on an article that takes too long, and goes on with a new worker", async () => {
    const texts = ["a", "hang", "b", "hang", "hang", "c", "d"];
    expect(await run(texts, { workers: 2, articleTimeoutMs: 1500 })).toEqual(["a", "too-slow", "b", "too-slow", "too-slow", "c", "d"]);
  });

  it("says which article failed in this process, too", async () => {
    const outcomes: Outcome[] = [];
    const reader = (page: Page) => {
      if (page.text === "b") throw new RangeError("outside");
      return echo(page);
    };
    for await (const outcome of readArticles(fromTexts(["a", "b", "c"]), reader, { workers: 0 })) outcomes.push(outcome);
    expect(outcomes.map(told)).toEqual(["a", "reading-failed", "c"]);
    expect(outcomes[1]).toEqual({
      failure: expect.objectContaining({ path: "b", reason: expect.stringContaining("RangeError: outside") }),
    });
  });

  it("takes in no more than its window ahead of who asks", async () => {
    let taken = 0;
    const endless = async function* () {
      for (;;) {
        taken++;
        yield page(`page ${taken}`);
      }
    };
    const outcomes = readArticles(endless(), echo, { workers: 2, workerFile });
    for (let i = 0; i < 10; i++) await outcomes.next();
    expect(taken).toBeLessThanOrEqual(10 + 2 * WINDOW_PER_WORKER);
    await outcomes.return(undefined);
  });
});

describe("batches", () => {
  it("hold everything in order, and end by count or by text", async () => {
    const outcomes = async function* (): AsyncGenerator<Outcome> {
      for (let i = 0; i < 150; i++) {
        if (i % 50 === 7) yield { failure: { path: String(i), record: null, rule: "x", reason: "" } };
        else yield { reading: { text: i === 20 ? "x".repeat(5_000_000) : String(i) } as ArticleReading };
      }
    };
    const sizes: number[] = [];
    const paths: string[] = [];
    for await (const { readings, failures } of inBatches(outcomes())) {
      sizes.push(readings.length + failures.length);
      paths.push(...failures.map(({ path }) => path));
    }
    expect(sizes).toEqual([21, 64, 64, 1]);
    expect(paths).toEqual(["7", "57", "107"]);
  });
});
