import { describe, expect, it } from "vitest";
import { buildRecord, lines, onrecord } from "./onrecord.ts";

const WALKOUT = `Dockers walk out at Orme container terminal

Some 400 dockers walked out at the container terminal of Orme on Monday over night shifts and pay, and eleven ships waited in the roads. “We will stay at the gates until the roster is withdrawn,” said Ilse Quandt, leader of the Dockers Union.

Norland Freight, which owns the terminal in Orme, called the strike unlawful and said the roster of night shifts would stay.
`;
const SHIPS = `Ships wait as Orme dockers strike over night shifts

Eleven ships were waiting off Orme on Tuesday, a day after dockers at its container terminal walked out over a roster of night shifts. Ilse Quandt of the Dockers Union stood with the pickets at the gates.

Norland Freight said the strike at its terminal in Orme was unlawful.
`;
const MOSSES = `Keeper of lighthouse honoured for forty years

Odile Marrant, who kept the lighthouse of Skerry Point for forty years, was given the medal of the Lifeboat Society. She rowed out nine times to stranded yachts, and wrote a book on mosses.
`;
const PILE = [
  { text: WALKOUT, publisher: "Orme Courier", published: "2031-05-05" },
  { text: SHIPS, publisher: "Tarnby Post", published: "2031-05-06" },
  { text: MOSSES, publisher: "Norland Wire", published: "2031-05-06" },
];

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
}

describe("onrecord stories", () => {
  it("lists stories, tells one, and says why it is one", async () => {
    const cwd = await buildRecord(PILE);
    const [story, ...more] = lines<Listed>(await onrecord(["stories", "pile.db", "--jsonl"], { cwd }));
    expect([more, story.articles]).toEqual([[], 2]);
    expect(lines(await onrecord(["stories", "pile.db", "--all", "--jsonl"], { cwd }))).toHaveLength(2);
    const listed = (await onrecord(["stories", "pile.db"], { cwd })).stdout;
    expect(listed).toContain(`${story.id.slice(0, 12)} 2031-05-05 to 2031-05-06: 2 articles by 2 outlets\n`);
    const told = (await onrecord(["stories", "pile.db", story.id.slice(0, 8)], { cwd })).stdout;
    expect(told.indexOf("Orme Courier, 2031-05-05")).toBeLessThan(told.indexOf("Tarnby Post, 2031-05-06"));
    const why = await onrecord(["show", "pile.db", story.id, "--why"], { cwd });
    expect(why.stdout.replace(/\s+/g, " ")).toMatch(/Taken for one story .*one story \(0\.\d+\): both name .*one day apart/);
    const { members } = JSON.parse((await onrecord(["stories", "pile.db", story.id, "--json"], { cwd })).stdout);
    const [{ sha256 }] = members;
    expect((await onrecord(["stories", "pile.db", sha256, "--json"], { cwd })).stdout).toContain(story.id);
    expect((await onrecord(["show", "pile.db", sha256, "--why"], { cwd })).stdout).toContain("held against for telling the same happening");
    const { stories } = JSON.parse((await onrecord(["compare", "pile.db", "--json"], { cwd })).stdout);
    expect(stories).toMatchObject([
      { id: story.id, origins: 2, articles: members.map(({ sha256: article }: { sha256: string }) => article) },
    ]);
  }, 120_000);

  it("says so where there is none, or no such one", async () => {
    const cwd = await buildRecord(PILE.slice(1));
    expect(await onrecord(["stories", "pile.db"], { cwd })).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "No two articles of the record tell the same happening. --all lists each by itself.\n",
    });
    const none = await onrecord(["stories", "pile.db", "tffff"], { cwd });
    expect([none.code, none.stderr]).toEqual([
      2,
      expect.stringContaining(
        "no story or article tffff in pile.db; list the ids with: onrecord stories pile.db, onrecord articles pile.db",
      ),
    ]);
  }, 120_000);

  it("tells the day that the others imply of an article without one, and why", async () => {
    const { published: _published, ...undated } = { ...PILE[0], publisher: "Skerry Mail", text: WALKOUT.replace("on Monday", "yesterday") };
    const cwd = await buildRecord([PILE[0], undated]);
    const [story] = lines<Listed>(await onrecord(["stories", "pile.db", "--jsonl"], { cwd }));
    const told = (await onrecord(["stories", "pile.db", story.id], { cwd })).stdout.replace(/\s+/g, " ");
    expect(told).toContain(
      "no day; likely 2031-05-06: it says “yesterday” where another of its story tells the same happening as of 2031-05-05",
    );
    const { members } = JSON.parse((await onrecord(["show", "pile.db", story.id, "--json"], { cwd })).stdout);
    expect(members.map(({ implied }: { implied?: object }) => implied)).toMatchObject([
      undefined,
      {
        first: "2031-05-06",
        last: "2031-05-06",
        likelihood: "likely",
        evidence: [{ here: { text: "yesterday" }, there: { text: "Monday" } }],
      },
    ]);
  }, 120_000);
});
