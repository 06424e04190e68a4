import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { material } from "../../bench/material.ts";
import { articles, writeFiles, writeLines } from "../../bench/pile.ts";

const { texts } = material(undefined);

describe("articles", () => {
  it("begins with the texts themselves and goes on with re-mixes, no two alike", () => {
    const pile = [...articles(texts, 200)];
    expect(pile).toHaveLength(200);
    expect(pile.slice(0, texts.length)).toEqual(texts);
    expect(new Set(pile.map((one) => one.text)).size).toBe(200);
    expect(new Set(pile.map((one) => one.name)).size).toBe(200);
  });

  it("makes the same pile again, the smaller one being the start of the larger, and another for another seed", () => {
    const pile = [...articles(texts, 60)];
    expect([...articles(texts, 60)]).toEqual(pile);
    expect([...articles(texts, 40)]).toEqual(pile.slice(0, 40));
    expect([...articles(texts, 60, 2)]).not.toEqual(pile);
  });

  it("takes every paragraph of a re-mix from the texts", () => {
    const known = new Set(texts.flatMap((one) => one.text.split(/\n+/)));
    const remix = [...articles(texts, texts.length + 5)].at(-1)!;
    expect(remix.text.split("\n\n").filter((paragraph) => !known.has(paragraph))).toEqual([]);
  });
});

describe("a pile on disk", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("holds the articles byte for byte in both forms, and says how large it is", () => {
    const pile = [...articles(texts, 30)];
    const files = writeFiles(folder, pile);
    const kept = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
    expect(kept.map((name) => readFileSync(join(folder, name), "utf8")).sort()).toEqual(pile.map((one) => one.text).sort());
    const path = join(folder, "pile.jsonl");
    const lines = writeLines(path, pile);
    const read = readFileSync(path, "utf8").trimEnd().split("\n");
    expect(read.map((line) => JSON.parse(line).text)).toEqual(pile.map((one) => one.text));
    expect(files).toMatchObject({ articles: 30, words: lines.words });
    expect(lines.bytes).toBe(readFileSync(path).length);
  });
});
