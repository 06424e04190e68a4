import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openRecord, originalReader, verify, warcPath, watch } from "../../src/index.ts";
import type { WatchEvent } from "../../src/terms/watch.ts";
import { atom, type Entry, jsonFeed, rss } from "../read/fetch/feeds.ts";
import { articlePage, openSite, type Page, quick } from "../read/fetch/site.ts";
import { BRIDGE, changing, FERRY, newRecord, news, round, WHOLE } from "./watching.ts";

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
