/**
 * Pours pieces of text into a file or a stream as fast as it takes them, and never faster: a record
 * may be larger than memory. A file appears whole or not at all.
 */
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Pieces are gathered to about this many UTF-16 code units before they are written; larger saves calls, smaller saves memory. */
const WRITE_UNITS = 1 << 16;

/**
 * Writes all pieces as UTF-8. A path is written beside its place and moved there at the end; a stream
 * is left open. Rejects with the error of the pieces or of the stream.
 */
export async function pour(pieces: AsyncIterable<string>, out: Writable | string): Promise<void> {
  if (typeof out !== "string") return pipeline(Readable.from(gathered(pieces)), out, { end: false });
  const partial = `${out}.partial`;
  try {
    await pipeline(Readable.from(gathered(pieces)), createWriteStream(partial));
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function* gathered(pieces: AsyncIterable<string>): AsyncIterable<Buffer> {
  let waiting = "";
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length >= WRITE_UNITS) {
      yield Buffer.from(waiting);
      waiting = "";
    }
  }
  if (waiting) yield Buffer.from(waiting);
}
