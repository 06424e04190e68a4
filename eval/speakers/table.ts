/** Speakers as a Markdown table: given the right attribution, and from the bare text, by part of the gold. */
import type { Figures } from "../figures.ts";

export interface MeasuredSpeakers {
  readonly corpus: string;
  readonly sha256: string;
  readonly documents: number;
  readonly asked: number;
  readonly figures: Figures;
}

const ROWS: readonly (readonly [string, string])[] = [
  ["right speaker, all", "speaker all"],
  ["– direct", "speaker direct"],
  ["– mixed", "speaker mixed"],
  ["– indirect", "speaker indirect"],
  ["– direct, by a person with a name", "speaker direct named"],
  ["– source is a pronoun", "speaker of a pronoun"],
  ["statement found and speaker right, F1", "end to end all f1"],
  ["– direct", "end to end direct f1"],
  ["– mixed", "end to end mixed f1"],
  ["– indirect", "end to end indirect f1"],
];

export function speakersTable(measured: readonly MeasuredSpeakers[]): string {
  const cell = (figures: Figures, name: string) => figures[name]?.toFixed(1) ?? "–";
  return [
    `| Speakers, in percent | ${measured.map(({ corpus, documents, asked }) => `${corpus} (${documents} documents, ${asked} statements)`).join(" | ")} |`,
    `| --- |${" ---: |".repeat(measured.length)}`,
    ...ROWS.map(([title, name]) => `| ${title} | ${measured.map(({ figures }) => cell(figures, name)).join(" | ")} |`),
  ].join("\n");
}
