/** Measures who is who within an article, and holds what floors hold. */
import { loadModel } from "../../src/model/model.ts";
import type { Court } from "../ask.ts";
import { chosen, isWhole, NOTHING_CHOSEN } from "../chosen.ts";
import { withPlainWord } from "../language/reading.ts";
import type { Options } from "../options.ts";
import { COREF } from "../readme.ts";
import { refusePart, report } from "../report.ts";
import { CannotRun } from "../trouble.ts";
import { corefCorpora } from "./corpora.ts";
import { measureCoref } from "./measure.ts";
import { corefTable } from "./table.ts";

/** Gives the exit code. Throws CannotRun when gold, judge or model is not there. */
export async function evaluateCoref(court: Court, options: Options): Promise<number> {
  const held = isWhole(options);
  refusePart(options, held);
  const corpora = corefCorpora(court.dataFolder)
    .map((corpus) => ({ ...corpus, documents: chosen(corpus.documents, options) }))
    .filter(({ documents }) => documents.length > 0);
  if (corpora.length === 0) throw new CannotRun(NOTHING_CHOSEN);
  const model = options.fast ? null : await loadModel().catch(withPlainWord);
  const run = await measureCoref(court, corpora, model);
  const measured = run.map((one) => ({ ...one, corpus: options.fast ? `${one.corpus}, by rule` : one.corpus }));
  return report(
    {
      measured,
      table: corefTable(measured),
      note: "texts read as they stand",
      json: { measured },
      problems: [],
      marks: COREF,
      held,
    },
    options,
  );
}
