import type { ExportArticle } from "./article.ts";
import { ACCESSION, readFactiva } from "./factiva.ts";
import { COUNTER, readNexis } from "./nexis.ts";
import { readProquest } from "./proquest.ts";

/**
 * The export of a news database -> its articles, or null when the text is none. It is recognised by what
 * parts its articles and by the fields that each must have; a text that merely speaks of documents has
 * none of them. What cannot be read as an article between two is given as it is written.
 */
export interface Export {
  readonly database: "nexis" | "factiva" | "proquest";
  readonly articles: readonly (ExportArticle | { readonly unread: string })[];
}

export function exportIn(text: string): Export | null {
  if (!MARKS.test(text)) return null;
  const lines = text.replace(/\r\n?|[\f\v]/g, "\n").split("\n");
  for (const { database, cut, read } of FAMILIES) {
    const chunks = cut(lines);
    if (!chunks) continue;
    const articles = chunks.map((chunk) => read(chunk) ?? { unread: chunk });
    const read_ = articles.filter((article) => "written" in article).length;
    if (read_ > 0 && read_ * 2 >= articles.length) return { database, articles };
  }
  return null;
}

/** Quick look: without one of these no export is in the text. */
export const MARKS =
  /^[ \t]{0,80}(?:(?:Document )?\d{1,6} of \d{1,6}(?: DOCUMENTS?)?|End of Document|(?:AN\s+)?Document [A-Za-z]{2,12}[A-Za-z0-9]{12,30})[ \t]*\r?$/im;

const FAMILIES: readonly {
  readonly database: Export["database"];
  readonly cut: (lines: readonly string[]) => string[] | null;
  readonly read: (written: string) => ExportArticle | null;
}[] = [
  {
    database: "proquest",
    cut: (lines) => (lines.some((line) => /^Full text:/.test(line)) ? startingAt(lines, COUNTER) : null),
    read: readProquest,
  },
  { database: "nexis", cut: (lines) => endingAt(lines, /^\s*End of Document\s*$/) ?? startingAt(lines, COUNTER), read: readNexis },
  { database: "factiva", cut: (lines) => endingAt(lines, ACCESSION), read: readFactiva },
];

/** Chunks that begin with such a line; what is before the first is the cover. */
function startingAt(lines: readonly string[], mark: RegExp): string[] | null {
  const starts = lines.flatMap((line, index) => (mark.test(line) ? [index] : []));
  if (starts.length === 0) return null;
  return starts.map((start, i) => lines.slice(start, starts[i + 1] ?? lines.length).join("\n"));
}

/** Chunks that end with such a line; what is after the last is the summary of the search, if anything. */
function endingAt(lines: readonly string[], mark: RegExp): string[] | null {
  const ends = lines.flatMap((line, index) => (mark.test(line) ? [index] : []));
  if (ends.length === 0) return null;
  return ends.map((end, i) => lines.slice(i === 0 ? 0 : ends[i - 1] + 1, end + 1).join("\n"));
}
