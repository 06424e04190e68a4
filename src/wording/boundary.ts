import type { Word } from "./fold.ts";
import { ABBREVIATIONS, FUNCTION_WORDS } from "./function-words.ts";

/**
 * What stands between two neighbouring words: the end of a sentence, a mark that parts clauses (comma,
 * semicolon, colon, dash, bracket, quotation mark), or nothing that parts them. Shallow on purpose: it
 * decides how a wording is cut out of a longer one, not how a text is read.
 */
export type Boundary = "sentence" | "clause" | "none";

const CLAUSE = /[,;:()[\]{}"“”„«»—–…]|--|\s-\s|''|``|[.!?]/;
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s/;

/** The boundary before `words[index]`; both ends of the text are sentence boundaries. */
export function boundaryBefore(text: string, words: readonly Word[], index: number): Boundary {
  if (index <= 0 || index >= words.length) return "sentence";
  const before = words[index - 1];
  const after = words[index];
  const gap = text.slice(before.end, after.start);
  const lower = /^\p{Ll}/u.test(text.slice(after.start, after.start + 2));
  if (text[before.end - 1] === "." && !lower && FUNCTION_WORDS.has(after.form)) return "sentence";
  if (!lower && SENTENCE_END.test(gap)) {
    const initial = before.end - before.start === 1 && before.form !== "i" && /\p{L}/u.test(before.form);
    const abbreviated = /^\.\s/.test(gap) && (initial || ABBREVIATIONS.has(before.form));
    if (!abbreviated) return "sentence";
    return "none";
  }
  return CLAUSE.test(gap) ? "clause" : "none";
}
