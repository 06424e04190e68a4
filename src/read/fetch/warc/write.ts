import { createHash } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { crc32, deflateRawSync } from "node:zlib";
import type { Reply } from "../reply.ts";

/**
 * WARC 1.1 (ISO 28500), as archivists expect it: what was asked and what was answered, byte for byte, one
 * gzip member a record. Each member says its own length in the header's `sl` field (skip-lengths, annex D of
 * the standard), so that whether a file is whole can be told without unpacking it. Record ids come from
 * content: the same answer of the same second has the same id.
 */
export interface WarcRecord {
  /** `<urn:uuid:...>`, as the record itself writes it. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** What opens a file: by what, and how politely, the rest was collected. */
export function warcinfo(fileName: string, date: string, software: string): WarcRecord {
  const fields = `software: ${software}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\nrobots: obey\r\n`;
  return warcRecord("warcinfo", { "WARC-Date": date, "WARC-Filename": fileName }, "application/warc-fields", Buffer.from(fields));
}

export function responseRecord(reply: Reply): WarcRecord {
  const head = reply.head.map(([name, value]) => `${keptName(name)}: ${value}\r\n`).join("");
  const status = `HTTP/1.1 ${reply.status} ${STATUS_CODES[reply.status] ?? ""}`.trimEnd();
  const block = Buffer.concat([Buffer.from(`${status}\r\n${head}\r\n`, "latin1"), reply.body]);
  const fields = {
    "WARC-Target-URI": reply.url.href,
    "WARC-Date": reply.date,
    "WARC-Payload-Digest": sha1(reply.body),
    ...(reply.cut && { "WARC-Truncated": "unspecified" }),
  };
  return warcRecord("response", fields, "application/http;msgtype=response", block);
}

/** What was sent to get the answer. */
export function requestRecord(reply: Reply, responseId: string): WarcRecord {
  const { url, sent } = reply;
  const lines = Object.entries({ host: url.host, connection: "keep-alive", ...sent }).map(([name, value]) => `${name}: ${value}\r\n`);
  const block = Buffer.from(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1");
  const fields = { "WARC-Target-URI": url.href, "WARC-Date": reply.date, "WARC-Concurrent-To": responseId };
  return warcRecord("request", fields, "application/http;msgtype=request", block);
}

/** The chunks of transfer are joined already: a reader that believed the line would look for them. */
function keptName(name: string): string {
  return name.toLowerCase() === "transfer-encoding" ? `X-Archive-Orig-${name}` : name;
}

function warcRecord(type: string, fields: Readonly<Record<string, string>>, contentType: string, block: Buffer): WarcRecord {
  const digest = sha1(block);
  const id = idOf([type, fields["WARC-Target-URI"] ?? fields["WARC-Filename"], fields["WARC-Date"], digest].join("\n"));
  const head = Object.entries({
    "WARC-Type": type,
    "WARC-Record-ID": id,
    ...fields,
    "WARC-Block-Digest": digest,
    "Content-Type": contentType,
    "Content-Length": String(block.length),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return { id, bytes: gzipMember(Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join("")}\r\n`), block, Buffer.from("\r\n\r\n")])) };
}

/** As WARC writes it: base32. */
export function sha1(bytes: Buffer): string {
  const bits = [...createHash("sha1").update(bytes).digest()].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return `sha1:${bits.replace(/.{5}/g, (five) => BASE32[Number.parseInt(five, 2)])}`;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A UUID of version 8 (RFC 9562): made from content, as that version allows. */
function idOf(content: string): string {
  const bytes = createHash("sha256").update(content).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return `<urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}>`;
}

/** Length of a member's header: ten bytes, the length of the extra field, and `sl` with two lengths. */
export const MEMBER_HEADER_BYTES = 10 + 2 + 4 + 8;

function gzipMember(bytes: Buffer): Buffer {
  const packed = deflateRawSync(bytes);
  const member = Buffer.alloc(MEMBER_HEADER_BYTES + packed.length + 8);
  // magic, deflate, an extra field follows, no time, made on no particular system
  Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 12, 0, 0x73, 0x6c, 8, 0]).copy(member);
  member.writeUInt32LE(member.length, 16);
  member.writeUInt32LE(bytes.length, 20);
  packed.copy(member, MEMBER_HEADER_BYTES);
  member.writeUInt32LE(crc32(bytes), member.length - 8);
  member.writeUInt32LE(bytes.length, member.length - 4);
  return member;
}

/** The whole length of a member by its header; null when the header is not one of ours. */
export function memberLength(header: Buffer): number | null {
  const ours = header.length >= MEMBER_HEADER_BYTES && header.readUInt32LE(0) === 0x04088b1f && header.readUInt32LE(12) === 0x00086c73;
  const length = ours ? header.readUInt32LE(16) : 0;
  return length > MEMBER_HEADER_BYTES ? length : null;
}
