import { type InputFailure, PASSED_OVER } from "../../terms/store.ts";
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

/** What was left out on purpose, in the same order. */
export function passedOverOf(sqlite: Sqlite): InputFailure[] {
  return sqlite
    .prepare<Omit<InputFailure, "rule">>("SELECT path, record, reason FROM passed_over_inputs ORDER BY path, length(record), record")
    .all()
    .map(({ path, record, reason }) => ({ path, record, rule: PASSED_OVER, reason }));
}
