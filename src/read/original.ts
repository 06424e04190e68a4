import { createHash } from "node:crypto";
import { chunksOf } from "./bytes.ts";
import { sha256 } from "./hash.ts";
import { linesOf } from "./lines.ts";

/**
 * The original of an article, read again: its hash now, or null when it is no longer there. The lines
 * of one JSON Lines file are hashed in one pass and remembered for a few files, so that verifying a
 * record costs one reading of each file, not one of each line.
 */
export type ReadOriginal = (path: string, record: string | null) => Promise<string | null>;

export function originalReader(): ReadOriginal {
  const files = new Map<string, Promise<ReadonlyMap<string, string>>>();
  return async (path, record) => {
    try {
      if (record === null) return await hashOfFile(path);
      let lines = files.get(path);
      if (!lines) {
        lines = hashesOfLines(path);
        lines.catch(() => undefined);
        if (files.size >= MAX_FILES_REMEMBERED) files.delete(files.keys().next().value as string);
        files.set(path, lines);
      }
      return (await lines).get(record) ?? null;
    } catch {
      return null;
    }
  };
}

/** Files whose line hashes are kept; about 150 bytes a line. */
const MAX_FILES_REMEMBERED = 16;
/** A line longer than this was never read as an article by any sensible bound. */
const MAX_LINE_BYTES = 1024 * 1024 * 1024;

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunksOf(path)) hash.update(chunk);
  return hash.digest("hex");
}

async function hashesOfLines(path: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for await (const { number, bytes } of linesOf(chunksOf(path), MAX_LINE_BYTES))
    if (bytes?.length) hashes.set(String(number), sha256(bytes));
  return hashes;
}
