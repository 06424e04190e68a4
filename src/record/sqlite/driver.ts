import { isStorable } from "./storable.ts";

/**
 * The one door to SQLite: `node:sqlite` where Node has it without a flag, else `@photostructure/sqlite`,
 * which has the same `DatabaseSync`. Parameters are positional and checked here, because the drivers
 * change some values in silence: text is cut at NUL, a lone surrogate becomes U+FFFD, a Date or a
 * function becomes NULL.
 */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

interface DriverStatement {
  run(...parameters: SqlValue[]): { changes: number | bigint };
  get(...parameters: SqlValue[]): unknown;
  all(...parameters: SqlValue[]): unknown[];
  iterate(...parameters: SqlValue[]): IterableIterator<unknown>;
}

interface DriverDatabase {
  exec(sql: string): void;
  prepare(sql: string): DriverStatement;
  close(): void;
}

type DriverConstructor = new (path: string, options: { readOnly: boolean }) => DriverDatabase;

/** A prepared statement. Rows come in the order of the query. Throws TypeError on a value SQLite would change. */
export interface Prepared<Row> {
  run(...parameters: SqlValue[]): number;
  get(...parameters: SqlValue[]): Row | undefined;
  all(...parameters: SqlValue[]): Row[];
  iterate(...parameters: SqlValue[]): IterableIterator<Row>;
}

export interface Sqlite {
  exec(sql: string): void;
  /** Prepared once for each SQL text and kept. */
  prepare<Row = SqlRow>(sql: string): Prepared<Row>;
  /** Runs `work` in one write transaction: all of it, or nothing when it throws. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens a database file. `waitMs`: how long to wait for another process's lock. Throws the driver's error. */
export async function openSqlite(path: string, options: { readonly readOnly: boolean; readonly waitMs: number }): Promise<Sqlite> {
  const Driver = await loadDriver();
  const database = new Driver(path, { readOnly: options.readOnly });
  const prepared = new Map<string, Prepared<unknown>>();
  try {
    database.exec(`PRAGMA busy_timeout = ${Math.trunc(options.waitMs)}; PRAGMA foreign_keys = ON;`);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    exec: (sql) => database.exec(sql),
    prepare<Row>(sql: string) {
      const statement = prepared.get(sql) ?? checked(database.prepare(sql));
      prepared.set(sql, statement);
      return statement as Prepared<Row>;
    },
    transaction(work) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const made = work();
        database.exec("COMMIT");
        return made;
      } catch (error) {
        try {
          database.exec("ROLLBACK");
        } catch {
          // SQLite has rolled back by itself, as it does on a full disk; the first error is the one to tell.
        }
        throw error;
      }
    },
    // @photostructure/sqlite lets go of the file only when the statements are collected as garbage: until
    // then, in the same process, a record read while it had a log cannot be folded into one file.
    close() {
      prepared.clear();
      database.close();
    },
  };
}

function checked(statement: DriverStatement): Prepared<unknown> {
  return {
    run: (...parameters) => Number(statement.run(...checkedValues(parameters)).changes),
    get: (...parameters) => statement.get(...checkedValues(parameters)),
    all: (...parameters) => statement.all(...checkedValues(parameters)),
    iterate: (...parameters) => statement.iterate(...checkedValues(parameters)),
  };
}

function checkedValues(parameters: SqlValue[]): SqlValue[] {
  for (let i = 0; i < parameters.length; i++) {
    const value: unknown = parameters[i];
    const kept =
      value === null ||
      (typeof value === "string" && isStorable(value)) ||
      (typeof value === "number" && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) ||
      typeof value === "bigint" ||
      value instanceof Uint8Array;
    if (!kept) throw new TypeError(`SQL parameter ${i + 1} is ${describe(value)}; SQLite would not keep it as it is`);
  }
  return parameters;
}

function describe(value: unknown): string {
  if (typeof value === "string") return "text with a NUL or half a surrogate pair";
  return typeof value === "number" ? `the number ${value}` : `of type ${value instanceof Date ? "Date" : typeof value}`;
}

async function loadDriver(): Promise<DriverConstructor> {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) {
    const builtIn = withoutExperimentalWarning(() => process.getBuiltinModule("node:sqlite")) as
      | { DatabaseSync: DriverConstructor }
      | undefined;
    if (builtIn) return builtIn.DatabaseSync;
  }
  const { DatabaseSync } = await import("@photostructure/sqlite");
  return DatabaseSync as unknown as DriverConstructor;
}

/** Node says once that `node:sqlite` is experimental; that is no news to a reader of newspapers. */
function withoutExperimentalWarning<T>(load: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = ((...all: Parameters<typeof emitWarning>) => {
    if (!String(all[0]).includes("SQLite is an experimental feature")) emitWarning.apply(process, all);
  }) as typeof emitWarning;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
