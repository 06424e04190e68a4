/** Pronouns and chains as a Markdown table. */
import type { Figures } from "../figures.ts";
import type { MeasuredCoref } from "./measure.ts";

const ROWS: readonly (readonly [string, string])[] = [
  ["he, she and they linked to a right earlier mention", "he/she/they f1"],
  ["– to a right name or description, the nearest of the chain", "he/she/they strict f1"],
  ["– he and she", "he/she f1"],
  ["– they", "they f1"],
  ["it", "it f1"],
  ["chains of people, bodies and places, CoNLL", "parties conll"],
  ["chains of everything, CoNLL", "chains conll"],
];

export function corefTable(measured: readonly MeasuredCoref[]): string {
  const cell = (figures: Figures, name: string) => figures[name]?.toFixed(1) ?? "–";
  return [
    `| Who is who, F1 in percent | ${measured.map(({ corpus, documents }) => `${corpus.split(",")[0]} (${documents} documents) | nearest name`).join(" | ")} |`,
    `| --- |${" ---: | ---: |".repeat(measured.length)}`,
    ...ROWS.map(
      ([title, name]) =>
        `| ${title} | ${measured.map(({ figures, baseline }) => `${cell(figures, name)} | ${cell(baseline, name)}`).join(" | ")} |`,
    ),
  ].join("\n");
}
