/**
 * Chunks of bytes -> lines, one in memory at a time. A line over the bound is passed by without being
 * kept, and the lines after it are read as if it had not been there.
 */
export interface Line {
  /** One-based, empty lines counted. */
  readonly number: number;
  /** Without the line end; null when the line is longer than the bound. */
  readonly bytes: Buffer | null;
  readonly byteLength: number;
}

const LF = 0x0a;
const CR = 0x0d;

export async function* linesOf(chunks: AsyncIterable<Buffer> | Iterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let byteLength = 0;
  const keep = (part: Buffer) => {
    byteLength += part.length;
    if (byteLength <= maxBytes + 1) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    let bytes: Buffer | null = null;
    if (byteLength <= maxBytes + 1) {
      bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
      if (bytes.at(-1) === CR) bytes = bytes.subarray(0, -1);
      if (bytes.length > maxBytes) bytes = null;
    }
    const line = { number, bytes, byteLength };
    number++;
    parts = [];
    byteLength = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      keep(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (byteLength > 0) yield finish();
}
