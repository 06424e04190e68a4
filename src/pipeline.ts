/**
 * Onrecord on one screen: read -> clean -> language -> model -> extract -> relate -> record -> answer -> serve.
 * Only this file and the folder of its parts, pipeline/, join the stages; they never import each other and share
 * `terms` alone. What is asked of a record afterwards stands in answer/, shown to the outside by index.ts.
 */
import { clean } from "./clean/clean.ts";
import { withShapes } from "./clean/shapes/shapes.ts";
import { extract, isRead } from "./extract/extract.ts";
import { readLanguage } from "./language/language.ts";
import { ModelError } from "./model/error.ts";
import { loadModel } from "./model/model.ts";
import { shippedRankers } from "./model/rankers.ts";
import { shippedStories } from "./model/stories.ts";
import type { BuildOptions, BuildSummary, PileOptions, ReaderOptions, RelateAllOptions } from "./pipeline/options.ts";
import { BY_RULE } from "./pipeline/which-reader.ts";
import { rememberFetched } from "./read/fetch/remember.ts";
import { forgetFailures, leaveOutKnown, toldInRun } from "./read/known.ts";
import { read } from "./read/pile.ts";
import { relateCopies } from "./relate/copy/relate.ts";
import { relateEntities } from "./relate/entity/relate.ts";
import { backgroundOf } from "./relate/story/background.ts";
import { storyJudgeOf } from "./relate/story/judge.ts";
import { relateStories, type StoryKnowledge } from "./relate/story/relate.ts";
import { relateUtterances } from "./relate/utterance/relate.ts";
import { relateVersions } from "./relate/version/relate.ts";
import type { Article, Page } from "./terms/article.ts";
import type { Correction, RecordedCorrection } from "./terms/correction.ts";
import type { EntityTable } from "./terms/entity-table.ts";
import type { Intake, Outcome } from "./terms/intake.ts";
import type { ArticleReading } from "./terms/reading.ts";
import { PASSED_OVER, type RecordStore } from "./terms/store.ts";
import { type View, viewOf } from "./terms/view.ts";
import { damageIn } from "./wording/repair/noted.ts";
import { repairsOf } from "./wording/repair/repair.ts";
import { inBatches } from "./workers/batches.ts";
import { readArticles } from "./workers/read-articles.ts";

/** Reads one page to its end by rule: what is article, what is page furniture, who said what. Pure. */
export function readArticle(page: Page, entities: EntityTable | null = null): ArticleReading {
  const { article, view } = cleaned(page);
  return extract(article, readLanguage(view), null, shippedRankers(), entities);
}

/** The article, and its view with what was damaged on the way read as what it was. */
export function cleaned(page: Page): { readonly article: Article; readonly view: View } {
  const article = withShapes(clean(page));
  const view = viewOf(article, repairsOf);
  const noted = damageIn(article, view);
  return { article: noted ? { ...article, diagnostics: [...article.diagnostics, noted] } : article, view };
}

/** Opens the reader: the model where it can be used, else the rules, which every reading then says. */
export async function openReader({ fast, entities }: ReaderOptions = {}): Promise<(page: Page) => Promise<ArticleReading>> {
  if (fast) return async (page) => readArticle(page, entities);
  const model = await loadModel().catch((error: unknown) => {
    if (error instanceof ModelError) return error;
    throw error;
  });
  return async (page) => {
    const { article, view } = cleaned(page);
    if (!isRead(article)) return extract(article, readLanguage(view));
    const predictions = model instanceof ModelError ? null : await model.predict(view.text);
    const language = readLanguage(view, predictions);
    if (predictions) return extract(article, language, predictions, shippedRankers(), entities);
    const reason = `${model instanceof ModelError ? model.message : "The article is longer than the model reads."} ${BY_RULE}`;
    return extract(
      { ...article, diagnostics: [...article.diagnostics, { rule: "read-by-rule", reason }] },
      language,
      null,
      shippedRankers(),
      entities,
    );
  };
}

/** Opens the reader when the first page comes: threads open their own. */
export function readerHere(options: ReaderOptions): (page: Page) => Promise<ArticleReading> {
  let opened: ReturnType<typeof openReader> | null = null;
  return async (page) => {
    opened ??= openReader(options);
    return (await opened)(page);
  };
}

function readAll(intakes: AsyncIterable<Intake>, options: PileOptions): AsyncIterable<Outcome> {
  return readArticles(intakes, readerHere(options), { workerData: { fast: options.fast, entities: options.entities }, ...options });
}

/** Reads every article of the paths, in their order, the same for any number of workers. */
export function readPile(paths: readonly string[], options: PileOptions = {}): AsyncIterable<Outcome> {
  return readAll(read(paths, options), options);
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
  const remembering = rememberFetched(options.fetch, store, () => sum.already++);
  const told = toldInRun();
  const noteKnown = (found: number) => {
    known += found;
    sum.already += found;
  };
  const pages = leaveOutKnown(read(paths, { ...options, fetch: remembering.plan }), store, noteKnown, told);
  for await (const { readings, failures } of inBatches(readAll(pages, options))) {
    const { articles, already } = await store.add(readings, told);
    await store.addFailures(failures);
    for (const failure of failures) {
      options.onFailure?.(failure);
      remembering.failed(failure);
    }
    sum.read += readings.length;
    sum.added += articles;
    sum.already += already;
    sum.failed += failures.filter(({ rule }) => rule !== PASSED_OVER).length;
    tell({ step: "read", done: known + sum.read + sum.failed });
  }
  if (!options.signal?.aborted) await remembering.keep();
  await relateAll(store, { signal: options.signal, onStatements: (done) => tell({ step: "relate", done }) });
  const { articles, statements, speakers, utterances } = await store.counts();
  return { ...sum, articles, statements, speakers, utterances, interrupted: options.signal?.aborted ?? false };
}

/** Relates what is new in a record to the rest; each step goes on where it was stopped. Later steps ask what earlier ones found. */
export async function relateAll(store: RecordStore, { signal, onStep, onStatements }: RelateAllOptions = {}): Promise<void> {
  onStep?.("names");
  await relateEntities(store, { signal });
  onStep?.("versions");
  await relateVersions(store, { signal });
  onStep?.("copies");
  await relateCopies(store, { signal });
  onStep?.("stories");
  await relateStories(store, storyKnowledge(), { signal });
  onStep?.("utterances");
  await relateUtterances(store, { signal, onProgress: ({ statements }) => onStatements?.(statements) });
  onStep?.("corrections");
  if (!signal?.aborted) await store.settleCorrections();
}

let knownOfStories: StoryKnowledge | null = null;

/** Made ready once: a watch relates at every poll. */
function storyKnowledge(): StoryKnowledge {
  const { background, judge } = shippedStories();
  knownOfStories ??= { background: backgroundOf(background), judge: storyJudgeOf(judge) };
  return knownOfStories;
}

/** Keeps what a person decided, puts it in force and relates anew what it touches. Throws RangeError for a line that cannot be meant. */
export async function correct(
  store: RecordStore,
  corrections: AsyncIterable<Correction> | Iterable<Correction>,
): Promise<readonly RecordedCorrection[]> {
  const ids = new Set<string>();
  for await (const correction of corrections) ids.add((await store.correct(correction)).id);
  await relateAll(store);
  const made: RecordedCorrection[] = [];
  for await (const correction of store.corrections()) if (ids.has(correction.id)) made.push(correction);
  return made;
}
