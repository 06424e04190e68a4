import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { type BuildSummary, build, openRecord, originalReader, type PlacesOptions, read, verify, warcPath } from "../../../src/index.ts";
import type { InputFailure } from "../../../src/terms/store.ts";
import { articlePage, openSite, quick, type Site } from "./site.ts";

const FERRY = articlePage("Ferry runs again", [
  "HESSEL — The ferry to Varne runs again after a winter of repairs, the harbour office said on Tuesday.",
  "“We have waited for this day since autumn,” said Odile Marrant, the harbour master.",
]);
const BRIDGE = articlePage("No bridge before summer", [
  "HESSEL — The bridge will stay shut until summer, the town council decided on Wednesday.",
  "Mayor Bram Tessel said: “There is no money for chains this year.”",
]);

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-pile-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function all(places: readonly string[], options: PlacesOptions = {}) {
  const pages = [];
  const failures: InputFailure[] = [];
  for await (const intake of read(places, options)) {
    if ("page" in intake) pages.push(intake.page);
    else failures.push(intake.failure);
  }
  return { pages, failures };
}

async function built(record: string, places: readonly string[], sites: readonly Site[]): Promise<BuildSummary> {
  const store = await openRecord(record, { mode: "create", reader: "test/1" });
  try {
    return await build(places, store, { fast: true, workers: 0, fetch: quick(sites) });
  } finally {
    await store.close();
  }
}

describe("web addresses in a pile", () => {
  it("are refused, with what to do, unless fetching was asked for; files beside them are read", async () => {
    const site = await openSite({ "/a": FERRY });
    const file = join(newFolder(), "a.txt");
    writeFileSync(file, "Words of a file.");
    const { pages, failures } = await all([site.at("/a"), file, "https://paper.example/b"]);
    expect(pages.map(({ origin }) => origin.path)).toEqual([file]);
    expect(failures.map(({ path, rule }) => [path, rule])).toEqual([
      [site.at("/a"), "not-fetched"],
      ["https://paper.example/b", "not-fetched"],
    ]);
    expect(failures[0].reason).toContain("--fetch");
    expect(site.asked).toEqual([]);
  });

  it("are read in the order given, whichever answers first, with failures in their places", async () => {
    const slow = await openSite({
      "/a": (_, response) => void setTimeout(() => response.writeHead(200, { "content-type": "text/html" }).end(FERRY), 150),
    });
    const other = await openSite({ "/b": BRIDGE });
    const file = join(newFolder(), "a.txt");
    writeFileSync(file, "Words of a file.");
    const order: (string | null)[] = [];
    const places = [slow.at("/a"), other.at("/none"), other.at("/b"), file, slow.at("/a")];
    for await (const intake of read(places, { fetch: quick([slow, other]) }))
      order.push("page" in intake ? (intake.page.origin.url ?? intake.page.origin.path) : `failed ${intake.failure.path}`);
    expect(order).toEqual([slow.at("/a"), `failed ${other.at("/none")}`, other.at("/b"), file, slow.at("/a")]);
  });

  it("say where they were led and when they were fetched; without a record they are kept nowhere", async () => {
    const site = await openSite({ "/old": { status: 301, headers: { location: "/new" } }, "/new": FERRY });
    const { pages } = await all([`${site.at("/old")}#top`], { fetch: quick([site]) });
    expect(pages[0].origin).toMatchObject({ path: null, url: site.at("/new"), asked: `${site.at("/old")}#top`, mediaType: "text/html" });
    expect(pages[0].origin.retrieved).toMatch(/Z$/);
    expect(pages[0].origin.record).toBeUndefined();
    expect(pages[0].text).toContain("“We have waited for this day since autumn,”");
    const plain = await all([`${site.at("/new")}#top`], { fetch: quick([site]) });
    expect(plain.pages[0].origin.asked).toBeUndefined();
  });

  it("get what the user says of them, as files do", async () => {
    const site = await openSite({ "/a": FERRY });
    const { pages } = await all([site.at("/a")], { fetch: quick([site]), given: { publisher: "The Hessel Courier" } });
    expect(pages[0].given.publisher).toBe("The Hessel Courier");
  });

  it("are decoded as the server declares", async () => {
    const site = await openSite({
      "/a": { body: Buffer.from("<p>H\xf4tel \x96 caf\xe9", "latin1"), headers: { "content-type": "text/html; charset=windows-1252" } },
    });
    expect((await all([site.at("/a")], { fetch: quick([site]) })).pages[0].text).toContain("Hôtel – café");
  });
});

describe("a record built from the web", () => {
  it("keeps the pages beside itself, byte for byte, and verifies against them", async () => {
    const site = await openSite({
      "/ferry": { body: gzipSync(FERRY), headers: { "content-encoding": "gzip", etag: '"1"' } },
      "/moved": { status: 302, headers: { location: "/bridge" } },
      "/bridge": BRIDGE,
    });
    const record = join(newFolder(), "pile.db");
    const summary = await built(record, [site.at("/ferry"), site.at("/moved"), site.at("/gone")], [site]);
    expect(summary).toMatchObject({ added: 2, failed: 1, articles: 2 });
    const warc = gunzipSync(readFileSync(warcPath(record)));
    expect(warc.includes(gzipSync(FERRY))).toBe(true);
    const store = await openRecord(record, { mode: "read" });
    const places = [];
    for await (const { sha256 } of store.articles()) places.push((await store.article(sha256))!.origin);
    expect(places.map(({ path, url }) => [path, url]).sort()).toEqual([
      [warcPath(record), site.at("/bridge")],
      [warcPath(record), site.at("/ferry")],
    ]);
    expect(places.find(({ url }) => url === site.at("/bridge"))?.asked).toBe(site.at("/moved"));
    expect(await verify(store, originalReader())).toMatchObject({ problems: [], originals: { same: 2, changed: 0, gone: 0 } });
    await store.close();

    const again = await all([warcPath(record)]);
    const direct = await all([site.at("/ferry"), site.at("/moved")], { fetch: quick([site]) });
    expect(again.pages.map(({ text, markup }) => ({ text, markup }))).toEqual(direct.pages.map(({ text, markup }) => ({ text, markup })));
  });

  it("asks again only for what changed", async () => {
    let version = 1;
    const site = await openSite({
      "/ferry": (request, response) => {
        const tag = `"${version}"`;
        const same = request.headers["if-none-match"] === tag;
        response
          .writeHead(same ? 304 : 200, { "content-type": "text/html", etag: tag })
          .end(same ? "" : FERRY.replace("Tuesday", `day ${version}`));
      },
    });
    const record = join(newFolder(), "pile.db");
    expect(await built(record, [site.at("/ferry")], [site])).toMatchObject({ added: 1, already: 0 });
    const size = readFileSync(warcPath(record)).length;
    expect(await built(record, [site.at("/ferry")], [site])).toMatchObject({ added: 0, already: 1, failed: 0 });
    expect(readFileSync(warcPath(record))).toHaveLength(size);
    version++;
    expect(await built(record, [site.at("/ferry")], [site])).toMatchObject({ added: 1, articles: 2 });
  });

  it("asks again for what could not be read, though it did not change", async () => {
    const site = await openSite({
      "/a": { body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), headers: { "content-type": "application/octet-stream", etag: '"1"' } },
    });
    const record = join(newFolder(), "pile.db");
    for (let run = 0; run < 2; run++) expect(await built(record, [site.at("/a")], [site])).toMatchObject({ failed: 1, articles: 0 });
    expect(site.requests.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("takes a failure off its list when the page is there after all", async () => {
    const site = await openSite();
    const record = join(newFolder(), "pile.db");
    const failures = async () => {
      const store = await openRecord(record, { mode: "read" });
      const listed: InputFailure[] = [];
      for await (const failure of store.failures()) listed.push(failure);
      await store.close();
      return listed;
    };
    await built(record, [site.at("/ferry")], [site]);
    expect(await failures()).toMatchObject([{ path: site.at("/ferry"), record: null, rule: "not-found" }]);
    expect(existsSync(warcPath(record))).toBe(false);
    site.serve("/ferry", FERRY);
    await built(record, [site.at("/ferry")], [site]);
    expect(await failures()).toEqual([]);
  });

  it("stopped in the middle lists nothing as failed and remembers nothing as done", async () => {
    const stop = new AbortController();
    const site = await openSite({
      "/1": FERRY,
      "/2": () => stop.abort(),
      "/3": BRIDGE,
    });
    const record = join(newFolder(), "pile.db");
    const store = await openRecord(record, { mode: "create", reader: "test/1" });
    const places = ["/1", "/2", "/3"].map((path) => site.at(path));
    const summary = await build(places, store, { fast: true, workers: 0, fetch: quick([site]), signal: stop.signal });
    expect(summary).toMatchObject({ interrupted: true, failed: 0 });
    expect(await store.fetched(site.at("/1"))).toBeNull();
    await store.close();
    site.serve("/2", BRIDGE.replace("summer", "winter"));
    expect(await built(record, places, [site])).toMatchObject({ articles: 3, failed: 0 });
  });
});
