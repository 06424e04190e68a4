import { unpackedChunksOf } from "./bytes.ts";
import { STDIN } from "./input.ts";
import type { ReadOptions } from "./limits.ts";
import { namedArchive, shapeByName } from "./shape.ts";
import { walk } from "./walk.ts";

/**
 * How many articles a pile will give, for progress: files, and the lines of JSON Lines files. Null
 * when standard input or an archive is among the paths: what it holds is not known before its end.
 */
export async function census(paths: readonly string[], options: ReadOptions = {}): Promise<number | null> {
  if (paths.includes(STDIN)) return null;
  let articles = 0;
  for await (const found of walk(paths, options)) {
    if (options.signal?.aborted) return null;
    if ("path" in found && namedArchive(found.path)) return null;
    articles += "path" in found && shapeByName(found.path, options) === "jsonl" ? await countLines(found.path) : 1;
  }
  return articles;
}

async function countLines(path: string): Promise<number> {
  let lines = 0;
  let length = 0;
  try {
    for await (const chunk of unpackedChunksOf(path)) {
      for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) lines++;
      length = chunk.length === 0 ? length : chunk[chunk.length - 1] === LF ? 0 : 1;
    }
  } catch {
    // Reading it will say what is wrong with it.
  }
  return lines + length;
}

const LF = 0x0a;
