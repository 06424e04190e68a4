/** What the judge of times says, the way TempEval-3 counts, as flat named figures in percent. */
import { askJudge, type Court, laidOut } from "../ask.ts";
import type { Figures } from "../figures.ts";
import type { TimeText } from "./gold.ts";

type Triple = readonly [precision: number, recall: number, f1: number];

/** The judge's JSON, as far as it is read. */
export interface TimeVerdict {
  readonly documents: number;
  readonly gold: number;
  readonly predicted: number;
  readonly relaxed: Triple;
  readonly strict: Triple;
  readonly type_f1: number;
  readonly value_f1: number;
}

export function judgeTimes(court: Court, documents: readonly TimeText[], answers: readonly object[]): Promise<TimeVerdict> {
  return laidOut(async (lay) => {
    const gold = lay("gold.jsonl", documents.map(({ line }) => `${line}\n`).join(""));
    const given = lay("answers.jsonl", answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
    return (await askJudge(court, "score_dates.py", ["--gold", gold, "--pred", given, "--json"])) as TimeVerdict;
  });
}

export function timeFigures({ relaxed, strict, type_f1: type, value_f1: value }: TimeVerdict): Figures {
  const [precision, recall, f1] = relaxed;
  return {
    "value f1": value * 100,
    "relaxed f1": f1 * 100,
    "relaxed p": precision * 100,
    "relaxed r": recall * 100,
    "strict f1": strict[2] * 100,
    "type f1": type * 100,
  };
}
