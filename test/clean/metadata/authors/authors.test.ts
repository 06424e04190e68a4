/** Who wrote it: people only, as printed, by what declares and prints them; nobody rather than somebody invented. */
import { describe, expect, test } from "vitest";
import { peopleIn } from "../../../../src/clean/metadata/authors/names.ts";
import { articleWith, ld } from "../page.ts";

const SITE = new Set(["orrin courier", "orrin", "orriner zeitung"]);

test.each([
  ["By Mara Quist", ["Mara Quist"]],
  ["By Mara Quist and Jonas Holm", ["Mara Quist", "Jonas Holm"]],
  ["Von Jonas Holm, Ines Albrecht und Mara Quist", ["Jonas Holm", "Ines Albrecht", "Mara Quist"]],
  ["Par Élodie Marchetti", ["Élodie Marchetti"]],
  ["Mara Quist, Staff Writer", ["Mara Quist"]],
  ["Mara Quist | May 4, 2031 | 10:15", ["Mara Quist"]],
  ["by Mara Quist, Associated Press", ["Mara Quist"]],
  ["Mara Quist @maraquist", ["Mara Quist"]],
  ["mara@orrin.example (Mara Quist)", []],
  ["Text: Jonas von der Heide", ["Jonas von der Heide"]],
  ["ByMara Quist", ["Mara Quist"]],
  ["Mara QuistMara Quist", ["Mara Quist"]],
  ["Quist, Mara", ["Mara Quist"]],
  ["Dr. Ines Albrecht", ["Dr. Ines Albrecht"]],
  ["Seán O’Brien-Maye", ["Seán O’Brien-Maye"]],
  ["Nike Jane", ["Nike Jane"]],
  ["Orrin Courier", []],
  ["Redaktion", []],
  ["admin", []],
  ["By Reuters", []],
  ["dpa", []],
  ["https://orrin.example/author/mara", []],
  ["Orriner Stadtwerke GmbH", []],
  ["Ministerium für Häfen", []],
  ["", []],
])("%j names %j", (written, names) => {
  expect(peopleIn(written, SITE)).toEqual(names);
});

const QUIST = { "@type": "Person", name: "Mara Quist" };
const BYLINE = '<p class="byline">By <a rel="author" href="/author/mara-quist">Mara Quist</a></p>';

describe("a page names its author", () => {
  test("in linked data and a byline, for certain", () => {
    const found = articleWith({ head: ld({ "@type": "NewsArticle", author: QUIST }), below: BYLINE });
    expect(found.authors).toEqual(["Mara Quist"]);
    expect(found.authorship).toEqual({ method: "json-ld", certainty: "certain" });
  });
  test("by reference to a person of the graph", () => {
    const head = ld({
      "@graph": [
        { "@type": "NewsArticle", author: { "@id": "#mara" } },
        { ...QUIST, "@id": "#mara" },
      ],
    });
    expect(articleWith({ head, below: BYLINE }).authors).toEqual(["Mara Quist"]);
  });
  test("in a byline alone", () => {
    const found = articleWith({ below: BYLINE });
    expect(found.authors).toEqual(["Mara Quist"]);
    expect(found.authorship?.method).toBe("byline");
  });
  test("in a printed line below the headline", () => {
    const found = articleWith({ below: "<p>Von Jonas Holm</p>", language: "de" });
    expect(found.authors).toEqual(["Jonas Holm"]);
    expect(found.authorship?.method).toBe("printed-byline");
  });
  test("several, when the byline has them all", () => {
    const below =
      '<p class="byline">By <a rel="author" href="/author/mara-quist">Mara Quist</a> and <a rel="author" href="/author/jonas-holm">Jonas Holm</a></p>';
    const found = articleWith({ head: ld({ "@type": "NewsArticle", author: [QUIST, { "@type": "Person", name: "Jonas Holm" }] }), below });
    expect(found.authors).toEqual(["Mara Quist", "Jonas Holm"]);
  });
  test("in the nicer writing of two", () => {
    const found = articleWith({ head: ld({ "@type": "NewsArticle", author: { "@type": "Person", name: "MARA QUIST" } }), below: BYLINE });
    expect(found.authors).toEqual(["Mara Quist"]);
  });
});

describe("a page without an author gets none", () => {
  test.each([
    ["nothing named", {}],
    [
      "an organisation",
      {
        head: ld({
          "@type": "NewsArticle",
          author: { "@type": "Organization", name: "Orrin Courier" },
          publisher: { name: "Orrin Courier" },
        }),
      },
    ],
    ["the editors", { head: '<meta name="author" content="Redaktion">' }],
    ["an address", { head: '<meta property="article:author" content="https://social.example/orrincourier">' }],
    ["an agency", { below: '<p class="byline">By Reuters</p>' }],
    [
      "a reader's comment",
      { end: '<section id="comments"><p class="comment-author">Ivo Brandt</p><p>Shame on the council.</p></section>' },
    ],
  ])("%s", (_, parts) => {
    expect(articleWith(parts)).toMatchObject({ authors: [], authorship: null });
  });
});

test("authors who come with the page go before it, marked by who said it", () => {
  const found = articleWith({ below: BYLINE, given: { authors: ["Ines Albrecht"], methods: { authors: "feed" } } });
  expect(found.authors).toEqual(["Ines Albrecht"]);
  expect(found.authorship).toEqual({ method: "feed", certainty: "certain" });
});
