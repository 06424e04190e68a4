import { describe, expect, it } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import type { Page } from "../../src/terms/article.ts";

const page = (text: string, more: Partial<Page> = {}): Page => ({
  origin: { path: "a", url: null, sha256: "0".repeat(64), mediaType: "text/plain" },
  text,
  given: { title: "Tarrow says no", authors: ["Ann Vale"] },
  diagnostics: [],
  ...more,
});
const TEXT = "Tarrow says no\n\nBy Ann Vale\n\nThe minister refused.";

describe("a few words that came as the article", () => {
  it("are the article, headline and byline apart", () => {
    const { text, title, paragraphs, chrome, diagnostics } = clean(page(TEXT, { carried: true }));
    expect(title).toEqual({ start: 0, end: 14 });
    expect(paragraphs.map(([{ start, end }]) => text.slice(start, end))).toEqual(["The minister refused."]);
    expect(chrome.map(({ reason }) => reason)).toEqual(["byline"]);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain("no-article");
  });

  it("are none on a page", () => {
    expect(clean(page(TEXT)).diagnostics.map(({ rule }) => rule)).toContain("no-article");
  });
});
