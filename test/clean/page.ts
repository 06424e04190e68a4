import type { Given, Page } from "../../src/terms/article.ts";

/** A page as `read` would hand it over. */
export function pageOf(text: string, given: Given = {}): Page {
  return { origin: { path: "page.txt", url: null, sha256: "0".repeat(64), mediaType: "text/plain" }, text, given, diagnostics: [] };
}
