import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import { relateStories } from "../../src/relate/story/relate.ts";
import type { Correction } from "../../src/terms/correction.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import { articleOf, groups, KNOWLEDGE, PILE, READINGS, recordOf } from "../relate/story/pile.ts";
import { newPath } from "./in-folder.ts";
import { listed } from "./judging.ts";

const [ORME, TARNBY, SILL, LANTERN, WIRE] = READINGS;

function decision(action: "same" | "different", one: ArticleReading, other: ArticleReading, at = 1): Correction {
  const target = ({ origin, title }: ArticleReading) => ({ kind: "article" as const, id: origin.sha256, words: title?.text ?? "" });
  return {
    action,
    of: "stories",
    left: [target(one)],
    right: [target(other)],
    name: null,
    undoes: null,
    why: "read both",
    by: "Ada Vey",
    at: `2031-06-01T00:00:0${at}Z`,
  };
}

const PARTED = ["Evening Lantern 05-13, Sill Gazette 05-12", "Norland Wire 05-13", "Orme Courier 05-05", "Tarnby Post 05-06"];
const JOINED = ["Evening Lantern 05-13, Norland Wire 05-13, Sill Gazette 05-12", "Orme Courier 05-05, Tarnby Post 05-06"];

describe("what people decide about stories", () => {
  it("parts what rules joined, and holds when what is found is found again", async () => {
    const store = await recordOf([READINGS]);
    await store.correct(decision("different", ORME, TARNBY));
    expect(await groups(store)).toEqual(PARTED);
    await store.add([articleOf({ ...PILE[1], outlet: "Later", day: "2031-05-07" })]);
    await relateStories(store, KNOWLEDGE);
    const found = await groups(store);
    expect(found.some((group) => group.includes("Orme Courier") && group.includes("Tarnby Post"))).toBe(false);
    expect(found.some((group) => group.includes("Later"))).toBe(true);
    await store.close();
  });

  it("joins what rules kept apart", async () => {
    const store = await recordOf([READINGS]);
    await store.correct(decision("same", SILL, WIRE));
    expect(await groups(store)).toEqual(JOINED);
    const story = await store.explainStory((await store.storyOf(WIRE.origin.sha256)) ?? "");
    expect(story?.judgements.map(({ judge, verdict }) => [judge, verdict])).toContainEqual(["person:Ada Vey", "same"]);
    await store.close();
  });

  it("survives reading the articles again, and can be taken back", async () => {
    const path = newPath();
    const first = await openRecord(path, { mode: "create", reader: "1" });
    await first.add(READINGS);
    await relateStories(first, KNOWLEDGE);
    await first.correct(decision("different", ORME, TARNBY));
    const { id } = await first.correct(decision("same", SILL, WIRE, 2));
    await first.close();
    const again = await openRecord(path, { mode: "append", reader: "2" });
    await again.add(READINGS);
    await relateStories(again, KNOWLEDGE);
    await again.settleCorrections();
    const both = ["Evening Lantern 05-13, Norland Wire 05-13, Sill Gazette 05-12", "Orme Courier 05-05", "Tarnby Post 05-06"];
    expect(await groups(again)).toEqual(both);
    const undo = { ...decision("same", SILL, WIRE, 3), action: "undo", left: [], right: [], undoes: id, of: "corrections" } as const;
    await again.correct(undo);
    expect(await groups(again)).toEqual(PARTED);
    await again.close();
  });

  it("gives a story the name that people gave an article of it", async () => {
    const store = await recordOf([READINGS]);
    const [left] = decision("same", ORME, TARNBY).left;
    await store.correct({ ...decision("same", ORME, TARNBY), action: "rename", left: [left], right: [], name: "The Orme walkout" });
    expect((await store.story((await store.storyOf(TARNBY.origin.sha256)) ?? ""))?.title).toBe("The Orme walkout");
    await store.close();
  });
});

describe("stories in the record", () => {
  it("touch only what a new article concerns", async () => {
    const store = await recordOf([READINGS]);
    const told = async () => (await listed(store.stories())).map((story) => JSON.stringify(story)).sort();
    const before = await told();
    await store.add([articleOf({ ...PILE[3], outlet: "Later", day: "2031-05-14" })]);
    await relateStories(store, KNOWLEDGE);
    const after = await told();
    expect(after.filter((story) => !before.includes(story))).toHaveLength(1);
    expect(await relateStories(store, KNOWLEDGE)).toEqual({ articles: 0 });
    await store.close();
  });

  it("are worked out anew where an article is read otherwise", async () => {
    const path = newPath();
    const first = await openRecord(path, { mode: "create", reader: "1" });
    await first.add(READINGS);
    await relateStories(first, KNOWLEDGE);
    await first.close();
    const again = await openRecord(path, { mode: "append", reader: "2" });
    await again.add([
      { ...TARNBY, body: WIRE.body.map(() => ({ start: 0, end: 4, text: TARNBY.text.slice(0, 4) })), title: null, entities: [] },
    ]);
    expect(await groups(again)).toEqual([...PARTED.slice(0, 3), "Tarnby Post 05-06"].sort());
    await relateStories(again, KNOWLEDGE);
    expect(await groups(again)).toEqual(PARTED);
    await again.add([LANTERN]);
    await relateStories(again, KNOWLEDGE);
    expect(await groups(again)).toEqual(PARTED);
    await again.close();
  });

  it("come to one of whatever order people decide in, the last word on a pair standing", async () => {
    const pairs = [
      [ORME, TARNBY],
      [SILL, WIRE],
      [ORME, SILL],
      [LANTERN, WIRE],
    ] as const;
    const plan = fc.array(fc.tuple(fc.nat(3), fc.constantFrom("same" as const, "different" as const)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(plan, async (decisions) => {
        const store = await recordOf([READINGS]);
        for (const [i, [pair, action]] of decisions.entries()) await store.correct(decision(action, ...pairs[pair], i + 1));
        const storyOf = async ({ origin }: ArticleReading) => store.storyOf(origin.sha256);
        const last = new Map(decisions.map(([pair, action]) => [pair, action]));
        for (const [pair, action] of last)
          if (
            action === "different" &&
            decisions.findLastIndex(([, one]) => one === "same") < decisions.findLastIndex(([one]) => one === pair)
          )
            expect(await storyOf(pairs[pair][0])).not.toBe(await storyOf(pairs[pair][1]));
        expect(await membersAgree(store)).toBe(true);
        await store.close();
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

/** Every story is named after the smallest sha256 of the articles it counts, and every article is in one. */
async function membersAgree(store: RecordStore): Promise<boolean> {
  let articles = 0;
  for await (const { id, articles: count } of store.stories()) {
    const story = await store.story(id);
    const [smallest] = (story?.members ?? []).map(({ sha256 }) => sha256).sort();
    if (story?.members.length !== count || id !== `t${smallest.slice(0, 16)}`) return false;
    articles += count;
  }
  return articles === READINGS.length;
}
