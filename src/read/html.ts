import type { Diagnostic } from "../terms/diagnostic.ts";
import { parseHtml } from "./html/parse.ts";

/** The words of a piece of HTML alone. Without its markup no article can be told from the page around it, and the diagnostic says so. */
export function flattenHtml(html: string): { text: string; diagnostics: Diagnostic[] } {
  const { text, diagnostics } = parseHtml(html);
  const reason = "The HTML was flattened to text as it stands: page furniture (menus, links) may be among the paragraphs.";
  return { text, diagnostics: [{ rule: "html-flattened", reason }, ...diagnostics] };
}
