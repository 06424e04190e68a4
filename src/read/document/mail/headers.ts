import iconv from "iconv-lite";
import { decode } from "../../decode.ts";
import { encodingNamed } from "../../encodings.ts";

/**
 * Header fields of a mail or of one of its parts (RFC 5322, 2045, 2047, 2231): names in lower case,
 * folded lines put together. Values keep their encoded words until they are asked for.
 */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** Bytes of one header block that are read; the rest of it is passed by. */
const MAX_HEADER_BYTES = 256 * 1024;
const MAX_FIELDS = 1000;

export function headersOf(block: Buffer): Headers {
  const headers = new Map<string, string[]>();
  const text = decode(block.subarray(0, MAX_HEADER_BYTES)).text.replace(/\r\n?/g, "\n");
  let fields = 0;
  for (const line of text.replace(/\n(?=[ \t])/g, " ").split("\n")) {
    const colon = line.indexOf(":");
    if (colon <= 0 || colon > 200 || fields++ >= MAX_FIELDS) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const values = headers.get(name);
    const value = line.slice(colon + 1).trim();
    if (values) values.push(value);
    else headers.set(name, [value]);
  }
  return headers;
}

/** The first field of that name with its encoded words decoded and white space folded; null when it is empty or missing. */
export function wordsOfHeader(headers: Headers, name: string): string | null {
  const value = headers.get(name)?.[0];
  return value ? decodeWords(value).replace(/\s+/g, " ").trim() || null : null;
}

/** Encoded words -> text. Neighbours in one encoding are decoded together: a character may be cut between them. */
export function decodeWords(value: string): string {
  let out = "";
  let at = 0;
  let pending: { charset: string; bytes: Buffer[] } | null = null;
  const flush = () => {
    if (pending) out += decodeAs(Buffer.concat(pending.bytes), pending.charset);
    pending = null;
  };
  for (const match of value.matchAll(ENCODED_WORD)) {
    const between = value.slice(at, match.index);
    at = match.index + match[0].length;
    const charset = match[1].replace(/\*.*$/, "").toLowerCase();
    const bytes = match[2].toLowerCase() === "b" ? Buffer.from(match[3], "base64") : fromQ(match[3]);
    if (pending === null || /\S/.test(between)) {
      flush();
      out += between;
    } else if (pending.charset !== charset) flush();
    if (pending === null) pending = { charset, bytes: [] };
    pending.bytes.push(bytes);
  }
  flush();
  return out + value.slice(at);
}

const ENCODED_WORD = /=\?([\w.:*-]{1,60})\?([bq])\?([^?\s]{0,10000}|[^?\n]{0,1000})\?=/gi;

function fromQ(written: string): Buffer {
  return fromQuotedPrintable(Buffer.from(written.replaceAll("_", " "), "latin1"));
}

function decodeAs(bytes: Buffer, charset: string): string {
  const named = encodingNamed(charset);
  return named && !/^utf-?8$/.test(named) ? iconv.decode(bytes, named) : decode(bytes, charset).text;
}

/** `text/html; charset="utf-8"`: the value in lower case and its parameters, continued and percent-encoded ones put together. */
export interface Parameterised {
  readonly value: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export function parameterised(field: string | undefined): Parameterised {
  const written = (field ?? "").slice(0, MAX_PARAMETERS);
  const value = /^[^;\s]*/.exec(written)?.[0].toLowerCase() ?? "";
  const parts = new Map<string, { order: number; text: string; encoded: boolean }[]>();
  for (const match of written.slice(value.length).matchAll(PARAMETER)) {
    const [, name, order, star, quoted, plain] = match;
    const text = quoted === undefined ? plain : quoted.replace(/\\(.)/g, "$1");
    const key = name.toLowerCase();
    if (!parts.has(key)) parts.set(key, []);
    parts.get(key)!.push({ order: Number(order ?? 0), text, encoded: Boolean(star) });
  }
  const parameters: Record<string, string> = {};
  for (const [name, pieces] of parts) parameters[name] = joined(pieces.sort((a, b) => a.order - b.order));
  return { value, parameters };
}

const MAX_PARAMETERS = 8000;
const PARAMETER = /;\s*([\w-]{1,60}?)(?:\*(\d{1,3}))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;

function joined(pieces: readonly { readonly text: string; readonly encoded: boolean }[]): string {
  const charset = pieces[0].encoded ? (/^([\w.-]*)'[^']*'/.exec(pieces[0].text)?.[1] ?? null) : null;
  const text = pieces.map(({ text, encoded }, i) => (encoded && i === 0 ? text.replace(/^[^']*'[^']*'/, "") : text)).join("");
  if (!pieces.some(({ encoded }) => encoded)) return decodeWords(text);
  const bytes = fromQuotedPrintable(Buffer.from(text.replace(/%([0-9a-f]{2})/gi, "=$1"), "latin1"));
  return decodeAs(bytes, charset ?? "utf-8");
}

/** Quoted-printable (RFC 2045, 6.7); what is no code stays as it is written. */
export function fromQuotedPrintable(written: Buffer): Buffer {
  const out = Buffer.allocUnsafe(written.length);
  let to = 0;
  for (let i = 0; i < written.length; i++) {
    const byte = written[i];
    if (byte !== 0x3d) {
      out[to++] = byte;
      continue;
    }
    const code = hex(written[i + 1]) * 16 + hex(written[i + 2]);
    if (code >= 0) {
      out[to++] = code;
      i += 2;
      continue;
    }
    let end = i + 1;
    while (written[end] === 0x20 || written[end] === 0x09) end++;
    if (written[end] === 0x0a || end >= written.length) i = end;
    else if (written[end] === 0x0d && written[end + 1] === 0x0a) i = end + 1;
    else out[to++] = byte;
  }
  return out.subarray(0, to);
}

/** Value of a hexadecimal digit, far below zero for what is none. */
function hex(byte: number | undefined): number {
  if (byte === undefined) return -1000;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1000;
}
