/** What holds for every text: nothing changed, nothing lost, nothing twice. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import type { Article } from "../../src/terms/article.ts";
import { pageOf } from "./page.ts";

/** Pieces that rules of cleaning react to, mixed with anything at all. */
const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "Council votes to close the bridge",
    "The council voted on Monday to close the old bridge until spring, the mayor said.",
    "“We have no choice,” she said.",
    "Just Posted",
    "Most Read",
    "Related:",
    "ADVERTISEMENT",
    "please wait",
    "0:00 0:02:44 0:00",
    "By Mara Quist",
    "ORRIN (AP) — The bridge was closed on Monday, officials in the town said.",
    "___",
    "Continue reading",
    "MORE",
    "Minister Ines AlbrechtInes AlbrechtFerry firms warn of cuts MORE on Tuesday said no.",
    "(RELATED: Ferry firms warn)",
    "READ MORE: Ferry firms warn of cuts The town said no.",
    "© 2019 Orrin Courier",
    "Leave a Reply",
    "May 2, 2019",
    "Q:",
    "A: Forty-one.",
  ),
);
const page = fc
  .array(fc.tuple(piece, fc.constantFrom("\n", "\n\n", "\r\n", " ", "", "\u2028", "\f")), { maxLength: 40 })
  .map((parts) => parts.flat().join(""));

test("the text is kept, and each character that is no white space is in exactly one place", () => {
  fc.assert(
    fc.property(page, (text) => {
      const article = clean(pageOf(text));
      expect(article.text).toBe(text);
      expect(owners(article)).toEqual([...text].flatMap((char) => (/\s/u.test(char) ? [] : new Array(char.length).fill(1))));
    }),
    { numRuns: 500 },
  );
});

test("paragraphs and their pieces are in text order, trimmed outside and never empty", () => {
  fc.assert(
    fc.property(page, (text) => {
      const { paragraphs, chrome, dateline } = clean(pageOf(text));
      const spans = paragraphs.flat();
      for (const [index, span] of spans.entries()) {
        expect(span.start).toBeLessThan(span.end);
        if (index > 0) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1].end);
      }
      for (const pieces of paragraphs) {
        const words = pieces.map((span) => text.slice(span.start, span.end)).join("");
        expect(words).toBe(words.trim());
      }
      if (dateline) expect(chrome.some((span) => span.start < dateline.end && dateline.start < span.end)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("cleaning the same page twice gives the same article", () => {
  fc.assert(
    fc.property(page, (text) => {
      expect(clean(pageOf(text))).toEqual(clean(pageOf(text)));
    }),
  );
});

/** How many of headline, paragraphs and chrome hold each code unit that is not white space. */
function owners(article: Article): number[] {
  const held = new Uint8Array(article.text.length);
  for (const { start, end } of [...(article.title ? [article.title] : []), ...article.paragraphs.flat(), ...article.chrome]) {
    for (let at = start; at < end; at++) held[at]++;
  }
  return [...held].filter((_, at) => !/\s/.test(article.text[at]));
}
