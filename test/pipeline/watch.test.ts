import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openRecord, originalReader, verify, type WatchOptions, warcPath, watch } from "../../src/index.ts";
import type { WatchEvent } from "../../src/terms/watch.ts";
import { atom, type Entry, jsonFeed, opml, rss } from "../read/fetch/feeds.ts";
import { articlePage, openSite, type Page, quick, type Site } from "../read/fetch/site.ts";

const FERRY = [
  "HESSEL — The ferry to Varne runs again after a winter of repairs, the harbour office said on Tuesday.",
  "“We have waited for this day since autumn,” said Odile Marrant, the harbour master.",
];
const BRIDGE = [
  "HESSEL — The bridge will stay shut until summer, the town council decided on Wednesday.",
  "Mayor Bram Tessel said: “There is no money for chains this year.”",
];
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("\n");
/** Long enough to be no summary. */
const WHOLE = paragraphs([
  ...FERRY,
  ...Array.from({ length: 12 }, (_, i) => `Pier ${i} was mended by hand in the ${i}th week, with oak from the hills above the town.`),
]);

function newRecord(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-watch-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "pile.db");
}

/** A feed that answers conditional requests, and may be changed. */
function changing(body: () => string): Page {
  return (request, response) => {
    const tag = `"${body().length}"`;
    const same = request.headers["if-none-match"] === tag;
    response.writeHead(same ? 304 : 200, { "content-type": "application/rss+xml", etag: tag }).end(same ? "" : body());
  };
}

async function round(feeds: readonly string[], record: string, sites: readonly Site[], options: WatchOptions = {}): Promise<WatchEvent[]> {
  const store = await openRecord(record, { mode: "create", reader: "test/1" });
  const events: WatchEvent[] = [];
  try {
    for await (const event of watch(feeds, store, { fast: true, workers: 0, once: true, fetch: quick(sites), ...options }))
      events.push(event);
  } finally {
    await store.close();
  }
  return events;
}

function news(events: readonly WatchEvent[]): string[] {
  return events.flatMap((event) =>
    event.event === "article" ? [`${event.changed ? "changed " : ""}${event.title} (${event.statements})`] : [],
  );
}

function troubles(events: readonly WatchEvent[]): string[] {
  return events.flatMap((event) =>
    event.event === "feed-trouble" ? [event.rule] : event.event === "entry-trouble" ? [`entry ${event.failure.rule}`] : [],
  );
}

describe("one round", () => {
  it.each([
    ["RSS", rss],
    ["Atom", atom],
    ["JSON Feed", jsonFeed],
  ])("reads what a feed of %s carries whole, oldest first, and nothing twice", async (_, feedOf) => {
    const entries: Entry[] = [
      { id: "1", title: "Ferry runs again", link: "https://paper.example/1", content: WHOLE, published: "2031-05-06T10:00:00Z" },
    ];
    const site = await openSite({ "/feed": changing(() => feedOf("The Hessel Courier", entries)) });
    const record = newRecord();
    expect(news(await round([site.at("/feed")], record, [site]))).toEqual(["Ferry runs again (2)"]);
    entries.unshift(
      { id: "3", title: "Third day", content: WHOLE.replace("Tuesday", "Friday") },
      { id: "2", title: "Second day", content: WHOLE.replace("Tuesday", "Monday") },
    );
    const second = await round([site.at("/feed")], record, [site]);
    expect(news(second)).toEqual(["Second day (2)", "Third day (2)"]);
    expect(news(await round([site.at("/feed")], record, [site]))).toEqual([]);
    expect(site.asked.filter((path) => path === "/feed")).toHaveLength(3);
    expect(site.asked).not.toContain("/1");
  });

  it("says what is new: title, outlet, day, address and the first statements", async () => {
    const entry = {
      id: "1",
      title: "Ferry runs again",
      link: "https://paper.example/1",
      content: WHOLE,
      published: "2031-05-06T10:00:00Z",
    };
    const site = await openSite({ "/feed": rss("The Hessel Courier", [entry]) });
    const [article, done] = await round([site.at("/feed")], newRecord(), [site]);
    expect(article).toMatchObject({
      event: "article",
      feed: site.at("/feed"),
      changed: false,
      title: "Ferry runs again",
      publisher: "The Hessel Courier",
      published: "2031-05-06T10:00:00Z",
      url: "https://paper.example/1",
      statements: 2,
    });
    expect(article.event === "article" && article.said[1]).toEqual({
      speaker: "Odile Marrant",
      words: "“We have waited for this day since autumn,”",
      kind: "direct",
    });
    expect(done).toEqual({ event: "round", feeds: 1, articles: 1, statements: 2, waiting: 0, next: null });
  });

  it("fetches the page of what is only summarised, and verifies all against what is kept beside the record", async () => {
    const site = await openSite({ "/bridge": articlePage("No bridge before summer", BRIDGE) });
    site.serve(
      "/feed",
      changing(() =>
        rss("The Hessel Courier", [
          { id: "2", title: "No bridge before summer", link: site.at("/bridge"), summary: "The bridge stays shut." },
          { id: "1", title: "Ferry runs again", link: site.at("/ferry"), content: WHOLE },
        ]),
      ),
    );
    const record = newRecord();
    expect(news(await round([site.at("/feed")], record, [site]))).toEqual(["Ferry runs again (2)", "No bridge before summer (2)"]);
    expect(site.asked).toEqual(["/robots.txt", "/feed", "/bridge"]);
    const store = await openRecord(record, { mode: "read" });
    expect(await verify(store, originalReader())).toMatchObject({ problems: [], originals: { same: 2, changed: 0, gone: 0 } });
    for await (const { path } of store.articles()) expect(path).toBe(warcPath(record));
    await store.close();
    expect(news(await round([site.at("/feed")], record, [site]))).toEqual([]);
    expect(site.asked.filter((path) => path === "/bridge")).toHaveLength(1);
  });

  it("takes the feed's word on when a page was published only where the page says nothing", async () => {
    const dated = articlePage("Ferry runs again", FERRY).replace(
      "<head>",
      `<head><meta property="article:published_time" content="2024-05-05T23:30:00-05:00">`,
    );
    const site = await openSite({ "/bridge": articlePage("No bridge before summer", BRIDGE), "/ferry": dated });
    const entry = (path: string) => ({ id: path, title: path, link: site.at(path), summary: "Short.", published: "2024-05-06T10:00:00Z" });
    site.serve("/feed", rss("Courier", [entry("/bridge"), entry("/ferry")]));
    const events = await round([site.at("/feed")], newRecord(), [site]);
    expect(events.flatMap((event) => (event.event === "article" ? [event.published] : []))).toEqual([
      "2024-05-05T23:30:00-05:00",
      "2024-05-06T10:00:00Z",
    ]);
  });

  it("with no pages reads the summary, and says that it is one", async () => {
    const site = await openSite({ "/bridge": articlePage("No bridge before summer", BRIDGE) });
    site.serve("/feed", rss("The Hessel Courier", [{ id: "2", title: "No bridge", link: site.at("/bridge"), summary: BRIDGE[1] }]));
    const record = newRecord();
    expect(news(await round([site.at("/feed")], record, [site], { pages: false }))).toEqual(["No bridge (1)"]);
    expect(site.asked).toEqual(["/robots.txt", "/feed"]);
  });

  it("of several feeds with one article asks for its page once", async () => {
    const site = await openSite({ "/bridge": articlePage("No bridge before summer", BRIDGE) });
    const entry = { id: "2", title: "No bridge", link: site.at("/bridge"), summary: "The bridge stays shut." };
    site.serve("/world", rss("The Hessel Courier", [entry]));
    site.serve("/top", rss("The Hessel Courier", [{ ...entry, id: "other" }]));
    const record = newRecord();
    expect(news(await round([site.at("/world"), site.at("/top")], record, [site]))).toHaveLength(1);
    site.serve("/third", rss("The Hessel Courier", [{ ...entry, id: "third" }]));
    expect(news(await round([site.at("/third")], record, [site]))).toEqual([]);
    expect(site.asked.filter((path) => path === "/bridge")).toHaveLength(1);
  });

  it("tells what was changed, and keeps both versions", async () => {
    let shut = "summer";
    const page: Page = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(
        articlePage(
          "No bridge",
          BRIDGE.map((line) => line.replace("summer", shut)),
        ),
      );
    };
    const site = await openSite({ "/bridge": page });
    site.serve(
      "/feed",
      changing(() =>
        atom("Courier", [
          { id: "2", title: "No bridge", link: site.at("/bridge"), summary: `Shut until ${shut}.`, published: "2031-05-06T10:00:00Z" },
        ]),
      ),
    );
    const record = newRecord();
    expect(news(await round([site.at("/feed")], record, [site]))).toEqual(["No bridge (2)"]);
    shut = "the end of winter";
    expect(news(await round([site.at("/feed")], record, [site]))).toEqual(["changed No bridge (2)"]);
    const store = await openRecord(record, { mode: "read" });
    expect((await store.counts()).articles).toBe(2);
    await store.close();
  });

  it("of more pages than one poll may fetch takes the newest, and the next round goes on", async () => {
    const site = await openSite();
    const entries = Array.from({ length: 55 }, (_, i) => ({ id: `${i}`, title: `Day ${i}`, link: site.at(`/${i}`), summary: "Short." }));
    for (let i = 0; i < 55; i++) site.serve(`/${i}`, articlePage(`Day ${i}`, [`HESSEL — Day ${i} passed, said Odile Marrant.`]));
    site.serve(
      "/feed",
      changing(() => rss("Courier", entries)),
    );
    const record = newRecord();
    const first = await round([site.at("/feed")], record, [site]);
    expect(news(first)).toHaveLength(50);
    expect(news(first)[0]).toContain("Day 49 ");
    expect(first.at(-1)).toMatchObject({ waiting: 5 });
    expect(news(await round([site.at("/feed")], record, [site])).map((line) => line.split(" (")[0])).toEqual([
      "Day 54",
      "Day 53",
      "Day 52",
      "Day 51",
      "Day 50",
    ]);
  }, 30_000);
});

describe("lists of feeds", () => {
  it("are read from a file or from the web, each feed once", async () => {
    const site = await openSite();
    for (const name of ["a", "b", "c"])
      site.serve(`/${name}`, rss(name, [{ id: name, title: `Ferry ${name}`, content: WHOLE.replace("Tuesday", name) }]));
    site.serve("/list.opml", opml([site.at("/c"), site.at("/a")]));
    const record = newRecord();
    const file = `${record}.opml`;
    writeFileSync(file, opml([site.at("/a"), site.at("/b")]));
    const events = await round([file, site.at("/list.opml")], record, [site]);
    expect(news(events).map((line) => line.split(" (")[0])).toEqual(["Ferry a", "Ferry b", "Ferry c"]);
    expect(events.at(-1)).toMatchObject({ feeds: 4 });
  });

  it("that are none are misuse, said before anything is asked", async () => {
    const record = newRecord();
    writeFileSync(`${record}.txt`, "just words");
    await expect(round([`${record}.txt`], record, [])).rejects.toThrow(/no list of feeds/);
    await expect(round([`${record}.gone`], record, [])).rejects.toThrow(/neither a web address nor a file/);
  });
});

describe("trouble", () => {
  it("of one feed never ends a round; it is told, remembered, and asked again later and later", async () => {
    const good = rss("Courier", [{ id: "1", title: "Ferry", content: WHOLE }]);
    const site = await openSite({
      "/broken": { status: 500 },
      "/page": {
        body: `<html><head><link rel="alternate" type="application/rss+xml" href="/good"></head><body><p>Hello.</p></body></html>`,
      },
      "/noise": { body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]), headers: { "content-type": "application/rss+xml" } },
      "/laughs": `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`,
      "/cut": { body: good.slice(0, 300), headers: { "content-type": "application/rss+xml" } },
      "/good": good,
    });
    const record = newRecord();
    const feeds = ["/broken", "/page", "/noise", "/laughs", "/cut", "/good"].map((path) => site.at(path));
    const events = await round([...feeds, "http://127.0.0.1:1/refused"], record, [site], { everyMs: 60_000 });
    expect(news(events)).toEqual(["Ferry (2)"]);
    expect(troubles(events)).toEqual(["site-broken", "not-a-feed", "not-a-feed", "not-a-feed", "not-a-feed", "port-refused"]);
    const named = events.find((event) => event.event === "feed-trouble" && event.feed === site.at("/page"));
    expect(named?.event === "feed-trouble" && named.reason).toContain(site.at("/good"));

    const before = site.asked.length;
    const resting = await round(feeds, record, [site], { everyMs: 60_000 });
    expect(troubles(resting)).toEqual(["resting", "resting", "resting", "resting", "resting"]);
    expect(site.asked.slice(before)).toEqual(["/robots.txt", "/good"]);

    const store = await openRecord(record, { mode: "append", reader: "test/1" });
    const broken = (await store.feeds()).find(({ url }) => url === site.at("/broken"))!;
    expect([broken.failures, Date.parse(broken.notBefore!) - Date.parse(broken.polled)]).toEqual([1, 60_000]);
    await store.keepFeed({ ...broken, notBefore: "2020-01-01T00:00:00Z" }, []);
    await store.close();
    await round([site.at("/broken")], record, [site], { everyMs: 60_000 });
    const again = await openRecord(record, { mode: "read" });
    const later = (await again.feeds()).find(({ url }) => url === site.at("/broken"))!;
    expect([later.failures, Date.parse(later.notBefore!) - Date.parse(later.polled)]).toEqual([2, 120_000]);
    await again.close();
  });

  it("of a page is tried again in later rounds, though the feed does not change", async () => {
    const site = await openSite({ "/bridge": { status: 503 } });
    site.serve(
      "/feed",
      changing(() => rss("Courier", [{ id: "2", title: "No bridge", link: site.at("/bridge"), summary: "Shut." }])),
    );
    const record = newRecord();
    const first = await round([site.at("/feed")], record, [site]);
    expect([news(first), troubles(first)]).toEqual([[], ["entry site-busy"]]);
    site.serve("/bridge", articlePage("No bridge", BRIDGE));
    expect(news(await round([site.at("/feed")], record, [site]))).toEqual(["No bridge (2)"]);
    const store = await openRecord(record, { mode: "read" });
    expect((await store.counts()).failures).toBe(0);
    await store.close();
  });

  it("of a page that stays leaves the summary, with the page listed as failed", async () => {
    const site = await openSite({ "/bridge": { status: 500 }, "/robots.txt": "User-agent: *\nDisallow: /closed" });
    const feed = (path: string) => rss("Courier", [{ id: path, title: `Entry ${path}`, link: site.at(path), summary: BRIDGE[1] }]);
    site.serve(
      "/feed",
      changing(() => feed("/bridge")),
    );
    site.serve("/other", feed("/closed"));
    const record = newRecord();
    for (let i = 0; i < 4; i++) expect(news(await round([site.at("/feed")], record, [site]))).toEqual([]);
    expect(news(await round([site.at("/feed")], record, [site]))).toEqual(["Entry /bridge (1)"]);
    const closed = await round([site.at("/other")], record, [site]);
    expect([news(closed), troubles(closed)]).toEqual([["Entry /closed (1)"], ["entry robots"]]);
    expect(site.asked).not.toContain("/closed");
    const store = await openRecord(record, { mode: "read" });
    expect((await store.counts()).failures).toBe(2);
    await store.close();
  });
});

describe("a dry run", () => {
  it("asks the feeds alone, tells what would be read, and changes nothing", async () => {
    const site = await openSite();
    const feed = rss("Courier", [
      { id: "2", title: "No bridge", link: site.at("/bridge"), summary: "Shut." },
      { id: "1", title: "Ferry", link: site.at("/ferry"), content: WHOLE },
    ]);
    site.serve("/feed", feed);
    const record = newRecord();
    const events: WatchEvent[] = [];
    for await (const event of watch([site.at("/feed")], null, { once: true, fetch: quick([site]) })) events.push(event);
    expect(events.slice(0, 2)).toEqual([
      { event: "would-read", feed: site.at("/feed"), changed: false, title: "Ferry", url: site.at("/ferry"), from: "feed" },
      { event: "would-read", feed: site.at("/feed"), changed: false, title: "No bridge", url: site.at("/bridge"), from: "page" },
    ]);
    expect(site.asked).toEqual(["/robots.txt", "/feed"]);
    expect(existsSync(record)).toBe(false);

    site.serve("/bridge", articlePage("No bridge", BRIDGE));
    await round([site.at("/feed")], record, [site]);
    const store = await openRecord(record, { mode: "read" });
    const known: string[] = [];
    for await (const { event } of watch([site.at("/feed")], store, { once: true, dry: true, fetch: quick([site]) })) known.push(event);
    expect(known).toEqual(["round"]);
    await store.close();
  });
});

describe("without end", () => {
  it("polls at its pace, tells what comes, and stops cleanly when told to", async () => {
    const entries: Entry[] = [{ id: "1", title: "Day 1", content: WHOLE }];
    const site = await openSite({ "/feed": changing(() => rss("Courier", entries)) });
    const record = newRecord();
    const store = await openRecord(record, { mode: "create", reader: "test/1" });
    const stop = new AbortController();
    const told: string[] = [];
    for await (const event of watch([site.at("/feed")], store, {
      fast: true,
      workers: 0,
      everyMs: 1000,
      fetch: quick([site]),
      signal: stop.signal,
    })) {
      told.push(event.event === "article" ? (event.title ?? "") : event.event);
      if (event.event !== "round") continue;
      expect(Date.parse(event.next ?? "")).not.toBeNaN();
      entries.unshift({
        id: `${entries.length + 1}`,
        title: `Day ${entries.length + 1}`,
        content: WHOLE.replace("Tuesday", `day ${entries.length}`),
      });
      if (entries.length === 4) stop.abort();
    }
    expect(told).toEqual(["Day 1", "round", "Day 2", "round", "Day 3", "round"]);
    expect((await store.counts()).articles).toBe(3);
    await store.close();
    expect(news(await round([site.at("/feed")], record, [site]))).toEqual(["Day 4 (2)"]);
  });

  it("stopped while a site keeps it waiting ends at once and remembers nothing wrong", async () => {
    const stop = new AbortController();
    const site = await openSite({
      "/feed": () => {
        setTimeout(() => stop.abort(), 20);
      },
    });
    const record = newRecord();
    expect(await round([site.at("/feed")], record, [site], { once: false, signal: stop.signal })).toEqual([]);
    const store = await openRecord(record, { mode: "read" });
    expect(await store.feeds()).toEqual([]);
    await store.close();
  });
});
