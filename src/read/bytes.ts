import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { budgetOf } from "./budget.ts";
import { Refusal } from "./failure.ts";
import { gunzip, isGzip } from "./gunzip.ts";
import { type Input, STDIN } from "./input.ts";
import { MAX_ARTICLE_BYTES, type ReadOptions } from "./limits.ts";

/** A file or standard input as chunks of bytes. A reader that stops early closes the file. */
export async function* chunksOf(path: string, stdin: NodeJS.ReadableStream = process.stdin): AsyncGenerator<Buffer> {
  const stream = path === STDIN ? (stdin as Readable) : createReadStream(path, { highWaterMark: CHUNK_BYTES });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer | string>) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  } finally {
    stream.destroy();
  }
}

const CHUNK_BYTES = 64 * 1024;

/** The same, gzip undone where the first bytes say so. Throws as `Input.chunks` does. */
export async function* unpackedChunksOf(path: string, options: ReadOptions = {}): AsyncGenerator<Buffer> {
  const { head, chunks, close } = await peek(chunksOf(path, options.stdin), 3);
  try {
    yield* isGzip(head) ? gunzip(chunks, budgetOf(options)) : chunks;
  } finally {
    await close();
  }
}

/** The first bytes, at least `byteLength` where there are so many, and all chunks with them; `close` when they are not read to the end. */
export async function peek(
  source: AsyncIterable<Buffer>,
  byteLength: number,
): Promise<{ readonly head: Buffer; readonly chunks: AsyncIterable<Buffer>; readonly close: () => Promise<void> }> {
  const rest = source[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let met = 0;
  let ended = false;
  let wrong: { readonly error: unknown } | null = null;
  while (met < byteLength && !ended) {
    try {
      const next = await rest.next();
      if (next.done) ended = true;
      else {
        first.push(next.value);
        met += next.value.length;
      }
    } catch (error) {
      wrong = { error };
      ended = true;
    }
  }
  const head = first.length === 1 ? first[0] : Buffer.concat(first);
  const close = async () => {
    await rest.return?.();
  };
  let begun = head.length === 0;
  const iterator: AsyncIterator<Buffer> = {
    async next() {
      if (!begun) {
        begun = true;
        return { value: head };
      }
      if (wrong) {
        // What went wrong while peeking comes where it belongs: after the bytes before it, and once.
        const { error } = wrong;
        wrong = null;
        ended = false;
        throw error;
      }
      return ended ? { done: true, value: undefined } : rest.next();
    },
    async return() {
      await close();
      return { done: true, value: undefined };
    },
  };
  return { head, chunks: { [Symbol.asyncIterator]: () => iterator }, close };
}

/** The bytes of one article whole. Throws `Refusal` when there are more than the options allow. */
export async function wholeOf(input: Input, options: ReadOptions): Promise<Buffer> {
  const maxBytes = options.maxArticleBytes ?? MAX_ARTICLE_BYTES;
  const { byteLength = null } = input;
  if (byteLength !== null && byteLength > maxBytes) throw tooLarge(maxBytes, byteLength);
  const kept: Buffer[] = [];
  let met = 0;
  for await (const chunk of input.chunks()) {
    met += chunk.length;
    if (met > maxBytes) throw tooLarge(maxBytes, null);
    kept.push(chunk);
  }
  return kept.length === 1 ? kept[0] : Buffer.concat(kept, met);
}

export function tooLarge(maxBytes: number, byteLength: number | null): Refusal {
  const size = byteLength === null ? "more" : `${byteLength.toLocaleString("en-US")} bytes, more`;
  return new Refusal(
    "too-large",
    `It has ${size} than the ${maxBytes.toLocaleString("en-US")} bytes allowed for one article. Raise the bound with --max-bytes, or give many articles as JSON Lines (.jsonl).`,
  );
}
