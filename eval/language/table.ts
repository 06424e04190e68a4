/** Sentences, tags, trees and names as Markdown. It holds no date and no speed, so the same figures write the same bytes. */
import type { Figures } from "../figures.ts";
import type { LanguageRun } from "./measure.ts";

type Measured = Pick<LanguageRun, "trees" | "names">;

/** The types that Worldwide tells apart, and what stands above them. */
const NAME_ROWS = ["all", "span only", "PER", "ORG", "LOC", "NORP", "FAC", "MISC"];

export function languageTable({ trees, names }: Measured): string {
  return [
    ...(trees.length > 0 ? [treeTable(trees)] : []),
    ...names.map(nameTable),
    [
      "From raw text / with the gold's sentences; UPOS is the part of speech, UAS the head, LAS head and relation. GUM news dev is a part of GUM dev, too small to be held against floors. PUD is a test set and is only ever scored.",
      ...(names.length > 0
        ? [
            "Trimmed: leading articles and trailing possessives left out on both sides. LOC holds towns and states too, MISC events and works.",
          ]
        : []),
    ].join(" "),
  ].join("\n\n");
}

function treeTable(trees: Measured["trees"]): string {
  return markdown(
    ["Sentences, tags and trees, F1 in percent", "sentences", "words", "UPOS", "UAS", "LAS"],
    trees.map(({ corpus, documents, sentences, figures }) => [
      `${corpus}: ${whole(documents)} documents, ${whole(sentences)} sentences`,
      one(figures, "raw sentences f1"),
      ...["words", "UPOS", "UAS", "LAS"].map((row) => `${one(figures, `raw ${row} f1`)} / ${one(figures, `given ${row} f1`)}`),
    ]),
  );
}

function nameTable({ corpus, documents, names, figures }: Measured["names"][number]): string {
  const cell = (row: string) => `${one(figures, `${row} f1`)} (${one(figures, `${row} p`)} / ${one(figures, `${row} r`)})`;
  return markdown(
    [`Names on ${corpus}: ${whole(documents)} documents, ${whole(names)} names, F1 (P / R) in percent`, "as they stand", "trimmed"],
    NAME_ROWS.map((row) => [row === "span only" ? "all, whatever the type" : row, cell(`plain ${row}`), cell(`trimmed ${row}`)]),
  );
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return [head, line, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function one(figures: Figures, name: string): string {
  return typeof figures[name] === "number" ? figures[name].toFixed(1) : "–";
}

function whole(count: number): string {
  return count.toLocaleString("en-US");
}
