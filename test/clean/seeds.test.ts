/** Real pages, where they lie beside the repository: headline found, the right number of paragraphs, no furniture in them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import { pageOf } from "./page.ts";

const SEEDS = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));
const present = existsSync(SEEDS);

/** By the first digits of the file's name: paragraphs of the report, and marks of what is not of it. */
const EXPECTED: Record<string, { paragraphs: number; title: RegExp; marks: readonly string[] }> = {
  "000": { paragraphs: 9, title: /^Kerry offers .* Iraq$/, marks: ["MORE", "KerryJohn", "side deal"] },
  "001": {
    paragraphs: 13,
    title: /^Kerry: US Open .* Iraq$/,
    marks: ["please wait", "No media", "0:00", "Show comments", "Breaking News"],
  },
  "002": { paragraphs: 31, title: /^Kerry: US won.*State$/, marks: ["Just Posted", "Most Read", "Continue reading", "Red Deer"] },
  "003": { paragraphs: 7, title: /^As Violence .* Iran$/, marks: ["commenting", "As Violence"] },
  "004": { paragraphs: 11, title: /^US open to .* extremists$/, marks: ["More in", "newsletters", "US open to working"] },
};

describe.skipIf(!present)("seeds (skipped where ../shared/seeds is missing)", () => {
  for (const file of present ? readdirSync(SEEDS).sort() : []) {
    test(file, () => {
      const { paragraphs, title, marks } = EXPECTED[file.slice(0, 3)];
      const text = readFileSync(SEEDS + file, "utf8");
      const article = clean(pageOf(text));
      expect(article.title && text.slice(article.title.start, article.title.end)).toMatch(title);
      const body = article.paragraphs.map((spans) => spans.map((span) => text.slice(span.start, span.end)).join(""));
      expect(body).toHaveLength(paragraphs);
      for (const mark of marks) expect(body.join("\n")).not.toContain(mark);
      expect(body.join("\n")).not.toMatch(/\S {2,}\S/);
      expect(article.language).toBe("en");
      expect(article.diagnostics).toEqual([]);
    });
  }
});
