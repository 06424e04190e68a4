/** When a page was published: what it declares and prints, weighed; what cannot be is refused. */
import { describe, expect, test } from "vitest";
import { articleWith, ld } from "../page.ts";

const article = (fields: object) =>
  ld({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "Council closes old bridge", ...fields });

test.each([
  ["linked data", { head: article({ datePublished: "2031-05-04T09:00:00+02:00" }) }, "2031-05-04T09:00:00+02:00", "json-ld"],
  [
    "linked data in a graph",
    {
      head: ld({
        "@graph": [
          { "@type": "WebSite", name: "Orrin Courier" },
          { "@type": ["Article", "NewsArticle"], datePublished: "2031-05-04" },
        ],
      }),
    },
    "2031-05-04",
    "json-ld",
  ],
  ["linked data in a list", { head: ld([{ "@type": "ReportageNewsArticle", datePublished: "2031-05-04" }]) }, "2031-05-04", "json-ld"],
  [
    "broken linked data",
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council "closes" bridge","datePublished":"2031-05-04T09:00","author":{"name":"Mara Quist"}}</script>',
    },
    "2031-05-04T09:00",
    "json-ld",
  ],
  [
    "linked data with a comma too many",
    { head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-04",}</script>' },
    "2031-05-04",
    "json-ld",
  ],
  [
    "the head",
    { head: '<meta property="article:published_time" content="2031-05-04T09:00:00+02:00">' },
    "2031-05-04T09:00:00+02:00",
    "meta",
  ],
  [
    "a time element below the headline",
    { below: '<p><time datetime="2031-05-04T09:00:00+02:00">4 May</time></p>' },
    "2031-05-04T09:00:00+02:00",
    "time-element",
  ],
  ["an itemprop", { below: '<span itemprop="datePublished" content="2031-05-04">4 May</span>' }, "2031-05-04", "time-element"],
  ["a line below the headline", { below: "<p class='date'>Published on May 4, 2031</p>" }, "2031-05-04", "printed-date"],
  ["a German line", { below: "<p>Veröffentlicht am 4. Mai 2031, 13:30 Uhr</p>", language: "de" }, "2031-05-04", "printed-date"],
  ["a French line", { below: "<p>Publié le 4 mai 2031 à 13h30</p>", language: "fr" }, "2031-05-04", "printed-date"],
  [
    "its address",
    { head: '<link rel="canonical" href="https://orrin.example/2031/05/04/bridge.html">', below: "<p class='date'>4.5.2031</p>" },
    "2031-05-04",
    "url",
  ],
] as const)("from %s", (_, parts, value, method) => {
  expect(articleWith(parts).published).toMatchObject({ value, method });
});

test("without any date there is none", () => {
  expect(articleWith({}).published).toBeNull();
  expect(articleWith({ below: "<p>Posted on Monday</p>" }).published).toBeNull();
});

test("the page's own day stands: nothing is shifted, and the printed day goes before a neighbouring one in UTC", () => {
  expect(articleWith({ head: article({ datePublished: "2031-05-04T23:30:00-05:00" }) }).published?.value).toBe("2031-05-04T23:30:00-05:00");
  const late = { head: article({ datePublished: "2031-05-05T03:30:00Z" }), below: "<p class='date'>Published May 4, 2031</p>" };
  expect(articleWith(late).published).toMatchObject({ value: "2031-05-04", method: "printed-date" });
});

test("two that agree are certain, an address alone is not", () => {
  const both = {
    head: `${article({ datePublished: "2031-05-04T09:00:00+02:00" })}<meta property="article:published_time" content="2031-05-04T09:00:00+02:00">`,
    below: "<p class='date'>May 4, 2031</p>",
  };
  expect(articleWith(both).published?.certainty).toBe("certain");
  const alone = articleWith({ head: '<link rel="canonical" href="https://orrin.example/2031/05/04/bridge.html">' });
  expect(alone.published?.certainty ?? "implied").toBe("implied");
});

describe("updates stand apart", () => {
  test("declared ones", () => {
    const found = articleWith({ head: article({ datePublished: "2031-05-04T09:00:00Z", dateModified: "2031-05-06T10:00:00Z" }) });
    expect(found.published?.value).toBe("2031-05-04T09:00:00Z");
    expect(found.updated).toEqual({ value: "2031-05-06T10:00:00Z", method: "json-ld", certainty: "certain" });
  });
  test("printed ones", () => {
    const found = articleWith({ below: "<p class='date'>Published May 4, 2031</p><p class='date'>Updated May 6, 2031</p>" });
    expect(found.published?.value).toBe("2031-05-04");
    expect(found.updated?.value).toBe("2031-05-06");
  });
  test("a change at the moment of publication is none", () => {
    const same = { datePublished: "2031-05-04T09:00:00Z", dateModified: "2031-05-04T09:00:00Z" };
    expect(articleWith({ head: article(same) }).updated).toBeNull();
  });
});

describe("what cannot be is refused", () => {
  const dated = article({ datePublished: "2031-05-04" });
  test("later than the page was fetched", () => {
    expect(articleWith({ head: dated, retrieved: "2030-12-31T10:00:00Z" }).published).toBeNull();
    expect(articleWith({ head: dated, retrieved: "2031-05-04T10:00:00Z" }).published?.value).toBe("2031-05-04");
  });
  test("later than any page, and before the web", () => {
    expect(articleWith({ head: article({ datePublished: "2231-05-04" }) }).published).toBeNull();
    expect(articleWith({ head: article({ datePublished: "1970-01-01" }) }).published).toBeNull();
    expect(articleWith({ head: article({ datePublished: "0001-01-01T00:00:00" }) }).published).toBeNull();
  });
  test("long before the month in its own address", () => {
    const parts = { head: `<link rel="canonical" href="https://orrin.example/2031/05/bridge">${article({ datePublished: "2029-01-01" })}` };
    expect(articleWith(parts).published).toBeNull();
  });
  test("literals in scripts, years of copyright, dates in comments and in the report", () => {
    expect(articleWith({ head: "<script>var published = '2031-05-04';</script>" }).published).toBeNull();
    expect(articleWith({ end: "<p>© 2031 Orrin Courier. All rights reserved.</p>" }).published).toBeNull();
    const comment =
      "<section id='comments'><div class='comment'><p class='comment-date'>May 4, 2031</p><p>Shame on the council.</p></div></section>";
    expect(articleWith({ end: comment }).published).toBeNull();
    expect(
      articleWith({
        end: "<p>The bridge was built by the harbour company and opened to all on May 4, 1941, by the mayor of that time.</p>",
      }).published,
    ).toBeNull();
  });
});

test("what comes with the page goes before it, marked by who said it", () => {
  const head = article({ datePublished: "2031-05-04" });
  expect(articleWith({ head, given: { published: "2031-05-01" } }).published).toEqual({
    value: "2031-05-01",
    method: "given",
    certainty: "certain",
  });
  const fed = { published: "2031-05-02T10:00:00Z", methods: { published: "feed" } };
  expect(articleWith({ head, given: fed }).published).toEqual({ value: "2031-05-02T10:00:00Z", method: "feed", certainty: "certain" });
});
