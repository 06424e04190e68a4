/** People correct a record: judged, named, rejected, taken back, carried to another record. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { RecordedCorrection } from "../../../src/terms/correction.ts";
import type { RecordedEntity } from "../../../src/terms/entity.ts";
import type { RecordedStatement } from "../../../src/terms/store.ts";
import { lines, makePile, onrecord } from "./onrecord.ts";

const ONE = `Quay stays shut

ORME, May 4 - Harbour Master Dara Velkhanov said on Friday that the quay would stay shut. Ilse Quandt of the United Dockers Federation called it a bad joke.

"Nobody asked the crews," Velkhanov said. The strike began on Monday and nobody knows when it will end.
`;
const TWO = `Crews wait for money

ORME, May 5 - Tove Marsh, a pilot, said that the money would come. Ilse Quandt of the United Dockers Federation did not believe it.

"The crews have waited long enough," Quandt said on Saturday at the gate of the harbour.
`;

let cwd = "";
const run = (...args: string[]) => onrecord(args, { cwd });
const entities = async (record = "p.db"): Promise<RecordedEntity[]> =>
  JSON.parse((await run("entities", record, "--all", "--json")).stdout);
const named = async (name: string, record = "p.db") => (await entities(record)).find(({ names }) => names.includes(name));

it("a decision is kept with who, when and why, is shown where it matters, and can be taken back", async () => {
  cwd = makePile({ "pile/a.txt": ONE, "pile/b.txt": TWO });
  expect((await run("build", "pile", "-o", "p.db", "--fast")).code).toBe(0);
  const [velk, marsh] = [await named("Dara Velkhanov"), await named("Tove Marsh")];
  const same = ["judge", "p.db", "same", velk!.id, marsh!.id, "--why", "her married name", "--by", "Ada"];
  const dry = await run(...same, "--dry-run", "--json");
  expect([dry.code, JSON.parse(dry.stdout).action, (await run("corrections", "p.db")).code]).toEqual([0, "same", 1]);
  const made = await run(...same);
  expect(made.stdout).toMatch(/^Ada, \d{4}-\d\d-\d\d: "Dara Velkhanov" and "Tove Marsh" are one\. Why: her married name\n$/);
  expect((await named("Tove Marsh"))?.names).toContain("Dara Velkhanov");
  const joined = (await named("Tove Marsh"))!.id;
  expect((await run("show", "p.db", joined, "--why")).stdout).toMatch(/because her married name \[person:Ada; n/);
  const again = await run("judge", "p.db", "different", velk!.id, marsh!.id, "--why", "two people", "--by", "Bo");
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("one already")]);

  expect((await run("rename", "p.db", joined, "Dara Marsh", "--why", "as she signs", "--by", "Ada")).code).toBe(0);
  expect((await run("entities", "p.db", "--named", "Dara Marsh")).stdout).toContain("Dara Marsh (also");
  const [{ statement }] = lines<RecordedStatement>(await run("statements", "p.db", "--jsonl"));
  expect((await run("reject", "p.db", statement.id, "--why", "nobody said it", "--by", "Ada")).code).toBe(0);
  expect((await run("statements", "p.db", "--jsonl")).stdout).not.toContain(statement.id);
  expect((await run("show", "p.db", statement.id)).stdout).toMatch(/Decided by people\n.*is no statement\. Why: nobody said it/);

  // Everything is read again by another reader; what was decided stands.
  writeFileSync(join(cwd, "people.csv"), "name,also\nNils Abara,Abara\n");
  expect((await run("build", "pile", "-o", "p.db", "--fast", "--entities", "people.csv")).code).toBe(0);
  expect((await named("Dara Marsh"))?.names).toEqual(expect.arrayContaining(["Dara Velkhanov", "Tove Marsh"]));
  expect((await run("statements", "p.db", "--jsonl")).stdout).not.toContain(statement.id);

  // And in another record of the same articles.
  writeFileSync(join(cwd, "decided.jsonl"), (await run("corrections", "p.db", "--jsonl")).stdout);
  expect((await run("build", "pile/b.txt", "-o", "q.db", "--fast")).code).toBe(0);
  const brought = await run("corrections", "q.db", "--apply", "decided.jsonl", "--json");
  expect((JSON.parse(brought.stdout) as RecordedCorrection[]).map(({ state }) => state)).toEqual(["waiting", "waiting", "holds"]);
  expect((await run("build", "pile/a.txt", "-o", "q.db", "--fast")).code).toBe(0);
  expect((await named("Dara Marsh", "q.db"))?.names).toEqual(expect.arrayContaining(["Dara Velkhanov", "Tove Marsh"]));

  const [first] = lines<RecordedCorrection>(await run("corrections", "p.db", "--jsonl"));
  expect((await run("undo", "p.db", first.id.slice(0, 8), "--why", "two people after all", "--by", "Bo")).code).toBe(0);
  expect((await named("Tove Marsh"))?.names).not.toContain("Dara Velkhanov");
  const log = await run("corrections", "p.db");
  expect(log.stdout).toMatch(/her married name\n {2}k\w+ +taken back \(k\w+\)/);
}, 120_000);

it("says what is wrong with a decision, and changes nothing", async () => {
  cwd = makePile({ "pile/a.txt": ONE, "bad.jsonl": '{"action":"same"}\n' });
  expect((await run("build", "pile", "-o", "p.db", "--fast")).code).toBe(0);
  const { id } = (await named("Dara Velkhanov"))!;
  const [{ statement }] = lines<RecordedStatement>(await run("statements", "p.db", "--jsonl"));
  const failing: [string[], RegExp][] = [
    [["judge", "p.db", "perhaps", id, id, "--why", "x"], /perhaps is no verdict; give same, different or unsure/],
    [
      ["judge", "p.db", "same", id, "e0000", "--why", "x"],
      /no statement, utterance, name or article e0000 in p\.db; list the ids with: onrecord statements p\.db, /,
    ],
    [["judge", "p.db", "same", id, statement.id, "--why", "x"], /is somebody named and s\w+ a statement/],
    [["judge", "p.db", "same", id, id, "--why", "x"], /one and the same thing/],
    [["reject", "p.db", id, "--why", "  "], /--why holds no words/],
    [["rename", "p.db", id, "...", "--why", "x"], /the name holds no letter/],
    [["undo", "p.db", "k12", "--why", "x"], /no decision k12 in p\.db; list the ids with: onrecord corrections p\.db/],
    [["corrections", "p.db", "--apply", "bad.jsonl"], /bad\.jsonl, line 1 is no decision/],
    [["corrections", "p.db", "--apply", "none.jsonl"], /none\.jsonl cannot be read \(ENOENT\)/],
  ];
  for (const [args, message] of failing) {
    const { code, stdout, stderr } = await run(...args);
    expect([args[0], code, stdout]).toEqual([args[0], 2, ""]);
    expect(stderr).toMatch(message);
  }
  expect((await run("corrections", "p.db")).code).toBe(1);
}, 120_000);
