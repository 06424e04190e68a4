import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from "node:zlib";
import type { Budget } from "./budget.ts";

/**
 * Packed chunks -> unpacked chunks, a little at a time. All that could be unpacked is handed on before an
 * error is thrown: a stream piped into zlib would drop what it had not handed on yet, and with it the
 * last whole records of a file that was cut.
 */

/** Deflate without any wrapping, as ZIP has it. */
export function inflate(packed: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> {
  return unpack(packed, createInflateRaw({ chunkSize: OUT_BYTES }), budget);
}

/** Gzip members one after the other, up to the first that is damaged. */
export function gunzipMembers(packed: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> {
  return unpack(packed, createGunzip({ chunkSize: OUT_BYTES }), budget);
}

/** Bytes unpacked in one go: they give at most 1032 times as many, 16 MiB, held twice until they are handed on. */
const IN_BYTES = 16 * 1024;
const OUT_BYTES = 128 * 1024;

async function* unpack(packed: AsyncIterable<Buffer>, engine: Gunzip | InflateRaw, budget: Budget): AsyncGenerator<Buffer> {
  let out: Buffer[] = [];
  let wrong: Error | null = null;
  let over = false;
  let wake: () => void = () => undefined;
  const stop = (error: Error | null) => {
    wrong ??= error;
    over = true;
    wake();
  };
  engine.on("data", (chunk: Buffer) => out.push(chunk));
  engine.on("error", stop);
  engine.on("end", () => stop(null));
  const begin = (act: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (over) resolve();
      else act(resolve);
    });
  const counted = function* (chunks: readonly Buffer[]): Generator<Buffer> {
    for (const chunk of chunks) {
      budget.unpacked(chunk.length);
      yield chunk;
    }
  };
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length && !over; at += IN_BYTES) {
        const unpacked = out;
        out = [];
        const piece = chunk.subarray(at, at + IN_BYTES);
        budget.packed(piece.length);
        // zlib works in a thread of its own while what it gave before is looked at.
        const step = begin((done) => engine.write(piece, done));
        yield* counted(unpacked);
        await step;
      }
      // Before more is asked for: what was not given to zlib stays for whoever goes on after an error.
      if (over) break;
    }
    await begin(() => engine.end());
    // Of the stretch that damage lies in nothing is handed on: whoever unpacks it again gets it once.
    if (!isDamage(wrong)) yield* counted(out);
    if (wrong) throw wrong;
  } finally {
    engine.destroy();
  }
}

/** Bytes that no packer writes, as against a file that was cut. */
export function isDamage(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === "Z_DATA_ERROR";
}
