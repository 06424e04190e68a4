import type { Page } from "../terms/article.ts";
import type { Intake } from "../terms/intake.ts";
import type { InputFailure } from "../terms/store.ts";
import { decode, settleText } from "./decode.ts";
import { failure } from "./failure.ts";
import { givenOf, isObject } from "./given.ts";
import { sha256 } from "./hash.ts";
import { flattenHtml } from "./html.ts";
import type { Line } from "./lines.ts";

/**
 * One JSON object -> one page. An article in JSON has `text` (or `html`), and may have `url`,
 * `published`, `publisher`, `title`, `authors`. A line that is none is a failure with its number.
 */
export function pageOfLine(path: string, line: Line, fromStdin: boolean, maxBytes: number): Intake | null {
  const record = String(line.number);
  if (!line.bytes) {
    const reason = `The line has ${line.byteLength.toLocaleString("en-US")} bytes, more than the ${maxBytes.toLocaleString("en-US")} allowed. Raise the bound with --max-bytes, or split the line.`;
    return { failure: failure(path, "line-too-long", reason, record) };
  }
  if (isBlank(line.bytes)) return null;
  const decoded = decode(line.bytes);
  const parsed = parse(decoded.text);
  if ("wrong" in parsed) {
    const reason = `The line is not valid JSON (${parsed.wrong}). Correct the line and run the same command again.`;
    return { failure: failure(path, "broken-line", reason, record) };
  }
  return pageOfJson(path, line.bytes, parsed.value, decoded.diagnostics, { fromStdin, record, mediaType: "application/jsonl" });
}

export interface JsonPlace {
  readonly fromStdin: boolean;
  readonly record: string | null;
  readonly mediaType: string;
}

/** A parsed JSON article -> page; `bytes` are those it was parsed from and name it. */
export function pageOfJson(path: string, bytes: Buffer, value: unknown, noticed: Page["diagnostics"], place: JsonPlace): Intake {
  const wrong = (rule: string, reason: string): { failure: InputFailure } => ({ failure: failure(path, rule, reason, place.record) });
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
  return {
    page: {
      origin: {
        path: place.fromStdin ? null : path,
        url: given.url ?? null,
        sha256: sha256(bytes),
        ...(place.record !== null && { record: place.record }),
        mediaType: place.mediaType,
      },
      text: settled.text,
      given,
      diagnostics: [...noticed, ...flat.diagnostics, ...settled.diagnostics, ...diagnostics],
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
