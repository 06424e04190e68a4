import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { Refusal } from "../failure.ts";
import { fieldsOf } from "./fields.ts";

/** The head of an HTTP answer as an archive keeps it. */
export interface Answer {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
}

/** Null when these bytes are no head of an answer. */
export function answerOf(head: Buffer): Answer | null {
  const text = head.toString("latin1");
  const status = /^(?:HTTP\/[\d.]{1,4}|ICY) +(\d{3})(?: |\r?\n|$)/.exec(text)?.[1];
  return status ? { status: Number(status), fields: fieldsOf(text.slice(text.indexOf("\n") + 1)) } : null;
}

/**
 * The body as it was before it was sent: chunks joined, packing undone. Crawlers often undo one or both
 * and leave the fields as they were, so bytes that do not look packed are taken as they are. Throws
 * `Refusal` for a packing we cannot undo, or when more than `maxBytes` come out.
 */
export function bodyOf(sent: Buffer, { fields }: Answer, maxBytes: number): { readonly joined: Buffer; readonly body: Buffer } {
  const joined = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "") ? (joinChunks(sent) ?? sent) : sent;
  let body = joined;
  const packings = (fields.get("content-encoding") ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (packings.length > MAX_PACKINGS)
    throw new Refusal("unknown-packing", `Its page is packed ${packings.length} times over; it is not read.`);
  for (const packing of packings.reverse()) body = undo(packing, body, maxBytes);
  return { joined, body };
}

/** Packings one after the other; real answers have one. */
const MAX_PACKINGS = 3;

function undo(packing: string, body: Buffer, maxBytes: number): Buffer {
  if (packing === "identity" || body.length === 0) return body;
  const bounds = { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (packing === "gzip" || packing === "x-gzip") return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, bounds) : body;
    if (packing === "deflate") return looksDeflated(body) ? inflateSync(body, bounds) : inflateRaw(body, bounds);
    if (packing === "br") return unbrotli(body, maxBytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      const reason = `Its page unpacks to more than the ${maxBytes.toLocaleString("en-US")} bytes allowed for one article. Raise the bound with --max-bytes.`;
      throw new Refusal("too-large", reason);
    }
    throw new Refusal("bad-packing", `Its page is packed (${packing}) and damaged (${(error as Error).message}); it is not read.`);
  }
  throw new Refusal("unknown-packing", `Its page is packed in a way that cannot be undone (${packing.slice(0, 40)}); it is not read.`);
}

/** A two-byte head as zlib writes it: method 8, and a multiple of 31. */
function looksDeflated(body: Buffer): boolean {
  return body.length >= 2 && (body[0] & 0x0f) === 8 && ((body[0] << 8) | body[1]) % 31 === 0;
}

/** Some servers send it without its head; text that was unpacked already is no deflate. */
function inflateRaw(body: Buffer, bounds: { readonly maxOutputLength: number; readonly finishFlush: number }): Buffer {
  try {
    return inflateRawSync(body, bounds);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw error;
    return looksText(body) ? body : raise(error);
  }
}

function unbrotli(body: Buffer, maxBytes: number): Buffer {
  try {
    return brotliDecompressSync(body, { maxOutputLength: maxBytes, finishFlush: constants.BROTLI_OPERATION_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw error;
    return looksText(body) ? body : raise(error);
  }
}

function raise(error: unknown): never {
  throw error;
}

/** Begins like text: neither packing has a mark of its own. */
function looksText(body: Buffer): boolean {
  return /^[\s\uFEFF\u00EF\u00BB\u00BF]*[<{\w]/.test(body.toString("latin1", 0, 64)) && !body.subarray(0, 512).includes(0);
}

/** Chunks of transfer joined; what there is of a body that was cut; null when it is not made of chunks. */
export function joinChunks(sent: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < sent.length) {
    const end = sent.indexOf(0x0a, at);
    if (end < 0 || end - at > MAX_CHUNK_LINE) return parts.length > 0 ? Buffer.concat(parts) : null;
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(sent.toString("latin1", at, end))?.[1];
    if (!size) return parts.length > 0 ? Buffer.concat(parts) : null;
    const byteLength = Number.parseInt(size, 16);
    if (byteLength === 0) break;
    parts.push(sent.subarray(end + 1, end + 1 + byteLength));
    at = end + 1 + byteLength;
    if (sent[at] === 0x0d) at++;
    if (sent[at] === 0x0a) at++;
  }
  return Buffer.concat(parts);
}

/** Longest line with the size of a chunk, in bytes. */
const MAX_CHUNK_LINE = 1024;
