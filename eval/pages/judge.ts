/** What the judge of pages says, as flat lists of named figures in percent. */
import { askJudge, type Court, laidOut } from "../ask.ts";
import type { Figures } from "../figures.ts";
import type { PageCorpus } from "./gold.ts";

type Counts = Readonly<Record<string, number | null>>;

/** The judge's JSON, as far as it is read. */
export interface PageVerdict {
  readonly pages: number;
  readonly answered: number;
  /** Places where the answer's offsets do not give its words, or its text is not the page's. */
  readonly breaches: number;
  readonly snippets?: Counts;
  readonly lines?: Counts;
  readonly words?: Counts;
  readonly shingles?: Counts;
  readonly headline?: Counts;
  readonly real_lost?: number;
  readonly planted?: Readonly<Record<string, Counts>>;
  readonly metadata?: Readonly<Record<string, Counts>>;
}

export function judgePages(court: Court, { mode, documents }: PageCorpus, answers: readonly object[]): Promise<PageVerdict> {
  return laidOut(async (lay) => {
    const gold = lay("gold.jsonl", documents.map(({ line }) => `${line}\n`).join(""));
    const given = lay("answers.jsonl", answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
    return (await askJudge(court, "score_pages.py", [mode, "--gold", gold, "--pred", given, "--json"])) as PageVerdict;
  });
}

/** Figures that floors hold end otherwise than in p and r, which are free to trade against each other. */
export function pageFigures(verdict: PageVerdict): Figures {
  const figures: Record<string, number | null> = {};
  const put = (name: string, figure: number | null | undefined) => {
    if (figure !== undefined) figures[name] = figure === null ? null : figure * 100;
  };
  const { snippets, lines, words, shingles, headline, planted, metadata } = verdict;
  for (const [name, counts] of Object.entries({ snippets, lines, words, shingles }))
    if (counts) for (const key of ["p", "r", "f1"]) put(`${name} ${key}`, counts[key]);
  put("headline found", headline?.acc);
  if (planted) {
    put("planted gone", planted.all.gone);
    put("planted repaired", planted.all.repaired);
  }
  if (verdict.real_lost !== undefined) put("words kept", 1 - verdict.real_lost);
  for (const [name, counts] of Object.entries(metadata ?? {})) {
    put(`${name} right`, counts.acc);
    put(`${name} precision`, counts.prec);
    const { gold_empty: none, given_where_gold_empty: invented } = counts;
    if (none && invented !== null) put(`${name} not invented`, 1 - invented / none);
  }
  return figures;
}
