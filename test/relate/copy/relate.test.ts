import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correct } from "../../../src/pipeline.ts";
import { openRecord } from "../../../src/record/open.ts";
import type { Correction } from "../../../src/terms/correction.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";
import type { RecordStore } from "../../../src/terms/store.ts";
import { newPath } from "../../record/in-folder.ts";
import { listed } from "../../record/judging.ts";
import { article, groups, HOUSE, record, relate, text } from "./pile.ts";

const WIRE = text(1, 0, 12);
const outlets = (path: string, publisher: string, paragraphs: readonly string[]) => article({ path, publisher, paragraphs });

describe("copy groups", () => {
  it("hold whole copies, copies cut down to their first half, and those with an own beginning", async () => {
    const store = await record([
      [
        outlets("a", "Courier", WIRE),
        outlets("b", "Gazette", WIRE.slice(0, 6)),
        outlets("c", "Post", [...text(2, 0, 5), ...WIRE]),
        outlets("d", "Ledger", text(3, 0, 12)),
      ],
    ]);
    expect(await groups(store)).toEqual([["a", "b", "c"]]);
    const [group] = await listed(store.copyGroups());
    expect(group).toMatchObject({ outlets: 3, pages: 3, agency: null });
    expect((await listed(store.articles())).filter(({ copyGroup }) => copyGroup === group.id)).toHaveLength(3);
    await store.close();
  });

  it("hold a page once, in all its versions", async () => {
    const page = { publisher: "Courier", published: "2031-03-04", title: "The gate was shut at night" };
    const store = await record([
      [
        article({ path: "v1", ...page, paragraphs: WIRE }),
        article({ path: "v2", ...page, paragraphs: [...WIRE, ...text(2, 0, 3)] }),
        outlets("b", "Gazette", WIRE),
      ],
    ]);
    expect(await groups(store)).toEqual([["b", "v1", "v2"]]);
    expect(await listed(store.copyGroups())).toMatchObject([{ outlets: 2, pages: 2 }]);
    await store.close();
    const alone = await record([
      [article({ path: "v1", ...page, paragraphs: WIRE }), article({ path: "v2", ...page, paragraphs: [...WIRE, ...text(2, 0, 3)] })],
    ]);
    expect(await groups(alone)).toEqual([]);
    await alone.close();
  });

  it("hold a thousand copies of one text, in time that grows with them", async () => {
    const copies = Array.from({ length: 1000 }, (_, i) =>
      outlets(`p${i}`, `Outlet ${i}`, [...WIRE, `Filed by desk ${i} of the valley for the readers of its own paper.`]),
    );
    const store = await record([copies]);
    expect((await groups(store)).map((group) => group.length)).toEqual([1000]);
    const before = performance.now();
    await store.add([outlets("last", "Outlet last", WIRE)]);
    await relate(store);
    expect(performance.now() - before).toBeLessThan(2000);
    expect((await groups(store)).map((group) => group.length)).toEqual([1001]);
    await store.close();
  }, 120_000);

  it("hold the very same text a thousand times", async () => {
    const store = await record([Array.from({ length: 300 }, (_, i) => outlets(`p${i}`, `Outlet ${i}`, WIRE))]);
    expect((await groups(store)).map((group) => group.length)).toEqual([300]);
    await store.close();
  }, 60_000);
});

describe("house lines", () => {
  const housed = (path: string, publisher: string, subject: number) => outlets(path, publisher, [...text(subject, 0, 4), ...HOUSE]);

  it("are found in three articles that have nothing else in common, and then make no copies", async () => {
    const store = await record([[1, 2, 3, 4].map((subject) => outlets(`a${subject}`, "Courier", [...text(subject, 0, 2), ...HOUSE]))]);
    expect((await listed(store.houseLines())).map(({ outlet, text: words, articles }) => [outlet, words, articles])).toEqual([
      ["courier", HOUSE[1], 4],
      ["courier", HOUSE[0], 4],
    ]);
    expect(await groups(store)).toEqual([]);
    await store.close();
  });

  it("are what every article of a pile shares, whoever prints it", async () => {
    const store = await record([Array.from({ length: 60 }, (_, i) => outlets(`a${i}`, `Outlet ${i}`, [...text(i, 0, 1), ...HOUSE]))]);
    expect((await listed(store.houseLines())).map(({ outlet }) => outlet)).toEqual([null, null]);
    expect(await groups(store)).toEqual([]);
    await store.close();
  }, 60_000);

  it("make the articles that hold them, and no others, be compared again", async () => {
    const store = await record([[housed("a1", "Courier", 1), housed("a2", "Courier", 2), outlets("b", "Gazette", text(9, 0, 6))]]);
    expect(await listed(store.houseLines())).toEqual([]);
    await store.add([housed("a3", "Courier", 3)]);
    const { copyMarks } = await import("../../../src/relate/copy/marks.ts");
    await store.keepCopyMarks([copyMarks(housed("a3", "Courier", 3))]);
    const waiting = await store.copiesWaiting("keys", 10);
    const held = [1, 2, 3].map((subject) => housed(`a${subject}`, "Courier", subject).origin.sha256);
    expect([...waiting].sort()).toEqual(held.sort());
    await store.close();
  });

  it("are not made of three reports on one thing that repeat their background", async () => {
    const background = "The subject1 town1 council of town1 had shut subject1 before, as everybody in town1 knows.";
    const store = await record([
      [1, 2, 3, 4].map((n) =>
        outlets(`a${n}`, "Courier", [...text(1, 10 * n, 10 * n + 5), background, ...text(1, 10 * n + 5, 10 * n + 9)]),
      ),
    ]);
    expect(await listed(store.houseLines())).toEqual([]);
    await store.close();
  });
});

describe("a record", () => {
  const pool: readonly ArticleReading[] = [
    ...[0, 1, 2].map((i) => outlets(`w${i}`, `Outlet ${i}`, [...WIRE.slice(0, 12 - 2 * i), ...HOUSE])),
    ...[0, 1, 2].map((i) => outlets(`x${i}`, `Outlet ${i}`, [...text(5, i, i + 8), ...HOUSE])),
    ...[0, 1, 2, 3].map((i) => outlets(`h${i}`, "Outlet 0", [...text(20 + i, 0, 3), ...HOUSE])),
    outlets("n", "", [...WIRE.slice(3, 9)]),
  ];

  it("does not depend on the order in which articles came, nor on how many at a time", async () => {
    const told = async (store: RecordStore) => {
      const all = [await listed(store.copyGroups()), await listed(store.houseLines())];
      await store.close();
      return JSON.stringify(all);
    };
    const once = await told(await record([pool]));
    expect(JSON.parse(once)[0].length).toBe(2);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...pool], { minLength: pool.length }), fc.integer({ min: 1, max: 5 }), async (order, size) => {
        const batches = Array.from({ length: Math.ceil(order.length / size) }, (_, i) => order.slice(i * size, (i + 1) * size));
        expect(await told(await record(batches))).toBe(once);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it("forgets what an article said when it is read anew", async () => {
    const path = newPath();
    const store = await openRecord(path, { mode: "create", reader: "1" });
    const copy = outlets("b", "Gazette", WIRE);
    await store.add([outlets("a", "Courier", WIRE), copy]);
    await relate(store);
    expect(await groups(store)).toEqual([["a", "b"]]);
    await store.close();
    const later = await openRecord(path, { mode: "append", reader: "2" });
    await later.add([{ ...copy, body: copy.body.slice(0, 0) }]);
    expect(await groups(later)).toEqual([]);
    await relate(later);
    expect(await groups(later)).toEqual([]);
    await later.close();
  });
});

describe("a person's judgement", () => {
  const a = outlets("a", "Courier", WIRE);
  const b = outlets("b", "Gazette", WIRE.slice(0, 8));
  const c = outlets("c", "Post", text(7, 0, 9));
  const decide = (action: Correction["action"], one: ArticleReading, other: ArticleReading, at = "2031-04-01T10:00:00Z"): Correction => ({
    action,
    of: "copies",
    left: [{ kind: "article", id: one.origin.sha256, words: "one" }],
    right: [{ kind: "article", id: other.origin.sha256, words: "other" }],
    name: null,
    undoes: null,
    why: "seen the desk's own copy",
    by: "Ada",
    at,
  });

  it("joins and parts, survives reading again, and can be taken back", async () => {
    const path = newPath();
    const store = await openRecord(path, { mode: "create", reader: "1" });
    await store.add([a, b, c]);
    await relate(store);
    expect(await groups(store)).toEqual([["a", "b"]]);
    const [parted] = await correct(store, [decide("different", a, b), decide("same", a, c)]);
    expect(await groups(store)).toEqual([["a", "c"]]);
    await store.close();
    const later = await openRecord(path, { mode: "append", reader: "2" });
    await later.add([a, b, c]);
    await relate(later);
    expect(await groups(later)).toEqual([["a", "c"]]);
    expect((await later.copyJudgements(a.origin.sha256)).map(({ verdict, judge }) => [verdict, judge])).toEqual([
      ["same", "person:Ada"],
      ["different", "person:Ada"],
    ]);
    await correct(later, [{ ...decide("same", a, b), action: "undo", of: "corrections", left: [], right: [], undoes: parted.id }]);
    expect(await groups(later)).toEqual([["a", "b", "c"]]);
    await later.close();
  });

  it("keeps two apart whom others join", async () => {
    const store = await record([[a, b, outlets("d", "Ledger", WIRE)]]);
    await correct(store, [decide("different", a, b)]);
    const all = await groups(store);
    expect(all.some((group) => group.includes("a") && group.includes("b"))).toBe(false);
    await store.add([outlets("e", "Echo", WIRE)]);
    await relate(store);
    expect((await groups(store)).some((group) => group.includes("a") && group.includes("b"))).toBe(false);
    await store.close();
  });
});
