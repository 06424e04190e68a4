/** How every measuring ends: table or JSON, what is under its floor, floors raised, table written into README.md. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Figures, heldOf } from "./figures.ts";
import { type FloorSet, hold, raise } from "./floors.ts";
import type { Options } from "./options.ts";
import { type Marks, withTable } from "./readme.ts";
import { projectRoot } from "./root.ts";
import { CannotRun } from "./trouble.ts";

/** The figures of one corpus; its name is that of its floors. */
export interface Measured {
  readonly corpus: string;
  /** SHA-256, in hex, of the gold file. */
  readonly sha256: string;
  readonly figures: Figures;
}

export interface Report {
  /** What floors hold. */
  readonly measured: readonly Measured[];
  readonly table: string;
  /** Printed under the table. */
  readonly note: string;
  /** Printed with --json, with the failures. */
  readonly json: object;
  /** What the judge found wrong in the predictions: on the whole of dev a failure. */
  readonly problems: readonly string[];
  readonly marks: Marks;
  /** All of dev was read: what the floors are for. */
  readonly held: boolean;
}

type Wanted = Pick<Options, "json" | "raise" | "write">;
type FloorFile = Readonly<Record<string, FloorSet>>;

/** Problems of the judge printed in full. */
const PROBLEMS_SHOWN = 20;

/** Asked before anything is read. Throws CannotRun where a part of dev would be taken for the whole. */
export function refusePart({ raise, write }: Wanted, held: boolean): void {
  if (held) return;
  if (raise) throw new CannotRun("floors are raised on the whole of dev only: leave out --set, --sample and --doc");
  if (write) throw new CannotRun("only the figures of the whole of dev go into README.md: leave out --set, --sample and --doc");
}

/** Gives the exit code: 1 when a floor does not hold or the judge found problems. `root` holds README.md and eval/floors.json. */
export function report(ran: Report, wanted: Wanted, root: string = projectRoot()): number {
  const { measured, held, problems } = ran;
  refusePart(wanted, held);
  const path = join(root, "eval", "floors.json");
  const floors: FloorFile = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const holdings = held ? measured.map((one) => ({ ...one, ...hold(heldOf(one.figures), floors[one.corpus], one.sha256) })) : [];
  const failures = holdings.flatMap((one) => one.failures);
  const unheld = holdings.flatMap((one) => one.unheld.map((name) => `${one.corpus}: ${name}`));
  if (wanted.json) print(JSON.stringify({ ...ran.json, held, failures, unheld }, null, 2));
  else {
    print(`${ran.table}\n\n${ran.note}`);
    const count = measured.reduce((sum, { corpus }) => sum + Object.keys(floors[corpus]?.floors ?? {}).length, 0);
    print(held ? verdictOn(failures.length, unheld.length, count) : "Not held against the floors: they are for the whole of dev.");
  }
  for (const problem of problems.slice(0, PROBLEMS_SHOWN)) process.stderr.write(`judge: ${problem}\n`);
  for (const failure of failures) process.stderr.write(`under the floor: ${failure}\n`);
  if (wanted.raise) {
    // Floors of other gold are a failure already, told above.
    if (measured.some(({ corpus, sha256 }) => floors[corpus] && floors[corpus].sha256 !== sha256)) return 1;
    const raised = measured.map((one) => [one.corpus, raise(heldOf(one.figures), floors[one.corpus], one.corpus, one.sha256)]);
    writeFileSync(path, `${JSON.stringify({ ...floors, ...Object.fromEntries(raised) }, null, 2)}\n`);
    process.stderr.write(`floors raised in ${path}\n`);
  }
  if (wanted.write) writeTable(join(root, "README.md"), ran);
  return failures.length > 0 || (held && problems.length > 0) ? 1 : 0;
}

function verdictOn(failures: number, unheld: number, floors: number): string {
  if (failures > 0) return `${failures} floors do not hold.`;
  return `${floors} floors hold.${unheld > 0 ? ` ${unheld} figures have no floor yet: --raise sets it.` : ""}`;
}

function writeTable(path: string, { table, marks }: Report): void {
  if (!existsSync(path)) throw new CannotRun(`no page at ${path} to write the table into`);
  writeFileSync(path, withTable(readFileSync(path, "utf8"), table, marks));
}

export function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
