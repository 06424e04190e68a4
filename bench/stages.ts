/**
 * Each step of the flow on its own, on one thread, over the same articles: the only place outside
 * pipeline.ts that names the stages, because here they are looked at one by one.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { clean } from "../src/clean/clean.ts";
import { extract } from "../src/extract/extract.ts";
import { readLanguage } from "../src/language/language.ts";
import { openRecord } from "../src/record/open.ts";
import { relateUtterances } from "../src/relate/utterance/relate.ts";
import type { Page } from "../src/terms/article.ts";
import type { ArticleReading } from "../src/terms/reading.ts";
import { viewOf } from "../src/terms/view.ts";

export interface Steps {
  /** Seconds of all articles together, by step. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly readings: readonly ArticleReading[];
}

/** Reads the articles one after the other, with a clock between the steps. */
export function steps(texts: readonly string[]): Steps {
  const seconds: Record<string, number> = { "hash (the least that can be done)": 0, clean: 0, language: 0, extract: 0, "as JSON": 0 };
  const readings: ArticleReading[] = [];
  const timed = <T>(step: string, run: () => T): T => {
    const started = process.hrtime.bigint();
    const out = run();
    seconds[step] += Number(process.hrtime.bigint() - started) / 1e9;
    return out;
  };
  for (const text of texts) {
    const sha256 = timed("hash (the least that can be done)", () => createHash("sha256").update(text, "utf8").digest("hex"));
    const page: Page = {
      origin: { path: null, url: null, sha256, record: null, mediaType: "text/plain" },
      text,
      given: {},
      diagnostics: [],
    };
    const article = timed("clean", () => clean(page));
    const language = timed("language", () => readLanguage(viewOf(article)));
    const reading = timed("extract", () => extract(article, language));
    timed("as JSON", () => JSON.stringify(reading));
    readings.push(reading);
  }
  return { seconds, readings };
}

/** Readings put into the record at once. */
const BATCH = 64;

/** Seconds to keep the readings in a fresh record in `folder`, and to relate their statements there. */
export async function keepingSteps(readings: readonly ArticleReading[], folder: string): Promise<Readonly<Record<string, number>>> {
  const store = await openRecord(join(folder, "steps.record"), { mode: "create", reader: "bench" });
  try {
    const started = process.hrtime.bigint();
    for (let at = 0; at < readings.length; at += BATCH) await store.add(readings.slice(at, at + BATCH));
    const kept = process.hrtime.bigint();
    await relateUtterances(store);
    return { store: Number(kept - started) / 1e9, relate: Number(process.hrtime.bigint() - kept) / 1e9 };
  } finally {
    await store.close();
  }
}
