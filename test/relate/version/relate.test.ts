import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionHistory } from "../../../src/answer/versions.ts";
import { openRecord } from "../../../src/record/open.ts";
import { relateVersions } from "../../../src/relate/version/relate.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";
import type { PageVersions, RecordStore } from "../../../src/terms/store.ts";
import { newPath } from "../../record/in-folder.ts";
import { relateAll } from "../../record/judging.ts";
import { readingOf } from "../../record/readings.ts";

interface Version {
  readonly name: string;
  readonly words: readonly string[];
  readonly url?: string;
  readonly publisher?: string;
  readonly updated?: string;
  readonly retrieved?: string;
}

const TITLE = "Ferry did not wait at the lock";
const BODY = [
  "The crew of the ferry Skerrow was told three times on that night to wait for the lock at the north end of the harbour.",
  "The council of Port Alder meets again on Thursday, and the company has been asked to send its director to the meeting.",
  "Divers found the first traces of damage below the water line on Tuesday morning, and they go on with their work today.",
];

function version({ name, words, url, publisher = "Port Alder Courier", updated, retrieved }: Version): ArticleReading {
  const quoted = { speaker: "Ada Lund", words: "nobody answered us on the radio that whole night" };
  const reading = readingOf({ path: name, title: TITLE, publisher, published: "2024-03-05T14:02:00Z", paragraphs: [...words, quoted] });
  return {
    ...reading,
    origin: { ...reading.origin, url: url ?? null, ...(retrieved ? { retrieved } : {}) },
    ...(updated ? { updated: { value: updated, method: "given" } } : {}),
  };
}

async function record(batches: readonly (readonly ArticleReading[])[], batch?: number): Promise<RecordStore> {
  const store = await openRecord(newPath(), { mode: "create", reader: "1" });
  for (const readings of batches) {
    await store.add(readings);
    await relateVersions(store, { batch });
  }
  return store;
}

async function pagesOf(store: RecordStore): Promise<PageVersions[]> {
  const pages: PageVersions[] = [];
  for await (const page of store.pages()) pages.push(page);
  return pages;
}

const FIRST = version({ name: "1", words: BODY, url: "https://www.courier.example/ferry?utm_source=x" });
const SECOND = version({
  name: "2",
  words: [BODY[0].replace("three", "four"), ...BODY.slice(1)],
  url: "https://courier.example/ferry/",
  updated: "2024-03-05T16:30:00Z",
});
const OTHER = version({ name: "3", words: BODY, url: "https://gazette.example/ferry", publisher: "Sele Gazette" });

describe("versions of one page in a record", () => {
  it("are kept, in order of time, and another outlet's copy is no version", async () => {
    const store = await record([[SECOND, OTHER, FIRST]]);
    const [page, ...more] = await pagesOf(store);
    expect(more).toEqual([]);
    expect(page.versions.map(({ article, updated }) => [article.path, updated])).toEqual([
      ["1", null],
      ["2", "2024-03-05T16:30:00Z"],
    ]);
    expect(page.because).toEqual(["address"]);
    expect(page.page).toBe(
      `p${[FIRST, SECOND]
        .map(({ origin }) => origin.sha256)
        .sort()[0]
        .slice(0, 16)}`,
    );
    expect(await store.pageOf(OTHER.origin.sha256)).toBeNull();
    for await (const article of store.articles()) expect(article.page).toBe(article.path === "3" ? undefined : page.page);
    await store.close();
  });

  it("are told apart sentence by sentence, with places and statements", async () => {
    const store = await record([[FIRST, SECOND]]);
    const history = await versionHistory(store, SECOND.origin.sha256);
    expect(history?.steps).toHaveLength(1);
    const [{ from, to, changes }] = history!.steps;
    expect([from, to]).toEqual([FIRST.origin.sha256, SECOND.origin.sha256]);
    expect(changes.map(({ op, quoted }) => [op, quoted])).toEqual([["changed", false]]);
    expect(changes[0].from?.text).toBe(BODY[0]);
    expect(SECOND.text.slice(changes[0].to?.start, changes[0].to?.end)).toBe(changes[0].to?.text);
    expect(changes[0].diff.filter(({ op }) => op !== "equal").map(({ text }) => text)).toEqual(["three", "four"]);
    expect(await versionHistory(store, "0")).toBeNull();
    await store.close();
  });

  it("are one report of the words they carry", async () => {
    const store = await record([[FIRST, SECOND, OTHER]]);
    await relateAll(store);
    const carriers: (string | undefined)[] = [];
    for await (const { statements } of store.utterances())
      for (const { statement } of statements) carriers.push((await store.statement(statement))?.article.page);
    expect(carriers).toHaveLength(3);
    expect(new Set(carriers).size).toBe(2);
    await store.close();
  });

  it("are forgotten and found again when another reader reads an article", async () => {
    const path = newPath();
    const first = await openRecord(path, { mode: "create", reader: "1" });
    await first.add([FIRST, SECOND]);
    await relateVersions(first);
    await first.close();
    const second = await openRecord(path, { mode: "append", reader: "2" });
    await second.add([
      {
        ...SECOND,
        body: [],
        statements: [],
        title: null,
        entities: [],
        chrome: [],
        origin: { ...SECOND.origin, url: "https://courier.example/else" },
      },
    ]);
    expect(await pagesOf(second)).toEqual([]);
    await relateVersions(second);
    expect(await pagesOf(second)).toEqual([]);
    await second.close();
    const third = await openRecord(path, { mode: "append", reader: "3" });
    await third.add([SECOND]);
    await relateVersions(third);
    expect((await pagesOf(third)).map(({ versions }) => versions.length)).toEqual([2]);
    await third.close();
  });

  const plan = fc.record({
    words: fc.subarray(BODY, { minLength: 2 }),
    url: fc.constantFrom(undefined, "https://courier.example/a", "https://courier.example/b"),
    publisher: fc.constantFrom("Port Alder Courier", "Sele Gazette"),
  });

  it("are the same whatever the order and the batches articles come in", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 4 }), async (plans, batch) => {
        const readings = plans.map((one, i) => version({ ...one, name: `${i}` }));
        const groups = async (batches: readonly (readonly ArticleReading[])[]) => {
          const store = await record(batches, batch);
          const found = (await pagesOf(store)).map(({ page, versions }) => [page, versions.map(({ article }) => article.sha256)]);
          await store.close();
          return found;
        };
        expect(await groups(readings.toReversed().map((reading) => [reading]))).toEqual(await groups([readings]));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("costs no more than its keys where an outlet ends every page alike", async () => {
    const tail =
      "All rights reserved by the Port Alder Courier and its sister titles in the three towns on the northern shore of the sound.";
    const readings = Array.from({ length: 150 }, (_, i) => {
      const words = Array.from({ length: 40 }, (_, k) => `word${i}x${k}`).join(" ");
      return readingOf({
        path: `${i}`,
        title: `Story ${i} of the year in the harbour`,
        publisher: "Port Alder Courier",
        paragraphs: [words, tail],
      });
    });
    const store = await record([readings]);
    expect(await pagesOf(store)).toEqual([]);
    await store.close();
  }, 30_000);
});
