/**
 * Bounds and choices of reading. Every bound is a default that an option raises; all are in bytes,
 * and hold before anything is read whole into memory.
 */

/** Largest article, and longest line of JSON Lines: 10 MiB, about a hundred times the longest report we have seen. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;

/** Deepest folder below a path given: a pile is never that deep, a runaway tree is. */
export const MAX_FOLDER_DEPTH = 100;

export type Format = "auto" | "text" | "jsonl";

export interface ReadOptions {
  /** Largest article in bytes, after decompression; default `MAX_ARTICLE_BYTES`. */
  readonly maxArticleBytes?: number;
  /** How to read files whose name does not tell, and standard input; default `auto`. */
  readonly format?: Format;
  /** Files never read, by real path: the record being built may lie inside its own pile. */
  readonly leaveOut?: ReadonlySet<string>;
  /** Ends the reading after the input at hand. */
  readonly signal?: AbortSignal;
  /** Where `-` is read from; default `process.stdin`. */
  readonly stdin?: NodeJS.ReadableStream;
}
