import { isUtf8 } from "node:buffer";

/**
 * Is this text at all? Known first bytes decide, then the share of control bytes: text has next to
 * none, whatever its encoding; a program, an image or an archive has many.
 */
export function binaryKind(bytes: Buffer): string | null {
  for (const [kind, magic] of MAGIC) if (bytes.subarray(0, magic.length).equals(magic)) return kind;
  if (startsWithBom(bytes) || utf16WithoutBom(bytes)) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i];
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++; // not tabs, line ends, escape
  }
  const most = isUtf8(bytes) ? MAX_CONTROL_SHARE : MAX_CONTROL_SHARE_NOT_UTF8;
  return controls >= MIN_CONTROLS && controls > most * sample.length ? "binary" : null;
}

/** UTF-16 of Western text without a byte-order mark: every second byte is zero. */
export function utf16WithoutBom(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 8 || bytes.length % 2 === 1 || !sample.includes(0)) return null;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]++;
  const half = sample.length / 2;
  if (zeros[1] > half * MIN_UTF16_ZEROS && zeros[0] < half * MAX_UTF16_ZEROS) return "utf-16le";
  if (zeros[0] > half * MIN_UTF16_ZEROS && zeros[1] < half * MAX_UTF16_ZEROS) return "utf-16be";
  return null;
}

export function startsWithBom(bytes: Buffer): boolean {
  return bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
}

/** Bytes looked at. */
const SAMPLE_BYTES = 64 * 1024;
/** Share of control bytes from which valid UTF-8 is no text. Random bytes have .11, prose with stray NULs well under .1. */
const MAX_CONTROL_SHARE = 0.1;
/** The same for bytes that are no UTF-8: legacy encodings hold no control bytes, so little is enough. */
const MAX_CONTROL_SHARE_NOT_UTF8 = 0.02;
/** Control bytes below which no file is called binary: a short text may hold a stray NUL. */
const MIN_CONTROLS = 4;
/** Share of zero bytes on the high side of UTF-16 text; the low side has next to none. */
const MIN_UTF16_ZEROS = 0.7;
const MAX_UTF16_ZEROS = 0.02;

const MAGIC: readonly (readonly [kind: string, magic: Buffer])[] = [
  ["PDF", Buffer.from("%PDF-")],
  ["PNG image", Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ["JPEG image", Buffer.from([0xff, 0xd8, 0xff])],
  ["GIF image", Buffer.from("GIF8")],
  ["zip archive or office document", Buffer.from("PK\u0003\u0004")],
  ["old office document", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ["program", Buffer.from([0x7f, 0x45, 0x4c, 0x46])],
  ["SQLite database", Buffer.from("SQLite format 3\u0000")],
  ["bzip2 archive", Buffer.from("BZh9")],
  ["xz archive", Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])],
  ["zstd archive", Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  ["RAR archive", Buffer.from("Rar!\u001a\u0007")],
  ["cabinet archive", Buffer.from("MSCF\u0000")],
  ["lz4 archive", Buffer.from([0x04, 0x22, 0x4d, 0x18])],
  ["program", Buffer.from([0xca, 0xfe, 0xba, 0xbe])],
  ["7z archive", Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  ["RTF document", Buffer.from("{\\rtf")],
];
