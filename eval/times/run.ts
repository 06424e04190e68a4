/** Measures time expressions and their values, and holds what floors hold. */
import type { Court } from "../ask.ts";
import { chosen, isWhole, NOTHING_CHOSEN } from "../chosen.ts";
import type { Options } from "../options.ts";
import { TIMES } from "../readme.ts";
import { refusePart, report } from "../report.ts";
import { CannotRun } from "../trouble.ts";
import { timeGold } from "./gold.ts";
import { measureTimes } from "./measure.ts";
import { timesTable } from "./table.ts";

/** Gives the exit code. Throws CannotRun when gold, model or judge is not there. */
export async function evaluateTimes(court: Court, options: Options): Promise<number> {
  refuseOthers(options);
  const held = isWhole(options) && !options.fast;
  refusePart(options, held);
  const corpora = timeGold(court.dataFolder)
    .map((corpus) => ({ ...corpus, documents: chosen(corpus.documents, options) }))
    .filter(({ documents }) => documents.length > 0);
  if (corpora.length === 0) throw new CannotRun(NOTHING_CHOSEN);
  const measured = await measureTimes(court, corpora, options.fast);
  const note = "by rule: without the trees of the trained model";
  return report({ measured, table: timesTable(measured), note, json: { measured }, problems: [], marks: TIMES, held }, options);
}

function refuseOthers({ part, errors, show, tally, only }: Options): void {
  if (part !== "dev") throw new CannotRun("--times has no parts: leave out --set");
  if (errors || show !== undefined || tally || only !== undefined)
    throw new CannotRun("--errors, --show, --tally and --only are not for --times: leave them out");
}
