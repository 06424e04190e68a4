import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** A small WARC writer: records as crawlers write them, and as they should not. */
export interface RecordSpec {
  readonly type?: string;
  readonly id?: string;
  readonly url?: string;
  readonly date?: string;
  readonly contentType?: string;
  readonly block: Buffer | string;
  readonly fields?: Readonly<Record<string, string>>;
  /** Length to declare instead of the true one. */
  readonly declared?: number | string;
}

export function record({ type = "response", id = "urn:uuid:1", url, date, contentType, block, fields = {}, declared }: RecordSpec): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <${id}>`,
    ...(url ? [`WARC-Target-URI: ${url}`] : []),
    `WARC-Date: ${date ?? "2031-05-04T10:00:00Z"}`,
    ...(contentType ? [`Content-Type: ${contentType}`] : []),
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${declared ?? bytes.length}`,
  ].join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

export interface AnswerSpec {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

export function answer({ status = 200, headers = { "Content-Type": "text/html; charset=utf-8" }, body }: AnswerSpec): Buffer {
  const lines = [`HTTP/1.1 ${status} OK`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
}

/** A page answered with 200, its digest right. */
export function page(id: string, url: string, body: Buffer | string, more: Partial<RecordSpec> & AnswerSpecMore = {}): Buffer {
  const { status, headers, sent = body, ...rest } = more;
  return record({
    id,
    url,
    contentType: "application/http; msgtype=response",
    block: answer({ status, headers, body: sent }),
    ...rest,
    fields: { "WARC-Payload-Digest": `sha1:${base32(createHash("sha1").update(Buffer.from(sent)).digest())}`, ...rest.fields },
  });
}

export interface AnswerSpecMore {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as it was sent: chunked, packed. */
  readonly sent?: Buffer | string;
}

export const WARCINFO = record({ type: "warcinfo", id: "urn:uuid:0", contentType: "application/warc-fields", block: "software: test\r\n" });

/** Each record a gzip member, as every crawler does it. */
export function packed(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((bytes) => gzipSync(bytes)));
}

export function base32(bytes: Buffer): string {
  let text = "";
  let bits = 0;
  let waiting = 0;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(waiting >> bits) & 31];
    }
    waiting &= 0xff;
  }
  return bits > 0 ? text + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(waiting << (5 - bits)) & 31] : text;
}

export function chunked(body: Buffer | string, size = 7): Buffer {
  const bytes = Buffer.from(body);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from("\r\n"));
  }
  return Buffer.concat([...parts, Buffer.from("0\r\n\r\n")]);
}
