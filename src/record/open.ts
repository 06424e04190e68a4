import { closeSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import type { RecordStore } from "../terms/store.ts";
import { RecordError } from "./error.ts";
import { openSqlite, type Sqlite } from "./sqlite/driver.ts";
import { APPLICATION_ID, applicationOf, migrate, newestSchema, schemaOf } from "./sqlite/migrate.ts";
import { sqliteStore } from "./sqlite/store.ts";
import { asRecordError } from "./sqlite/trouble.ts";

/** How a record is opened. */
export interface OpenRecord {
  /** `create` makes the record when there is none; `append` needs one; `read` never writes. */
  readonly mode: "create" | "append" | "read";
  /** Version of the reader that makes the readings: an article read by another version is not known and is replaced. Without it, the last one that wrote. */
  readonly reader?: string;
  /** How long to wait for another process that writes, in ms. */
  readonly waitMs?: number;
}

/** Longer than any batch takes to write, short enough to be told soon. */
const WAIT_MS = 5000;

const HEADER = "SQLite format 3\0";

/**
 * Opens a record. A file that is not a record is never touched. Throws RecordError, whose message says
 * what to do: no such file, not a database, not a record, made by a newer version, locked, read-only.
 */
export async function openRecord(path: string, options: OpenRecord): Promise<RecordStore> {
  const { mode, waitMs = WAIT_MS } = options;
  checkFile(path, mode);
  let sqlite: Sqlite | undefined;
  try {
    sqlite = await openSqlite(path, { readOnly: mode === "read", waitMs });
    checkRecord(sqlite, path, mode);
    if (mode !== "read") prepareToWrite(sqlite);
    const reader = options.reader ?? metaOf(sqlite, "reader") ?? "unknown";
    if (mode !== "read" && metaOf(sqlite, "reader") !== reader) setMeta(sqlite, "reader", reader);
    return sqliteStore(sqlite, path, { reader, writable: mode !== "read" });
  } catch (error) {
    sqlite?.close();
    throw asRecordError(error, path);
  }
}

/** What can be told without SQLite, which would make a missing file and write beside a foreign one. */
function checkFile(path: string, mode: OpenRecord["mode"]): void {
  const stats = statOf(path);
  if (!stats) {
    if (mode !== "create") throw new RecordError("missing", path, `no record at ${path}; make one with: onrecord build PATH -o ${path}`);
    if (!statOf(dirname(path))?.isDirectory()) {
      throw new RecordError("missing", path, `no folder ${dirname(path)} to make the record in; make it first, or give another path`);
    }
    return;
  }
  if (!stats.isFile()) throw new RecordError("foreign", path, `${path} is not a file; give the path of a record`);
  if (stats.size > 0 && firstBytes(path) !== HEADER) {
    throw new RecordError("foreign", path, `${path} is not a SQLite database, so not a record; give another path`);
  }
}

function checkRecord(sqlite: Sqlite, path: string, mode: OpenRecord["mode"]): void {
  const newest = newestSchema();
  if (applicationOf(sqlite) === APPLICATION_ID) {
    const schema = schemaOf(sqlite);
    if (schema > newest) {
      throw new RecordError(
        "newer",
        path,
        `${path} was made by a newer Onrecord (schema ${schema}, this one knows ${newest}); update onrecord`,
      );
    }
    if (schema < newest && mode === "read") {
      throw new RecordError(
        "misuse",
        path,
        `${path} was made by an older Onrecord (schema ${schema} of ${newest}); bring it up to date with: onrecord build PATH -o ${path}`,
      );
    }
    return;
  }
  const tables = Number(sqlite.prepare("SELECT count(*) AS tables FROM sqlite_schema").get()?.tables);
  if (tables > 0) throw new RecordError("foreign", path, `${path} is a SQLite database, but not an Onrecord record; give another path`);
  if (mode !== "create") throw new RecordError("foreign", path, `${path} is empty; make a record with: onrecord build PATH -o ${path}`);
}

/** Pages of 4 KiB that the log takes before it is folded into the file: a page that changes often is then written once. */
const LOG_PAGES = 8000;

/** WAL lets others read while this one writes; with it, NORMAL loses nothing when a process is killed. */
function prepareToWrite(sqlite: Sqlite): void {
  sqlite.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${LOG_PAGES};
    PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;`);
  sqlite.transaction(() => {}); // a lock or a read-only place is told now, not after an hour of reading
  migrate(sqlite);
}

function metaOf(sqlite: Sqlite, name: string): string | undefined {
  return sqlite.prepare<{ value: string }>("SELECT value FROM meta WHERE name = ?").get(name)?.value;
}

function setMeta(sqlite: Sqlite, name: string, value: string): void {
  sqlite.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)").run(name, value);
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function firstBytes(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(HEADER.length);
    return bytes.toString("latin1", 0, readSync(file, bytes, 0, HEADER.length, 0));
  } finally {
    closeSync(file);
  }
}
