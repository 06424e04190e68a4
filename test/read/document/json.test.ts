import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementsOf } from "../../../src/read/document/json/elements.ts";
import { makePile, readAll } from "../pile.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const readJson = (value: unknown, name = "a.json") =>
  readAll([makePile({ [name]: typeof value === "string" ? value : JSON.stringify(value) })]);

describe("JSON of other shapes", () => {
  it("IPTC ninjs 1", async () => {
    const { pages } = await readJson({
      uri: "urn:newsml:agency.example:20310504:1",
      type: "text",
      firstcreated: "2031-05-04T20:00:00-04:00",
      versioncreated: "2031-05-04T22:10:00-04:00",
      language: "en",
      headline: "Tarrow refuses",
      byline: "By Ann Vale",
      dateline: "PORT ALDER",
      copyrightholder: "Agency Example",
      body_text: "PORT ALDER (AE) - Ines Tarrow refused.",
      body_html: "<p>PORT ALDER (AE) - Ines Tarrow refused.</p><p>“No,” she said.</p>",
    });
    expect(pages[0].text).toBe("Tarrow refuses\n\nPORT ALDER (AE) - Ines Tarrow refused.\n\n“No,” she said.");
    expect(pages[0].given).toMatchObject({
      title: "Tarrow refuses",
      published: "2031-05-04T20:00:00-04:00",
      updated: "2031-05-04T22:10:00-04:00",
      publisher: "Agency Example",
      authors: ["Ann Vale"],
      dateline: "PORT ALDER",
      language: "en",
    });
    expect(pages[0].given.methods).toMatchObject({ published: "json", publisher: "json", authors: "json" });
  });

  it("IPTC ninjs 2, of several renderings the HTML one", async () => {
    const { pages } = await readJson({
      uri: "https://agency.example/n/2",
      headlines: [
        { role: "short", value: "Short" },
        { role: "main", value: "The main headline" },
      ],
      by: "Ann Vale",
      bodies: [
        { role: "main", contenttype: "text/plain", value: "Plain text." },
        { role: "main", contenttype: "text/html", value: "<p>HTML text.</p>" },
      ],
      versioncreated: "20310504T100000Z",
    });
    expect(pages[0].text).toBe("The main headline\n\nHTML text.");
    expect(pages[0].given).toMatchObject({ url: "https://agency.example/n/2", published: "2031-05-04T10:00:00Z", authors: ["Ann Vale"] });
  });

  it.each([
    [{ title: "T", body: "Said." }, "T\n\nSaid."],
    [{ headline: "T", content: "Said." }, "T\n\nSaid."],
    [{ headline: { main: "T" }, article_text: "Said." }, "T\n\nSaid."],
    [{ Title: "T", "Full text": "Said." }, "T\n\nSaid."],
    [{ title: { rendered: "T&#8217;s" }, content: { rendered: "<p>Said.</p>" } }, "T’s\n\nSaid."],
    [{ webTitle: "T", fields: { body: "<p>Said.</p>" } }, "T\n\nSaid."],
    [{ _id: "7", _source: { title: "T", maintext: "Said." } }, "T\n\nSaid."],
    [{ "@type": "NewsArticle", headline: "T", articleBody: "Said." }, "T\n\nSaid."],
    [{ title: "T", paragraphs: ["Said.", "More."] }, "T\n\nSaid.\n\nMore."],
    [{ title: "T", content: "T\n\nSaid." }, "T\n\nSaid."],
  ])("%j", async (article, text) => {
    const { pages } = await readJson(article);
    expect(pages.map((page) => page.text)).toEqual([text]);
  });

  it("takes dates, outlets and names by their usual names, and nothing that is none", async () => {
    const { pages } = await readJson([
      { title: "a", body: "b", publishedDate: "2031-05-04", source: { id: null, name: "The Ledger" }, author: "Ann Vale, Bo Carr" },
      { title: "a", body: "b", date_publish: "2031-05-04 10:00:00", source_domain: "www.ledger.example", authors: [], language: "english" },
      { title: "a", body: "b", date: "yesterday", source: 7, author: { id: 3 }, link: "local/path", section: ["x"] },
      {
        title: "a",
        body: "b",
        pub_date: 1936000000,
        outlet: "Courier",
        byline: { original: "By ANN O'VALE and Bo Carr" },
        link: "https://c.example/1",
      },
    ]);
    expect(pages.map(({ given: { methods: _, ...given } }) => given)).toEqual([
      { title: "a", published: "2031-05-04", publisher: "The Ledger", authors: ["Ann Vale", "Bo Carr"] },
      { title: "a", published: "2031-05-04T10:00:00", publisher: "ledger.example", language: "en" },
      { title: "a" },
      {
        title: "a",
        published: "2031-05-08T09:46:40Z",
        publisher: "Courier",
        authors: ["Ann O'Vale", "Bo Carr"],
        url: "https://c.example/1",
      },
    ]);
  });

  it("says where only a summary, or the beginning of the text, is there", async () => {
    const { pages } = await readJson([
      { title: "a", content: null, description: "Only this." },
      { title: "a", content: "Talks failed… [+4312 chars]" },
    ]);
    expect(pages.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual([["summary-only"], ["summary-only"]]);
  });

  it("keeps `text` to the letter, whatever else is there", async () => {
    const text = " <p>Not HTML</p>\n";
    const { pages } = await readJson({ text, headline: "H", body: "other" });
    expect([pages[0].text, pages[0].given]).toEqual([text, { title: "H", methods: { title: "json" } }]);
  });
});

describe("articles wrapped in an object", () => {
  const article = '{"title":"a" , "body":"b"}';
  it.each([
    ["articles", `{"status":"ok","totalResults":1,"articles":[ ${article} ]}`],
    ["response.docs", `{"response":{"meta":{"hits":1},"docs":[${article}]}}`],
    ["hits.hits", `{"hits":{"total":1,"hits":[${article}]}}`],
    ["any other name", `{"n":[1,2],"pile":[${article}]}`],
  ])("are found below %s, named by their own bytes", async (_, json) => {
    const { pages, failures } = await readJson(json);
    expect(pages.map(({ text, origin }) => [text, origin.record, origin.sha256])).toEqual([["a\n\nb", "1", sha256(article)]]);
    expect(failures).toEqual([]);
  });

  it("are the rows of a table that pandas wrote", async () => {
    const byColumn = { title: { 0: "T0", 1: "T1" }, text: { 0: "Text 0", 1: "Text 1" } };
    const split = {
      columns: ["title", "text"],
      index: [0, 1],
      data: [
        ["T0", "Text 0"],
        ["T1", "Text 1"],
      ],
    };
    for (const table of [byColumn, split]) {
      const { pages } = await readJson(table);
      expect(pages.map(({ text, given, origin }) => [text, given.title, origin.record])).toEqual([
        ["Text 0", "T0", "1"],
        ["Text 1", "T1", "2"],
      ]);
    }
  });
});

describe("a JSON array", () => {
  it("keeps what is around a broken element, and what is before a cut", async () => {
    const { pages, failures } = await readJson('[{"text":"one"},\n{"text":},{"text":"three"},7,{"text":"cu');
    expect(pages.map(({ text, origin }) => [text, origin.record])).toEqual([
      ["one", "1"],
      ["three", "3"],
    ]);
    expect(failures.map(({ record, rule }) => [record, rule])).toEqual([
      ["2", "broken-element"],
      ["4", "no-article-object"],
      [null, "cut-json"],
    ]);
  });

  it("bounds its elements, not itself", async () => {
    const json = `[${Array.from({ length: 200 }, (_, i) => `{"text":"${"x".repeat(i === 100 ? 5000 : 500)}"}`).join(",")}]`;
    const { pages, failures } = await readAll([makePile({ "a.json": json })], { maxArticleBytes: 2000 });
    expect([pages.length, failures.map(({ record, rule }) => [record, rule])]).toEqual([199, [["101", "element-too-long"]]]);
  });

  it("says when it is empty, and when something follows it", async () => {
    expect((await readJson("[]")).failures[0].rule).toBe("no-article-object");
    const { pages, failures } = await readJson('[{"text":"one"}]\n[{"text":"two"}]');
    expect([pages.length, failures.map(({ rule }) => rule)]).toEqual([1, ["after-array"]]);
  });

  it("is cut into the elements that JSON.parse finds, however its bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (values, size, spaced) => {
          const bytes = Buffer.from(JSON.stringify(values, null, spaced ? 1 : 0));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
          const found: unknown[] = [];
          for await (const element of elementsOf(chunks, 1 << 20))
            if (!("end" in element)) found.push(JSON.parse(element.bytes!.toString()));
          expect(found).toEqual(JSON.parse(bytes.toString()));
        },
      ),
      { numRuns: 300 },
    );
  });
});
