/**
 * One JSON array -> its elements as bytes, one in memory at a time, however the chunks are cut. Only
 * brackets and strings are followed, so an element that is broken inside does not end the array. An
 * element over the bound is passed by without being kept.
 */
export interface Element {
  /** One-based. */
  readonly number: number;
  /** Without white space around; null when the element is longer than the bound. */
  readonly bytes: Buffer | null;
  readonly byteLength: number;
}

/** How the array ended: `cut` inside an element or before its bracket, `more` with something after its bracket. */
export type ArrayEnd = { readonly end: "closed" | "cut" | "more" };

export async function* elementsOf(chunks: AsyncIterable<Buffer> | Iterable<Buffer>, maxBytes: number): AsyncGenerator<Element | ArrayEnd> {
  const scan: Scan = { depth: -1, inString: false, escaped: false, parts: [], byteLength: 0, number: 0, maxBytes };
  let more = false;
  for await (const chunk of chunks) {
    if (scan.depth === DONE) {
      more ||= !isBlank(chunk);
      if (more) break;
      continue;
    }
    const { found, rest } = scanChunk(scan, chunk);
    yield* found;
    more ||= !isBlank(rest);
  }
  yield { end: scan.depth !== DONE ? "cut" : more ? "more" : "closed" };
}

interface Scan {
  /** Brackets open inside the array; -1 before its first bracket. */
  depth: number;
  inString: boolean;
  escaped: boolean;
  parts: Buffer[];
  byteLength: number;
  number: number;
  readonly maxBytes: number;
}

const DONE = -2;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

function scanChunk(scan: Scan, chunk: Buffer): { readonly found: readonly Element[]; readonly rest: Buffer } {
  const found: Element[] = [];
  let from = 0;
  for (let i = 0; i < chunk.length; i++) {
    const byte = chunk[i];
    if (scan.inString) {
      if (scan.escaped) scan.escaped = false;
      else if (byte === BACKSLASH) scan.escaped = true;
      else if (byte === QUOTE) scan.inString = false;
    } else if (byte === QUOTE) scan.inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      if (scan.depth === -1) from = i + 1;
      scan.depth++;
    } else if (byte === COMMA && scan.depth === 0) {
      keep(scan, chunk.subarray(from, i));
      finish(scan, found);
      from = i + 1;
    } else if (byte === 0x5d || byte === 0x7d) {
      if (scan.depth > 0) scan.depth--;
      else if (scan.depth === 0 && byte === 0x5d) {
        keep(scan, chunk.subarray(from, i));
        finish(scan, found);
        scan.depth = DONE;
        return { found, rest: chunk.subarray(i + 1) };
      }
    }
  }
  if (scan.depth >= 0) keep(scan, chunk.subarray(from));
  return { found, rest: Buffer.alloc(0) };
}

function keep(scan: Scan, part: Buffer): void {
  scan.byteLength += part.length;
  if (scan.byteLength <= scan.maxBytes) scan.parts.push(part);
  else scan.parts = [];
}

/** Nothing between two commas, or before the end, is no element. */
function finish(scan: Scan, found: Element[]): void {
  const whole = scan.byteLength <= scan.maxBytes ? trimmed(Buffer.concat(scan.parts)) : null;
  if (!whole || whole.length > 0) found.push({ number: ++scan.number, bytes: whole, byteLength: whole?.length ?? scan.byteLength });
  scan.parts = [];
  scan.byteLength = 0;
}

function trimmed(bytes: Buffer): Buffer {
  let from = 0;
  let to = bytes.length;
  while (from < to && isSpace(bytes[from])) from++;
  while (to > from && isSpace(bytes[to - 1])) to--;
  return bytes.subarray(from, to);
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** White space alone. */
export function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (!isSpace(byte)) return false;
  return true;
}
