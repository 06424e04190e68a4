/**
 * Lines put together. A hyphen at the end of a line is taken out when the word was only divided there:
 * the whole word stands elsewhere in the document, or nothing speaks for a hyphen of its own. "well-known"
 * keeps it when the document has "well-known" elsewhere, or both of its halves as words.
 */
export interface Words {
  has(word: string): boolean;
}

/** The words of all lines but the first and last of each, which may be halves. */
export function wordsOf(lines: Iterable<string>): Words {
  const words = new Set<string>();
  for (const line of lines)
    for (const match of line.matchAll(WORD))
      if (match.index > 0 && match.index + match[0].length < line.trimEnd().length) words.add(match[0].toLowerCase());
  return words;
}

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

export function joinLines(lines: readonly string[], words: Words): string {
  let text = lines[0] ?? "";
  for (const line of lines.slice(1)) {
    const divided = DIVIDED.exec(text.slice(-LONGEST_HALF));
    const second = /^[\p{L}\p{N}]+/u.exec(line)?.[0];
    if (!divided || !second) text += text && line ? ` ${line}` : line;
    else text = (keepsHyphen(divided[1], second, text, words) ? text.replace(/[\u2010\u00AD]$/u, "-") : text.slice(0, -1)) + line;
  }
  return text;
}

/** The last word of a line and its hyphen; code units looked at. */
const DIVIDED = /([\p{L}\p{N}][\p{L}\p{N}’']*)[-\u2010\u00AD]$/u;
const LONGEST_HALF = 60;

function keepsHyphen(first: string, second: string, text: string, words: Words): boolean {
  if (text.endsWith("\u00AD")) return false;
  const [left, right] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(`${left}-${right}`)) return true;
  if (!/^\p{Ll}/u.test(second) || /\p{N}$/u.test(first)) return true;
  if (words.has(left + right)) return false;
  return KEEPING.has(left) || (left.length > 2 && right.length > 3 && words.has(left) && words.has(right));
}

/** First halves that English writes with a hyphen. */
const KEEPING: ReadonlySet<string> = new Set(
  "self ex al anti-government half well vice so-called long short high low two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third cross all post-war state".split(
    " ",
  ),
);
