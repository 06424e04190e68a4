import type { Annotator, Token } from "../terms/layers.ts";
import { BEFORE_MORE, MAYBE_LAST } from "./en/abbreviations.ts";

/**
 * Words, numbers and marks with exact offsets. A word keeps its inner apostrophes and hyphens, an
 * abbreviation its full stop, a number its separators; doubled apostrophes and back-ticks are one mark.
 * One linear regular expression; white space is the only thing that is no token.
 */
const TOKEN =
  /``|''|\.{2,}|(?<abbreviation>(?:\p{L}\.){2,})|(?<word>[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:[’'‑-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*)|(?<number>[$€£]?\p{N}(?:[\p{N}\p{L}]|[.,:](?=\p{N})|-(?=\p{L}))*%?)|\S/gu;

export const tokens: Annotator<never, "tokens"> = {
  name: "tokens",
  needs: [],
  gives: "tokens",
  annotate: (view) => tokenize(view.text),
};

/** Tokens of any text, in order. */
export function tokenize(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { abbreviation, word, number } = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    if (word && text[end] === "." && isAbbreviation(word, text, end + 1)) end++;
    const previous = found.at(-1);
    if (previous && previous.end > start) continue; // the stop an abbreviation has just taken
    found.push({ start, end, text: text.slice(start, end), kind: abbreviation || word ? "word" : number ? "number" : "mark" });
  }
  return found;
}

/** Does the full stop belong to the word? A single capital is an initial only when a name follows. */
function isAbbreviation(word: string, text: string, after: number): boolean {
  const folded = word.toLowerCase();
  if (BEFORE_MORE.has(folded)) return folded !== "no" || /^\s?\d/.test(text.slice(after, after + 2));
  if (MAYBE_LAST.has(folded) && /^\p{Lu}/u.test(word))
    return isShort(folded) || /^\s+[\d(,\p{Ll}]|^[,;:)]/u.test(text.slice(after, after + 3));
  return /^\p{Lu}$/u.test(word) && /^\s?\p{Lu}/u.test(text.slice(after, after + 2));
}

/** Words such as "Jr" and "Inc" are nothing but abbreviations; "Wash", "Sun" or "Mass" are words too. */
function isShort(folded: string): boolean {
  return !/^(?:mar|sun|sat|wed|mon|art|ill|ind|mass|miss|wash|ore|del|la|pa|va|co|ave|est)$/.test(folded) || folded === "co";
}
