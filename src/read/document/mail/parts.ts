import { fromQuotedPrintable, type Headers, headersOf, type Parameterised, parameterised } from "./headers.ts";

/**
 * A mail, or a page saved as MHTML, as the tree of its parts (RFC 2045, 2046). The parts are ranges of
 * the bytes: nothing is copied before a part is asked for. A missing end boundary, as a cut file has it,
 * ends the part with the file.
 */
export interface Part {
  readonly headers: Headers;
  readonly type: Parameterised;
  readonly disposition: Parameterised;
  /** As written, without transfer encoding undone. */
  readonly body: Buffer;
  readonly parts: readonly Part[];
}

export interface MailBounds {
  readonly maxDepth: number;
  readonly maxParts: number;
}

export function partOf(bytes: Buffer, bounds: MailBounds): Part {
  return readPart(bytes, 0, "text/plain", { ...bounds, left: bounds.maxParts });
}

interface Reading extends MailBounds {
  /** Parts that may still be opened. */
  left: number;
}

function readPart(bytes: Buffer, depth: number, usual: string, reading: Reading): Part {
  reading.left--;
  const { head, body } = splitHead(bytes);
  const headers = headersOf(head);
  const declared = parameterised(headers.get("content-type")?.[0]);
  const type = declared.value.includes("/") ? declared : { ...declared, value: usual };
  const disposition = parameterised(headers.get("content-disposition")?.[0]);
  const parts: Part[] = [];
  if (depth < reading.maxDepth) {
    const { boundary } = type.parameters;
    if (type.value.startsWith("multipart/") && boundary) {
      const inner = type.value === "multipart/digest" ? "message/rfc822" : "text/plain";
      for (const part of between(body, boundary)) {
        if (reading.left <= 0) break;
        parts.push(readPart(part, depth + 1, inner, reading));
      }
    } else if (type.value === "message/rfc822" && reading.left > 0)
      parts.push(readPart(decoded(headers, body), depth + 1, "text/plain", reading));
  }
  return { headers, type, disposition, body, parts };
}

/** The body with its transfer encoding undone. */
export function bodyOf({ headers, body }: Part): Buffer {
  return decoded(headers, body);
}

function decoded(headers: Headers, body: Buffer): Buffer {
  const encoding = headers.get("content-transfer-encoding")?.[0]?.trim().toLowerCase();
  if (encoding === "base64") return Buffer.from(body.toString("latin1"), "base64");
  if (encoding === "quoted-printable") return fromQuotedPrintable(body);
  return body;
}

/** The header block and what follows the empty line after it. Lines before the first field (an mbox "From ") are part of the head. */
function splitHead(bytes: Buffer): { readonly head: Buffer; readonly body: Buffer } {
  if (bytes[0] === LF) return { head: EMPTY, body: bytes.subarray(1) };
  if (bytes[0] === CR && bytes[1] === LF) return { head: EMPTY, body: bytes.subarray(2) };
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return { head: bytes.subarray(0, at), body: bytes.subarray(at + 2) };
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return { head: bytes.subarray(0, at), body: bytes.subarray(at + 3) };
  }
  return { head: bytes, body: EMPTY };
}

/** What stands between the boundary lines. */
function* between(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`);
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== LF) continue;
    const after = body.subarray(at + mark.length, at + mark.length + 2).toString("latin1");
    if (!/^(?:--|[\r\n \t]|$)/.test(after)) continue;
    if (from >= 0) yield body.subarray(from, Math.max(from, withoutLineEnd(body, at)));
    const lineEnd = body.indexOf(LF, at);
    from = after === "--" ? -1 : lineEnd < 0 ? body.length : lineEnd + 1;
    if (after === "--") return;
  }
  if (from >= 0 && from < body.length) yield body.subarray(from);
}

function withoutLineEnd(body: Buffer, at: number): number {
  if (body[at - 1] !== LF) return at;
  return body[at - 2] === CR ? at - 2 : at - 1;
}

const LF = 0x0a;
const CR = 0x0d;
const EMPTY = Buffer.alloc(0);
