import type { Intake } from "../terms/intake.ts";
import { chunksOf, readWhole } from "./bytes.ts";
import { decode } from "./decode.ts";
import { failure, failureOf } from "./failure.ts";
import { pageOfJson, pageOfLine, parse } from "./jsonl.ts";
import { MAX_ARTICLE_BYTES, type ReadOptions } from "./limits.ts";
import { linesOf } from "./lines.ts";
import { pageOfBytes } from "./text.ts";
import { type FoundFile, STDIN, walk } from "./walk.ts";

/**
 * Paths -> pages, one after the other, in the order of `walk`. Nothing is read before it is asked for
 * and nothing is kept, so a pile may be larger than memory. Every input gives a page or a failure.
 */
export async function* read(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Intake> {
  for await (const found of walk(paths, options)) {
    if (options.signal?.aborted) return;
    if ("failure" in found) yield found;
    else yield* untilAborted(readFile(found, options), options.signal);
  }
}

async function* untilAborted(intakes: AsyncGenerator<Intake>, signal: AbortSignal | undefined): AsyncGenerator<Intake> {
  for await (const intake of intakes) {
    yield intake;
    if (signal?.aborted) return;
  }
}

type Shape = "text" | "jsonl" | "json";

async function* readFile({ path, byteLength }: FoundFile, options: ReadOptions): AsyncGenerator<Intake> {
  const maxBytes = options.maxArticleBytes ?? MAX_ARTICLE_BYTES;
  const shape = shapeOf(path, options);
  if (shape !== "jsonl" && byteLength > maxBytes && !path.endsWith(".gz")) {
    yield tooLarge(path, maxBytes, byteLength);
    return;
  }
  const fromStdin = path === STDIN;
  try {
    const chunks = chunksOf(path, options.stdin);
    if (shape === "jsonl") yield* pagesOfLines(path, chunks, maxBytes, fromStdin);
    else if (shape === null) yield* sniffed(path, chunks, maxBytes);
    else yield* pagesOfWhole(path, chunks, maxBytes, shape, fromStdin);
  } catch (error) {
    yield { failure: failureOf(path, error) };
  }
}

/** By name, or by the option; null when the first bytes must tell. */
export function shapeOf(path: string, { format = "auto" }: ReadOptions): Shape | null {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  if (/\.(?:jsonl|ndjson)$/.test(name)) return "jsonl";
  if (format !== "auto") return format;
  if (name.endsWith(".json")) return "json";
  return path === STDIN ? null : "text";
}

async function* pagesOfWhole(
  path: string,
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
  shape: "text" | "json",
  fromStdin: boolean,
): AsyncGenerator<Intake> {
  const bytes = await readWhole(chunks, maxBytes);
  if (!bytes) yield tooLarge(path, maxBytes, null);
  else if (shape === "text") yield pageOfBytes(path, bytes, fromStdin);
  else {
    const decoded = decode(bytes);
    const parsed = parse(decoded.text);
    if ("value" in parsed && Array.isArray(parsed.value)) yield jsonArray(path);
    else if ("value" in parsed)
      yield pageOfJson(path, bytes, parsed.value, decoded.diagnostics, { fromStdin, record: null, mediaType: "application/json" });
    else yield* pagesOfLines(path, [bytes], maxBytes, fromStdin);
  }
}

async function* pagesOfLines(
  path: string,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  maxBytes: number,
  fromStdin: boolean,
): AsyncGenerator<Intake> {
  for await (const line of linesOf(chunks, maxBytes)) {
    if (line.number === 1 && line.bytes && /^\uFEFF?\s*\[/.test(line.bytes.toString("utf8", 0, 64))) {
      yield jsonArray(path);
      return;
    }
    const intake = pageOfLine(path, line, fromStdin, maxBytes);
    if (intake) yield intake;
  }
}

/** Standard input: JSON Lines when it begins like an object with a name, text otherwise. */
async function* sniffed(path: string, chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Intake> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head: Buffer = first.done ? Buffer.alloc(0) : first.value;
  const all = async function* () {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  if (/^\uFEFF?\s*\{\s*"/.test(head.toString("utf8", 0, 256))) yield* pagesOfLines(path, all(), maxBytes, true);
  else yield* pagesOfWhole(path, all(), maxBytes, "text", true);
}

function tooLarge(path: string, maxBytes: number, byteLength: number | null): Intake {
  const size = byteLength === null ? "more" : `${byteLength.toLocaleString("en-US")} bytes, more`;
  const reason = `It has ${size} than the ${maxBytes.toLocaleString("en-US")} bytes allowed for one article. Raise the bound with --max-bytes, or give many articles as JSON Lines (.jsonl).`;
  return { failure: failure(path, "too-large", reason) };
}

function jsonArray(path: string): Intake {
  return {
    failure: failure(
      path,
      "json-array",
      "It is one JSON array, not JSON Lines. Put one object on each line: jq -c '.[]' FILE > FILE.jsonl",
    ),
  };
}
