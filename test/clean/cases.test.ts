/**
 * Pages in the shapes that scraped reports have, one folder each: `input.txt` and what comes of it,
 * `expected.json`, for people to read. `UPDATE_CASES=1 npx vitest run test/clean` writes the expectations
 * anew; a missing one fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import type { Span } from "../../src/terms/span.ts";
import { pageOf } from "./page.ts";

const CASES = fileURLToPath(new URL("../cases/clean/", import.meta.url));

for (const slug of readdirSync(CASES).sort()) {
  test(`clean: ${slug}`, () => {
    const folder = `${CASES}${slug}/`;
    const outline = outlineOf(readFileSync(`${folder}input.txt`, "utf8"));
    if (process.env.UPDATE_CASES) writeFileSync(`${folder}expected.json`, `${JSON.stringify(outline, null, 2)}\n`);
    expect(existsSync(`${folder}expected.json`), `${slug} has no expected.json`).toBe(true);
    expect(outline).toEqual(JSON.parse(readFileSync(`${folder}expected.json`, "utf8")));
  });
}

/** Words in place of offsets: what a person can check by eye. The property tests hold the offsets. */
function outlineOf(text: string): object {
  const article = clean(pageOf(text));
  const words = (span: Span): string => text.slice(span.start, span.end);
  return {
    title: article.title && words(article.title),
    dateline: article.dateline && words(article.dateline),
    credit: article.credit,
    authors: article.authors,
    published: article.published,
    language: article.language,
    paragraphs: article.paragraphs.map((spans) => spans.map(words).join("")),
    chrome: article.chrome.map((span) => `${span.reason}: ${words(span)}`),
    diagnostics: article.diagnostics.map((diagnostic) => diagnostic.rule),
  };
}
