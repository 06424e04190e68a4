import type { Given } from "../terms/article.ts";
import type { DocumentLimits } from "./document/limits.ts";

/**
 * Bounds and choices of reading. Every bound is a default that an option raises; sizes are in bytes,
 * and hold before anything is read whole into memory.
 */

/** Largest article, and longest line of JSON Lines: 10 MiB, about a hundred times the longest report we have seen. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;

/** Deepest folder below a path given: a pile is never that deep, a runaway tree is. */
export const MAX_FOLDER_DEPTH = 100;

/** All that one file may unpack to: 64 GiB, ten times a large WARC of a crawl and minutes of work. Only a few chunks are ever held. */
export const MAX_UNPACKED_BYTES = 64 * 1024 ** 3;

/** Bytes unpacked for each packed byte: pages pack 3 to 12 times, their lists of links up to 60; deflate can do 1032. */
export const MAX_RATIO = 200;

/** Bytes unpacked before the ratio is looked at: a small file of blanks harms nobody. */
export const MIN_RATIO_BYTES = 16 * 1024 * 1024;

/** Entries of one ZIP or tar: their names and places are held, at most 1 KB each. WARC records are not held and not counted. */
export const MAX_ENTRIES = 200_000;

export type Format = "auto" | "text" | "jsonl";

export interface ReadOptions extends DocumentLimits {
  /** Largest article in bytes, after decompression; default `MAX_ARTICLE_BYTES`. */
  readonly maxArticleBytes?: number;
  /** All that one file may unpack to, in bytes; default `MAX_UNPACKED_BYTES`. */
  readonly maxUnpackedBytes?: number;
  /** Bytes unpacked for each packed byte; default `MAX_RATIO`. */
  readonly maxRatio?: number;
  /** Entries of one ZIP or tar; default `MAX_ENTRIES`. */
  readonly maxEntries?: number;
  /** How to read files whose name does not tell, and standard input; default `auto`. */
  readonly format?: Format;
  /** What the user says of every article read: goes before what a file beside it, its carrier or the page says. */
  readonly given?: Given;
  /** Files never read, by real path: the record being built may lie inside its own pile. */
  readonly leaveOut?: ReadonlySet<string>;
  /** Ends the reading after the input at hand. */
  readonly signal?: AbortSignal;
  /** Where `-` is read from; default `process.stdin`. */
  readonly stdin?: NodeJS.ReadableStream;
}
