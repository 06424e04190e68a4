/** Measures how pages and text dumps become articles, and holds what floors hold. */
import type { Court } from "../ask.ts";
import { chosen, isWhole, NOTHING_CHOSEN } from "../chosen.ts";
import type { Options } from "../options.ts";
import { PAGES } from "../readme.ts";
import { type Report, refusePart, report } from "../report.ts";
import { CannotRun } from "../trouble.ts";
import { pageGold } from "./gold.ts";
import { type MeasuredPages, measurePages } from "./measure.ts";
import { pagesTable } from "./table.ts";

/** Gives the exit code. Throws CannotRun when the gold or the judge is not there. */
export async function evaluatePages(court: Court, options: Options): Promise<number> {
  refuseOthers(options);
  const held = isWhole(options);
  refusePart(options, held);
  const corpora = pageGold(court.dataFolder, options.only)
    .map((corpus) => ({ ...corpus, documents: chosen(corpus.documents, options) }))
    .filter(({ name, documents }) => documents.length > 0 && (options.only === undefined || name.includes(options.only)));
  if (corpora.length === 0) throw new CannotRun(NOTHING_CHOSEN);
  return report(pagesReport(await measurePages(court, corpora), held), options);
}

export function pagesReport(measured: readonly MeasuredPages[], held: boolean): Report {
  const speed = measured.map(({ corpus, pagesPerCpuSecond }) => `${corpus} ${Math.round(pagesPerCpuSecond)}`).join(", ");
  return {
    measured,
    table: pagesTable(measured),
    note: `pages a CPU second, from bytes to the article with its metadata: ${speed}`,
    json: { measured },
    problems: measured.flatMap(({ corpus, verdict }) =>
      verdict.breaches > 0 ? [`${corpus}: ${verdict.breaches} spans do not give their words, or the text is not the page's`] : [],
    ),
    marks: PAGES,
    held,
  };
}

function refuseOthers({ fast, part, errors, show, tally, only, write }: Options): void {
  if (fast) throw new CannotRun("--fast is for reading statements: leave it out with --pages");
  if (part !== "dev") throw new CannotRun("--pages has no parts: leave out --set");
  if (errors || show !== undefined || tally)
    throw new CannotRun("--errors, --show and --tally are for attribution: leave them out with --pages");
  if (only !== undefined && write) throw new CannotRun("the whole table goes into README.md: leave out --only");
}
