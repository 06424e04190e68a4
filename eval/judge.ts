/** What the judge says of attributions, asked twice: with every prediction, and with the outermost only. */
import type { ArticleReading } from "../src/terms/reading.ts";
import { askJudge, type Court, laidOut } from "./ask.ts";
import type { Gold } from "./gold.ts";

/** One figure of the judge: percentages, null where there is nothing to measure. */
export interface Leaf {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
  readonly gold: number;
  readonly pred: number;
}

export interface Verdict {
  readonly documents: number;
  readonly gold_attributions: number;
  readonly predicted_attributions: number;
  /** Kind (`all`, `direct`, `mixed`, `indirect`), then metric, then row. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Leaf>>>>>>;
  readonly problems: readonly { readonly kind: string; readonly where: string; readonly what: string }[];
}

export interface Judged {
  /** Every prediction counted. */
  readonly plain: Verdict;
  /** Predictions inside another one's content left out, as this corpus annotates no nesting. */
  readonly outermost: Verdict;
}

/** Throws CannotRun when the judge, or Python, is not there. */
export function judge(court: Court, gold: Gold, readings: readonly ArticleReading[], whole: boolean): Promise<Judged> {
  return laidOut(async (lay) => {
    const predictions = lay("predictions.jsonl", readings.map((reading) => `${JSON.stringify(reading)}\n`).join(""));
    const goldPath = whole ? gold.path : lay("gold.jsonl", gold.documents.map(({ line }) => `${line}\n`).join(""));
    const ask = (...more: string[]) =>
      askJudge(court, "score_attribution.py", [goldPath, predictions, "--json", "--by", "kind", ...more]) as Promise<Verdict>;
    const [plain, outermost] = await Promise.all([ask(), ask("--outermost")]);
    return { plain, outermost };
  });
}
