/**
 * The head of a tar entry: 512 bytes with name, length, kind and a check sum over them (POSIX ustar, GNU
 * and the old form without a mark). Lengths are octal or, in GNU's, base 256.
 */
export interface TarHeader {
  readonly name: Buffer;
  readonly byteLength: number;
  /** The type flag: `0` a file, `1` a hard link, `5` a folder ... */
  readonly kind: string;
}

export const BLOCK = 512;

/** Null when the check sum is wrong or the length is none. */
export function headerOf(block: Buffer): TarHeader | null {
  if (block.length < BLOCK || checkSum(block) !== octal(block.subarray(148, 156))) return null;
  const byteLength = block[124] & 0x80 ? base256(block.subarray(124, 136)) : octal(block.subarray(124, 136));
  if (byteLength === null || !Number.isSafeInteger(byteLength)) return null;
  const name = untilZero(block.subarray(0, 100));
  const prefix = block.toString("latin1", 257, 263) === "ustar\0" ? untilZero(block.subarray(345, 500)) : null;
  return {
    name: prefix?.length ? Buffer.concat([prefix, Buffer.from("/"), name]) : name,
    byteLength,
    kind: block[156] === 0 ? "0" : String.fromCharCode(block[156]),
  };
}

/** The sum of the bytes, those of the check sum itself read as blanks. */
function checkSum(block: Buffer): number {
  let sum = 8 * 0x20;
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += block[i];
  return sum;
}

function octal(field: Buffer): number | null {
  const digits = /^[ \0]*([0-7]*)[ \0]*/.exec(field.toString("latin1"))?.[1] ?? "";
  return digits === "" ? 0 : Number.parseInt(digits, 8);
}

function base256(field: Buffer): number | null {
  if (field[0] !== 0x80) return null;
  let number = 0;
  for (const byte of field.subarray(1)) number = number * 256 + byte;
  return number;
}

export function untilZero(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** The extended fields of POSIX: `LENGTH NAME=VALUE` lines; values stay bytes. Broken ones end the list. */
export function paxFields(bytes: Buffer): Map<string, Buffer> {
  const fields = new Map<string, Buffer>();
  let at = 0;
  while (at < bytes.length) {
    const length = Number(/^(\d{1,9}) /.exec(bytes.toString("latin1", at, at + 10))?.[1] ?? 0);
    const line = bytes.subarray(at, at + length);
    const from = line.indexOf(0x20) + 1;
    const equals = line.indexOf(0x3d, from);
    if (length < 5 || line.length < length || equals < 0) break;
    fields.set(line.toString("utf8", from, equals), line.subarray(equals + 1, -1));
    at += length;
  }
  return fields;
}
