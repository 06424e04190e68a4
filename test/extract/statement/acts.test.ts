/**
 * What kind of statement a sentence reports, against two lists made by hand: `acts.txt` was written before the
 * rules, `later.txt` when they stood. By rule, and with the shipped model. A line is right when act, attitude,
 * polarity and certainty all are; one whose statement is not found is wrong.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { readLanguage } from "../../../src/language/language.ts";
import { loadModel, type Model } from "../../../src/model/model.ts";
import type { Article } from "../../../src/terms/article.ts";
import type { Statement } from "../../../src/terms/reading.ts";
import { viewOf } from "../../../src/terms/view.ts";

interface Line {
  readonly sentence: string;
  /** Where the cue is that is meant. */
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

function linesOf(name: string): Line[] {
  return readFileSync(new URL(`../../cases/statement/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [act, attitude, polarity, certainty, marked] = line.split(" | ");
      const [start, end] = [marked.indexOf("*"), marked.lastIndexOf("*") - 1];
      return { sentence: marked.replaceAll("*", ""), start, end, expected: [act, attitude, polarity, certainty].join(" | ") };
    });
}

function articleOf(text: string): Article {
  return {
    origin: { path: null, url: null, sha256: createHash("sha256").update(text).digest("hex"), mediaType: "text/plain" },
    text,
    title: null,
    paragraphs: [[{ start: 0, end: text.length }]],
    chrome: [],
    publisher: null,
    published: null,
    authors: [],
    dateline: null,
    credit: null,
    language: "en",
    diagnostics: [],
  };
}

async function read({ sentence, start, end }: Line, model: Model | null): Promise<string> {
  const article = articleOf(sentence);
  const view = viewOf(article);
  const predictions = model && (await model.predict(view.text));
  const { statements } = extract(article, readLanguage(view, predictions), predictions);
  const found = statements.find(({ cue }) => cue.some((span) => span.start < end && start < span.end));
  return found ? described(found) : "not found";
}

function described({ act, attitude, polarity, certainty }: Statement): string {
  return [act ?? "-", attitude ? "attitude" : "speech", polarity, certainty ?? "-"].join(" | ");
}

async function wrong(name: string, model: Model | null): Promise<string[]> {
  const found: string[] = [];
  for (const line of linesOf(name)) {
    const given = await read(line, model);
    if (given !== line.expected) found.push(`${line.sentence} ${given}`);
  }
  return found;
}

describe("by rule", () => {
  test("of ninety sentences written before the rules at most eight are wrong, and none that is found is misread but two", async () => {
    const lines = await wrong("acts.txt", null);
    expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(8);
    const misread = lines.filter((line) => !line.endsWith("not found"));
    expect(misread.length, misread.join("\n")).toBeLessThanOrEqual(2);
  });
  test("of forty written after them at most seven are wrong", async () => {
    const lines = await wrong("later.txt", null);
    expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(7);
  });
});

describe("with the shipped model", async () => {
  const model = await loadModel();
  afterAll(() => model.close());
  test.each([
    ["acts.txt", 3],
    ["later.txt", 2],
  ])("%s: at most %i are wrong", async (name, most) => {
    const lines = await wrong(name, model);
    expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(most);
  });
});
