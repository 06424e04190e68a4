/** The judge's answers as flat lists of named figures: the names that floors.json and the table use. Percentages. */
import type { Figures } from "../figures.ts";
import { type JudgedNames, type JudgedTrees, type Score, TREE_ROWS } from "./judge.ts";

/** From raw text, and with the gold's sentences. */
export interface BothTrees {
  readonly raw: JudgedTrees;
  readonly given: JudgedTrees;
}

export function treeFigures(judged: BothTrees): Figures {
  const figures: Record<string, number | null> = {};
  for (const way of ["raw", "given"] as const) for (const row of TREE_ROWS) put(figures, `${way} ${row}`, judged[way].scores[row]);
  return figures;
}

export function nameFigures(judged: JudgedNames): Figures {
  const figures: Record<string, number | null> = {};
  for (const way of ["plain", "trimmed"] as const)
    for (const [row, score] of Object.entries(judged[way])) put(figures, `${way} ${row}`, score);
  return figures;
}

/** Null where neither gold nor answer has anything of the sort. */
function put(figures: Record<string, number | null>, name: string, { precision, recall, f1, gold, system }: Score): void {
  const nothing = gold === 0 && system === 0;
  for (const [key, figure] of Object.entries({ p: precision, r: recall, f1 })) figures[`${name} ${key}`] = nothing ? null : figure;
}
