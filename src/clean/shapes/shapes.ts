import type { Article } from "../../terms/article.ts";
import { entriesOf } from "./entries.ts";
import { notesOf } from "./notes.ts";

/** Shapes that news comes in beside running paragraphs: notes of the outlet on its article, entries of a live blog. Only where there are any. */
export function withShapes(article: Article): Article {
  const notes = notesOf(article);
  const entries = entriesOf(article);
  return { ...article, ...(notes.length > 0 ? { notes } : {}), ...(entries.length > 0 ? { entries } : {}) };
}
