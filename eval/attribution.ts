/** Attribution on PolNeAR: reads every document with the product's own pipeline, hands the readings to the judge. */
import type { ReaderOptions } from "../src/pipeline/options.ts";
import { openReader } from "../src/pipeline.ts";
import type { ArticleReading } from "../src/terms/reading.ts";
import type { Court } from "./ask.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { type Gold, type GoldDocument, pageOf } from "./gold.ts";
import { judge, type Verdict } from "./judge.ts";
import { type Speed, withSpeed, wordsIn } from "./speed.ts";

export interface AttributionRun {
  readonly corpus: string;
  readonly sha256: string;
  readonly documents: number;
  readonly attributions: number;
  readonly predicted: number;
  readonly figures: Figures;
  readonly problems: Verdict["problems"];
}

/** Reads the documents in order, on this thread. */
export async function readAll(
  documents: readonly GoldDocument[],
  options: ReaderOptions = {},
): Promise<{ readings: ArticleReading[]; speed: Speed }> {
  const pages = documents.map(pageOf);
  const read = await openReader(options);
  const { outcome, speed } = await withSpeed(wordsIn(documents), async () => {
    const readings: ArticleReading[] = [];
    for (const page of pages) readings.push(await read(page));
    return readings;
  });
  return { readings: outcome, speed };
}

/** Figures of these readings; `whole` says that the documents are all of the gold file. */
export async function measureAttribution(
  court: Court,
  gold: Gold,
  part: string,
  readings: readonly ArticleReading[],
  whole: boolean,
): Promise<AttributionRun> {
  const judged = await judge(court, gold, readings, whole);
  return {
    corpus: `PolNeAR ${part}`,
    sha256: gold.sha256,
    documents: judged.plain.documents,
    attributions: judged.plain.gold_attributions,
    predicted: judged.plain.predicted_attributions,
    figures: figuresOf(judged),
    problems: judged.plain.problems,
  };
}
