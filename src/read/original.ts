import { createHash } from "node:crypto";
import { unpackedChunksOf } from "./bytes.ts";
import { type Plain, readerOf, withParts } from "./formats.ts";
import type { Input } from "./input.ts";
import type { ReadOptions } from "./limits.ts";
import { inputOfFile } from "./read.ts";

/**
 * The original of an article, read again: its hash now, or null when it is no longer there. A file that
 * holds many articles is read once and the hashes of all of them are remembered for a few files, so that
 * verifying a record costs one reading of each file, not one of each article.
 */
export type ReadOriginal = (path: string, record: string | null) => Promise<string | null>;

export function originalReader(): ReadOriginal {
  const files = new Map<string, Promise<ReadonlyMap<string, string>>>();
  return async (path, record) => {
    try {
      if (record === null) return await hashOfFile(path);
      let hashes = files.get(path);
      if (!hashes) {
        hashes = hashesInside(path);
        hashes.catch(() => undefined);
        if (files.size >= MAX_FILES_REMEMBERED) files.delete(files.keys().next().value as string);
        files.set(path, hashes);
      }
      return (await hashes).get(record) ?? null;
    } catch {
      return null;
    }
  };
}

/** Files whose hashes are kept; about 150 bytes an article. */
const MAX_FILES_REMEMBERED = 16;

/** What was read before was within its bounds then, so only what is held in memory is bounded: one article. */
const BOUNDS: ReadOptions = {
  maxArticleBytes: 256 * 1024 * 1024,
  maxUnpackedBytes: Number.POSITIVE_INFINITY,
  maxRatio: Number.POSITIVE_INFINITY,
  maxEntries: Number.POSITIVE_INFINITY,
};

async function hashOfFile(path: string): Promise<string> {
  return hashOf(unpackedChunksOf(path, BOUNDS));
}

async function hashOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}

/** The hash of each article in a file, by its place in it; of a place met twice the first. */
async function hashesInside(path: string): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for await (const met of withParts(inputOfFile({ path, byteLength: null }, BOUNDS), BOUNDS, hashed))
    if ("record" in met && !hashes.has(met.record)) hashes.set(met.record, met.sha256);
  return hashes;
}

interface Hashed {
  readonly record: string;
  readonly sha256: string;
}

/** A whole file needs no reading to be hashed; what holds articles is read for them. */
async function* hashed(shape: Plain, input: Input): AsyncGenerator<Hashed> {
  if (shape === "text" && input.record !== null) yield { record: input.record, sha256: await hashOf(input.chunks()) };
  else {
    for await (const intake of readerOf(shape)(input, BOUNDS)) {
      const { record, sha256 } = "page" in intake ? intake.page.origin : { record: null, sha256: "" };
      if (record) yield { record, sha256 };
    }
  }
}
