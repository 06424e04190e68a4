/** Outlet, address, section, agency and dateline of pages. */
import { describe, expect, test } from "vitest";
import { tagOf } from "../../../src/clean/metadata/language-tag.ts";
import { articleWith, ld } from "./page.ts";

describe("publisher", () => {
  test.each([
    ["linked data", { head: ld({ "@type": "NewsArticle", publisher: { "@type": "Organization", name: "Orrin Courier" } }) }, "json-ld"],
    [
      "linked data by reference",
      {
        head: ld({
          "@graph": [
            { "@type": "NewsArticle", publisher: { "@id": "#org" } },
            { "@type": "Organization", "@id": "#org", name: "Orrin Courier" },
          ],
        }),
      },
      "json-ld",
    ],
    ["the head", { head: '<meta property="og:site_name" content="Orrin Courier">' }, "meta"],
  ])("from %s", (_, parts, method) => {
    expect(articleWith(parts).publisher).toEqual({ name: "Orrin Courier", method });
  });
  test("none is made up of the address", () => {
    expect(articleWith({ url: "https://orrin.example/bridge" }).publisher).toBeNull();
  });
  test("what comes with the page goes before it", () => {
    const head = '<meta property="og:site_name" content="Orrin Courier">';
    expect(articleWith({ head, given: { publisher: "Velden Post" } }).publisher).toEqual({ name: "Velden Post", method: "given" });
    expect(articleWith({ head, given: { publisher: "Velden Post", methods: { publisher: "mail" } } }).publisher?.method).toBe("mail");
  });
});

test.each([
  ["a canonical link", { head: '<link rel="canonical" href="https://orrin.example/bridge">' }, "https://orrin.example/bridge"],
  ["a relative one", { head: '<link rel="canonical" href="/bridge">', url: "https://orrin.example/x?y=1" }, "https://orrin.example/bridge"],
  [
    "without counters and place",
    { head: '<link rel="canonical" href="https://orrin.example/bridge?id=4&utm_source=mail&fbclid=x#top">' },
    "https://orrin.example/bridge?id=4",
  ],
  ["og:url", { head: '<meta property="og:url" content="https://orrin.example/bridge">' }, "https://orrin.example/bridge"],
  [
    "not the front page",
    { head: '<link rel="canonical" href="https://orrin.example/">', url: "https://orrin.example/bridge" },
    "https://orrin.example/bridge",
  ],
  ["not a script", { head: '<link rel="canonical" href="javascript:alert(1)">' }, null],
  ["none", {}, null],
])("canonical: %s", (_, parts, canonical) => {
  expect(articleWith(parts).canonical).toBe(canonical);
});

test.each([
  [{ head: ld({ "@type": "NewsArticle", articleSection: "Harbour" }) }, "Harbour"],
  [{ head: '<meta property="article:section" content="Harbour | Ferries">' }, "Harbour"],
  [
    {
      head: ld({
        "@type": "BreadcrumbList",
        itemListElement: ["Home", "Harbour", "Council closes old bridge"].map((name) => ({ "@type": "ListItem", name })),
      }),
    },
    "Harbour",
  ],
  [{ head: '<meta property="article:section" content="News">' }, null],
  [{}, null],
])("section of %j", (parts, section) => {
  expect(articleWith(parts).section).toBe(section);
});

const lede = (words: string) => ({
  below: `<p>${words} The council of Orrin closed the old bridge on Thursday, the mayor of the town said in the evening.</p>`,
});

test.each([
  [lede("ORRIN, May 4 (AP) —"), "AP", "ORRIN, May 4 (AP)"],
  [lede("Orrin (dpa/ln) –"), "dpa", "Orrin (dpa/ln)"],
  [lede("(Reuters) -"), "Reuters", "(Reuters)"],
  [lede("Orrin (sda) -"), "sda", "Orrin (sda)"],
  [lede("Orrin (awp/sda) –"), "sda", "Orrin (awp/sda)"],
  [lede("Helsinki (STT) -"), "STT", "Helsinki (STT)"],
  [lede("Warszawa (PAP) –"), "PAP", "Warszawa (PAP)"],
  [{ below: "<p class='byline'>By Reuters</p>" }, "Reuters", null],
  [{ below: "<p class='byline'>Von epd</p>" }, "epd", null],
  [{ below: "<p class='byline'>Europa Press</p>" }, "Europa Press", null],
  [{ end: "<p>Quelle: KNA</p>" }, "KNA", null],
  [{ end: "<p>(dpa/sda)</p>" }, "dpa", null],
  [{ below: "<p class='byline'>By Sdana Epdal</p>" }, null, null],
  [{ end: "<p>The KNA cup and the PAPAL visit were moved to May, the council said. It gave no reason for the move.</p>" }, null, null],
  [{ end: "<p>The Associated Press contributed to this report.</p>" }, "AP", null],
  [{ end: "<p>(Reporting by Mara Quist in Orrin; Editing by Jonas Holm)</p>" }, "Reuters", null],
  [{ end: "<p>Copyright 2031 The Associated Press. All rights reserved.</p>" }, "AP", null],
  [{ head: ld({ "@type": "NewsArticle", author: { "@type": "Organization", name: "Agence France-Presse" } }) }, "AFP", null],
  [{}, null, null],
])("credit and dateline: %#", (parts, credit, dateline) => {
  const article = articleWith(parts);
  expect(article.credit).toBe(credit);
  expect(article.dateline && article.text.slice(article.dateline.start, article.dateline.end)).toBe(dateline);
});

test.each([
  ["en_US", "en-US"],
  ["EN", "en"],
  ["de-de", "de-DE"],
  ["zh-Hant-TW", "zh-TW"],
  ["English", null],
  ["", null],
])("language %j is %j", (written, tag) => {
  expect(tagOf(written)).toBe(tag);
});
