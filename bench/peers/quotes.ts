/** What the judge says of direct quotations and their speakers. */
import { askJudge, type Court, laidOut } from "../../eval/ask.ts";
import type { LineCorpus } from "../../eval/language/corpora.ts";

export interface QuoteScores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Share of the quotations found that have the right speaker, by the head of its words. */
  readonly speaker: number | null;
}

interface Row {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}

/** `answer`: one reading a line, as the published form has it. */
export function judgeQuotes(court: Court, { documents }: LineCorpus, answer: string): Promise<QuoteScores> {
  return laidOut(async (lay) => {
    const files = [lay("gold.jsonl", documents.map(({ line }) => `${line}\n`).join("")), lay("answer.jsonl", answer)];
    const { scores } = (await askJudge(court, "score_attribution.py", [...files, "--json", "--by", "kind", "--outermost"])) as {
      scores: Record<string, Record<string, Record<string, Row>>>;
    };
    const found = scores.direct?.["C detection"]?.["content IoU >= 0.5"];
    return {
      precision: found?.p ?? null,
      recall: found?.r ?? null,
      f1: found?.f1 ?? null,
      speaker: scores.direct?.["D among matched"]?.["source head"]?.p ?? null,
    };
  });
}
