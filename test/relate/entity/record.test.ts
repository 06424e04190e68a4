import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { openRecord } from "../../../src/record/open.ts";
import { relateEntities } from "../../../src/relate/entity/relate.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";
import type { RecordStore } from "../../../src/terms/store.ts";
import { listed } from "../../record/judging.ts";
import { pileReadings } from "./pile.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-entities-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

/** A record of these articles, added in batches of these sizes (the last repeats), compared after each. */
async function recordOf(readings: readonly ArticleReading[], sizes: readonly number[] = [100], batch?: number): Promise<RecordStore> {
  const store = await openRecord(join(folder, `${made++}.db`), { mode: "create", reader: "test" });
  for (let i = 0, turn = 0; i < readings.length; turn++) {
    const size = sizes[Math.min(turn, sizes.length - 1)];
    await store.add(readings.slice(i, i + size));
    await relateEntities(store, { batch });
    i += size;
  }
  return store;
}

async function groups(store: RecordStore): Promise<string[]> {
  return (await listed(store.entities()))
    .map(({ id, names, articles, statements }) => `${names.join(" = ")} (${articles}, ${statements}) ${id}`)
    .sort();
}

describe("who is who in the pile", () => {
  it("joins spellings that something speaks for, and nothing else", async () => {
    const store = await recordOf(pileReadings());
    const found = (await groups(store)).map((line) => line.replace(/ e[0-9a-f]+$/, ""));
    expect(found).toMatchInlineSnapshot(`
      [
        "Ana Smith (1, 1)",
        "Anna Smith (1, 1)",
        "Danto (1, 1)",
        "Dara Velkhanov = Dara Velkhanof (3, 2)",
        "Ilse Quandt = I. Quandt (3, 2)",
        "Iran (1, 0)",
        "Karim Danto Jr. (1, 1)",
        "Karim al-Danto = Karim Danto = Danto (3, 0)",
        "Lund Bay (2, 0)",
        "Omar Danto (1, 1)",
        "Orme (7, 0)",
        "Tehran (1, 0)",
        "United Dockers Federation = UDF (4, 0)",
        "United Nations = U.N. (1, 0)",
        "United States = U.S. (1, 1)",
      ]
    `);
    await store.close();
  });

  it("finds what somebody said under every spelling", async () => {
    const store = await recordOf(pileReadings());
    const said = async (by: string) => (await listed(store.statements({ by }))).map(({ statement }) => statement.content[0].text).sort();
    expect(await said("Velkhanov")).toEqual(["ships were waiting", "the strike would end on Friday"]);
    expect(await said("Velkhanof")).toEqual(["ships were waiting", "the strike would end on Friday"]);
    expect(await said("Ilse Quandt")).toEqual(["there is no deal", "we can wait"]);
    expect(await said("Omar Danto")).toEqual(["nobody asked us"]);
    expect(await said("Anna Smith")).toEqual(["the market is empty"]);
    await store.close();
  });

  it("gives the reasons of every judgement, and tells them of an entity", async () => {
    const store = await recordOf(pileReadings());
    const [velk] = await listed(store.entities({ named: "velkhanof" }));
    expect(velk.names).toEqual(["Dara Velkhanov", "Dara Velkhanof"]);
    const explained = await store.explainEntity(velk.id);
    expect(explained?.judgements).toMatchObject([{ verdict: "same", leftName: expect.any(String), other: null, judge: "rule:names/1" }]);
    for (const { reasons, confidence } of explained?.judgements ?? []) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThan(0);
    }
    expect(await store.explainEntity("e0")).toBeNull();
    await store.close();
  });

  it("comes to the same whatever the order and the batches", async () => {
    const readings = pileReadings();
    const whole = await recordOf(readings);
    const expected = await groups(whole);
    await whole.close();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(readings, { minLength: readings.length }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 5 }),
        async (order, sizes, batch) => {
          const store = await recordOf(order, sizes, batch);
          expect(await groups(store)).toEqual(expected);
          await store.close();
        },
      ),
      { numRuns: 12 },
    );
  });

  it("comes to the same when an article is read again and names otherwise", async () => {
    const readings = pileReadings();
    const path = join(folder, "again.db");
    const first = await openRecord(path, { mode: "create", reader: "one" });
    const changed = readings.map((reading) => ({
      ...reading,
      entities: reading.entities.map((entity) => (entity.name === "Karim Danto" ? { ...entity, name: "Berta Holm", roles: [] } : entity)),
    }));
    await first.add(changed);
    await relateEntities(first);
    expect((await groups(first)).some((line) => line.startsWith("Berta Holm"))).toBe(true);
    await first.close();
    const again = await openRecord(path, { mode: "append", reader: "two" });
    await again.add(readings);
    await relateEntities(again);
    const fresh = await recordOf(readings);
    expect(await groups(again)).toEqual(await groups(fresh));
    await again.close();
    await fresh.close();
  });

  it("leaves an acronym alone where two bodies have it", async () => {
    const store = await recordOf(
      pileReadings([
        ["Orme Courier", "The [Orme Rowing Club|ORG] ([ORC>Orme Rowing Club]) met in [Orme|GPE]."],
        ["Tarnby Post", "The [Orme Rail Company|ORG] ([ORC>Orme Rail Company]) met in [Orme|GPE]."],
        ["Sill Gazette", "The [ORC|ORG] met in [Orme|GPE]. [UN|ORG] and [United Nations|ORG] were there."],
      ]),
    );
    const found = (await groups(store)).map((line) => line.replace(/ e[0-9a-f]+$/, ""));
    expect(found).toEqual([
      "ORC (1, 0)",
      "Orme (3, 0)",
      "Orme Rail Company (1, 0)",
      "Orme Rowing Club (1, 0)",
      "United Nations = UN (1, 0)",
    ]);
    await store.close();
  });

  it("does nothing when nothing is new", async () => {
    const store = await recordOf(pileReadings());
    expect(await relateEntities(store)).toEqual({ names: 0 });
    await store.close();
  });
});
