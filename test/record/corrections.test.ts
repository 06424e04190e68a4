import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { correct, relateAll } from "../../src/pipeline.ts";
import { openRecord } from "../../src/record/open.ts";
import type { Correction, CorrectionTarget } from "../../src/terms/correction.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import { pileReadings } from "../relate/entity/pile.ts";
import { newPath } from "./in-folder.ts";
import { listed } from "./judging.ts";

const PILE = pileReadings();

async function recordOf(readings: readonly ArticleReading[] = PILE, path = newPath(), reader = "1"): Promise<RecordStore> {
  const store = await openRecord(path, { mode: "create", reader });
  await store.add(readings);
  await relateAll(store);
  return store;
}

/** The entities' names, one line each, in order. */
async function entities(store: RecordStore): Promise<string[]> {
  return (await listed(store.entities())).map(({ names }) => [...names].sort().join(" = ")).sort();
}

async function names(store: RecordStore, named: string): Promise<CorrectionTarget[]> {
  const [entity] = (await listed(store.entities({ named }))).filter((one) => one.names.includes(named));
  return (await store.namesOf(entity.id)).map(({ id, name }) => ({ kind: "name", id, words: name }));
}

function line(action: Correction["action"], some: Partial<Correction>): Correction {
  const none = { of: "names", left: [], right: [], name: null, undoes: null, why: "seen", by: "Ada", at: "2031-05-04T10:00:00Z" } as const;
  return { action, ...none, ...some };
}

const judged = (action: "same" | "different", left: readonly CorrectionTarget[], right: readonly CorrectionTarget[], by = "Ada") =>
  line(action, { left, right, by });

it("what a person joins or parts holds over the rules, also when everything is read again, until it is taken back", async () => {
  const path = newPath();
  const store = await recordOf(PILE, path);
  const before = await entities(store);
  expect(before).toContain("Dara Velkhanof = Dara Velkhanov");
  expect(before).toContain("Karim Danto Jr.");
  const parted = (await names(store, "Dara Velkhanov")).map((one) => [one]);
  const [made] = await correct(store, [judged("different", parted[0], parted[1])]);
  const [joined] = await correct(store, [judged("same", await names(store, "Karim Danto Jr."), await names(store, "Omar Danto"))]);
  expect([made.state, joined.state]).toEqual(["holds", "holds"]);
  const after = await entities(store);
  expect(after).toEqual(expect.arrayContaining(["Dara Velkhanof", "Dara Velkhanov", "Karim Danto Jr. = Omar Danto"]));
  await store.close();

  const again = await recordOf(PILE, path, "2");
  expect(await entities(again)).toEqual(after);
  expect((await listed(again.corrections())).map(({ state }) => state)).toEqual(["holds", "holds"]);
  await correct(again, [line("undo", { of: "corrections", undoes: made.id }), line("undo", { of: "corrections", undoes: joined.id })]);
  expect(await entities(again)).toEqual(before);
  const [undo] = (await listed(again.corrections())).filter(({ undoes }) => undoes === made.id);
  await correct(again, [line("undo", { of: "corrections", undoes: undo.id, why: "it was right" })]);
  expect(await entities(again)).toEqual(expect.arrayContaining(["Dara Velkhanof", "Dara Velkhanov", "Karim Danto Jr.", "Omar Danto"]));
  await again.close();
});

it("what a rule would say is told beside what a person decided", async () => {
  const store = await recordOf();
  const [one, other] = (await names(store, "Dara Velkhanov")).map((name) => [name]);
  await correct(store, [judged("different", one, other)]);
  const { entity } = (await store.namesOf(one[0].id))[0];
  const explained = await store.explainEntity(entity);
  const decided = explained?.judgements.find(({ judge }) => judge === "person:Ada");
  expect(decided).toMatchObject({ verdict: "different", reasons: ["seen"], overruled: { verdict: "same", judge: "rule:names/1" } });
  await store.close();
});

it("of two people who decide otherwise the later holds, and both are told", async () => {
  const store = await recordOf();
  const [one, other] = (await names(store, "Dara Velkhanov")).map((name) => [name]);
  const [first] = await correct(store, [judged("different", one, other, "Ada")]);
  const [second] = await correct(store, [judged("same", other, one, "Bo")]);
  expect(await entities(store)).toContain("Dara Velkhanof = Dara Velkhanov");
  expect(second).toMatchObject({ state: "holds", against: [first.id] });
  const [told] = await store.correctionsAbout([one[0].id]);
  expect(told).toMatchObject({ id: first.id, state: "replaced", since: second.id, against: [second.id] });
  await correct(store, [line("undo", { of: "corrections", undoes: second.id, by: "Bo" })]);
  expect(await entities(store)).toEqual(expect.arrayContaining(["Dara Velkhanof", "Dara Velkhanov"]));
  await store.close();
});

it("a name that people give stands first, and a name that is none leaves the lists", async () => {
  const store = await recordOf();
  const [velk] = await names(store, "Dara Velkhanov");
  const [bay] = await names(store, "Lund Bay");
  await correct(store, [line("rename", { left: [velk], name: "Dara A. Velkhanov" }), line("reject", { left: [bay], by: "Bo" })]);
  const [found] = await listed(store.entities({ named: "dara a. velk" }));
  expect(found).toMatchObject({ name: "Dara A. Velkhanov", names: expect.arrayContaining(["Dara Velkhanov", "Dara Velkhanof"]) });
  expect(await listed(store.entities({ named: "Lund Bay" }))).toEqual([]);
  expect(await store.entity(found.id)).toEqual(found);
  await store.close();
});

it("a rejected statement leaves lists and counts, and is found again where its article is read otherwise", async () => {
  const path = newPath();
  const store = await recordOf(PILE, path);
  const [{ statement, article }] = await listed(store.statements());
  const counts = await store.counts();
  const [{ start, end }] = statement.content;
  const target = { kind: "statement", id: statement.id, words: "the strike", place: { article: article.sha256, start, end } } as const;
  await correct(store, [line("reject", { of: "statements", left: [target] })]);
  const left = await listed(store.statements());
  expect(left.map((one) => one.statement.id)).not.toContain(statement.id);
  expect(await listed(store.statements({ rejected: true }))).toHaveLength(left.length + 1);
  expect((await store.counts()).statements).toBe(counts.statements - 1);
  await store.close();

  const anew = PILE.map((reading) => ({
    ...reading,
    statements: reading.statements.map((one) => ({
      ...one,
      id: `s${createHash("sha256").update(one.id).digest("hex").slice(0, 16)}`,
      content: one.content.map((passage) => ({ ...passage, start: passage.start + 1, text: passage.text.slice(1) })),
    })),
  }));
  const again = await recordOf(anew, path, "2");
  expect((await listed(again.statements())).length).toBe(left.length);
  const [kept] = await listed(again.corrections());
  expect(kept).toMatchObject({ state: "holds", left: [{ id: statement.id }] });
  await again.close();
});

it("what is decided about something that is not there waits, and holds when it comes", async () => {
  const whole = await recordOf();
  const sides = [await names(whole, "Karim Danto Jr."), await names(whole, "Omar Danto")] as const;
  await whole.close();
  const store = await recordOf(PILE.slice(0, 3));
  const [made] = await correct(store, [judged("same", ...sides)]);
  expect(made.state).toBe("waiting");
  await store.add(PILE.slice(3));
  await relateAll(store);
  expect((await listed(store.corrections())).map(({ state }) => state)).toEqual(["holds"]);
  expect(await entities(store)).toContain("Karim Danto Jr. = Omar Danto");
  await store.close();
});

it("a log carried to another record of the same articles comes to the same, and twice is once", async () => {
  const store = await recordOf();
  const parted = (await names(store, "Dara Velkhanov")).map((name) => [name]);
  await correct(store, [
    judged("different", parted[0], parted[1]),
    judged("same", await names(store, "Karim Danto Jr."), await names(store, "Omar Danto"), "Bo"),
    line("rename", { left: await names(store, "Lund Bay"), name: "Lund Bight" }),
  ]);
  const log = await listed(store.corrections());
  const other = await recordOf([...PILE].reverse());
  await correct(other, log);
  await correct(other, log);
  expect(await listed(other.corrections())).toEqual(log);
  expect(await entities(other)).toEqual(await entities(store));
  await store.close();
  await other.close();
});

it("a line that cannot be meant is refused, and changes nothing", async () => {
  const store = await recordOf();
  const [name] = await names(store, "Lund Bay");
  const bad = [
    line("same", { left: [name], right: [name] }),
    line("same", { left: [name] }),
    line("rename", { left: [name] }),
    line("reject", { left: [name], why: " " }),
    line("reject", { left: [name], by: "" }),
    line("undo", { of: "corrections", undoes: "k0" }),
    line("undo", {}),
    line("reject", { left: [] }),
    line("reject", { left: [name], at: "yesterday" }),
  ];
  for (const one of bad) await expect(store.correct(one)).rejects.toThrow(RangeError);
  expect(await listed(store.corrections())).toEqual([]);
  await store.close();
});

it("whatever people decide in whatever order, the last word on a pair stands and taking all back leaves what the rules say", async () => {
  const base = await recordOf();
  const before = await entities(base);
  const pool = (await listed(base.entities({ type: "PER" }))).map(({ id }) => id);
  const targets = await Promise.all(
    pool.map(async (id) => (await base.namesOf(id)).map(({ id, name }) => ({ kind: "name", id, words: name }) as const)),
  );
  await base.close();
  const pick = fc.integer({ min: 0, max: targets.length - 1 });
  const decisions = fc.array(fc.tuple(fc.constantFrom("same", "different"), pick, pick, fc.constantFrom("Ada", "Bo")), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(decisions, async (drawn) => {
      const store = await recordOf();
      const kept: { id: string; one: string; other: string; action: string }[] = [];
      for (const [n, [action, a, b, by]] of drawn.entries()) {
        if (a === b) continue;
        const correction = { ...judged(action as "same" | "different", targets[a], targets[b], by), at: `2031-05-04T10:00:0${n}Z` };
        kept.push({ id: (await correct(store, [correction]))[0].id, one: targets[a][0].id, other: targets[b][0].id, action });
      }
      const last = kept.at(-1);
      if (last) {
        const [one, other] = [(await store.namesOf(last.one))[0].entity, (await store.namesOf(last.other))[0].entity];
        expect(one === other).toBe(last.action === "same");
      }
      for (const { id } of kept) await correct(store, [line("undo", { of: "corrections", undoes: id })]);
      expect(await entities(store)).toEqual(before);
      await store.close();
    }),
    { numRuns: 8 },
  );
});
