import { isSpace } from "./elements.ts";

/**
 * Where the array at a path of names stands in the bytes of a JSON object that is known to be valid, so
 * that its elements can be given with the bytes they were written in. Null when there is none.
 */
export function arrayAt(bytes: Buffer, path: readonly string[]): Buffer | null {
  let at = 0;
  for (const name of path) {
    const value = memberAt(bytes, skipSpace(bytes, at), name);
    if (value === null) return null;
    at = value;
  }
  at = skipSpace(bytes, at);
  return bytes[at] === 0x5b ? bytes.subarray(at, endOfValue(bytes, at)) : null;
}

/** Offset of the value of a member; of the last of that name, as JSON.parse has it. */
function memberAt(bytes: Buffer, from: number, name: string): number | null {
  if (bytes[from] !== 0x7b) return null;
  let found: number | null = null;
  let at = skipSpace(bytes, from + 1);
  while (at < bytes.length && bytes[at] === 0x22) {
    const end = endOfValue(bytes, at);
    const key = bytes.toString("utf8", at, end);
    const value = skipSpace(bytes, skipSpace(bytes, end) + 1);
    if (key === JSON.stringify(name) || (key.includes("\\") && key.length < 1000 && JSON.parse(key) === name)) found = value;
    at = skipSpace(bytes, endOfValue(bytes, value));
    if (bytes[at] === 0x2c) at = skipSpace(bytes, at + 1);
  }
  return found;
}

/** After the value that begins here. */
function endOfValue(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) {
      at++;
      while (at < bytes.length && bytes[at] !== 0x22) at += bytes[at] === 0x5c ? 2 : 1;
      if (depth === 0) return at + 1;
    } else if (byte === 0x5b || byte === 0x7b) depth++;
    else if (byte === 0x5d || byte === 0x7d) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (byte === 0x2c || isSpace(byte))) return at;
  }
  return bytes.length;
}

function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && isSpace(bytes[at])) at++;
  return at;
}
