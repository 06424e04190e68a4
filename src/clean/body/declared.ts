/** The text of the article as a page's JSON-LD repeats it, where it does. */
import type { Head } from "../../terms/markup.ts";

/** Code units of the repeated text that are read. */
const MOST = 200_000;
const KEY = /"articleBody"\s{0,5}:\s{0,5}"/g;

/** Found by its name, not by parsing: broken JSON-LD still repeats the text. */
export function articleBodyOf({ jsonLd }: Head): string | null {
  let longest: string | null = null;
  for (const written of jsonLd) {
    for (const match of written.matchAll(KEY)) {
      const from = match.index + match[0].length;
      const found = written.slice(from, endOfString(written, from));
      if (found.length > (longest?.length ?? 0)) longest = found;
    }
  }
  return longest === null ? null : unescaped(longest).replace(/<[^<>]{0,300}>/g, " ");
}

function endOfString(written: string, from: number): number {
  const last = Math.min(written.length, from + MOST);
  for (let at = from; at < last; at++) {
    if (written[at] === "\\") at++;
    else if (written[at] === '"') return at;
  }
  return last;
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/\\(.)/g, "$1")
    .replace(/&(?:amp;)?(?:nbsp|#160);/g, " ");
}
