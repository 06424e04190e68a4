import { execFileSync, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import { openSqlite } from "../../src/record/sqlite/driver.ts";
import { compileRecord } from "./compiled.ts";
import { newFolder, newPath } from "./in-folder.ts";
import { listed } from "./judging.ts";
import { pile, writeAll } from "./writer.ts";

const COUNT = 160;

/** Kills the writer with no warning once it has told of enough articles; gives the last number it told. */
function writeUntilKilled(program: string, path: string, enough: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, path, String(COUNT)], { stdio: ["ignore", "pipe", "inherit"] });
    let told = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      told = Math.max(told, ...chunk.toString().trim().split("\n").map(Number));
      if (told >= enough) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("exit", (_code, signal) =>
      signal === "SIGKILL" ? resolve(told) : reject(new Error(`the writer ended by itself after ${told}`)),
    );
  });
}

test("killed in the middle, again and again, a record keeps what was told and is completed by running again", async () => {
  const folder = newFolder();
  compileRecord(folder);
  const program = join(folder, "test/record/writer.js");
  const path = newPath();
  for (const enough of [4, 20, 48]) {
    const told = await writeUntilKilled(program, path, enough);
    expect(Number(execFileSync(process.execPath, [program, path], { encoding: "utf8" }))).toBeGreaterThanOrEqual(told);
  }
  await writeAll(path, COUNT, () => {});
  const whole = newPath();
  await writeAll(whole, COUNT, () => {});
  expect(readdirSync(dirname(path))).toEqual(["pile.onrecord"]);
  const [killed, fresh] = [await openRecord(path, { mode: "read" }), await openRecord(whole, { mode: "read" })];
  expect(await killed.counts()).toEqual(await fresh.counts());
  expect((await killed.counts()).articles).toBe(pile(COUNT).length);
  expect(await listed(killed.statements())).toEqual(await listed(fresh.statements()));
  expect(await listed(killed.utterances())).toEqual(await listed(fresh.utterances()));
  await killed.close();
  await fresh.close();
  const sqlite = await openSqlite(path, { readOnly: false, waitMs: 100 });
  expect(sqlite.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  sqlite.exec(
    "INSERT INTO statement_words (statement_words) VALUES ('integrity-check'); INSERT INTO article_words (article_words) VALUES ('integrity-check');",
  );
  sqlite.close();
});
