/**
 * Onrecord on one screen: read -> clean -> language -> extract -> relate -> record -> answer -> serve.
 * The only file that joins the stages; they never import each other and share `terms` alone.
 */
import { clean } from "./clean/clean.ts";
import { extract } from "./extract/extract.ts";
import { readLanguage } from "./language/language.ts";
import { forgetFailures, leaveOutKnown } from "./read/known.ts";
import type { ReadOptions } from "./read/limits.ts";
import { read } from "./read/read.ts";
import { relateUtterances } from "./relate/utterance/relate.ts";
import type { Page } from "./terms/article.ts";
import type { Outcome } from "./terms/intake.ts";
import type { ArticleReading } from "./terms/reading.ts";
import type { InputFailure, RecordStore } from "./terms/store.ts";
import { viewOf } from "./terms/view.ts";
import { inBatches } from "./workers/batches.ts";
import type { WorkerOptions } from "./workers/limits.ts";
import { readArticles } from "./workers/read-articles.ts";

/** Version of everything that turns a page into a reading. A record reads an article again when it was read by another. */
export const READER = "rules/1";

/** Reads one page to its end: what is article, what is page furniture, who said what. Pure. */
export function readArticle(page: Page): ArticleReading {
  const article = clean(page);
  const language = readLanguage(viewOf(article));
  return extract(article, language);
}

/** Reads every article of the paths, in their order, the same for any number of workers. */
export function readPile(paths: readonly string[], options: PileOptions = {}): AsyncIterable<Outcome> {
  return readArticles(read(paths, options), readArticle, options);
}

/**
 * Adds a pile to a record: reads what the record does not hold yet, keeps it batch by batch, then
 * relates what is new to the rest. May be stopped at any time and run again: it goes on where it was.
 */
export async function build(paths: readonly string[], store: RecordStore, options: BuildOptions = {}): Promise<BuildSummary> {
  const sum = { read: 0, added: 0, already: 0, failed: 0 };
  const tell = options.onProgress ?? (() => undefined);
  await forgetFailures(store, paths);
  let known = 0;
  const pages = leaveOutKnown(read(paths, options), store, (found) => {
    known += found;
    sum.already += found;
  });
  for await (const { readings, failures } of inBatches(readArticles(pages, readArticle, options))) {
    const { articles, already } = await store.add(readings);
    await store.addFailures(failures);
    for (const failure of failures) options.onFailure?.(failure);
    sum.read += readings.length;
    sum.added += articles;
    sum.already += already;
    sum.failed += failures.length;
    tell({ step: "read", done: known + sum.read + sum.failed });
  }
  await relateUtterances(store, { signal: options.signal, onProgress: ({ statements }) => tell({ step: "relate", done: statements }) });
  const { articles, statements, speakers, utterances } = await store.counts();
  return { ...sum, articles, statements, speakers, utterances, interrupted: options.signal?.aborted ?? false };
}

export type PileOptions = ReadOptions & WorkerOptions;

export interface BuildOptions extends PileOptions {
  /** Called after each batch: how many inputs are done, or how many statements are related. */
  readonly onProgress?: (progress: { readonly step: "read" | "relate"; readonly done: number }) => void;
  readonly onFailure?: (failure: InputFailure) => void;
}

export interface BuildSummary {
  /** Articles read in this run. */
  readonly read: number;
  readonly added: number;
  /** Articles that the record held already, or that came twice. */
  readonly already: number;
  readonly failed: number;
  /** What the record holds now. */
  readonly articles: number;
  readonly statements: number;
  readonly speakers: number;
  readonly utterances: number;
  /** Stopped before its end; running it again goes on. */
  readonly interrupted: boolean;
}
