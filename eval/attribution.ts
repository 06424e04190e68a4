/** Attribution on PolNeAR: reads every document with the product's own pipeline, hands the readings to the judge. */
import { openReader, type ReaderOptions } from "../src/pipeline.ts";
import type { ArticleReading } from "../src/terms/reading.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { type Gold, type GoldDocument, pageOf } from "./gold.ts";
import { judge, type Verdict } from "./judge.ts";

/** Seconds are CPU time, all threads of the runtime included: the clock would tell of the rest of the machine. */
export interface Speed {
  readonly words: number;
  readonly cpuSeconds: number;
  readonly wordsPerCpuSecond: number;
}

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
  const before = process.cpuUsage();
  const readings: ArticleReading[] = [];
  for (const page of pages) readings.push(await read(page));
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  const words = documents.reduce((sum, document) => sum + (document.text.match(/\S+/g)?.length ?? 0), 0);
  return { readings, speed: { words, cpuSeconds, wordsPerCpuSecond: words / cpuSeconds } };
}

/** Figures of these readings; `whole` says that the documents are all of the gold file. */
export async function measureAttribution(
  dataFolder: string,
  gold: Gold,
  part: string,
  readings: readonly ArticleReading[],
  whole: boolean,
  python: string,
): Promise<AttributionRun> {
  const judged = await judge(dataFolder, gold, readings, whole, python);
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
