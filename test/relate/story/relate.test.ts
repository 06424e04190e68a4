import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRecord } from "../../../src/record/open.ts";
import { relateStories } from "../../../src/relate/story/relate.ts";
import { relateVersions } from "../../../src/relate/version/relate.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";
import { newPath } from "../../record/in-folder.ts";
import { listed } from "../../record/judging.ts";
import { articleOf, groups, KNOWLEDGE, PILE, READINGS, recordOf } from "./pile.ts";

const STORIES = ["Evening Lantern 05-13, Sill Gazette 05-12", "Norland Wire 05-13", "Orme Courier 05-05, Tarnby Post 05-06"];

describe("stories of a record", () => {
  it("hold what tells one happening, and keep two strikes a week apart in two towns apart", async () => {
    const store = await recordOf([READINGS]);
    expect(await groups(store)).toEqual(STORIES);
    await store.close();
  });

  it("are called by a headline of theirs, with days, outlets and names", async () => {
    const store = await recordOf([READINGS]);
    const [first] = await listed(store.stories({ least: 2 }));
    expect(first).toMatchObject({
      title: "Dockers walk out at Orme container terminal",
      first: "2031-05-05",
      last: "2031-05-06",
      articles: 2,
      pages: 2,
      origins: 2,
      publishers: ["Orme Courier", "Tarnby Post"],
    });
    expect(first.names).toContain("Ilse Quandt");
    expect(first.places).toEqual(["Orme"]);
    const smallest = READINGS.slice(0, 2)
      .map(({ origin }) => origin.sha256)
      .sort()[0];
    expect(first.id).toBe(`t${smallest.slice(0, 16)}`);
    await store.close();
  });

  it("tell why, in words that can be checked", async () => {
    const store = await recordOf([READINGS]);
    const [story] = await listed(store.stories({ least: 2 }));
    const explained = await store.explainStory(story.id);
    const [judgement] = explained?.judgements ?? [];
    expect(judgement).toMatchObject({ verdict: "same", judge: "rule:story/1", other: null });
    expect(judgement.reasons.join(", ")).toMatch(
      /^both name .*Orme.*, one day apart, both tell of 2031-05-05, .*telling words in common: /,
    );
    expect(await store.explainStory("t0")).toBeNull();
    await store.close();
  });

  it("last two weeks where one happening does", async () => {
    const days = ["05", "06", "08", "09", "11", "13", "15", "17", "19"];
    const told = days.map((day, i) => {
      const turn = [
        "Divers searched the hold.",
        "Relatives waited at the quay.",
        "The owner gave no answer.",
        "The minister came by boat.",
      ][i % 4];
      return articleOf({
        outlet: `Outlet ${i}`,
        day: `2031-05-${day}`,
        title: `Search for crew of trawler [Maren|MISC] off [Skerry Point|LOC], day ${i + 1}`,
        text: `The search for the nine men of the trawler [Maren|MISC], which capsized off [Skerry Point|LOC] on 4 May, went on. ${turn} Coastguard commander [Ada Lund|PER] said the currents were strong.`,
        days: ["2031-05-04"],
      });
    });
    const store = await recordOf([told, READINGS]);
    expect((await groups(store)).filter((group) => group.includes("Outlet"))).toEqual([
      days.map((day, i) => `Outlet ${i} 05-${day}`).join(", "),
    ]);
    await store.close();
  });

  it("go on from an earlier one with the same people and place and a new happening", async () => {
    const trial = articleOf({
      outlet: "Orme Courier",
      day: "2031-06-23",
      title: "Judge hears claim over rotten fruit",
      text: "A judge in [Orme|GPE], [Petra Voss|PER], began to hear a claim for damages by the fruit importer [Solveig Brothers|ORG], whose bananas rotted aboard a ship. Witnesses spoke of refrigeration logs, insurance and mould. [Ilse Quandt|PER] of the [Dockers Union|ORG] called the claim a threat. Lawyers for [Norland Freight|ORG] asked for a settlement; the hearing goes on in autumn.",
      days: ["2031-06-23"],
    });
    const store = await recordOf([[...READINGS, trial]]);
    const story = await store.story((await store.storyOf(trial.origin.sha256)) ?? "");
    expect(story?.articles).toBe(1);
    expect(story?.continues).toMatchObject([{ title: "Dockers walk out at Orme container terminal" }]);
    expect(story?.continues[0].reasons.join(", ")).toMatch(/both are about .*(Dockers Union|Ilse Quandt|Norland Freight)/);
    const earlier = await store.story(story?.continues[0].story ?? "");
    expect(earlier?.continuedBy).toMatchObject([{ story: story?.id }]);
    await store.close();
  });

  it("are none for what has no body or is in another language, and one for a single article", async () => {
    const empty = articleOf({ ...PILE[0], outlet: "Empty", text: "" });
    const foreign = articleOf({ ...PILE[0], outlet: "Foreign", language: "da" });
    const store = await recordOf([[READINGS[4], empty, foreign]]);
    expect(await listed(store.stories())).toMatchObject([{ articles: 1, publishers: ["Norland Wire"] }]);
    for (const { origin } of [empty, foreign]) expect(await store.storyOf(origin.sha256)).toBeNull();
    expect(await relateStories(store, KNOWLEDGE)).toEqual({ articles: 0 });
    await store.close();
  });

  it("are found without any dates", async () => {
    const store = await recordOf([PILE.map((told) => articleOf({ ...told, day: null, days: [] }))]);
    const found = await groups(store);
    expect(found.every((group) => !/Orme|Tarnby/.test(group) || !/Sill|Evening|Wire/.test(group))).toBe(true);
    expect((await listed(store.stories()))[0]).toMatchObject({ first: null, last: null });
    await store.close();
  });

  it("hold the versions of a page together whatever they say", async () => {
    const address = (reading: ArticleReading, url: string): ArticleReading => ({ ...reading, origin: { ...reading.origin, url } });
    const [one] = READINGS;
    const other = articleOf({ ...PILE[0], day: "2031-05-07", text: `${PILE[0].text} The strike ended.` });
    const store = await openRecord(newPath(), { mode: "create", reader: "1" });
    await store.add([address(one, "https://courier.example/a"), address(other, "https://courier.example/a")]);
    await relateVersions(store);
    await relateStories(store, KNOWLEDGE);
    const [story] = await listed(store.stories());
    expect(story).toMatchObject({ articles: 2, pages: 1, origins: 1 });
    expect((await store.explainStory(story.id))?.judgements).toMatchObject([{ reasons: ["two versions of one page"], confidence: 1 }]);
    await store.close();
  });
});

describe("the order of coming", () => {
  const dated = [...READINGS, ...["07", "08"].map((day) => articleOf({ ...PILE[1], outlet: `Later ${day}`, day: `2031-05-${day}` }))];

  it("does not matter among articles that wait at once", async () => {
    const whole = await recordOf([dated]);
    const expected = await groups(whole);
    await whole.close();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(dated, { minLength: dated.length }), async (order) => {
        const store = await recordOf([order]);
        expect(await groups(store)).toEqual(expected);
        await store.close();
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it("makes no difference between whole days one after the other and all at once", async () => {
    const days = [...new Set(dated.map(({ published }) => published?.value))].sort();
    const byDay = days.map((day) => dated.filter(({ published }) => published?.value === day));
    const [one, other] = [await recordOf([dated]), await recordOf(byDay)];
    expect(await groups(other)).toEqual(await groups(one));
    expect((await listed(other.stories())).map(({ id, title }) => [id, title])).toEqual(
      (await listed(one.stories())).map(({ id, title }) => [id, title]),
    );
    await one.close();
    await other.close();
  });

  it("changes nothing settled without a line in the log", async () => {
    const store = await recordOf([READINGS.slice(2)]);
    const before = new Map<string, string | undefined>();
    for await (const { sha256, story } of store.articles()) before.set(sha256, story);
    await store.add(READINGS.slice(0, 2));
    await relateStories(store, KNOWLEDGE);
    for await (const { sha256, story } of store.articles()) if (before.has(sha256)) expect(story).toBe(before.get(sha256));
    await store.close();
  });

  it("is gone on with where it was stopped", async () => {
    const store = await openRecord(newPath(), { mode: "create", reader: "1" });
    await store.add(READINGS);
    const stop = new AbortController();
    stop.abort();
    expect(await relateStories(store, KNOWLEDGE, { signal: stop.signal })).toEqual({ articles: 0 });
    await relateStories(store, KNOWLEDGE);
    expect(await groups(store)).toEqual(STORIES);
    await store.close();
  });
});
