import type { Intake } from "../terms/intake.ts";
import { peek } from "./bytes.ts";
import { decode } from "./decode.ts";
import { pageOfEntry } from "./document/feed/entry.ts";
import { entryOfJsonFeed, isJsonFeed } from "./document/feed/json-feed.ts";
import { pathOfArticles, rowsOfTable } from "./document/json/collection.ts";
import { elementsOf, isBlank } from "./document/json/elements.ts";
import { pageOfJson } from "./document/json/page.ts";
import { arrayAt } from "./document/json/path.ts";
import { articleIn, layersOf } from "./document/json/shape.ts";
import { wholeCollection } from "./document/whole.ts";
import { refused } from "./failure.ts";
import { isObject } from "./given.ts";
import { type Input, placeIn } from "./input.ts";
import { MAX_ARTICLE_BYTES, type ReadOptions } from "./limits.ts";
import { type Line, linesOf } from "./lines.ts";

/**
 * JSON -> pages: lines with an object each, one array of objects, an object that wraps such an array, a
 * JSON Feed, or one article. Lines and arrays are read one article at a time; what is none is a failure
 * with its number.
 */
export async function* pagesOfJsonLines(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const { head, chunks } = await peek(input.chunks(), 64);
  if (beginsArray(head)) yield* pagesOfArray(input, chunks, options);
  else yield* pagesOfLines(input, chunks, options);
}

/** A file of one JSON value; or of lines of them under the wrong name. */
export async function* pagesOfJson(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const { head, chunks } = await peek(input.chunks(), 64);
  const unread = { ...input, chunks: () => chunks };
  if (beginsArray(head)) {
    yield* pagesOfArray(input, chunks, options);
    return;
  }
  const bytes = await wholeCollection(unread, options);
  const decoded = decode(bytes, input.charset);
  const parsed = parse(decoded.text);
  if ("wrong" in parsed) yield* pagesOfLines(input, [bytes], options);
  else yield* pagesOfValue(input, bytes, parsed.value, decoded.diagnostics, options);
}

async function* pagesOfValue(
  input: Input,
  bytes: Buffer,
  value: unknown,
  noticed: ReturnType<typeof decode>["diagnostics"],
  options: ReadOptions,
): AsyncGenerator<Intake> {
  const place = { mediaType: "application/json" };
  const article = isObject(value) ? articleIn(layersOf(value)) : null;
  if (!isObject(value) || typeof value.text === "string" || (article && !article.partial)) {
    yield pageOfJson(input, bytes, value, noticed, place);
    return;
  }
  if (isJsonFeed(value)) {
    yield* pagesOfJsonFeed(input, bytes, value);
    return;
  }
  const path = pathOfArticles(value);
  const array = path && arrayAt(bytes, path);
  const rows = array ? null : rowsOfTable(value);
  if (array) yield* pagesOfArray(input, [array], options);
  else if (rows)
    for (const [index, row] of rows.entries())
      yield pageOfJson(input, Buffer.from(JSON.stringify(row)), row, noticed, { ...place, record: placeIn(input.record, index + 1) });
  else yield pageOfJson(input, bytes, value, noticed, place);
}

async function* pagesOfJsonFeed(input: Input, bytes: Buffer, feed: Record<string, unknown>): AsyncGenerator<Intake> {
  for await (const element of elementsOf([arrayAt(bytes, ["items"]) ?? Buffer.alloc(0)], bytes.length)) {
    if ("end" in element || !element.bytes) continue;
    const parsed = parse(element.bytes.toString("utf8"));
    if (!("value" in parsed) || !isObject(parsed.value)) {
      yield refused(input, "no-article-object", "It is no entry of a JSON Feed.", placeIn(input.record, element.number));
      continue;
    }
    const { id, url } = parsed.value;
    const place = typeof id === "string" && id ? id : typeof url === "string" && url ? url : String(element.number);
    yield pageOfEntry(input, entryOfJsonFeed(feed, parsed.value, element.bytes, place), []);
  }
}

async function* pagesOfArray(input: Input, chunks: AsyncIterable<Buffer> | Iterable<Buffer>, options: ReadOptions): AsyncGenerator<Intake> {
  const maxBytes = options.maxArticleBytes ?? MAX_ARTICLE_BYTES;
  let met = 0;
  for await (const element of elementsOf(chunks, maxBytes)) {
    if ("end" in element) {
      if (element.end === "cut")
        yield refused(input, "cut-json", "The array ends in the middle: it was cut. Fetch it again; the articles before are kept.");
      if (element.end === "more")
        yield refused(input, "after-array", "Something stands after the array and is not read. Split the file there.");
      if (met === 0 && element.end === "closed")
        yield refused(input, "no-article-object", "It is an empty JSON array: it holds no article.");
      continue;
    }
    met++;
    const record = placeIn(input.record, element.number);
    const wrong = element.bytes ? null : tooLong("element", element.byteLength, maxBytes);
    if (wrong) yield refused(input, "element-too-long", wrong, record);
    else yield pageOfBytesAt(input, element.bytes!, { record, mediaType: "application/json", of: "element" });
  }
}

async function* pagesOfLines(input: Input, chunks: AsyncIterable<Buffer> | Iterable<Buffer>, options: ReadOptions): AsyncGenerator<Intake> {
  const maxBytes = options.maxArticleBytes ?? MAX_ARTICLE_BYTES;
  for await (const line of linesOf(chunks, maxBytes)) {
    const intake = pageOfLine(input, line, maxBytes);
    if (intake) yield intake;
  }
}

function pageOfLine(input: Input, line: Line, maxBytes: number): Intake | null {
  const record = placeIn(input.record, line.number);
  if (!line.bytes) return refused(input, "line-too-long", tooLong("line", line.byteLength, maxBytes), record);
  if (isBlank(line.bytes)) return null;
  return pageOfBytesAt(input, line.bytes, { record, mediaType: "application/jsonl", of: "line" });
}

interface Place {
  readonly record: string;
  readonly mediaType: string;
  readonly of: "line" | "element";
}

function pageOfBytesAt(input: Input, bytes: Buffer, { record, mediaType, of }: Place): Intake {
  const decoded = decode(bytes);
  const parsed = parse(decoded.text);
  if ("value" in parsed) return pageOfJson(input, bytes, parsed.value, decoded.diagnostics, { record, mediaType });
  const reason = `The ${of} is not valid JSON (${parsed.wrong}). Correct the ${of} and run the same command again.`;
  return refused(input, `broken-${of}`, reason, record);
}

function tooLong(of: string, byteLength: number, maxBytes: number): string {
  return `The ${of} has ${byteLength.toLocaleString("en-US")} bytes, more than the ${maxBytes.toLocaleString("en-US")} allowed. Raise the bound with --max-bytes, or split the ${of}.`;
}

function beginsArray(head: Buffer): boolean {
  return /^\uFEFF?\s*\[/.test(head.toString("utf8"));
}

/** JSON of any kind, or what is wrong with it. */
export function parse(text: string): { readonly value: unknown } | { readonly wrong: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message.slice(0, 160) : String(error) };
  }
}
