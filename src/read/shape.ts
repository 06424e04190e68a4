import { type DocumentShape, documentShape } from "./document/shape.ts";
import type { ReadOptions } from "./limits.ts";

/**
 * Which format is this? First bytes that only one format has decide, then the name, then the media type.
 * What nothing tells is text, which the reader of text then looks at: it may be HTML, or no text at all.
 */
export type Shape = ArchiveShape | DocumentShape | "text" | "jsonl" | "json";

/** Files that hold other files. */
export type ArchiveShape = "warc" | "zip" | "tar";

/** What is known of an input before it is read: `head` are its first bytes, at least `HEAD_BYTES` where it has them. */
export interface Known {
  readonly name: string;
  readonly mediaType?: string | null;
  readonly head: Buffer;
  /** Standard input has no name that could tell. */
  readonly nameless?: boolean;
}

/** First bytes looked at: a tar says what it is at byte 257, a feed after its XML declaration and comments. */
export const HEAD_BYTES = 4096;

export function shapeOf({ name, mediaType, head, nameless }: Known, options: ReadOptions): Shape {
  const byHead = documentShape(head, name, mediaType) ?? archiveByHead(head, name);
  if (byHead) return byHead;
  const byName = shapeByName(name, options);
  if (byName) return byName;
  if (nameless && looksJsonLines(head)) return "jsonl";
  return SHAPE_OF_TYPE.get(mediaType ?? "") ?? "text";
}

const SHAPE_OF_TYPE: ReadonlyMap<string, Shape> = new Map([
  ["application/json", "json"],
  ["application/ld+json", "json"],
  ["application/feed+json", "json"],
  ["application/x-ndjson", "jsonl"],
  ["application/jsonl", "jsonl"],
  ["message/rfc822", "mail"],
  ["multipart/related", "saved-page"],
]);

/** By name, or by the option; null when neither tells. */
export function shapeByName(path: string, { format = "auto" }: ReadOptions): Shape | null {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  if (/\.(?:jsonl|ndjson)$/.test(name)) return "jsonl";
  if (format !== "auto") return format;
  return name.endsWith(".json") ? "json" : null;
}

/** Does its name say that it holds other files? */
export function namedArchive(path: string): boolean {
  return /\.(?:warc|wacz|zip|tar|tgz)(?:\.gz)?$/i.test(path);
}

/** Files made as ZIP that are documents to whoever made them. */
const ZIP_DOCUMENTS = /\.(?:docx|docm|dotx|xlsx|pptx|odt|ods|odp|epub|jar|apk)$/i;
const EPUB = Buffer.from("mimetypeapplication/epub+zip");

function archiveByHead(head: Buffer, name: string): ArchiveShape | null {
  const first = head.toString("latin1", 0, 4);
  // The first record of a packed one may be damaged and the others sound.
  if (head.length === 0 && /\.warc$/i.test(name)) return "warc";
  if (first === "WARC" && /^WARC\/[01]\.\d/.test(head.toString("latin1", 0, 8))) return "warc";
  if (first === "PK\u0003\u0004" || first === "PK\u0005\u0006") {
    const document = ZIP_DOCUMENTS.test(name) || head.toString("latin1", 30, 49) === "[Content_Types].xml";
    return document || head.subarray(30, 30 + EPUB.length).equals(EPUB) ? null : "zip";
  }
  return isTar(head) ? "tar" : null;
}

/** The mark of POSIX and GNU tar, and a first entry whose check sum is right (old tars have no mark). */
function isTar(head: Buffer): boolean {
  if (head.length < 512) return false;
  let sum = 8 * 0x20;
  for (let i = 0; i < 512; i++) if (i < 148 || i >= 156) sum += head[i];
  const told = /^[\s\0]*([0-7]{1,7})[\s\0]/.exec(head.toString("latin1", 148, 156))?.[1];
  return told !== undefined && Number.parseInt(told, 8) === sum && sum > 8 * 0x20;
}

/** Begins like an object with a name. */
function looksJsonLines(head: Buffer): boolean {
  return /^\uFEFF?\s*\{\s*"/.test(head.toString("utf8", 0, 256));
}
