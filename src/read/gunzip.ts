import type { Budget } from "./budget.ts";
import { gunzipMembers, isDamage, newPace, stretchesOf } from "./unpack.ts";

/**
 * Gzip undone. A file packed in many members, as a WARC is with one a record, is not lost behind the first
 * that is damaged: the error is thrown where it stands, and whoever asks for more after it gets the members
 * again from the beginning of the one that was being unpacked. zlib gives nothing of a stretch it fails in,
 * so from then on no stretch it is given runs over the beginning of a member.
 */
export function gunzip(packed: AsyncIterable<Buffer>, budget: Budget): AsyncIterableIterator<Buffer> {
  const source = packed[Symbol.asyncIterator]();
  const tail = tailOf();
  const pace = newPace();
  const whole = async function* (): AsyncGenerator<Buffer> {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      let at = 0;
      for (const stretch of stretchesOf(next.value, pace)) {
        at += stretch.length;
        tail.put(stretch, next.value.subarray(at));
        yield stretch;
      }
    }
  };
  const again = async function* (): AsyncGenerator<Buffer> {
    yield* tail.bytes();
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  };
  let stretches: AsyncGenerator<Buffer> | null = null;
  const after = async function* (first: Buffer): AsyncGenerator<Buffer> {
    yield first;
    for (let next = await stretches?.next(); next && !next.done; next = await stretches?.next()) yield next.value;
  };
  const nextMember = async (): Promise<AsyncGenerator<Buffer> | null> => {
    stretches ??= cutAtMembers(again());
    for (let next = await stretches.next(); !next.done; next = await stretches.next())
      if (memberIn(next.value, 0) === 0) return gunzipMembers(after(next.value), budget, pace);
    return null;
  };
  let members: AsyncGenerator<Buffer> | null = gunzipMembers(whole(), budget, pace);
  return {
    async next() {
      while (members) {
        try {
          const next = await members.next();
          if (!next.done) return next;
        } catch (error) {
          members = isDamage(error) ? await nextMember() : null;
          throw error;
        }
        members = stretches ? await nextMember() : null;
      }
      return { done: true, value: undefined };
    },
    async return() {
      await members?.return(undefined);
      members = null;
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Longest member that is unpacked again when damage is met in the stretch it ends in. */
const MAX_TAIL_BYTES = 1024 * 1024;

/** What was given since the beginning of the member that the last stretch began in, and what was to be given next. */
function tailOf() {
  let before: Buffer[] = [];
  let held = 0;
  let last: Buffer = Buffer.alloc(0);
  let next: Buffer = last;
  return {
    put(stretch: Buffer, following: Buffer) {
      const begin = lastMemberIn(last);
      if (begin >= 0) before = [last.subarray(begin)];
      else if (held < MAX_TAIL_BYTES) before.push(last);
      else before = [];
      held = begin >= 0 ? last.length - begin : before.length > 0 ? held + last.length : 0;
      last = stretch;
      next = following;
    },
    *bytes(): Generator<Buffer> {
      yield Buffer.concat([...before, last, next]);
      before = [];
    },
  };
}

export function isGzip(head: Buffer): boolean {
  return memberIn(head.subarray(0, MARK_BYTES), 0) === 0;
}

const MARK = Buffer.from([0x1f, 0x8b, 8]);
/** The mark and the flags after it. */
const MARK_BYTES = 4;
/** Flags that no gzip sets. */
const RESERVED = 0xe0;

/** Where a member may begin; -1 when none does. */
function memberIn(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARK, from); at >= 0; at = bytes.indexOf(MARK, at + 1))
    if (at + 3 < bytes.length && (bytes[at + 3] & RESERVED) === 0) return at;
  return -1;
}

function lastMemberIn(bytes: Buffer): number {
  for (let at = bytes.lastIndexOf(MARK); at >= 0; at = at > 0 ? bytes.lastIndexOf(MARK, at - 1) : -1)
    if (memberIn(bytes.subarray(at), 0) === 0) return at;
  return -1;
}

/** The same bytes, a new chunk wherever a member may begin. */
async function* cutAtMembers(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    // A mark may stand across two chunks: its beginning waits for the rest.
    const half = bytes.indexOf(MARK[0], Math.max(0, bytes.length - MARK_BYTES + 1));
    const whole = half < 0 ? bytes.length : half;
    let from = 0;
    for (let at = memberIn(bytes, 1); at >= 0 && at < whole; at = memberIn(bytes, at + 1)) {
      yield bytes.subarray(from, at);
      from = at;
    }
    if (from < whole) yield bytes.subarray(from, whole);
    held = bytes.subarray(whole);
  }
  if (held.length > 0) yield held;
}
