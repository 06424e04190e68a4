import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findReader, READER } from "../../src/pipeline/which-reader.ts";
import { openReader, readArticle, readPile } from "../../src/pipeline.ts";
import type { Page } from "../../src/terms/article.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";

/** The reader with the trained model, and what is left where there is none. */
const shipped = existsSync(new URL("../../models/attribution/model.onnx", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "onrecord-reader-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT =
  "PORT SELE - The harbour authority insisted on Monday that the gate had been tested.\n\n“It will hold,” Ada Lund said. According to a report by inspectors, two bolts were missing.\n";
const page = (text: string): Page => ({
  origin: { path: "a.txt", url: null, sha256: "0".repeat(64), mediaType: "text/plain" },
  text,
  given: {},
  diagnostics: [],
});

test("by rule when asked to: nothing to load, nothing to warn of", async () => {
  expect(await findReader({ fast: true })).toEqual({ version: READER, warning: null });
  expect(await (await openReader({ fast: true }))(page(TEXT))).toEqual(readArticle(page(TEXT)));
});

test.skipIf(!shipped)("with the model the reader has another name, and statements keep the words of the text", async () => {
  const found = await findReader();
  expect(found.version).toMatch(/^rules\/\d+\+./);
  const reading = await (await openReader())(page(TEXT));
  expect(reading.diagnostics?.map(({ rule }) => rule)).not.toContain("read-by-rule");
  expect(reading.statements.length).toBeGreaterThan(0);
  for (const { content, cue } of reading.statements)
    for (const { start, end, text } of [...content, ...cue]) expect(TEXT.slice(start, end)).toBe(text);
  expect(reading.statements.some(({ content }) => content[0].text.startsWith("“It will hold"))).toBe(true);
});

test.skipIf(shipped)("without a model the reader reads by rule and every reading says so", async () => {
  const { version, warning } = await findReader();
  expect([version, warning]).toEqual([READER, expect.stringMatching(/by rule/)]);
  const reading = await (await openReader())(page(TEXT));
  expect(reading.diagnostics?.map(({ rule }) => rule)).toContain("read-by-rule");
  expect(reading.statements).toEqual(readArticle(page(TEXT)).statements);
});

test("the same readings on any number of workers", async () => {
  for (let i = 0; i < 6; i++) writeFileSync(join(folder, `${i}.txt`), TEXT.replaceAll("bolts", "bolts and a pin ".repeat(i)));
  const readings = async (workers: number) => {
    const all: ArticleReading[] = [];
    for await (const outcome of readPile([folder], { workers })) if ("reading" in outcome) all.push(outcome.reading);
    return all;
  };
  expect(await readings(2)).toEqual(await readings(0));
});
