import type { ReadOptions } from "./limits.ts";

/**
 * Which format is this? First bytes that only one format has decide, then the name, then the media type.
 * What nothing tells is text, which the reader of text then looks at: it may be HTML, or no text at all.
 */
export type Shape = "text" | "jsonl" | "json";

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

export function shapeOf({ name, head, nameless }: Known, options: ReadOptions): Shape {
  const byName = shapeByName(name, options);
  if (byName) return byName;
  if (nameless && looksJsonLines(head)) return "jsonl";
  return "text";
}

/** By name, or by the option; null when neither tells. */
export function shapeByName(path: string, { format = "auto" }: ReadOptions): Shape | null {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  if (/\.(?:jsonl|ndjson)$/.test(name)) return "jsonl";
  if (format !== "auto") return format;
  return name.endsWith(".json") ? "json" : null;
}

/** Begins like an object with a name. */
function looksJsonLines(head: Buffer): boolean {
  return /^\uFEFF?\s*\{\s*"/.test(head.toString("utf8", 0, 256));
}
