/** The record as JSON Lines: one article a line, the same bytes that `onrecord extract` prints for it, but for the statements that people rejected. */
import type { Writable } from "node:stream";
import type { RecordStore } from "../../terms/store.ts";
import { pour } from "./pour.ts";

/** `out` is a path, written whole or not at all, or a stream, left open. */
export function exportJsonl(store: Pick<RecordStore, "articles" | "article">, out: Writable | string): Promise<void> {
  return pour(lines(store), out);
}

async function* lines(store: Pick<RecordStore, "articles" | "article">): AsyncIterable<string> {
  for await (const { sha256 } of store.articles()) {
    const reading = await store.article(sha256);
    if (reading) yield `${JSON.stringify(reading)}\n`;
  }
}
