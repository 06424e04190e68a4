import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import { openSqlite } from "../../src/record/sqlite/driver.ts";
import { newestSchema } from "../../src/record/sqlite/migrate.ts";
import { newFolder, newPath } from "./in-folder.ts";
import { readingOf } from "./readings.ts";

const reading = readingOf({ path: "a", paragraphs: [{ speaker: "Ada Vey", words: "Good morning" }] });

async function made(): Promise<string> {
  const path = newPath();
  const store = await openRecord(path, { mode: "create", reader: "1" });
  await store.add([reading]);
  await store.close();
  return path;
}

test("a closed record is one file that says it is a record and needs no log to be read", async () => {
  const path = await made();
  expect(readdirSync(dirname(path))).toEqual(["pile.onrecord"]);
  const header = readFileSync(path);
  expect(header.toString("latin1", 0, 15)).toBe("SQLite format 3");
  expect([header[18], header[19]]).toEqual([1, 1]); // no write-ahead log
  expect(header.toString("latin1", 68, 72)).toBe("ONRC");
});

test("a record opened for reading answers, and refuses to write", async () => {
  const path = await made();
  const store = await openRecord(path, { mode: "read" });
  expect((await store.counts()).statements).toBe(1);
  await expect(store.add([reading])).rejects.toMatchObject({ name: "RecordError", code: "misuse" });
  await store.close();
  await store.close();
  await expect(store.counts()).rejects.toThrow(/has been closed/);
  expect(readdirSync(dirname(path))).toEqual(["pile.onrecord"]);
});

test("a record can be read while it is written", async () => {
  const path = await made();
  const writer = await openRecord(path, { mode: "append", reader: "1" });
  const reader = await openRecord(path, { mode: "read" });
  await writer.add([readingOf({ path: "b", paragraphs: ["More."] })]);
  expect((await reader.counts()).articles).toBe(2);
  await writer.close();
  expect((await reader.counts()).articles).toBe(2);
  await reader.close();
});

test("no record: the message says how to make one", async () => {
  const path = newPath();
  for (const mode of ["read", "append"] as const) {
    await expect(openRecord(path, { mode })).rejects.toThrow(`no record at ${path}; make one with: onrecord build PATH -o ${path}`);
  }
  await expect(openRecord(join(path, "deep", "er"), { mode: "create" })).rejects.toMatchObject({ code: "missing", message: /no folder/ });
  await expect(openRecord(newFolder(), { mode: "create" })).rejects.toThrow(/is not a file/);
});

test("a file that is not a record is named as what it is and left alone", async () => {
  const path = newPath();
  writeFileSync(path, "Notes of a reporter.\n");
  for (const mode of ["create", "append", "read"] as const) {
    await expect(openRecord(path, { mode })).rejects.toMatchObject({ code: "foreign", message: /is not a SQLite database/ });
  }
  expect(readFileSync(path, "utf8")).toBe("Notes of a reporter.\n");
  const other = newPath();
  const sqlite = await openSqlite(other, { readOnly: false, waitMs: 100 });
  sqlite.exec("CREATE TABLE recipes (name TEXT)");
  sqlite.close();
  const bytes = readFileSync(other);
  for (const mode of ["create", "append", "read"] as const) {
    await expect(openRecord(other, { mode })).rejects.toMatchObject({ code: "foreign", message: /but not an Onrecord record/ });
  }
  expect(readFileSync(other).equals(bytes)).toBe(true);
});

test("an empty file is made a record, and is no record to read", async () => {
  const path = newPath();
  writeFileSync(path, "");
  await expect(openRecord(path, { mode: "read" })).rejects.toThrow(/is empty; make a record with/);
  const store = await openRecord(path, { mode: "create" });
  expect((await store.counts()).articles).toBe(0);
  await store.close();
});

test("a record from a newer program is refused with both numbers", async () => {
  const path = await made();
  const sqlite = await openSqlite(path, { readOnly: false, waitMs: 100 });
  const newer = newestSchema() + 1;
  sqlite.exec(`PRAGMA user_version = ${newer}`);
  sqlite.close();
  for (const mode of ["create", "append", "read"] as const) {
    await expect(openRecord(path, { mode })).rejects.toMatchObject({
      code: "newer",
      message: `${path} was made by a newer Onrecord (schema ${newer}, this one knows ${newestSchema()}); update onrecord`,
    });
  }
});

test("a record that another process writes is not waited for without end", async () => {
  const path = await made();
  const other = await openSqlite(path, { readOnly: false, waitMs: 100 });
  other.exec("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE");
  await expect(openRecord(path, { mode: "append", waitMs: 50 })).rejects.toMatchObject({
    code: "locked",
    message: /being written by another process; wait/,
  });
  const reader = await openRecord(path, { mode: "read" });
  expect((await reader.counts()).articles).toBe(1);
  await reader.close();
  other.exec("ROLLBACK");
  other.close();
});

test("values that SQLite would change in silence are refused", async () => {
  const sqlite = await openSqlite(newPath(), { readOnly: false, waitMs: 100 });
  sqlite.exec("CREATE TABLE kept (value)");
  const insert = sqlite.prepare("INSERT INTO kept VALUES (?)");
  for (const value of ["a\0b", "half \ud83d", new Date(), () => 1, undefined, Number.NaN, 2 ** 53, true, {}]) {
    expect(() => insert.run(value as string)).toThrow(TypeError);
  }
  for (const value of ["text \u{1F600}", 1.5, -(2 ** 53) + 1, null, 10n]) insert.run(value);
  expect(sqlite.prepare("SELECT count(*) AS n FROM kept").get()).toEqual({ n: 5 });
  sqlite.close();
});

test("a damaged record says so", async () => {
  const path = await made();
  const sqlite = await openSqlite(path, { readOnly: false, waitMs: 100 });
  sqlite.exec("UPDATE readings SET reading = x'00ff'");
  sqlite.close();
  const store = await openRecord(path, { mode: "read" });
  await expect(store.article(reading.origin.sha256)).rejects.toMatchObject({ code: "damaged", message: /build it again/ });
  await store.close();
});
