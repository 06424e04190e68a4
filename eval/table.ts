/**
 * The accuracy table as Markdown: corpus, how many documents, figures, and what is published beside them.
 * It holds no date and no speed, so the same program on the same gold writes the same bytes.
 */
import type { Figures } from "./figures.ts";

export interface Measured {
  readonly corpus: string;
  readonly documents: number;
  readonly attributions: number;
  readonly figures: Figures;
}

/** CofeNet's hand rules, on its own cut of the test part: exact F1 of source, cue and content. */
const HAND_RULES = ["10.7", "22.8", "5.6"];
/** Two people against each other, same judge, the 16 train documents with several annotators. */
const TWO_PEOPLE = { fragments: ["79.4", "70.7", "71.7"], found: "79.7", direct: "98.5" };

/** `rules`: the figures of the reading by rule, in a column of their own beside the model's. */
export function renderTable({ corpus, documents, attributions, figures }: Measured, rules?: Figures): string {
  const one = (from: Figures, name: string) => (typeof from[name] === "number" ? from[name].toFixed(1) : "–");
  const all = (from: Figures, kind: string) =>
    `${one(from, `found ${kind} f1`)} (${one(from, `found ${kind} p`)} / ${one(from, `found ${kind} r`)})`;
  const columns = rules ? [figures, rules] : [figures];
  const f = (name: string) => columns.map((from) => one(from, name)).join(" | ");
  const found = (kind: string) => columns.map((from) => all(from, kind)).join(" | ");
  const rows: (readonly string[])[] = [
    ["Attribution, in percent", rules ? "Onrecord | by rule (`--fast`)" : "Onrecord", "published hand rules¹", "two people²"],
    ["---", rules ? "---: | ---:" : "---:", "---:", "---:"],
    ...["source", "cue", "content"].map((role, i) => [
      `${role}, exact fragments, F1`,
      f(`fragment ${role} f1`),
      HAND_RULES[i],
      TWO_PEOPLE.fragments[i],
    ]),
    ...["source", "cue", "content"].map((role) => [`${role}, tokens, F1`, f(`token ${role} f1`), "", ""]),
    ["statements found, F1 (P / R)", found("all"), "", TWO_PEOPLE.found],
    ["– direct", found("direct"), "", TWO_PEOPLE.direct],
    ["– mixed", found("mixed"), "", ""],
    ["– indirect", found("indirect"), "", ""],
    ["– outermost statements only", f("found outermost f1"), "", ""],
    ["right source and cue, of those found", f("linked among found"), "", ""],
    ["whole attribution, lenient, F1", f("whole lenient f1"), "", ""],
    ["whole attribution, exact, F1", f("whole exact f1"), "", ""],
  ];
  return [
    `Measured on ${corpus}: ${documents} documents, ${attributions.toLocaleString("en-US")} attributions. A statement is found when its content shares at least half of its tokens with the gold.`,
    "",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    "",
    "¹ The rule baseline published with CofeNet, exact F1 on its own cut of PolNeAR test: context, not the same documents.",
    "² Agreement of two annotators, measured with the same judge on the documents of PolNeAR train that several people annotated.",
  ].join("\n");
}
