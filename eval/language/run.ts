/** Measures sentences, tags, trees and names, and holds what floors hold: every corpus but the news of GUM. */
import { loadModel } from "../../src/model/model.ts";
import type { Court } from "../ask.ts";
import { chosen, isWhole, NOTHING_CHOSEN } from "../chosen.ts";
import type { Options } from "../options.ts";
import { LANGUAGE } from "../readme.ts";
import { type Report, refusePart, report } from "../report.ts";
import { CannotRun } from "../trouble.ts";
import { type Corpus, GUM_NEWS, languageGold, newsOfGum, newsOfPud, type Text } from "./corpora.ts";
import { type LanguageRun, measureLanguage } from "./measure.ts";
import { type Parser, withPlainWord } from "./reading.ts";
import { languageTable } from "./table.ts";

/** Gives the exit code. Throws CannotRun when the model gives no trees, or the gold or the judge is not there. */
export async function evaluateLanguage(court: Court, options: Options): Promise<number> {
  refuseOthers(options);
  const held = isWhole(options);
  refusePart(options, held);
  const parser = await loadModel().catch(withPlainWord);
  const run = await measureChosen(court, options, parser);
  return report(languageReport(run, held), options);
}

async function measureChosen(court: Court, options: Options, parser: Parser): Promise<LanguageRun> {
  const gold = languageGold(court.dataFolder);
  const some = <D extends Text>(corpus: Corpus<D>) => ({ ...corpus, documents: chosen(corpus.documents, options) });
  const gum = some(gold.gum);
  const any = (corpus: Corpus<Text>) => corpus.documents.length > 0;
  const trees = [some(gold.ewt), gum, newsOfGum(gum), some(newsOfPud(gold.pud))].filter(any);
  const names = [some(gold.worldwide)].filter(any);
  if (trees.length + names.length === 0) throw new CannotRun(NOTHING_CHOSEN);
  return measureLanguage(court, trees, names, parser);
}

export function languageReport(run: LanguageRun, held: boolean): Report {
  const { trees, names, speed } = run;
  const rows = [...trees, ...names];
  return {
    measured: rows.filter(({ corpus }) => corpus !== GUM_NEWS),
    table: languageTable(run),
    note: `${Math.round(speed.wordsPerCpuSecond)} words a CPU second`,
    json: run,
    problems: rows.flatMap(({ corpus, lost }) =>
      lost > 0 ? [`${corpus}: ${lost} documents came back with other characters or not at all; all in them counts as wrong`] : [],
    ),
    marks: LANGUAGE,
    held,
  };
}

function refuseOthers({ fast, part, errors, show, tally }: Options): void {
  if (fast) throw new CannotRun("--fast reads by rule, and the rules give no trees: leave it out with --language");
  if (part !== "dev") throw new CannotRun("--language measures dev only: leave out --set");
  if (errors || show !== undefined || tally)
    throw new CannotRun("--errors, --show and --tally are for attribution: leave them out with --language");
}
