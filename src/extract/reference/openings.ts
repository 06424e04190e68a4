import type { View } from "../../terms/view.ts";

/**
 * A live blog or a digest is several reports under one another, each with a lead of its own: below a rule, or a time
 * of day that stands alone.
 */

/** For each paragraph the one in which its part begins: 0 in a report of one part. */
export function opensOf({ text, paragraphs }: Pick<View, "text" | "paragraphs">): (paragraph: number) => number {
  let begins = 0;
  const found = paragraphs.map(({ start, end }, i) => {
    if (end - start <= LONGEST && BREAK.test(text.slice(start, end).trim())) begins = i + 1;
    return Math.min(begins, i);
  });
  return (paragraph) => found[paragraph] ?? 0;
}

const BREAK = /^(?:[_*#•~=-]{2,}\.?|(?:\*\s?){3}|(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?(?:[ap]\.?m\.?)(?:\s\p{Lu}{2,4})?\.?)$/iu;

/** UTF-16 code units of a paragraph that breaks. */
const LONGEST = 24;
