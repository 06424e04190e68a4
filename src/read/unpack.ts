import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from "node:zlib";
import type { Budget } from "./budget.ts";

/**
 * Packed chunks -> unpacked chunks, a little at a time. All that could be unpacked is handed on before an
 * error is thrown: a stream piped into zlib would drop what it had not handed on yet, and with it the
 * last whole records of a file that was cut.
 */

/** Deflate without any wrapping, as ZIP has it. */
export async function* inflate(packed: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> {
  const pace = newPace();
  const stretches = async function* () {
    for await (const chunk of packed) yield* stretchesOf(chunk, pace);
  };
  yield* unpack(stretches(), createInflateRaw({ chunkSize: OUT_BYTES }), budget, pace);
}

/** Gzip members one after the other, up to the first that is damaged; the input in stretches. */
export function gunzipMembers(stretches: AsyncIterable<Buffer>, budget: Budget, pace: Pace): AsyncGenerator<Buffer> {
  return unpack(stretches, createGunzip({ chunkSize: OUT_BYTES }), budget, pace);
}

/**
 * How many bytes are unpacked in one go. What they give is held until it is handed on, and they may give
 * 1032 times as many: long stretches only while they give little.
 */
export interface Pace {
  bytes: number;
}

const MIN_STRETCH_BYTES = 8 * 1024;
const MAX_STRETCH_BYTES = 64 * 1024;
/** Bytes given in one go from which the stretches are short again: four times what pages give. */
const MUCH_BYTES = 2 * 1024 * 1024;
const OUT_BYTES = 128 * 1024;

export function newPace(): Pace {
  return { bytes: MIN_STRETCH_BYTES };
}

/** A chunk cut to the pace as it is when each stretch is asked for. */
export function* stretchesOf(chunk: Buffer, pace: Pace): Generator<Buffer> {
  for (let at = 0; at < chunk.length; ) {
    const stretch = chunk.subarray(at, at + pace.bytes);
    at += stretch.length;
    yield stretch;
  }
}

async function* unpack(stretches: AsyncIterable<Buffer>, engine: Gunzip | InflateRaw, budget: Budget, pace: Pace): AsyncGenerator<Buffer> {
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
    for await (const stretch of stretches) {
      const unpacked = out;
      out = [];
      budget.packed(stretch.length);
      // zlib works in a thread of its own while what it gave before is looked at.
      const step = begin((done) => engine.write(stretch, done));
      yield* counted(unpacked);
      await step;
      // Before more is asked for: what was not given to zlib stays for whoever goes on after an error.
      if (over) break;
      const given = out.reduce((sum, chunk) => sum + chunk.length, 0);
      pace.bytes = given > MUCH_BYTES ? MIN_STRETCH_BYTES : Math.min(pace.bytes * 2, MAX_STRETCH_BYTES);
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
