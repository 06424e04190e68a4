import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import { openSqlite } from "../../src/record/sqlite/driver.ts";
import { APPLICATION_ID } from "../../src/record/sqlite/migrate.ts";
import type { FollowedFeed } from "../../src/terms/fetched.ts";
import { newPath } from "./in-folder.ts";

const FEED: FollowedFeed = {
  url: "https://paper.example/feed",
  validators: { url: "https://paper.example/rss.xml", etag: 'W/"7"', lastModified: null },
  polled: "2031-05-04T10:00:00Z",
  notBefore: null,
  failures: 0,
  trouble: null,
};

test("feeds, their entries and addresses are remembered as they were given", async () => {
  const path = newPath();
  const store = await openRecord(path, { mode: "create", reader: "test/1" });
  expect([await store.feeds(), await store.fetched("https://paper.example/a")]).toEqual([[], null]);
  const other = {
    ...FEED,
    url: "https://gazette.example/feed",
    validators: null,
    failures: 2,
    trouble: "too slow",
    notBefore: "2031-05-04T11:00:00Z",
  };
  await store.keepFeed(FEED, [{ entry: "1", version: "a", tries: 0, done: true }]);
  await store.keepFeed(other, []);
  await store.keepFeed(FEED, [
    { entry: "2", version: "b", tries: 1, done: false },
    { entry: "1", version: "c", tries: 0, done: true },
  ]);
  const validators = { url: "https://paper.example/a", etag: null, lastModified: "Mon, 05 May 2031 10:00:00 GMT" };
  await store.keepFetched([{ url: "https://paper.example/a?x", validators }]);
  await store.close();

  const again = await openRecord(path, { mode: "append", reader: "test/1" });
  expect(await again.feeds()).toEqual([other, FEED]);
  expect(await again.feedEntries(FEED.url, ["1", "2", "3"])).toEqual(
    new Map([
      ["1", { entry: "1", version: "c", tries: 0, done: true }],
      ["2", { entry: "2", version: "b", tries: 1, done: false }],
    ]),
  );
  expect((await again.feedEntries(other.url, ["1"])).size).toBe(0);
  expect(await again.fetched("https://paper.example/a?x")).toEqual(validators);
  await again.close();
});

test("an address counts as fetched only for the reader that read its page", async () => {
  const path = newPath();
  const store = await openRecord(path, { mode: "create", reader: "test/1" });
  const url = "https://paper.example/a";
  await store.keepFetched([{ url, validators: { url, etag: '"1"', lastModified: null } }]);
  await store.close();
  const newer = await openRecord(path, { mode: "append", reader: "test/2" });
  expect(await newer.fetched(url)).toBeNull();
  await newer.close();
});

test("what sites say is kept even where it is no text", async () => {
  const store = await openRecord(newPath(), { mode: "create" });
  await store.keepFeed({ ...FEED, validators: { url: FEED.url, etag: "a\u0000\ud800", lastModified: null } }, [
    { entry: "x\u0000y", version: "a", tries: 0, done: true },
  ]);
  expect([...(await store.feedEntries(FEED.url, ["x\u0000y"])).keys()]).toEqual(["x\u0000y"]);
  await store.close();
});

test("a record of the first schema is brought up to date and keeps what it has", async () => {
  const path = newPath();
  const sqlite = await openSqlite(path, { readOnly: false, waitMs: 100 });
  sqlite.exec(readFileSync(join(import.meta.dirname, "../../src/record/sql/000001.sql"), "utf8"));
  sqlite.exec(`INSERT INTO failures VALUES ('a.txt', '', 'unreadable', 'It cannot be read.');
    PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1;`);
  sqlite.close();
  const upgraded = await openRecord(path, { mode: "append" });
  expect(await upgraded.feeds()).toEqual([]);
  expect((await upgraded.counts()).failures).toBe(1);
  await upgraded.close();
});
