import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRecord } from "../../../src/record/open.ts";
import { openSqlite } from "../../../src/record/sqlite/driver.ts";
import { ended, lines, makePile, manyArticles, onrecord, REPLY, start, WARDEN } from "./onrecord.ts";

/** A pile with everything that can be wrong with it, and two good articles. */
async function makeBadPile() {
  const cwd = makePile({
    "pile/a-good.txt": WARDEN,
    "pile/binary.bin": Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i) % 256)),
    "pile/empty.txt": "",
    "pile/invalid.txt": Buffer.concat([Buffer.from(REPLY), Buffer.from([0xe2, 0x80, 0x20, 0xff, 0x0a])]),
    "pile/lines.jsonl": `${JSON.stringify({ text: WARDEN.replace("ice", "snow") })}\n{"text": "broken\n${JSON.stringify({ text: REPLY.replace("budget", "year") })}\n`,
    "pile/one-line.txt": "All work and no chains. ".repeat(50 * 50_000),
  });
  symlinkSync("..", join(cwd, "pile/loop"));
  symlinkSync("nowhere", join(cwd, "pile/unreadable.txt"));
  execFileSync("mkfifo", [join(cwd, "pile/pipe")]);
  const socket = createServer().listen(join(cwd, "pile/socket"));
  await new Promise((done) => socket.once("listening", done));
  return { cwd, close: () => socket.close() };
}

describe("a pile with everything wrong in it", () => {
  it("is read as far as it can be; the rest is listed with what to do, and is tried again", async () => {
    const { cwd, close } = await makeBadPile();
    const ran = await onrecord(["build", "pile", "-o", "p.db", "--json"], { cwd });
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.stdout)).toMatchObject({ read: 5, added: 5, failed: 7, articles: 5 });
    const listed = ran.stderr.split("\n").filter((line) => line.startsWith("  "));
    expect(listed.map((line) => [line.split(":")[0].trim(), /\[([a-z-]+)\]$/.exec(line)?.[1]])).toEqual([
      ["pile/binary.bin", "binary-file"],
      ["pile/lines.jsonl line 2", "broken-line"],
      ["pile/loop", "folder-loop"],
      ["pile/one-line.txt", "too-large"],
      ["pile/pipe", "not-a-file"],
      ["pile/socket", "not-a-file"],
      ["pile/unreadable.txt", "broken-link"],
    ]);
    for (const line of listed) expect(line).toMatch(/ (?:Save|Correct|Remove|Raise|Send|Restore)[ a-z]/);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    expect((await onrecord(["articles", "p.db", "--failed", "--jsonl"], { cwd })).stdout.trim().split("\n")).toHaveLength(7);

    writeFileSync(
      join(cwd, "pile/lines.jsonl"),
      `${JSON.stringify({ text: WARDEN.replace("ice", "snow") })}\n${JSON.stringify({ text: WARDEN.replace("ice", "mud") })}\n`,
    );
    for (const name of ["binary.bin", "loop", "pipe", "socket", "unreadable.txt", "one-line.txt"])
      rmSync(join(cwd, "pile", name), { force: true });
    close();
    const again = await onrecord(["build", "pile", "-o", "p.db", "--json"], { cwd });
    expect([again.code, JSON.parse(again.stdout)]).toEqual([0, expect.objectContaining({ read: 1, already: 4, failed: 0, articles: 6 })]);
    expect((await onrecord(["articles", "p.db", "--failed"], { cwd })).stderr).toBe("No input failed.\n");
  }, 120_000);

  it("marks what could not be decoded, and keeps the words around it", async () => {
    const cwd = makePile({ "invalid.txt": Buffer.concat([Buffer.from(REPLY), Buffer.from([0xe2, 0x80, 0x20, 0xff, 0x0a])]) });
    const [reading] = lines<{ text: string; diagnostics: { rule: string; reason: string }[] }>(
      await onrecord(["extract", "invalid.txt"], { cwd }),
    );
    expect(reading.text).toBe(`${REPLY}\uFFFD \uFFFD\n`);
    expect(reading.diagnostics).toContainEqual(
      expect.objectContaining({ rule: "undecodable-bytes", reason: expect.stringMatching(/^2 place/) }),
    );
  });
});

describe("a record that cannot be used", () => {
  it("from a newer schema is left alone, with a word on what to do", async () => {
    const cwd = makePile({ "a.txt": WARDEN, "b.txt": REPLY });
    await onrecord(["build", "a.txt", "-o", "p.db"], { cwd });
    const sqlite = await openSqlite(join(cwd, "p.db"), { readOnly: false, waitMs: 1000 });
    sqlite.exec("PRAGMA user_version = 9999");
    sqlite.close();
    const before = createHash("sha256")
      .update(execFileSync("cat", [join(cwd, "p.db")]))
      .digest("hex");
    for (const args of [
      ["build", "b.txt", "-o", "p.db"],
      ["statements", "p.db"],
      ["verify", "p.db"],
    ]) {
      const { code, stdout, stderr } = await onrecord(args, { cwd });
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/newer Onrecord .*update onrecord/);
    }
    expect(
      createHash("sha256")
        .update(execFileSync("cat", [join(cwd, "p.db")]))
        .digest("hex"),
    ).toBe(before);
  });

  it("is never written over when it is something else", async () => {
    const cwd = makePile({ "a.txt": WARDEN, "notes.txt": REPLY });
    const { code, stderr } = await onrecord(["build", "a.txt", "-o", "notes.txt"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("not a SQLite database");
    expect(execFileSync("cat", [join(cwd, "notes.txt")], { encoding: "utf8" })).toBe(REPLY);
    expect((await onrecord(["build", "a.txt", "-o", "no/such/folder/p.db"], { cwd })).stderr).toContain("no folder");
  });
});

/** Every row of every table, in an order of its own. */
async function rowsOf(path: string): Promise<Record<string, string[]>> {
  const sqlite = await openSqlite(path, { readOnly: true, waitMs: 1000 });
  const tables = sqlite
    .prepare<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'",
    )
    .all();
  const rows: Record<string, string[]> = {};
  for (const { name } of tables) {
    rows[name] = sqlite
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  }
  sqlite.close();
  return rows;
}

async function articlesIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  try {
    const store = await openRecord(path, { mode: "read" });
    const { articles } = await store.counts();
    await store.close();
    return articles;
  } catch {
    return 0;
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((done) => setTimeout(done, 20));
}

describe("a build that is stopped", () => {
  const ARTICLES = 300;

  it.each([
    ["by kill -9", "SIGKILL" as const],
    ["by Ctrl-C", "SIGINT" as const],
  ])(
    "%s goes on where it was: nothing is lost or doubled",
    async (_how, signal) => {
      const cwd = makePile({ "pile.jsonl": manyArticles(ARTICLES) });
      const whole = await onrecord(["build", "pile.jsonl", "-o", "whole.db", "--json"], { cwd });
      expect(JSON.parse(whole.stdout)).toMatchObject({ added: ARTICLES, failed: 0 });

      const child = start(["build", "pile.jsonl", "-o", "stopped.db", "--json"], { cwd });
      const stopped = ended(child);
      await until(async () => child.exitCode !== null || (await articlesIn(join(cwd, "stopped.db"))) > 0);
      child.kill(signal);
      const { code, stderr, stdout } = await stopped;
      if (signal === "SIGINT") {
        expect(code).toBe(130);
        expect(stderr).toContain("run the same command again to go on");
        expect(JSON.parse(stdout)).toMatchObject({ interrupted: true });
      }
      const kept = await articlesIn(join(cwd, "stopped.db"));
      expect(kept).toBeGreaterThan(0);
      expect(kept).toBeLessThan(ARTICLES);

      const again = await onrecord(["build", "pile.jsonl", "-o", "stopped.db", "--json"], { cwd });
      expect(JSON.parse(again.stdout)).toMatchObject({ added: ARTICLES - kept, already: kept, articles: ARTICLES });
      expect(await rowsOf(join(cwd, "stopped.db"))).toEqual(await rowsOf(join(cwd, "whole.db")));
      const verified = await onrecord(["verify", "stopped.db", "--json"], { cwd });
      expect([verified.code, JSON.parse(verified.stdout)]).toEqual([0, expect.objectContaining({ articles: ARTICLES, problems: [] })]);
    },
    180_000,
  );
});

describe("any number of workers", () => {
  it("gives the same bytes and the same record", async () => {
    const cwd = makePile({ "pile.jsonl": manyArticles(60), "z.txt": WARDEN });
    appendFileSync(join(cwd, "pile.jsonl"), '{"text": broken\n');
    const runs = await Promise.all(["0", "2", "5"].map((workers) => onrecord(["extract", ".", "--workers", workers, "--quiet"], { cwd })));
    expect(lines(runs[0])).toHaveLength(61);
    for (const run of runs) expect(run).toEqual(runs[0]);
    const records = await Promise.all(
      ["0", "3"].map(async (workers) => {
        await onrecord(["build", "pile.jsonl", "z.txt", "-o", `${workers}.db`, "--workers", workers], { cwd });
        return rowsOf(join(cwd, `${workers}.db`));
      }),
    );
    expect(records[1]).toEqual(records[0]);
  }, 60_000);
});
