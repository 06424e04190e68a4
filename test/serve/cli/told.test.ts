/** What the user says of an article beside it counts, also where the record has the article already. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makePile, onrecord, REPLY, WARDEN } from "./onrecord.ts";

it("reads an article again when something else is said of it, and only then", async () => {
  const cwd = makePile({ "pile/a.txt": WARDEN, "pile/b.txt": REPLY });
  const build = async (...flags: string[]) => {
    const { code, stdout } = await onrecord(["build", "pile", "-o", "p.db", "--fast", "--json", ...flags], { cwd });
    expect(code).toBe(0);
    const { added, already, articles } = JSON.parse(stdout);
    expect(articles).toBe(2);
    return [added, already];
  };
  const outlets = async () => {
    const { stdout } = await onrecord(["articles", "p.db", "--json"], { cwd });
    const listed: { path: string; publisher: string; published: string }[] = JSON.parse(stdout);
    return Object.fromEntries(listed.map(({ path, publisher, published }) => [path.slice(-5), [publisher, published]]));
  };
  const sidecar = join(cwd, "pile/a.meta.json");

  expect(await build()).toEqual([2, 0]);
  const before = await outlets();
  writeFileSync(sidecar, JSON.stringify({ publisher: "Orrin Courier", published: "2031-05-04" }));
  const planned = await onrecord(["build", "pile", "-o", "p.db", "--dry-run", "--fast"], { cwd });
  expect(planned.stdout).toBe("new    pile/a.txt\nthere  pile/b.txt\n");
  expect(await build()).toEqual([1, 1]);
  expect(await outlets()).toEqual({ ...before, "a.txt": ["Orrin Courier", "2031-05-04"] });
  expect(await build()).toEqual([0, 2]);

  writeFileSync(sidecar, JSON.stringify({ published: "2031-05-05", publisher: "Orrin Courier" }));
  expect(await build("--publisher", "Selby Post")).toEqual([2, 0]);
  expect(await outlets()).toEqual({ "a.txt": ["Selby Post", "2031-05-05"], "b.txt": ["Selby Post", before["b.txt"][1]] });

  rmSync(sidecar);
  expect(await build()).toEqual([0, 2]);
}, 90_000);

it("takes the first of two things said of the same bytes, each time", async () => {
  const cwd = makePile({
    "a.txt": WARDEN,
    "a.meta.json": JSON.stringify({ publisher: "Orrin Courier" }),
    "b.txt": WARDEN,
    "b.meta.json": JSON.stringify({ publisher: "Selby Post" }),
  });
  const build = async () =>
    JSON.parse((await onrecord(["build", "a.txt", "b.txt", "-o", "p.db", "--fast", "--json"], { cwd })).stdout).added;
  expect([await build(), await build()]).toEqual([1, 0]);
  const { stdout } = await onrecord(["articles", "p.db", "--json"], { cwd });
  expect(JSON.parse(stdout)).toMatchObject([{ publisher: "Orrin Courier" }]);
});
