import type { InputFailure } from "../../terms/store.ts";
import type { Sqlite } from "./driver.ts";
import { storable } from "./storable.ts";

/** Inputs that could not be read, each listed once with the last reason. A failure of a whole file has the empty record. */
export function writeFailures(sqlite: Sqlite, failures: readonly InputFailure[]): void {
  const insert = sqlite.prepare("INSERT OR REPLACE INTO failures (path, record, rule, reason) VALUES (?, ?, ?, ?)");
  sqlite.transaction(() => {
    for (const { path, record, rule, reason } of failures) {
      insert.run(storable(path), storable(record ?? ""), storable(rule), storable(reason));
    }
  });
}

/** By path, then record; line numbers in order of number. */
export function failuresOf(sqlite: Sqlite): InputFailure[] {
  return sqlite
    .prepare<InputFailure>("SELECT path, record, rule, reason FROM failed_inputs ORDER BY path, length(record), record")
    .all()
    .map((row) => ({ ...row }));
}
