import type { Command } from "commander";
import { stanceOf } from "../../../../web/stance.ts";
import type { Statement } from "../../../terms/reading.ts";
import type { RecordedStatement } from "../../../terms/store.ts";
import { EXIT, endWith } from "../exit.ts";
import { withExamples, withLimit, withOutputOptions } from "../options.ts";
import { type OutputOptions, outputFor } from "../output.ts";
import { askRecord, first } from "../record.ts";
import { table } from "../table.ts";
import { plural, shortId, whereOf, wordsOf } from "../words.ts";

/** `onrecord statements RECORD`: who said what. */
export function addStatements(program: Command): void {
  const command = program
    .command("statements")
    .summary("list who said what")
    .description("Lists the statements of a record. All conditions given hold together.")
    .argument("<record>", "a record made by onrecord build")
    .option("--by <name>", "words of the speaker's name")
    .option("--about <words>", "words that stand in the statement")
    .option("--publisher <name>", "the outlet that carried it");
  withExamples(withLimit(withOutputOptions(command)), [
    ["onrecord statements pile.db", "every statement"],
    ["onrecord statements pile.db --by Lindqvist --about signal", "of one speaker on one thing"],
    ["onrecord statements pile.db --jsonl | wc -l", "for other programs"],
  ]).action(listStatements);
}

/** The words, with what is done in saying them and who passed them on before them where that is not plain. */
function remarked(statement: Statement): string {
  const remarks = [
    ...stanceOf(statement),
    ...(statement.via.length > 0 ? [`via ${statement.via.map(({ name }) => name).join(", ")}`] : []),
  ];
  return `${remarks.length > 0 ? `(${remarks.join("; ")}) ` : ""}${wordsOf(statement)}`;
}

type Flags = OutputOptions & { by?: string; about?: string; publisher?: string; limit?: number };

async function listStatements(location: string, { by, about, publisher, limit, ...options }: Flags): Promise<void> {
  const { findStatements } = await import("../../../index.ts");
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    const found = first(findStatements(store, { by, about, publisher, limit }), limit);
    let count = 0;
    if (output.form === "human") {
      const { head, row } = table<RecordedStatement>(
        [
          { title: "ID", width: 12, cell: ({ statement }) => shortId(statement.id) },
          { title: "SPEAKER", width: 22, cell: ({ statement }) => statement.speaker.name },
          { title: "WORDS", width: "rest", cell: ({ statement }) => remarked(statement) },
          { title: "WHERE", width: 24, cell: ({ article }) => whereOf(article) },
        ],
        output.width,
        output.style,
      );
      for await (const recorded of found) await output.write((count++ === 0 ? head() : "") + row(recorded));
      if (count > 0) output.note(`${plural(count, "statement")}. One in full: onrecord show RECORD ID`);
    } else count = await output.values(found);
    if (count > 0) return;
    const { articles, statements } = await store.counts();
    output.note(`No such statement in this record (${plural(articles, "article")}, ${plural(statements, "statement")} searched).`);
    endWith(EXIT.nothingFound);
  });
}
