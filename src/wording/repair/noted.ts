import type { Article } from "../../terms/article.ts";
import type { Diagnostic } from "../../terms/diagnostic.ts";
import { passageOf } from "../../terms/span.ts";
import type { View } from "../../terms/view.ts";

/** Says that something is read otherwise than it is written; what no reader sees anyway is not worth a word. */
export function damageIn(article: Article, view: View): Diagnostic | null {
  const damaged = view.pieces.filter(({ start, end, originLength }) => originLength !== undefined && end > start);
  if (damaged.length === 0) return null;
  const [{ start, end, origin, originLength = 0 }] = damaged;
  const place = passageOf(article.text, { start: origin, end: origin + originLength });
  const example = `"${place.text}" as "${view.text.slice(start, end)}"`;
  const said = damaged.length === 1 ? "1 damaged stretch is" : `${damaged.length} damaged stretches are`;
  return { rule: "damage-repaired", reason: `${said} read as meant (${example}); the text itself is kept as it came.`, place };
}
