import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { census } from "../../src/read/census.ts";
import { makePile, readAll } from "./pile.ts";

const paths = async (folder: string) => (await readAll([folder])).pages.map(({ origin }) => origin.path?.slice(folder.length + 1));

describe("walking a pile", () => {
  it("goes through folders in the order of names, whatever their kind, and leaves out what is hidden", async () => {
    const pile = makePile({
      "b/2.txt": "two",
      "b/1.txt": "one",
      "a.txt": "a",
      "c.txt": "c",
      "B.txt": "B",
      ".hidden.txt": "no",
      ".git/config": "no",
      "node_modules/x/readme.txt": "no",
    });
    expect(await paths(pile)).toEqual(["B.txt", "a.txt", "b/1.txt", "b/2.txt", "c.txt"]);
    expect(await census([pile])).toBe(5);
  });

  it("names files as the path was given", async () => {
    const pile = makePile({ "in/a.txt": "a" });
    for (const given of [`${pile}/in`, `${pile}/in/`, `${pile}/in//`]) {
      expect((await readAll([given])).pages[0].origin.path).toBe(`${pile}/in/a.txt`);
    }
  });

  it("follows links to files and folders, and reports a loop once", async () => {
    const pile = makePile({ "real/a.txt": "a", "elsewhere/b.txt": "b" });
    symlinkSync("a.txt", join(pile, "real/linked.txt"));
    symlinkSync("..", join(pile, "real/up"));
    const { pages, failures } = await readAll([pile]);
    expect(pages.map(({ origin }) => origin.path)).toEqual([`${pile}/elsewhere/b.txt`, `${pile}/real/a.txt`, `${pile}/real/linked.txt`]);
    expect(failures).toEqual([expect.objectContaining({ path: `${pile}/real/up`, rule: "folder-loop" })]);
    expect(failures[0].reason).toContain(realpathSync(pile));
  });

  it("does not follow a link out to a folder that holds the pile", async () => {
    const folder = makePile({ "beside.txt": "b", "pile/a.txt": "a" });
    symlinkSync("..", join(folder, "pile/up"));
    const { pages, failures } = await readAll([`${folder}/pile`]);
    expect([pages.length, failures.map(({ path }) => path)]).toEqual([1, [`${folder}/pile/up`]]);
  });

  it("reads a folder met by two ways once, however many ways there are", async () => {
    const pile = makePile({ "z/a.txt": "a" });
    for (let level = 0; level < 20; level++) {
      mkdirSync(join(pile, `d${level}`));
      const next = level === 19 ? "../z" : `../d${level + 1}`;
      symlinkSync(next, join(pile, `d${level}/left`));
      symlinkSync(next, join(pile, `d${level}/right`));
    }
    const { pages, failures } = await readAll([pile]);
    expect([pages.length, failures.length]).toEqual([1, 0]);
  });

  it("counts what stands beside articles in one line, and opens none of it", async () => {
    const pile = makePile({
      "Dam.html": "<p>Dam",
      "Dam_files/frame.html": "<p>frame",
      "Dam_files/deep/a.css": "p{}",
      "Tor.htm": "<p>Tor",
      "Tor-Dateien/b.html": "<p>frame",
      "old_files/c.html": "<p>An article in a folder that only sounds like one.",
      x_files: "A file of that name.",
      "x.html": "<p>x",
      "logo.PNG": "not even a picture",
      "photos/1.jpg": "x",
      "photos/2.jpg": "x",
    });
    expect(await paths(pile)).toEqual(["Dam.html", "Tor.htm", "old_files/c.html", "x.html", "x_files"]);
    const { failures } = await readAll([pile]);
    expect(failures).toEqual([expect.objectContaining({ path: pile, record: null, rule: "passed-over" })]);
    expect(failures[0].reason).toContain("6 files passed over");
    expect(failures[0].reason).toContain("pictures 3");
    expect(failures[0].reason).toContain("parts of saved pages 3");
    expect((await readAll([join(pile, "logo.PNG")])).pages).toHaveLength(1);
  });

  it("lists what is no file and what is not there, and reads the rest", async () => {
    const pile = makePile({ "a.txt": "a", "z.txt": "z" });
    execFileSync("mkfifo", [join(pile, "fifo")]);
    symlinkSync("nowhere", join(pile, "dangling"));
    symlinkSync("self", join(pile, "self"));
    const { pages, failures } = await readAll([pile, join(pile, "missing.txt")]);
    expect(pages).toHaveLength(2);
    expect(failures.map(({ path, rule }) => [path.slice(pile.length + 1), rule])).toEqual([
      ["dangling", "broken-link"],
      ["fifo", "not-a-file"],
      ["self", "link-loop"],
      ["missing.txt", "no-such-file"],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("lists a file and a folder it may not read", async () => {
    const pile = makePile({ "a.txt": "a", "closed.txt": "x", "shut/b.txt": "b" });
    chmodSync(join(pile, "closed.txt"), 0o000);
    chmodSync(join(pile, "shut"), 0o000);
    const { pages, failures } = await readAll([pile]);
    chmodSync(join(pile, "shut"), 0o755);
    expect(pages).toHaveLength(1);
    expect(failures.map(({ rule }) => rule)).toEqual(["unreadable", "unreadable"]);
  });

  it("does not follow a tree without end", async () => {
    const pile = makePile();
    let folder = pile;
    for (let depth = 0; depth < 110; depth++) {
      folder = join(folder, "d");
      mkdirSync(folder);
    }
    writeFileSync(join(folder, "deep.txt"), "deep");
    const { pages, failures } = await readAll([pile]);
    expect(pages).toHaveLength(0);
    expect(failures.map(({ rule }) => rule)).toEqual(["too-deep"]);
    expect((await readAll([folder])).pages).toHaveLength(1);
  });

  it("leaves out the files it is told to, by whatever name they are met", async () => {
    const pile = makePile({ "a.txt": "a", "pile.record": "not text" });
    symlinkSync("pile.record", join(pile, "z.txt"));
    const { pages } = await readAll([pile], { leaveOut: new Set([join(realpathSync(pile), "pile.record")]) });
    expect(pages.map(({ origin }) => origin.path)).toEqual([`${pile}/a.txt`]);
  });
});
