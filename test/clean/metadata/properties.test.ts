/** What holds for every page: nothing throws, no date after the page was fetched, every value plain and bounded. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { linkedDataOf } from "../../../src/clean/metadata/json-ld.ts";
import { articleWith, ld } from "./page.ts";

const written = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.date({ min: new Date("1960-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom("May 4, 2031", "4. Mai 2031", "04/05/2031", "1935661800", "Mara Quist", "By Mara Quist and Jonas Holm", "Orrin Courier"),
);
const node: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    written,
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("node"),
  ),
  node: fc.dictionary(
    fc.constantFrom(
      "@type",
      "@id",
      "@graph",
      "datePublished",
      "dateModified",
      "author",
      "name",
      "headline",
      "publisher",
      "articleSection",
      "mainEntityOfPage",
      "url",
      "itemListElement",
    ),
    fc.oneof(tie("value"), fc.constantFrom("NewsArticle", "Person", "WebPage", "Organization", "BreadcrumbList", "#a")),
    { maxKeys: 6 },
  ),
})).value;

test("any linked data is read without an exception, and gives a date no later than the fetching", () => {
  fc.assert(
    fc.property(node, fc.array(written, { maxLength: 3 }), (value, times) => {
      const head = ld(value) + times.map((time) => `<meta name="date" content="${time.replace(/["<>&]/g, "")}">`).join("");
      const { published, updated, authors, canonical } = articleWith({ head, retrieved: "2024-06-01T00:00:00Z" });
      for (const found of [published, updated]) {
        if (!found) continue;
        expect(found.value).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/);
        expect(found.value.slice(0, 10) <= "2024-06-02").toBe(true);
        expect(found.value.slice(0, 4) >= "1990").toBe(true);
      }
      for (const name of authors) expect(name).toBe(name.trim());
      if (canonical) expect(canonical).toMatch(/^https?:\/\//);
    }),
    { numRuns: 300 },
  );
});

test("any text as linked data is survived", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 50 }), (before, after) => {
      expect(() => linkedDataOf([`${before}{"@type":"NewsArticle","datePublished":"2031-05-04"}${after}`])).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test("nodes without end and in circles are left where they are", () => {
  const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
  expect(() => linkedDataOf([deep])).not.toThrow();
  const wide = JSON.stringify(Array.from({ length: 50_000 }, () => ({ "@type": "NewsArticle", datePublished: "2031-05-04" })));
  expect(linkedDataOf([wide]).articles.length).toBeLessThanOrEqual(5_001);
  expect(linkedDataOf(['{"@id":"#a","author":{"@id":"#a"}}']).articles).toEqual([]);
});

test.each([
  ["time elements", '<time datetime="2031-05-04">May 4, 2031</time> '],
  ["bylines", '<span class="author">By Mara Quist</span> '],
  ["headings", "<h2>Council closes bridge</h2> "],
  ["dates", "May 4, 2031 04/05/2031 4.5.31 "],
])("ten thousand %s are read in time", (_, unit) => {
  const start = performance.now();
  articleWith({ end: `<div>${unit.repeat(10_000)}</div>` });
  expect(performance.now() - start).toBeLessThan(15_000);
});
