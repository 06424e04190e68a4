import type { Command } from "commander";
import type { ReportBounds } from "../../export/bounds.ts";
import { EXIT, endWith } from "../exit.ts";
import { wholeNumber, withExamples, withOutputOptions } from "../options.ts";
import { type OutputOptions, outputFor } from "../output.ts";
import { askRecord } from "../record.ts";
import { plural } from "../words.ts";

/** `onrecord report RECORD -o FILE.html`: the record as one page. */
export function addReport(program: Command): void {
  const command = program
    .command("report")
    .summary("write the record as one page")
    .description("Writes a record as one HTML page that needs no network and no script.")
    .argument("<record>", "a record made by onrecord build")
    .requiredOption("-o, --out <file>", "the page; - for standard output")
    .option("--title <words>", "heading of the page")
    .option("--articles <n>", "most source texts on the page, earliest first (default: 200)", wholeNumber)
    .option("--characters <n>", "most characters of one source text (default: 200000)", wholeNumber)
    .option("--listed <n>", "most articles listed (default: 2000)", wholeNumber)
    .option("--utterances <n>", "most utterances shown (default: 500)", wholeNumber)
    .option("--carriers <n>", "most places shown for one utterance (default: 100)", wholeNumber)
    .option("--statements <n>", "most statements under the speakers (default: 5000)", wholeNumber)
    .option("--failures <n>", "most unread inputs listed (default: 1000)", wholeNumber);
  withExamples(withOutputOptions(command), [
    ["onrecord report pile.db -o report.html", "the whole record in one file"],
    ['onrecord report pile.db -o report.html --title "The Skerrow ferry"', "with a heading of your own"],
    ["onrecord report pile.db -o - > report.html", "to standard output"],
  ]).action(reportRecord);
}

interface ReportOptions extends OutputOptions, Partial<ReportBounds> {
  readonly out: string;
  readonly title?: string;
}

async function reportRecord(location: string, { out, title, ...options }: ReportOptions): Promise<void> {
  const [{ compare }, { writeReport }] = await Promise.all([import("../../../index.ts"), import("../../export/report.ts")]);
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    await writeReport(store, await compare(store), out === "-" ? process.stdout : out, { title, ...boundsOf(options) });
    const { articles, statements, utterances } = await store.counts();
    if (out !== "-") {
      if (output.form === "human")
        output.note(`${out}: ${plural(articles, "article")}, ${plural(statements, "statement")}. Open it in a browser.`);
      else await output.value({ file: out, articles, statements, utterances });
    }
    if (articles === 0) endWith(EXIT.nothingFound);
  });
}

function boundsOf({
  articles,
  characters,
  listed,
  utterances,
  carriers,
  statements,
  failures,
}: Partial<ReportBounds>): Partial<ReportBounds> {
  const given = { articles, characters, listed, utterances, carriers, statements, failures };
  return Object.fromEntries(Object.entries(given).filter(([, bound]) => bound !== undefined));
}
