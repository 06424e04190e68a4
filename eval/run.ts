/** The measuring from the command line: figures, floors and table, or cases to read. See USAGE. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { align } from "./align.ts";
import { type AttributionRun, measureAttribution, readAll, type Speed } from "./attribution.ts";
import { heldOf } from "./figures.ts";
import { type FloorSet, type Holding, hold, raise } from "./floors.ts";
import { checkFolder } from "./folder.ts";
import { type Gold, readGold } from "./gold.ts";
import { listCases, showDocuments } from "./listing.ts";
import { type Options, readOptions, USAGE } from "./options.ts";
import { projectRoot } from "./root.ts";
import { shuffled } from "./seeded.ts";
import { renderTable, withTable } from "./table.ts";
import { tallies } from "./tally.ts";
import { CannotRun, endWith } from "./trouble.ts";

type FloorFile = Record<string, FloorSet>;

/** Problems of the judge printed in full. */
const PROBLEMS_SHOWN = 20;

await endWith(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return print(USAGE);
  if (options.read !== undefined) return checkFolder(options.read, options);
  if (options.data === undefined) {
    throw new CannotRun("nothing to measure on: give the gold with --data FOLDER, for example --data ../shared/data (--help says more)");
  }
  const whole = options.sample === undefined && options.doc === undefined;
  const gold = chosen(readGold(options.data, options.part), options);
  const { readings, speed } = await readAll(gold.documents, options);
  if (options.errors || options.show !== undefined || options.tally) {
    const aligned = gold.documents.map((document, i) => align(document, readings[i]));
    if (options.tally) print(tallies(aligned));
    if (options.show !== undefined) print(showDocuments(aligned, options.show, options.seed));
    if (options.errors) print(listCases(aligned, { ...options, sort: options.errors }));
    return 0;
  }
  const run = await measureAttribution(options.data, gold, options.part, readings, whole, options.python);
  const held = whole && options.part === "dev";
  if (!held || options.fast) return report(run, null, speed, options, held);
  const { readings: byRule } = await readAll(gold.documents, { fast: true });
  const rules = await measureAttribution(options.data, gold, options.part, byRule, whole, options.python);
  return report(run, rules, speed, options, held);
});

/** The documents asked for; the file's digest stays that of the whole file. */
function chosen(gold: Gold, options: Options): Gold {
  let { documents } = gold;
  if (options.doc !== undefined) documents = documents.filter((document) => document.doc.includes(options.doc!));
  if (options.sample !== undefined) documents = shuffled(documents, options.seed).slice(0, options.sample);
  if (documents.length === 0) throw new CannotRun("no document of the gold is chosen");
  return { ...gold, documents };
}

function report(run: AttributionRun, rules: AttributionRun | null, speed: Speed, options: Options, held: boolean): number {
  const path = join(projectRoot(), "eval", "floors.json");
  const floors: FloorFile = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as FloorFile) : {};
  const name = options.fast ? `${run.corpus}, by rule` : run.corpus;
  const holding: Holding = held ? hold(heldOf(run.figures), floors[name], run.sha256) : { failures: [], unheld: [] };
  const table = renderTable(run, rules?.figures);
  if (options.json) print(JSON.stringify({ ...run, speed, held, failures: holding.failures, unheld: holding.unheld }, null, 2));
  else {
    print(table);
    print(`\n${run.predicted} statements predicted; ${Math.round(speed.wordsPerCpuSecond)} words a CPU second, start-up included`);
    print(verdictOn(holding, held, floors[name]));
  }
  for (const problem of run.problems.slice(0, PROBLEMS_SHOWN))
    process.stderr.write(`judge: ${problem.kind}: ${problem.where}: ${problem.what}\n`);
  for (const failure of holding.failures) process.stderr.write(`under the floor: ${failure}\n`);
  if (options.raise) {
    if (!held) throw new CannotRun("floors are raised on the whole of dev only: leave out --set, --sample and --doc");
    if (floors[name] && floors[name].sha256 !== run.sha256) return 1;
    const raised = { ...floors, [name]: raise(heldOf(run.figures), floors[name], name, run.sha256) };
    writeFileSync(path, `${JSON.stringify(raised, null, 2)}\n`);
    process.stderr.write(`floors raised in ${path}\n`);
  }
  if (options.write) writeReadme(table, held);
  return holding.failures.length > 0 || (held && run.problems.length > 0) ? 1 : 0;
}

function verdictOn(holding: Holding, held: boolean, set: FloorSet | undefined): string {
  if (!held) return "Not held against the floors: they are for the whole of dev.";
  if (holding.failures.length > 0) return `${holding.failures.length} floors do not hold.`;
  const unheld = holding.unheld.length > 0 ? ` ${holding.unheld.length} figures have no floor yet: --raise sets it.` : "";
  return `${Object.keys(set?.floors ?? {}).length} floors hold.${unheld}`;
}

function writeReadme(table: string, held: boolean): void {
  if (!held) throw new CannotRun("only the figures of the whole of dev go into README.md: leave out --set, --sample and --doc");
  const path = join(projectRoot(), "README.md");
  if (!existsSync(path)) throw new CannotRun(`no page at ${path} to write the table into`);
  writeFileSync(path, withTable(readFileSync(path, "utf8"), table));
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
