import type { Origin, Page } from "../terms/article.ts";
import type { Intake } from "../terms/intake.ts";
import { binaryKind } from "./binary.ts";
import { decode, settleText } from "./decode.ts";
import { failure } from "./failure.ts";
import { sha256 } from "./hash.ts";
import { flattenHtml, looksHtml } from "./html.ts";

/** A whole input -> one page: plain text as it is, or an HTML page flattened. What is no text is a failure. */
export function pageOfBytes(path: string, bytes: Buffer, fromStdin: boolean): Intake {
  const kind = binaryKind(bytes);
  if (kind) {
    const reason = `It is not text (${kind}). Save the article as plain text or HTML, or take the file out of the pile.`;
    return { failure: failure(path, "binary-file", reason) };
  }
  const decoded = decode(bytes);
  const origin: Origin = { path: fromStdin ? null : path, url: null, sha256: sha256(bytes), mediaType: "text/plain" };
  if (looksHtml(decoded.text)) {
    const flat = flattenHtml(decoded.text);
    const settled = settleText(flat.text);
    const diagnostics = [...decoded.diagnostics, ...flat.diagnostics, ...settled.diagnostics];
    return page({ ...origin, mediaType: "text/html" }, settled.text, diagnostics);
  }
  return page(origin, decoded.text, decoded.diagnostics);
}

function page(origin: Origin, text: string, diagnostics: Page["diagnostics"]): Intake {
  return { page: { origin, text, given: {}, diagnostics } };
}
