/**
 * Onrecord as a library. Read a pile with `readPile`, keep it with `openRecord` and `build`, ask it
 * with `checkQuote`, `findStatements`, `showStatement`, `compare` and `verify`. Offsets are UTF-16
 * code units, half-open. Trouble with input is data (failures and diagnostics); misuse throws.
 */
export { type CheckOptions, checkQuote } from "./answer/check.ts";
export { compare, compareUtterance } from "./answer/compare.ts";
export { sentenceMap, wireGroups } from "./answer/copies.ts";
export { findStatements, showStatement } from "./answer/statements.ts";
export { showStory } from "./answer/story.ts";
export { verify } from "./answer/verify.ts";
export { versionHistory } from "./answer/versions.ts";
export type { BuildOptions, BuildSummary, PileOptions, ReaderOptions, WatchOptions } from "./pipeline/options.ts";
export { type ParseOptions, parsePile } from "./pipeline/parse.ts";
export { watch } from "./pipeline/watch.ts";
export { findReader, READER } from "./pipeline/which-reader.ts";
export { build, correct, openReader, readArticle, readPile } from "./pipeline.ts";
export { census } from "./read/census.ts";
export { EntityTableError, readEntityTable } from "./read/entities/table.ts";
export { FeedListError } from "./read/fetch/feeds/list.ts";
export type { FetchOptions, Resolve } from "./read/fetch/limits.ts";
export type { FetchPlan } from "./read/fetch/pages.ts";
export { looksLikeUrl } from "./read/fetch/url.ts";
export { warcPath } from "./read/fetch/warc/keep.ts";
export { type Planned, plan } from "./read/known.ts";
export { type Format, MAX_ARTICLE_BYTES, type ReadOptions } from "./read/limits.ts";
export { originalReader, type ReadOriginal } from "./read/original.ts";
export { type PlacesOptions, read } from "./read/pile.ts";
export { RecordError } from "./record/error.ts";
export { type OpenRecord, openRecord } from "./record/open.ts";
export type * from "./terms/answer.ts";
export type * from "./terms/article.ts";
export type * from "./terms/copy.ts";
export type * from "./terms/correction.ts";
export type * from "./terms/diagnostic.ts";
export type * from "./terms/entity.ts";
export type * from "./terms/entity-table.ts";
export type * from "./terms/fetched.ts";
export type * from "./terms/intake.ts";
export type * from "./terms/judgement.ts";
export type { EntityType, Name, Sentence, Word } from "./terms/layers.ts";
export type * from "./terms/parse.ts";
export type * from "./terms/reading.ts";
export type { Passage, Span } from "./terms/span.ts";
export type * from "./terms/store.ts";
export type * from "./terms/story.ts";
export type * from "./terms/watch.ts";
export { ARTICLE_TIMEOUT_MS, defaultWorkers, type WorkerOptions } from "./workers/limits.ts";
