import { createHash } from "node:crypto";
import { extract } from "../../../src/extract/extract.ts";
import { readLanguage } from "../../../src/language/language.ts";
import type { Article } from "../../../src/terms/article.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";
import { viewOf } from "../../../src/terms/view.ts";

/**
 * Reads a case: lines such as `published: 2024-03-06`, `dateline: PORT ALDER, March 4` and
 * `entry: 2024-03-05T09:10 | Tuesday 09:10`, then `---`, then the text, a paragraph a line.
 */
export function readCase(input: string): ArticleReading {
  const [head, text] = input.split(/^---\n/m);
  const fields = head.split("\n").map((line) => line.split(": ", 2));
  const given = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  const placed = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const headings = given("entry").map((entry) => entry.split(" | "));
  const entries = headings.map(([time, words], i) => ({
    ...placed(words),
    end: i + 1 < headings.length ? text.indexOf(headings[i + 1][1]) : text.length,
    heading: placed(words),
    time,
  }));
  return readArticle(text, {
    published: given("published").map((value) => ({ value, method: "given" }))[0] ?? null,
    dateline: given("dateline").map(placed)[0] ?? null,
    entries,
  });
}

/** Any text, a paragraph a line. */
export function readArticle(
  text: string,
  about: Pick<Article, "published" | "dateline"> & Partial<Pick<Article, "entries">>,
): ArticleReading {
  const lines = [...text.matchAll(/\S[^\n]*/g)].map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }));
  const article: Article = {
    origin: { path: null, url: null, sha256: createHash("sha256").update(text).digest("hex"), mediaType: "text/plain" },
    text,
    title: null,
    paragraphs: lines.map((line) => [line]),
    chrome: [],
    publisher: null,
    authors: [],
    credit: null,
    language: "en",
    diagnostics: [],
    ...about,
  };
  return extract(article, readLanguage(viewOf(article)));
}

/** An expression a line, with what stands before it; then the statements that tell when they were said. */
export function timeListing({ text, times = [], statements }: ArticleReading): string {
  const lines = times.map(({ span, type, value, certainty }) => {
    const before = text.slice(Math.max(0, span.start - 20), span.start).replace(/\s+/g, " ");
    return `${type} | ${value} | ${certainty} | ${before}[${span.text}]\n`;
  });
  const said = statements.map(({ said: when, source, cue, content }) => {
    const words = [source?.text ?? "-", cue.map((one) => one.text).join(" ... ") || "-", content[0].text.slice(0, 40)].join(" | ");
    return when ? `said ${when.span?.text} = ${when.value} (${when.certainty}) | ${words}\n` : `said ? | ${words}\n`;
  });
  return [...lines, ...said].join("");
}
