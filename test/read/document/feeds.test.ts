import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { publisherOf } from "../../../src/read/document/feed/publisher.ts";
import { makePile, readAll } from "../pile.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const readFeed = (bytes: string | Buffer, name = "feed.xml", options = {}) => readAll([`${makePile({ [name]: bytes })}/${name}`], options);

const FIRST = `<item><title>Tarrow says no to Harbour &amp;amp; Docks</title><link>https://courier.example/1?a=1&b=2</link>
<guid isPermaLink="false">c-1</guid><pubDate>Sun, 04 May 2031 22:10:00 -0400</pubDate><dc:creator><![CDATA[Ann Vale and Bo Carr]]></dc:creator>
<description>Short.</description>
<content:encoded><![CDATA[<p>PORT ALDER &mdash; &ldquo;No,&rdquo; Ines Tarrow said.</p><p>She spoke for an hour &amp; left.</p>]]></content:encoded></item>`;
const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Port Alder Courier - World News</title><link>https://courier.example/</link>
<atom:link href="https://courier.example/rss" rel="self" type="application/rss+xml"/><language>en-gb</language>
${FIRST}
<item><title>Second</title><link>/2</link><pubDate>4 May 2031 10:00 EST</pubDate><description>R&D at Tarrow & Co grows.</description></item>
<item><title>Third</title><author>desk@courier.example (Cy Dorn)</author><source url="https://ledger.example/rss">The Ledger</source>
<description>&lt;p&gt;${"Whole text of the third. ".repeat(50)}&lt;/p&gt;&lt;p&gt;Its end.&lt;/p&gt;</description></item>
</channel></rss>`;

describe("RSS", () => {
  it("gives a page for each entry, with what the feed says of it marked as the feed's", async () => {
    const { pages, failures } = await readFeed(RSS, "feed.rss");
    expect(failures).toEqual([]);
    const [first, second, third] = pages;
    expect(first.text).toBe("Tarrow says no to Harbour & Docks\n\nPORT ALDER — “No,” Ines Tarrow said.\n\nShe spoke for an hour & left.");
    expect(first.markup?.elements.find(({ tag }) => tag === "h1")).toMatchObject({ start: 0, end: 33 });
    expect(first.given).toEqual({
      url: "https://courier.example/1?a=1&b=2",
      title: "Tarrow says no to Harbour & Docks",
      published: "2031-05-04T22:10:00-04:00",
      authors: ["Ann Vale", "Bo Carr"],
      publisher: "Port Alder Courier",
      language: "en-gb",
      methods: { url: "feed", title: "feed", published: "feed", authors: "feed", publisher: "feed", language: "feed" },
    });
    expect(first.origin).toMatchObject({ record: "c-1", url: first.given.url, sha256: sha256(FIRST), mediaType: "application/rss+xml" });
    expect(first.diagnostics).toEqual([]);
    expect([second.text, second.given.url, second.given.published]).toEqual([
      "Second\n\nR&D at Tarrow & Co grows.",
      "https://courier.example/2",
      "2031-05-04T10:00-05:00",
    ]);
    expect(second.diagnostics.map(({ rule }) => rule)).toEqual(["summary-only"]);
    expect([third.given.publisher, third.given.authors, third.origin.record]).toEqual(["The Ledger", ["Cy Dorn"], "3"]);
    expect(third.text.endsWith("third.\n\nIts end.")).toBe(true);
    expect(third.diagnostics).toEqual([]);
  });

  it("is the same article when the feed is fetched again with others around it", async () => {
    const { pages } = await readFeed(RSS.replace(/<item><title>Second[\s\S]*?<\/item>/, "").replace("World News", "Europe"));
    expect(pages.map(({ origin }) => origin.sha256)[0]).toBe(sha256(FIRST));
  });

  it("keeps the whole entries of a file that was cut, and says so", async () => {
    const { pages, failures } = await readFeed(RSS.slice(0, RSS.indexOf("Its end.")));
    expect(pages.map(({ given }) => given.title)).toEqual(["Tarrow says no to Harbour & Docks", "Second"]);
    expect(failures).toEqual([expect.objectContaining({ rule: "cut-feed", record: null })]);
  });

  it("expands no entities", async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lines}]><rss><channel><item><title>&l20;</title><description>x &l20; y</description></item></channel></rss>`;
    const { pages } = await readFeed(bomb);
    expect(pages.map(({ text }) => text)).toEqual(["&l20;\n\nx &l20; y"]);
  });

  it("tells a text that breaks off from a whole one", async () => {
    const item = (text: string) => `<item><content:encoded><![CDATA[${text}]]></content:encoded></item>`;
    const words = "<p>Ines Tarrow said no. </p>".repeat(20);
    const texts = [
      words,
      `${words}<p>And then [&#8230;]</p>`,
      `${words}<a href="x">Continue reading &rarr;</a>`,
      `${words}<p>“Read more books,” she said.</p>`,
    ];
    const { pages } = await readFeed(`<rss><channel>${texts.map(item).join("")}</channel></rss>`);
    expect(pages.map(({ diagnostics }) => diagnostics.length)).toEqual([0, 1, 1, 0]);
  });

  it("is bounded in entries and depth", async () => {
    const many = `<rss><channel>${"<item><title>a</title></item>".repeat(30)}</channel></rss>`;
    const { pages, failures } = await readFeed(many, "feed.xml", { maxArticles: 20 });
    expect([pages.length, failures.map(({ rule }) => rule)]).toEqual([20, ["too-many-articles"]]);
    const started = process.cpuUsage().user;
    const deep = `<rss><channel><item><title>a</title></item><item>${"<a>".repeat(100_000)}${"</b>".repeat(100_000)}`;
    const cut = await readFeed(deep);
    expect([cut.pages.length, cut.failures.map(({ rule }) => rule)]).toEqual([1, ["too-deep"]]);
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });

  it("without entries is no success", async () => {
    const { pages, failures } = await readFeed("<rss><channel><title>x</title></channel></rss>");
    expect([pages.length, failures[0].rule]).toEqual([0, "empty-feed"]);
  });
});

describe("RSS 1 and Atom", () => {
  it("are read in the encoding they declare", async () => {
    const rdf = `<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://phare.example/"><title>Le Phare: Monde</title></channel>
<item rdf:about="https://phare.example/9"><title>Caf\u00e9 \u0093vrai\u0094</title><d:date>2031-05-04</d:date><description>Une journ\u00e9e.</description></item></rdf:RDF>`;
    const { pages } = await readFeed(Buffer.from(rdf, "latin1"), "feed.rdf");
    expect(pages[0].text).toBe("Café “vrai”\n\nUne journée.");
    expect(pages[0].given).toMatchObject({ url: "https://phare.example/9", published: "2031-05-04", publisher: "Le Phare" });
  });

  it("keep XHTML, escaped HTML and plain text apart", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Ledger</title><link rel="alternate" href="https://ledger.example/"/><link rel="self" href="https://ledger.example/f"/>
<entry><id>urn:1</id><title type="html">A &lt;em&gt;title&lt;/em&gt;</title><link rel="enclosure" href="https://ledger.example/a.mp3"/><link href="/a"/><published>2031-05-04T22:10:00-04:00</published><updated>2031-05-05T01:00:00Z</updated>
<author><name>Ann Vale</name><email>a@ledger.example</email></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>She said: “<i>Never</i> again.”</p><p>He didn’t.</p></div></content></entry>
<entry><id>urn:1</id><title>Plain</title><content type="text">One &lt; two &lt;p&gt;.\n\nThree.</content></entry>
<entry><id>urn:3</id><title>Only</title><summary>Just this.</summary></entry></feed>`;
    const { pages } = await readFeed(atom);
    expect(pages.map(({ text }) => text)).toEqual([
      "A title\n\nShe said: “Never again.”\n\nHe didn’t.",
      "Plain\n\nOne < two <p>.\n\nThree.",
      "Only\n\nJust this.",
    ]);
    expect(pages[0].given).toMatchObject({
      url: "https://ledger.example/a",
      updated: "2031-05-05T01:00:00Z",
      authors: ["Ann Vale"],
      language: "en",
    });
    expect(pages.map(({ origin }) => origin.record)).toEqual(["urn:1", "urn:1 (2)", "urn:3"]);
  });
});

describe("JSON Feed", () => {
  it("gives a page for each entry, named by its own bytes", async () => {
    const entry =
      '{"id":"1","url":"https://l.example/1","title":"T","content_html":"<p>A <b>b</b></p>","date_published":"2031-05-04T10:00:00Z"}';
    const { pages, failures } = await readFeed(
      `{"version":"https://jsonfeed.org/version/1.1","title":"The Ledger: World","authors":[{"name":"Ann Vale"}],"items":[ ${entry}, {"content_text":"Plain <text>"}, 3]}`,
      "feed.json",
    );
    expect(pages.map(({ text }) => text)).toEqual(["T\n\nA b", "Plain <text>"]);
    expect(pages[0].given).toMatchObject({ published: "2031-05-04T10:00:00Z", authors: ["Ann Vale"], publisher: "The Ledger" });
    expect(pages[0].origin).toMatchObject({ record: "1", sha256: sha256(entry) });
    expect(failures.map(({ record }) => record)).toEqual(["3"]);
  });
});

describe("a list of feeds", () => {
  it("is refused with what it holds and how to follow it", async () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline text="Courier" xmlUrl="https://courier.example/rss"/><outline title="Ledger" xmlUrl="https://ledger.example/f"/></outline></body></opml>`;
    const { failures } = await readFeed(opml, "feeds.opml");
    expect(failures[0]).toMatchObject({
      rule: "feed-list",
      reason: expect.stringMatching(/2 feeds \(Courier, Ledger\).*onrecord watch .*feeds\.opml/),
    });
  });
});

describe("the outlet of a feed", () => {
  it.each([
    ["The Ledger", "The Ledger"],
    ["Port Alder Courier - World News", "Port Alder Courier"],
    ["World news | The Ledger", "The Ledger"],
    ["Ledger > Politics", "Ledger"],
    ["The Ledger RSS Feed", "The Ledger"],
    ["World News", "World News"],
    ["Saltby-on-Sea Herald", "Saltby-on-Sea Herald"],
  ])("in %j is %j", (title, outlet) => {
    expect(publisherOf(title)).toBe(outlet);
  });
});
