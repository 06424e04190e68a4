import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Refusal } from "./failure.ts";
import { type Input, STDIN } from "./input.ts";
import { MAX_ARTICLE_BYTES, type ReadOptions } from "./limits.ts";

/**
 * A file or standard input as chunks of bytes, gzip undone where the first two bytes say so. Never
 * more than a few chunks are in memory; a reader that stops early closes the file.
 */
export async function* chunksOf(path: string, stdin: NodeJS.ReadableStream = process.stdin): AsyncGenerator<Buffer> {
  const stream = path === STDIN ? (stdin as Readable) : createReadStream(path, { highWaterMark: CHUNK_BYTES });
  try {
    const { head, chunks } = await peek(stream as AsyncIterable<Buffer | string>, 2);
    if (head.length === 0) return;
    if (head[0] === 0x1f && head[1] === 0x8b) {
      const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
      pipeline(Readable.from(chunks), gunzip, () => undefined);
      yield* gunzip as AsyncIterable<Buffer>;
    } else yield* chunks;
  } finally {
    stream.destroy();
  }
}

const CHUNK_BYTES = 64 * 1024;

/** The first bytes, at least `byteLength` where there are so many, and all chunks with them. */
export async function peek(
  source: AsyncIterable<Buffer | string>,
  byteLength: number,
): Promise<{ readonly head: Buffer; readonly chunks: AsyncGenerator<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let met = 0;
  while (met < byteLength) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(bytesOf(next.value));
    met += next.value.length;
  }
  const head = first.length === 1 ? first[0] : Buffer.concat(first);
  return { head, chunks: withHead(head, iterator) };
}

async function* withHead(head: Buffer, rest: AsyncIterator<Buffer | string>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield bytesOf(next.value);
  } finally {
    await rest.return?.();
  }
}

function bytesOf(chunk: Buffer | string): Buffer {
  return typeof chunk === "string" ? Buffer.from(chunk) : chunk;
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

function tooLarge(maxBytes: number, byteLength: number | null): Refusal {
  const size = byteLength === null ? "more" : `${byteLength.toLocaleString("en-US")} bytes, more`;
  return new Refusal(
    "too-large",
    `It has ${size} than the ${maxBytes.toLocaleString("en-US")} bytes allowed for one article. Raise the bound with --max-bytes, or give many articles as JSON Lines (.jsonl).`,
  );
}
