/** The measuring from the command line: figures, floors and table, or cases to read. See USAGE. */
import { align } from "./align.ts";
import { type AttributionRun, measureAttribution, readAll } from "./attribution.ts";
import { chosen, isWhole, NOTHING_CHOSEN } from "./chosen.ts";
import { evaluateCoref } from "./coref/run.ts";
import { checkFolder } from "./folder.ts";
import { readGold } from "./gold.ts";
import { evaluateLanguage } from "./language/run.ts";
import { listCases, showDocuments } from "./listing.ts";
import { type Options, readOptions, USAGE } from "./options.ts";
import { evaluatePages } from "./pages/run.ts";
import { evaluateQuotes } from "./quotes/run.ts";
import { ACCURACY } from "./readme.ts";
import { print, refusePart, report } from "./report.ts";
import { evaluateSpeakers } from "./speakers/run.ts";
import type { Speed } from "./speed.ts";
import { evaluateStories } from "./stories/run.ts";
import { renderTable } from "./table.ts";
import { tallies } from "./tally.ts";
import { evaluateTimes } from "./times/run.ts";
import { CannotRun, endWith } from "./trouble.ts";
import { evaluateUtterances } from "./utterances/run.ts";

await endWith(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return print(USAGE);
  if (options.read !== undefined) return checkFolder(options.read, options);
  if (options.data === undefined) {
    throw new CannotRun("nothing to measure on: give the gold with --data FOLDER, for example --data ../shared/data (--help says more)");
  }
  const court = { dataFolder: options.data, python: options.python };
  if (options.language) return evaluateLanguage(court, options);
  if (options.pages) return evaluatePages(court, options);
  if (options.times) return evaluateTimes(court, options);
  if (options.coref) return evaluateCoref(court, options);
  if (options.speakers) return evaluateSpeakers(court, options);
  if (options.quotes) return evaluateQuotes(court, options);
  if (options.stories) return evaluateStories(court, options);
  if (options.utterances) return evaluateUtterances(court, options);
  const whole = isWhole(options);
  const held = whole && options.part === "dev";
  refusePart(options, held);
  // The file's digest stays that of the whole file.
  const file = readGold(options.data, options.part);
  const gold = { ...file, documents: chosen(file.documents, options) };
  if (gold.documents.length === 0) throw new CannotRun(NOTHING_CHOSEN);
  const { readings, speed } = await readAll(gold.documents, options);
  if (options.errors || options.show !== undefined || options.tally) {
    const aligned = gold.documents.map((document, i) => align(document, readings[i]));
    if (options.tally) print(tallies(aligned));
    if (options.show !== undefined) print(showDocuments(aligned, options.show, options.seed));
    if (options.errors) print(listCases(aligned, { ...options, sort: options.errors }));
    return 0;
  }
  const run = await measureAttribution(court, gold, options.part, readings, whole);
  if (!held || options.fast) return reportOf(run, null, speed, options, held);
  const { readings: byRule } = await readAll(gold.documents, { fast: true });
  const rules = await measureAttribution(court, gold, options.part, byRule, whole);
  return reportOf(run, rules, speed, options, held);
});

function reportOf(run: AttributionRun, rules: AttributionRun | null, speed: Speed, options: Options, held: boolean): number {
  const corpus = options.fast ? `${run.corpus}, by rule` : run.corpus;
  return report(
    {
      measured: [{ ...run, corpus }],
      table: renderTable(run, rules?.figures),
      note: `${run.predicted} statements predicted; ${Math.round(speed.wordsPerCpuSecond)} words a CPU second, start-up included`,
      json: { ...run, speed },
      problems: run.problems.map(({ kind, where, what }) => `${kind}: ${where}: ${what}`),
      marks: ACCURACY,
      held,
    },
    options,
  );
}
