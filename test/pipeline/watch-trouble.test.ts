/** Watching lists of feeds, and feeds and pages that fail. */
import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openRecord } from "../../src/index.ts";
import { opml, rss } from "../read/fetch/feeds.ts";
import { articlePage, openSite } from "../read/fetch/site.ts";
import { BRIDGE, changing, newRecord, news, round, troubles, WHOLE } from "./watching.ts";

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
