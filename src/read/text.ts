import type { Origin, Page } from "../terms/article.ts";
import type { Intake } from "../terms/intake.ts";
import { binaryKind } from "./binary.ts";
import { decode, settleText } from "./decode.ts";
import { failure } from "./failure.ts";
import { flattenHtml, looksHtml } from "./html.ts";
import { type Input, originOf } from "./input.ts";

/** A whole input -> one page: plain text as it is, or an HTML page flattened. What is no text is a failure. */
export function pageOfBytes(input: Input, bytes: Buffer): Intake {
  const kind = binaryKind(bytes);
  if (kind) {
    const reason = `It is not text (${kind}). Save the article as plain text or HTML, or take the file out of the pile.`;
    return { failure: failure(input.path, "binary-file", reason, input.record) };
  }
  const decoded = decode(bytes);
  const noticed = input.diagnostics ?? [];
  if (looksHtml(decoded.text)) {
    const flat = flattenHtml(decoded.text);
    const settled = settleText(flat.text);
    const diagnostics = [...noticed, ...decoded.diagnostics, ...flat.diagnostics, ...settled.diagnostics];
    return page(originOf(input, bytes, "text/html"), settled.text, diagnostics);
  }
  return page(originOf(input, bytes, "text/plain"), decoded.text, [...noticed, ...decoded.diagnostics]);
}

function page(origin: Origin, text: string, diagnostics: Page["diagnostics"]): Intake {
  return { page: { origin, text, given: {}, diagnostics } };
}
