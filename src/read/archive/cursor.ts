/**
 * Chunks of bytes read like a tape: so many bytes, up to a mark, past so many. Holds one chunk and what a
 * single answer needs. Where the bytes end too early an answer is short; an error of theirs is thrown
 * each time again, so that whoever reads on meets it too.
 */
export interface Cursor {
  /** Bytes passed so far. */
  readonly offset: () => number;
  /** The next bytes; fewer than asked for only at the end. */
  readonly take: (byteLength: number) => Promise<Buffer>;
  /** The next bytes without going on. */
  readonly look: (byteLength: number) => Promise<Buffer>;
  /** Goes past so many bytes; how many there were. */
  readonly skip: (byteLength: number) => Promise<number>;
  /** How far ahead the mark begins; -1 when it does not stand whole among the next `most` bytes. Goes nowhere. */
  readonly find: (mark: Buffer, most: number) => Promise<number>;
  /** The next bytes as they come, at most a chunk at a time; what is not asked for stays. */
  readonly some: (most: number) => Promise<Buffer>;
  /** After an error: drops what is held and goes on with what the source gives after it. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

export function cursorOf(source: AsyncIterable<Buffer>): Cursor {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let passed = 0;
  let ended = false;
  let wrong: { readonly error: unknown } | null = null;

  /** The next chunk, or null at the end. */
  const pull = async (): Promise<Buffer | null> => {
    if (wrong) throw wrong.error;
    if (ended) return null;
    try {
      const next = await iterator.next();
      if (!next.done) return next.value;
      ended = true;
      return null;
    } catch (error) {
      wrong = { error };
      throw error;
    }
  };
  const advance = (byteLength: number): Buffer => {
    const bytes = held.subarray(0, byteLength);
    held = held.subarray(byteLength);
    passed += bytes.length;
    return bytes;
  };
  /** Holds so many bytes where there are so many. */
  const fill = async (byteLength: number): Promise<void> => {
    if (held.length >= byteLength) return;
    const parts = [held];
    let met = held.length;
    try {
      while (met < byteLength) {
        const chunk = await pull();
        if (!chunk) break;
        parts.push(chunk);
        met += chunk.length;
      }
    } finally {
      held = Buffer.concat(parts, met);
    }
  };
  return {
    offset: () => passed,
    async take(byteLength) {
      await fill(byteLength);
      return advance(byteLength);
    },
    async look(byteLength) {
      await fill(byteLength);
      return held.subarray(0, byteLength);
    },
    async skip(byteLength) {
      let left = byteLength - advance(byteLength).length;
      while (left > 0) {
        const chunk = await pull();
        if (!chunk) break;
        held = chunk;
        left -= advance(left).length;
      }
      return byteLength - left;
    },
    async find(mark, most) {
      let from = 0;
      for (;;) {
        const at = held.indexOf(mark, from);
        if (at >= 0) return at + mark.length <= most ? at : -1;
        if (held.length >= most) return -1;
        from = Math.max(0, held.length - mark.length + 1);
        const before = held.length;
        await fill(before + 1);
        if (held.length === before) return -1;
      }
    },
    async some(most) {
      if (held.length === 0) held = (await pull()) ?? held;
      return advance(most);
    },
    mend() {
      wrong = null;
      passed += held.length;
      held = Buffer.alloc(0);
    },
    async close() {
      await iterator.return?.();
    },
  };
}

/** Through a cursor, the next bytes as a stream of chunks. Throws `short()` when there are fewer. */
export async function* streamOf(cursor: Cursor, byteLength: number, short: () => Error): AsyncGenerator<Buffer> {
  let left = byteLength;
  while (left > 0) {
    const chunk = await cursor.some(left);
    if (chunk.length === 0) throw short();
    left -= chunk.length;
    yield chunk;
  }
}
