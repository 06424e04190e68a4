import { type Command, Option } from "commander";
import { EXIT, endWith } from "../exit.ts";
import { withExamples, withOutputOptions } from "../options.ts";
import { type OutputOptions, outputFor } from "../output.ts";
import { askRecord } from "../record.ts";

/** `onrecord export RECORD --format jsonl|csv`: everything, for other programs. */
export function addExport(program: Command): void {
  const command = program
    .command("export")
    .summary("print the record as JSON Lines or CSV")
    .description("Prints a record: as JSON Lines, the articles as extract prints them; as CSV, one statement a row.")
    .argument("<record>", "a record made by onrecord build")
    .addOption(new Option("--format <format>", "jsonl or csv").choices(["jsonl", "csv"]).default("jsonl"))
    .option("-o, --out <file>", "a file instead of standard output");
  withExamples(withOutputOptions(command), [
    ["onrecord export pile.db --format csv > statements.csv", "for a spreadsheet"],
    ["onrecord export pile.db --format jsonl | gzip > pile.jsonl.gz", "everything, as extract printed it"],
    ["onrecord export pile.db --format csv -o statements.csv", "to a file, whole or not at all"],
  ]).action(exportRecord);
}

type Flags = OutputOptions & { format: "jsonl" | "csv"; out?: string };

async function exportRecord(location: string, { format, out, ...options }: Flags): Promise<void> {
  const [{ exportCsv }, { exportJsonl }] = await Promise.all([import("../../export/csv.ts"), import("../../export/jsonl.ts")]);
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    if (output.form === "json") {
      await output.values(readings(store));
    } else await (format === "csv" && output.form !== "jsonl" ? exportCsv : exportJsonl)(store, out ?? process.stdout);
    if ((await store.counts()).articles > 0) return;
    output.note("The record holds no article yet; add some with: onrecord build PATH -o RECORD");
    endWith(EXIT.nothingFound);
  });
}

/** With --json: the same as one array. */
async function* readings(store: Parameters<Parameters<typeof askRecord>[1]>[0]) {
  for await (const { sha256 } of store.articles()) yield await store.article(sha256);
}
