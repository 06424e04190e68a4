import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { STDIN } from "./walk.ts";

/**
 * A file or standard input as chunks of bytes, gzip undone where the first two bytes say so. Never
 * more than a few chunks are in memory; a reader that stops early closes the file.
 */
export async function* chunksOf(path: string, stdin: NodeJS.ReadableStream = process.stdin): AsyncGenerator<Buffer> {
  const stream = path === STDIN ? (stdin as Readable) : createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>;
  try {
    let head = Buffer.alloc(0);
    while (head.length < 2) {
      const next = await chunks.next();
      if (next.done) break;
      head = Buffer.concat([head, bytesOf(next.value)]);
    }
    if (head.length === 0) return;
    if (head[0] === 0x1f && head[1] === 0x8b) {
      const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
      pipeline(Readable.from(withHead(head, chunks)), gunzip, () => undefined);
      yield* gunzip as AsyncIterable<Buffer>;
    } else yield* withHead(head, chunks);
  } finally {
    stream.destroy();
  }
}

const CHUNK_BYTES = 64 * 1024;

/** The bytes of an input whole, or null when it holds more than `maxBytes`. */
export async function readWhole(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer | null> {
  const kept: Buffer[] = [];
  let byteLength = 0;
  for await (const chunk of chunks) {
    byteLength += chunk.length;
    if (byteLength > maxBytes) return null;
    kept.push(chunk);
  }
  return Buffer.concat(kept, byteLength);
}

async function* withHead(head: Buffer, rest: AsyncIterator<Buffer | string>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield bytesOf(next.value);
}

function bytesOf(chunk: Buffer | string): Buffer {
  return typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
