import type { Origin } from "../terms/article.ts";
import type { Diagnostic } from "../terms/diagnostic.ts";
import type { Intake } from "../terms/intake.ts";
import type { Budget } from "./budget.ts";
import { sha256 } from "./hash.ts";
import type { ReadOptions } from "./limits.ts";

/**
 * Bytes to be read and what is known about them beforehand: a file, standard input, or one entry of a
 * file that holds many. Every format takes one and does not care which, so a WARC response, an entry of
 * a ZIP and a file on disk are read by the same code.
 */
export interface Input {
  /** The file on disk, as the path was given; `-` for standard input. */
  readonly path: string;
  /** The innermost file name; with media type and first bytes it decides the format. */
  readonly name: string;
  /** Place inside the file; null for the file itself. Formats add theirs with `placeIn`. */
  readonly record: string | null;
  readonly url: string | null;
  /** The bytes a few at a time, gzip undone before a format gets it; can be asked for once. Throws `Refusal` over a bound, or an error of the file system or of zlib. */
  readonly chunks: () => AsyncIterable<Buffer>;
  /** Length in bytes where it is known beforehand and nothing is packed. */
  readonly byteLength?: number | null;
  /** Without parameters, in lower case: `text/html`. */
  readonly mediaType?: string | null;
  /** The encoding declared from outside, as `Content-Type` does. */
  readonly charset?: string | null;
  /** ISO 8601 moment it was fetched. */
  readonly date?: string | null;
  /** Digest that its archive declares for it and that its bytes have: `sha1:...`, `sha256:...`. */
  readonly digest?: string | null;
  /** What was noticed on the way here; goes on to every page made of it. */
  readonly diagnostics?: readonly Diagnostic[];
  /** What unpacking the file it stands in may still cost. */
  readonly budget?: Budget;
}

/** A format: one input -> its pages and what could not be read of it. May throw what `chunks` throws. */
export type ReadFormat = (input: Input, options: ReadOptions) => AsyncGenerator<Intake>;

/** Standard input among the paths. */
export const STDIN = "-";

/** The name of a place inside a place: entry `a.jsonl` and line `7` are `a.jsonl#7`. */
export function placeIn(record: string | null, place: string | number): string {
  return record === null ? String(place) : `${record}#${place}`;
}

/** Where a page made of these bytes was read from. `record` is the input's own unless a format found a place inside it. */
export function originOf(input: Input, bytes: Buffer, mediaType: string, record: string | null = input.record): Origin {
  return {
    path: input.path === STDIN ? null : input.path,
    url: input.url,
    sha256: sha256(bytes),
    ...(record !== null && { record }),
    mediaType,
    ...(input.date && { retrieved: input.date }),
    ...(input.digest && { digest: input.digest }),
  };
}
