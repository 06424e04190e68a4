import type { Page } from "../terms/article.ts";
import type { Intake } from "../terms/intake.ts";
import { wholeOf } from "./bytes.ts";
import { decode, settleText } from "./decode.ts";
import { refused } from "./failure.ts";
import { givenOf, isObject } from "./given.ts";
import { flattenHtml } from "./html.ts";
import { type Input, originOf, placeIn } from "./input.ts";
import { MAX_ARTICLE_BYTES, type ReadOptions } from "./limits.ts";
import { type Line, linesOf } from "./lines.ts";

/**
 * JSON -> pages. An article in JSON has `text` (or `html`), and may have `url`, `published`,
 * `publisher`, `title`, `authors`. A line that is none is a failure with its number.
 */
export async function* pagesOfJsonLines(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  yield* pagesOfLines(input, input.chunks(), options);
}

/** A file with one article, or with lines of them under the wrong name. */
export async function* pagesOfJson(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const bytes = await wholeOf(input, options);
  const decoded = decode(bytes);
  const parsed = parse(decoded.text);
  if ("value" in parsed && Array.isArray(parsed.value)) yield jsonArray(input);
  else if ("value" in parsed) yield pageOfJson(input, bytes, parsed.value, decoded.diagnostics, { mediaType: "application/json" });
  else yield* pagesOfLines(input, [bytes], options);
}

async function* pagesOfLines(input: Input, chunks: AsyncIterable<Buffer> | Iterable<Buffer>, options: ReadOptions): AsyncGenerator<Intake> {
  const maxBytes = options.maxArticleBytes ?? MAX_ARTICLE_BYTES;
  for await (const line of linesOf(chunks, maxBytes)) {
    if (line.number === 1 && line.bytes && /^\uFEFF?\s*\[/.test(line.bytes.toString("utf8", 0, 64))) {
      yield jsonArray(input);
      return;
    }
    const intake = pageOfLine(input, line, maxBytes);
    if (intake) yield intake;
  }
}

function jsonArray(input: Input): Intake {
  return refused(input, "json-array", "It is one JSON array, not JSON Lines. Put one object on each line: jq -c '.[]' FILE > FILE.jsonl");
}

function pageOfLine(input: Input, line: Line, maxBytes: number): Intake | null {
  const record = placeIn(input.record, line.number);
  if (!line.bytes) {
    const reason = `The line has ${line.byteLength.toLocaleString("en-US")} bytes, more than the ${maxBytes.toLocaleString("en-US")} allowed. Raise the bound with --max-bytes, or split the line.`;
    return refused(input, "line-too-long", reason, record);
  }
  if (isBlank(line.bytes)) return null;
  const decoded = decode(line.bytes);
  const parsed = parse(decoded.text);
  if ("wrong" in parsed) {
    const reason = `The line is not valid JSON (${parsed.wrong}). Correct the line and run the same command again.`;
    return refused(input, "broken-line", reason, record);
  }
  return pageOfJson(input, line.bytes, parsed.value, decoded.diagnostics, { record, mediaType: "application/jsonl" });
}

export interface JsonPlace {
  readonly record?: string | null;
  readonly mediaType: string;
}

/** A parsed JSON article -> page; `bytes` are those it was parsed from and name it. */
export function pageOfJson(input: Input, bytes: Buffer, value: unknown, noticed: Page["diagnostics"], place: JsonPlace): Intake {
  const { record = input.record, mediaType } = place;
  const wrong = (rule: string, reason: string): Intake => refused(input, rule, reason, record);
  if (!isObject(value))
    return wrong("no-article-object", 'It is JSON, but not an object such as {"text": "...", "url": "..."}. Put each article into one.');
  const { text, html } = value;
  const printed = typeof text === "string" ? text : typeof html === "string" ? html : null;
  if (printed === null) {
    const fields = Object.keys(value).slice(0, 8).join(", ") || "none";
    return wrong(
      "no-text",
      `The object has no "text" and no "html" (its fields: ${fields.slice(0, 200)}). Rename the field that holds the article.`,
    );
  }
  const flat = typeof text === "string" ? { text: printed, diagnostics: [] } : flattenHtml(printed);
  const settled = settleText(flat.text);
  const { given, diagnostics } = givenOf(value);
  const origin = originOf(input, bytes, mediaType, record);
  return {
    page: {
      origin: { ...origin, url: given.url ?? origin.url },
      text: settled.text,
      given,
      diagnostics: [...(input.diagnostics ?? []), ...noticed, ...flat.diagnostics, ...settled.diagnostics, ...diagnostics],
    },
  };
}

/** JSON of any kind, or what is wrong with it. */
export function parse(text: string): { readonly value: unknown } | { readonly wrong: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message.slice(0, 160) : String(error) };
  }
}

function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}
