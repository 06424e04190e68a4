import { createHash } from "node:crypto";
import { extract } from "../../src/extract/extract.ts";
import { readLanguage } from "../../src/language/language.ts";
import { shippedRankers } from "../../src/model/rankers.ts";
import type { Article } from "../../src/terms/article.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";
import { viewOf } from "../../src/terms/view.ts";

/** Reads a text whose lines are its paragraphs, the first one a headline when a blank line follows it. */
export function readText(text: string): ArticleReading {
  const lines = [...text.matchAll(/\S[^\n]*/g)].map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }));
  const headed = lines.length > 1 && text.slice(lines[0].end, lines[1].start) === "\n\n" && !/[.”"]$/.test(text.slice(0, lines[0].end));
  const article: Article = {
    origin: { path: null, url: null, sha256: createHash("sha256").update(text).digest("hex"), mediaType: "text/plain" },
    text,
    title: headed ? lines[0] : null,
    paragraphs: (headed ? lines.slice(1) : lines).map((line) => [line]),
    chrome: [],
    publisher: null,
    published: null,
    authors: [],
    dateline: null,
    credit: null,
    language: "en",
    diagnostics: [],
  };
  return extract(article, readLanguage(viewOf(article)), null, shippedRankers());
}

/** One statement a line: kind, speaker, cue, content; what goes on, what was passed on. */
export function listing(reading: ArticleReading): string {
  return reading.statements
    .map((statement) => {
      const marks = [
        statement.attitude ? "attitude" : "",
        statement.continues ? "goes on" : "",
        statement.via.length > 0 ? `via ${statement.via.map((party) => party.name).join(", ")}` : "",
      ].filter(Boolean);
      const cue = statement.cue.map((passage) => passage.text).join(" ... ") || "-";
      const content = statement.content.map((passage) => passage.text).join(" ... ");
      return `${statement.kind} | ${statement.speaker.name} (${statement.speaker.type}) | ${cue} | ${content}${marks.length > 0 ? ` {${marks.join("; ")}}` : ""}\n`;
    })
    .join("");
}
