import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from "node:zlib";
import type { Budget } from "./budget.ts";

/**
 * Packed chunks -> unpacked chunks, a little at a time. All that could be unpacked is handed on before an
 * error is thrown: a stream piped into zlib would drop what it had not handed on yet, and with it the
 * last whole records of a file that was cut.
 */
export async function* gunzip(packed: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> {
  yield* unpack(packed, createGunzip({ chunkSize: OUT_BYTES }), budget);
}

/** Deflate without any wrapping, as ZIP has it. */
export async function* inflate(packed: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> {
  yield* unpack(packed, createInflateRaw({ chunkSize: OUT_BYTES }), budget);
}

export function isGzip(head: Buffer): boolean {
  return head.length >= 3 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
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
  const ready = function* (chunks: readonly Buffer[]): Generator<Buffer> {
    for (const chunk of chunks) {
      budget.unpacked(chunk.length);
      yield chunk;
    }
  };
  try {
    let step = Promise.resolve();
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length && !over; at += IN_BYTES) {
        await step;
        const unpacked = out;
        out = [];
        const piece = chunk.subarray(at, at + IN_BYTES);
        budget.packed(piece.length);
        // zlib works in a thread of its own while what it gave before is looked at.
        step = begin((done) => engine.write(piece, done));
        yield* ready(unpacked);
      }
      if (over) break;
    }
    await step;
    await begin(() => engine.end());
    yield* ready(out);
    if (wrong) throw wrong;
  } finally {
    engine.destroy();
  }
}
