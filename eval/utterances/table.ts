/** Acts of speaking as a Markdown table, by half of the gold and kind of pair. */
import type { Figures } from "../figures.ts";
import { type JudgedPair, KINDS } from "./measure.ts";

export interface MeasuredUtterances {
  readonly corpus: string;
  readonly sha256: string;
  readonly judged: readonly JudgedPair[];
  readonly figures: Figures;
}

const NAMES: Readonly<Record<string, string>> = {
  all: "all pairs",
  "direct-direct": "– both quoted, whole or in part",
  "direct-indirect": "– one quoted, one in other words",
  "indirect-indirect": "– both in other words",
};

export function utterancesTable(measured: readonly MeasuredUtterances[]): string {
  const cell = ({ figures, judged }: MeasuredUtterances, kind: string) => {
    const same = judged.filter(({ pair }) => pair.verdict === "same" && (kind === "all" || pair.kind === kind)).length;
    const [p, r] = [figures[`${kind} same precision`], figures[`${kind} same recall`]].map((figure) => figure?.toFixed(1) ?? "–");
    return `${p} / ${r} (${same})`;
  };
  return [
    `| One act of speaking, precision / recall in percent (pairs that are) | ${measured.map(({ corpus }) => corpus).join(" | ")} |`,
    `| --- |${" ---: |".repeat(measured.length)}`,
    ...KINDS.map((kind) => `| ${NAMES[kind]} | ${measured.map((one) => cell(one, kind)).join(" | ")} |`),
  ].join("\n");
}
