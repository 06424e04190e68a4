import { isUtf8 } from "node:buffer";
import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import type { Budget } from "../budget.ts";
import { Refusal } from "../failure.ts";
import { inflate } from "../unpack.ts";
import { tooManyEntries } from "./too-many.ts";

/**
 * The directory at the end of a ZIP, and the bytes of its entries. What the directory says of an entry is
 * checked against the bytes as they come: length, check sum, and that no two entries are the same bytes,
 * the way archives of kilobytes that fill a machine are made (Fifield, A better zip bomb, 2019).
 */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly crc32: number;
  /** 0 is stored, 8 is deflate. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly link: boolean;
  readonly folder: boolean;
  /** Its bytes are those of another entry too, or run into them. */
  readonly overlaps: boolean;
  readonly relativeOffsetOfLocalHeader: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Why the directory was not read to its end. */
  readonly wrong: Refusal | null;
  readonly chunks: (entry: ZipEntry, budget: Budget) => AsyncGenerator<Buffer>;
  readonly close: () => Promise<void>;
}

/** Throws `Refusal` when it is no ZIP, or an error of the file system. */
export async function openZip(path: string, maxEntries: number): Promise<ZipDirectory> {
  const file = await open(path, "r");
  try {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false, autoClose: false };
      yauzl.fromFd(file.fd, options, (error, opened) => (error ? reject(unsound(error)) : resolve(opened)));
    });
    const { entries, wrong } = await directoryOf(zip, maxEntries);
    return {
      entries: withOverlaps(entries),
      wrong,
      chunks: (entry, budget) => chunksOf(file, zip, entry, budget),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

type Listed = Omit<ZipEntry, "overlaps"> & { readonly nameLength: number };

async function directoryOf(zip: ZipFile, maxEntries: number): Promise<{ readonly entries: Listed[]; readonly wrong: Refusal | null }> {
  const entries: Listed[] = [];
  return new Promise((resolve) => {
    const end = (wrong: Refusal | null) => {
      zip.removeAllListeners("entry");
      resolve({ entries, wrong });
    };
    zip.on("error", (error: Error) => end(unsound(error)));
    zip.on("end", () => end(null));
    zip.on("entry", (entry: Entry) => {
      if (entries.length >= maxEntries) return end(tooManyEntries(maxEntries));
      entries.push(listed(entry));
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Bytes of a name that are kept; no system makes longer ones. */
const MAX_NAME_BYTES = 1024;

function listed(entry: Entry): Listed {
  const raw = entry.fileNameRaw.subarray(0, MAX_NAME_BYTES);
  const unix = entry.versionMadeBy >> 8 === UNIX;
  const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
  return {
    name: isUtf8(raw) ? raw.toString("utf8") : yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true),
    nameLength: entry.fileNameLength,
    compressedSize: entry.compressedSize,
    uncompressedSize: entry.uncompressedSize,
    crc32: entry.crc32,
    method: entry.compressionMethod,
    encrypted: entry.isEncrypted(),
    link: unix && mode === 0o120000,
    folder: raw.at(-1) === SLASH && entry.uncompressedSize === 0,
    relativeOffsetOfLocalHeader: entry.relativeOffsetOfLocalHeader,
  };
}

const UNIX = 3;
const SLASH = 0x2f;
/** Bytes of an entry's own head without its name. */
const LOCAL_HEAD = 30;

/** Of entries that share bytes the one that begins first is sound, the others are not. */
function withOverlaps(entries: readonly Listed[]): ZipEntry[] {
  const order = entries.map((_, index) => index);
  order.sort((a, b) => entries[a].relativeOffsetOfLocalHeader - entries[b].relativeOffsetOfLocalHeader || a - b);
  const overlapping = new Set<number>();
  let end = 0;
  for (const index of order) {
    const { relativeOffsetOfLocalHeader: begin, compressedSize, nameLength } = entries[index];
    if (begin < end) overlapping.add(index);
    else end = begin + LOCAL_HEAD + nameLength + compressedSize;
  }
  return entries.map(({ nameLength: _, ...entry }, index) => ({ ...entry, overlaps: overlapping.has(index) }));
}

async function* chunksOf(file: FileHandle, zip: ZipFile, entry: ZipEntry, budget: Budget): AsyncGenerator<Buffer> {
  const begin = await new Promise<number>((resolve, reject) => {
    // Only the two fields it names are looked at.
    zip.readLocalFileHeader(entry as unknown as Entry, { minimal: true }, (error, head) =>
      error ? reject(damaged(error.message)) : resolve(head.fileDataStart),
    );
  });
  const packed = bytesAt(file, begin, entry.compressedSize);
  let byteLength = 0;
  let sum = 0;
  try {
    for await (const chunk of entry.method === DEFLATE ? inflate(packed, budget) : stored(packed, budget)) {
      byteLength += chunk.length;
      if (byteLength > entry.uncompressedSize) throw damaged(`it holds more than the ${entry.uncompressedSize} bytes it declares`);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw /^Z_/.test((error as NodeJS.ErrnoException).code ?? "") ? damaged((error as Error).message) : error;
  }
  if (byteLength < entry.uncompressedSize) throw damaged(`it holds ${byteLength} bytes and declares ${entry.uncompressedSize}`);
  if (sum !== entry.crc32) {
    const reason = "The check sum is wrong: its bytes are not those that were packed. Fetch the archive again.";
    throw new Refusal("wrong-check-sum", reason);
  }
}

const DEFLATE = 8;
const READ_BYTES = 64 * 1024;

async function* bytesAt(file: FileHandle, begin: number, byteLength: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < byteLength; ) {
    const wanted = Math.min(READ_BYTES, byteLength - at);
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, begin + at);
    if (bytesRead === 0) throw damaged("the file ends before it does");
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function* stored(chunks: AsyncIterable<Buffer>, budget: Budget): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    budget.packed(chunk.length);
    budget.unpacked(chunk.length);
    yield chunk;
  }
}

function damaged(what: string): Refusal {
  return new Refusal("damaged-entry", `The entry is damaged (${what}). Fetch the archive again; the others are kept.`);
}

function unsound(error: Error): Refusal {
  if (/strong encryption/.test(error.message)) return new Refusal("encrypted-entry", ENCRYPTED);
  if (/End of central directory record signature not found|unexpected EOF/.test(error.message)) {
    const reason = "The ZIP has no directory at its end: it was cut or is still being written, or it is no ZIP. Fetch it again.";
    return new Refusal("cut-zip", reason);
  }
  const reason = `It is no sound ZIP (${error.message.slice(0, 200)}). What its directory says before that is kept; make or fetch it again.`;
  return new Refusal("damaged-zip", reason);
}

export const ENCRYPTED = "It is encrypted. Unpack the archive with its password and give the files.";
