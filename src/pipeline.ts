/**
 * Onrecord on one screen: read -> clean -> language -> model -> extract -> relate -> record -> answer -> serve.
 * The only file that joins the stages; they never import each other and share `terms` alone.
 */
import { blocksOf } from "./clean/blocks.ts";
import { clean } from "./clean/clean.ts";
import { withShapes } from "./clean/shapes/shapes.ts";
import { extract, isRead } from "./extract/extract.ts";
import { readLanguage } from "./language/language.ts";
import { ModelError } from "./model/error.ts";
import { findModel, loadModel, type Model } from "./model/model.ts";
import { shippedRankers } from "./model/rankers.ts";
import { shippedStories } from "./model/stories.ts";
import { feedsNamed } from "./read/fetch/feeds/list.ts";
import { polls } from "./read/fetch/feeds/poll.ts";
import { dueAt } from "./read/fetch/feeds/schedule.ts";
import { type FetchOptions, POLL_EVERY_MS } from "./read/fetch/limits.ts";
import { openWire } from "./read/fetch/pages.ts";
import { rememberFetched } from "./read/fetch/remember.ts";
import { sleep } from "./read/fetch/turns.ts";
import { forgetFailures, leaveOutKnown, toldInRun } from "./read/known.ts";
import { type PlacesOptions, read } from "./read/pile.ts";
import { relateCopies } from "./relate/copy/relate.ts";
import { relateEntities } from "./relate/entity/relate.ts";
import { backgroundOf } from "./relate/story/background.ts";
import { storyJudgeOf } from "./relate/story/judge.ts";
import { relateStories } from "./relate/story/relate.ts";
import { relateUtterances } from "./relate/utterance/relate.ts";
import { relateVersions } from "./relate/version/relate.ts";
import type { Article, Page } from "./terms/article.ts";
import type { Correction, RecordedCorrection } from "./terms/correction.ts";
import type { Diagnostic } from "./terms/diagnostic.ts";
import type { EntityTable } from "./terms/entity-table.ts";
import type { Intake, Outcome } from "./terms/intake.ts";
import type { ParseOutcome } from "./terms/parse.ts";
import type { ArticleReading } from "./terms/reading.ts";
import { passageOf, type Span } from "./terms/span.ts";
import { type InputFailure, PASSED_OVER, type RecordStore } from "./terms/store.ts";
import { type View, viewOf, viewOfSentenceLines, viewOfText } from "./terms/view.ts";
import type { WatchEvent } from "./terms/watch.ts";
import { watchFeeds } from "./watch.ts";
import { repairsOf } from "./wording/repair/repair.ts";
import { inBatches } from "./workers/batches.ts";
import type { WorkerOptions } from "./workers/limits.ts";
import { openOneByOne } from "./workers/one-by-one.ts";
import { readArticles } from "./workers/read-articles.ts";

/** Version of everything by rule that turns a page into a reading. */
export const READER = "rules/4";

/** Reads one page to its end by rule: what is article, what is page furniture, who said what. Pure. */
export function readArticle(page: Page, entities: EntityTable | null = null): ArticleReading {
  const { article, view } = cleaned(page);
  return extract(article, readLanguage(view), null, shippedRankers(), entities);
}

/** The article, and its view with what was damaged on the way read as what it was. */
function cleaned(page: Page): { readonly article: Article; readonly view: View } {
  const article = withShapes(clean(page));
  const view = viewOf(article, repairsOf);
  const noted = damageIn(article, view);
  return { article: noted ? { ...article, diagnostics: [...article.diagnostics, noted] } : article, view };
}

/** Says that something is read otherwise than it is written; what no reader sees anyway is not worth a word. */
function damageIn(article: Article, view: View): Diagnostic | null {
  const damaged = view.pieces.filter(({ start, end, originLength }) => originLength !== undefined && end > start);
  if (damaged.length === 0) return null;
  const [{ start, end, origin, originLength = 0 }] = damaged;
  const place = passageOf(article.text, { start: origin, end: origin + originLength });
  const example = `"${place.text}" as "${view.text.slice(start, end)}"`;
  const said = damaged.length === 1 ? "1 damaged stretch is" : `${damaged.length} damaged stretches are`;
  return { rule: "damage-repaired", reason: `${said} read as meant (${example}); the text itself is kept as it came.`, place };
}

export interface ReaderOptions {
  /** Read by rule, without the trained model: quicker, finds less. */
  readonly fast?: boolean;
  /** The user's own table of people, bodies and places, which wins over what is read. */
  readonly entities?: EntityTable;
}

/**
 * Which reader these options give, found out without loading it: its version (a record reads an article
 * again when another read it), and what the user should know where it is not the best there is.
 */
export async function findReader({ fast, entities }: ReaderOptions = {}): Promise<{
  readonly version: string;
  readonly warning: string | null;
}> {
  const table = entities ? `+entities-${entities.sha256.slice(0, TABLE_DIGITS)}` : "";
  if (fast) return { version: READER + table, warning: null };
  try {
    const { version, backend } = await findModel();
    return { version: `${READER}+${version}${table}`, warning: backend === "wasm" ? SLOW : null };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { version: READER + table, warning: `${error.message} ${BY_RULE}` };
  }
}

/** Hex digits of the table's hash in the version of a reader that has one. */
const TABLE_DIGITS = 12;

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

const BY_RULE = "Read by rule instead, which finds less.";
const SLOW =
  "The model runs on WebAssembly here, five to seven times slower than it could: onnxruntime-node does not load. --fast reads by rule.";

/** Opens the reader when the first page comes: threads open their own. */
function readerHere(options: ReaderOptions): (page: Page) => Promise<ArticleReading> {
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

export interface ParseOptions {
  /** The text as it stands, without leaving out page furniture. */
  readonly raw?: boolean;
  /** Every line is one sentence, blank lines part paragraphs; the text is then the lines joined by a space. Implies `raw`. */
  readonly sentencesAreLines?: boolean;
}

/**
 * Sentences, words in their trees and names of every text of the paths, in their order, the same for any number
 * of workers. Throws ModelError where no model gives trees.
 */
export async function* parsePile(
  paths: readonly string[],
  { raw, sentencesAreLines, ...options }: ParseOptions & PlacesOptions & WorkerOptions = {},
): AsyncGenerator<ParseOutcome> {
  const parse = { raw, sentencesAreLines };
  const { version, trees } = await findModel();
  if (!trees) throw noTrees(version);
  let opened: ReturnType<typeof openParser> | null = null;
  const here = async (page: Page) => {
    opened ??= openParser(parse);
    return (await opened)(page);
  };
  for await (const outcome of readArticles(read(paths, options), here, { workerData: { parse }, ...options }))
    yield "failure" in outcome ? outcome : outcome.reading;
}

/** Opens the parser. Throws ModelError where no model can be loaded. */
export async function openParser(options: ParseOptions = {}): Promise<(page: Page) => Promise<ParseOutcome>> {
  const model = await loadModel();
  return (page) => parsePage(page, model, options);
}

/** One page with this model. */
export async function parsePage(page: Page, model: Pick<Model, "version" | "predict">, options: ParseOptions = {}): Promise<ParseOutcome> {
  const { view, sentences } = viewToParse(page, options);
  const predictions = await model.predict(view.text);
  const { path, record = null } = page.origin;
  if (!predictions) {
    const reason = "The text is longer than the model reads. Cut it into several.";
    return { failure: { path: path ?? "-", record, rule: "too-long-to-parse", reason } };
  }
  const { layers } = readLanguage(view, predictions, { sentences });
  const { words, names } = layers;
  if (!words || !names) throw noTrees(model.version);
  return { parse: { doc: docOf(page), text: view.text, paragraphs: view.paragraphs, sentences: layers.sentences, words, names } };
}

function noTrees(version: string): ModelError {
  return new ModelError(
    "missing",
    `The installed model (${version}) gives no trees and names. Install a version of the program whose model does.`,
  );
}

function viewToParse(page: Page, { raw, sentencesAreLines }: ParseOptions): { readonly view: View; readonly sentences?: readonly Span[] } {
  if (sentencesAreLines) return viewOfSentenceLines(page.text);
  return { view: raw ? viewOfText(page.text, blocksOf(page.text)) : cleaned(page).view };
}

/** The name its collection gives it, else its file without folder and ending, with the line where a file holds many. */
function docOf({ given, origin }: Page): string {
  if (given.id) return given.id;
  const name = (origin.path ?? origin.url ?? "-")
    .replace(/^.*[\\/]/s, "")
    .replace(/(?:\.gz)$/i, "")
    .replace(/(?<=.)\.[A-Za-z]{1,6}$/, "");
  return origin.record ? `${name}-${origin.record}` : name;
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

export interface RelateAllOptions {
  readonly signal?: AbortSignal;
  /** Called before each step with its name. */
  readonly onStep?: (step: string) => void;
  readonly onStatements?: (done: number) => void;
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
  const { background, judge } = shippedStories();
  await relateStories(store, { background: backgroundOf(background), judge: storyJudgeOf(judge) }, { signal });
  onStep?.("utterances");
  await relateUtterances(store, { signal, onProgress: ({ statements }) => onStatements?.(statements) });
  onStep?.("corrections");
  if (!signal?.aborted) await store.settleCorrections();
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

/**
 * Follows feeds into a record: polls them, adds what is new, tells it, and goes on until it is stopped. Run again,
 * it goes on where it was. `store` may be null in a dry run of feeds never followed. Throws FeedListError.
 */
export async function* watch(feeds: readonly string[], store: RecordStore | null, options: WatchOptions = {}): AsyncGenerator<WatchEvent> {
  const { dry = !store, everyMs = POLL_EVERY_MS, once = false, pages = true, signal } = options;
  const named = await feedsNamed(feeds);
  const memory = store ?? { feedEntries: async () => new Map(), fetched: async () => null };
  const kept = dry ? {} : { beside: store?.location, before: memory.fetched };
  const wire = openWire({ ...options.fetch, ...kept }, options);
  const reader = openOneByOne(readerHere(options), { workerData: { fast: options.fast, entities: options.entities }, ...options });
  const known = new Map((await store?.feeds())?.map((feed) => [feed.url, feed]));
  const now = Date.now;
  try {
    yield* watchFeeds(
      named,
      dry ? null : store,
      known,
      {
        polls: (due, since) => polls(due, since, wire, { memory, pages, dry, everyMs, now }, options),
        read: async (page, published) => {
          const outcome = await reader.read(page);
          if (!published || "failure" in outcome || outcome.reading.published) return outcome;
          const { given } = page;
          return reader.read({ ...page, given: { ...given, published, methods: { ...given.methods, published: "feed" } } });
        },
        relate: async () => {
          if (store) await relateAll(store, { signal });
        },
        dueAt: (feed, paced) => dueAt(feed, everyMs, paced),
        sleep: (ms) => sleep(ms, signal),
        now,
      },
      { once, signal },
    );
  } finally {
    await wire.close();
    await reader.close();
  }
}

export interface WatchOptions extends Omit<PileOptions, "fetch"> {
  readonly fetch?: FetchOptions;
  /** Time between two polls of a feed, in ms; default `POLL_EVERY_MS`. */
  readonly everyMs?: number;
  /** One round: each feed is asked once, then it ends. */
  readonly once?: boolean;
  /** Fetch the page of an entry that has only a summary; default true. */
  readonly pages?: boolean;
  /** Ask the feeds only, and tell what would be read. */
  readonly dry?: boolean;
}

export type PileOptions = PlacesOptions & WorkerOptions & ReaderOptions;

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
