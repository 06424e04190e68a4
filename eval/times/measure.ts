/** Every corpus of times read, with the trained model and by rule, and judged. */
import { loadModel, type Model } from "../../src/model/model.ts";
import type { Court } from "../ask.ts";
import { withPlainWord } from "../language/reading.ts";
import type { Measured } from "../report.ts";
import type { TimeCorpus } from "./gold.ts";
import { judgeTimes, type TimeVerdict, timeFigures } from "./judge.ts";
import { timesOf } from "./reading.ts";

export interface MeasuredTimes extends Measured {
  /** Name of the corpus in the gold. */
  readonly name: string;
  readonly byRule: boolean;
  readonly verdict: TimeVerdict;
}

/** With `fast` by rule alone. Throws CannotRun when the model or the judge is not there. */
export async function measureTimes(court: Court, corpora: readonly TimeCorpus[], fast: boolean): Promise<MeasuredTimes[]> {
  const readers = fast ? [null] : [await loadModel().catch(withPlainWord), null];
  const measured: MeasuredTimes[] = [];
  for (const corpus of corpora) for (const model of readers) measured.push(await measureOne(court, corpus, model));
  return measured;
}

async function measureOne(
  court: Court,
  { name, sha256, documents }: TimeCorpus,
  model: Pick<Model, "predict"> | null,
): Promise<MeasuredTimes> {
  const answers: object[] = [];
  for (const document of documents) answers.push(await timesOf(document, model));
  const verdict = await judgeTimes(court, documents, answers);
  const corpus = model ? name : `${name}, by rule`;
  return { corpus, sha256, name, byRule: model === null, figures: timeFigures(verdict), verdict };
}
