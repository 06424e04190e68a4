import type { Origin, Page } from "../terms/article.ts";
import type { Intake } from "../terms/intake.ts";
import type { Markup } from "../terms/markup.ts";
import { binaryKind } from "./binary.ts";
import { decode } from "./decode.ts";
import { failure } from "./failure.ts";
import { declaredCharset } from "./html/charset.ts";
import { holdsTag, looksHtml } from "./html/looks.ts";
import { parseHtml } from "./html/parse.ts";
import { type Input, originOf } from "./input.ts";

/** A whole input -> one page: plain text as it is, or an HTML page flattened, with its markup. What is no text is a failure. */
export function pageOfBytes(input: Input, bytes: Buffer): Intake {
  const kind = binaryKind(bytes);
  if (kind) {
    const reason = `It is not text (${kind}). Save the article as plain text or HTML, or take the file out of the pile.`;
    return { failure: failure(input.path, "binary-file", reason, input.record) };
  }
  const noticed = input.diagnostics ?? [];
  const decoded = decode(bytes, declaredCharset(bytes, input.charset));
  if (!isHtml(input, decoded.text)) return page(originOf(input, bytes, "text/plain"), decoded.text, [...noticed, ...decoded.diagnostics]);
  const { text, markup, diagnostics } = parseHtml(decoded.text);
  return page(originOf(input, bytes, "text/html"), text, [...noticed, ...decoded.diagnostics, ...diagnostics], markup);
}

/** By what came with it or by its name, where it has any tag; else by its first tag. */
function isHtml({ mediaType, name }: Input, text: string): boolean {
  const told = mediaType === "text/html" || mediaType === "application/xhtml+xml" || /\.x?html?$/i.test(name);
  return told ? holdsTag(text) : looksHtml(text);
}

function page(origin: Origin, text: string, diagnostics: Page["diagnostics"], markup: Markup | null = null): Intake {
  return { page: { origin, text, given: {}, ...(markup && { markup }), diagnostics } };
}
