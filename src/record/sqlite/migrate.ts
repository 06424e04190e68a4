import { readdirSync, readFileSync } from "node:fs";
import type { Sqlite } from "./driver.ts";

/**
 * Numbered SQL files, applied once each in a transaction of its own. The record's header carries the
 * number of the last one (`user_version`) and the mark by which a record is known (`application_id`).
 */

/** "ONRC" in ASCII: tells a record from any other SQLite file. */
export const APPLICATION_ID = 0x4f4e5243;

const FOLDER = new URL("../sql/", import.meta.url);

/** The newest schema this program knows. */
export function newestSchema(): number {
  return migrations().length;
}

/** Brings a record, or an empty database, to the newest schema. */
export function migrate(sqlite: Sqlite): void {
  const files = migrations();
  for (let version = schemaOf(sqlite) + 1; version <= files.length; version++) {
    const sql = readFileSync(new URL(files[version - 1], FOLDER), "utf8");
    sqlite.transaction(() => {
      if (schemaOf(sqlite) >= version) return; // another process was faster
      sqlite.exec(sql);
      sqlite.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version};`);
    });
  }
}

export function schemaOf(sqlite: Sqlite): number {
  return pragma(sqlite, "user_version");
}

export function applicationOf(sqlite: Sqlite): number {
  return pragma(sqlite, "application_id");
}

/** Pragmas are asked anew each time: a kept statement could answer from before another process's change. */
function pragma(sqlite: Sqlite, name: string): number {
  return Number(sqlite.prepare(`SELECT ${name} AS value FROM pragma_${name}`).get()?.value ?? 0);
}

function migrations(): readonly string[] {
  const files = readdirSync(FOLDER)
    .filter((name) => /^\d{6}\.sql$/.test(name))
    .sort();
  files.forEach((name, i) => {
    if (Number.parseInt(name, 10) !== i + 1) throw new Error(`migration ${i + 1} is missing from ${FOLDER.pathname}: found ${name}`);
  });
  return files;
}
