/** Who a record names, under all spellings, and the user's own table. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ExplainedEntity, RecordedEntity } from "../../../src/terms/entity.ts";
import { makePile, onrecord } from "./onrecord.ts";

const ONE = `Quay stays shut

ORME, May 4 - Harbour Master Dara Velkhanov said on Friday that the quay would stay shut. Ilse Quandt of the United Dockers Federation called it a bad joke.

"Nobody asked the crews," Velkhanov said. The strike began on Monday and nobody knows when it will end.
`;
const TWO = `Crews wait for money

ORME, May 5 - Harbour Master Dara Velkhanof said that the money would come. Ilse Quandt of the United Dockers Federation did not believe it.

"The crews have waited long enough," Quandt said on Saturday at the gate of the harbour.
`;

it("lists people once under their spellings, tells why, and finds what they said under each", async () => {
  const cwd = makePile({ "pile/a.txt": ONE, "pile/b.txt": TWO });
  expect((await onrecord(["build", "pile", "-o", "p.db", "--fast"], { cwd })).code).toBe(0);
  const { stdout, code } = await onrecord(["entities", "p.db", "--type", "people", "--json"], { cwd });
  expect(code).toBe(0);
  const people: RecordedEntity[] = JSON.parse(stdout);
  const velk = people.find(({ names }) => names.includes("Dara Velkhanov"));
  expect(velk).toMatchObject({ names: ["Dara Velkhanof", "Dara Velkhanov"], articles: 2, type: "PER" });
  const human = await onrecord(["entities", "p.db"], { cwd });
  expect(human.stdout).toMatch(/Dara Velkhanof \(also\s.*\s+Dara Velkhanov\)/);
  const why = await onrecord(["show", "p.db", velk!.id, "--why"], { cwd });
  expect(why.stdout).toMatch(/Taken for one\n {2}Dara Velkhano[fv] and Dara Velkhano[fv]: the same \(0\.92\)/);
  const explained: ExplainedEntity = JSON.parse((await onrecord(["show", "p.db", velk!.id, "--why", "--json"], { cwd })).stdout);
  expect(explained.judgements[0]).toMatchObject({ verdict: "same", judge: "rule:names/1" });
  const said = await onrecord(["statements", "p.db", "--by", "Velkhanov", "--jsonl"], { cwd });
  expect(said.stdout.match(/Velkhanof/g)?.length).toBeGreaterThan(0);
  expect((await onrecord(["entities", "p.db", "--named", "Nobody Here"], { cwd })).code).toBe(1);
  expect((await onrecord(["entities", "p.db", "--type", "dogs"], { cwd })).code).toBe(2);
}, 90_000);

it("reads articles again when the user's table is another, and says what is wrong with it", async () => {
  const cwd = makePile({ "pile/a.txt": ONE, "pile/b.txt": TWO });
  const build = async (...flags: string[]) => {
    const { code, stdout, stderr } = await onrecord(["build", "pile", "-o", "p.db", "--fast", "--json", "-q", ...flags], { cwd });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    return JSON.parse(stdout).added;
  };
  expect(await build()).toBe(2);
  writeFileSync(join(cwd, "people.csv"), "name,also,id\nDara Velkhan,Dara Velkhanov|Dara Velkhanof,velk\n");
  const planned = await onrecord(["build", "pile", "-o", "p.db", "--fast", "--dry-run", "--entities", "people.csv"], { cwd });
  expect(planned.stdout).toBe("new    pile/a.txt\nnew    pile/b.txt\n");
  expect(await build("--entities", "people.csv")).toBe(2);
  expect(await build("--entities", "people.csv")).toBe(0);
  const found: RecordedEntity[] = JSON.parse((await onrecord(["entities", "p.db", "--named", "Velkhan", "--json"], { cwd })).stdout);
  expect(found).toMatchObject([{ name: "Dara Velkhan", known: "velk", articles: 2 }]);
  writeFileSync(join(cwd, "people.csv"), "name,also\nDara Velkhan\n");
  const bad = await onrecord(["extract", "pile", "--fast", "--entities", "people.csv"], { cwd });
  expect(bad).toMatchObject({ code: 2, stdout: "" });
  expect(bad.stderr).toBe("onrecord: people.csv, line 2: it has 1 fields where the first line names 2\n");
}, 90_000);
