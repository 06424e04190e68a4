import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ArticleReading } from "../terms/reading.ts";
import { isStorable } from "./sqlite/storable.ts";

/**
 * A reading as the record keeps it: JSON without the article's text, which has a column of its own. The
 * words of a passage are the text at its place, so they are written as 0 and cut from the text again.
 * Keys keep their order, so the reading that comes back prints as the one that was added, byte for byte.
 * Deflate takes four fifths off; everything a person asks for by SQL has columns of its own.
 */
export function packReading(reading: ArticleReading): Uint8Array {
  const { text } = reading;
  const kept = isStorable(text) ? null : text;
  const json = JSON.stringify({ ...reading, text: kept }, (_key, value: unknown) =>
    isPassage(value) && text.slice(value.start, value.end) === value.text ? { ...value, text: 0 } : value,
  );
  return deflateRawSync(json);
}

/** The reading again. `text` is the article's column. Throws SyntaxError when it is damaged. */
export function unpackReading(packed: Uint8Array, text: string): ArticleReading {
  const reading = JSON.parse(inflated(packed)) as { text: string | null };
  reading.text ??= text;
  restore(reading, reading.text);
  return reading as unknown as ArticleReading;
}

function inflated(packed: Uint8Array): string {
  try {
    return inflateRawSync(packed).toString("utf8");
  } catch (error) {
    throw new SyntaxError(`a reading cannot be unpacked: ${(error as Error).message}`, { cause: error });
  }
}

/** JSON from `JSON.parse` is this function's own to change. */
function restore(value: unknown, text: string): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const part of value) restore(part, text);
    return;
  }
  const node = value as { start?: unknown; end?: unknown; text?: unknown };
  if (node.text === 0 && typeof node.start === "number" && typeof node.end === "number") node.text = text.slice(node.start, node.end);
  for (const part of Object.values(node)) if (typeof part === "object") restore(part, text);
}

function isPassage(value: unknown): value is { start: number; end: number; text: string } {
  if (typeof value !== "object" || value === null) return false;
  const { start, end, text } = value as Record<string, unknown>;
  return typeof start === "number" && typeof end === "number" && typeof text === "string";
}
