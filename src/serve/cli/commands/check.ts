import type { Command } from "commander";
import type { QuoteCheck, QuoteMatch } from "../../../terms/answer.ts";
import type { RecordStore } from "../../../terms/store.ts";
import { describeDiff } from "../diff.ts";
import { CommandError, EXIT, endWith } from "../exit.ts";
import { withExamples, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord } from "../record.ts";
import { printable } from "../style.ts";
import { indented } from "../table.ts";
import { plural, shortId, whereOf } from "../words.ts";

/** `onrecord check RECORD --quote "..."`: did somebody say that, in those words? */
export function addCheck(program: Command): void {
  const command = program
    .command("check")
    .summary("is a quotation in the record, and in these words?")
    .description("Looks for a quotation in a record. The verdict is about the words only, whoever is claimed to have said them.")
    .argument("<record>", "a record made by onrecord build")
    .requiredOption("--quote <words>", "the words")
    .option("--speaker <name>", "who is claimed to have said them");
  withExamples(withOutputOptions(command), [
    ['onrecord check pile.db --quote "three times we were told to wait"', "are these words in the pile?"],
    ['onrecord check pile.db --quote "three times we were told to wait" --speaker "Orsolya Lindqvist"', "and did she say them?"],
    ['onrecord check pile.db --quote "three times we were told to wait" --json', "for other programs"],
  ]).action(check);
}

async function check(location: string, { quote, speaker, ...options }: OutputOptions & { quote: string; speaker?: string }): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(quote)) throw new CommandError("--quote holds no words; give the words to look for");
  const { checkQuote } = await import("../../../index.ts");
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    const answer = await checkQuote(store, { quote, speaker });
    await (output.form === "human" ? describeCheck(answer, store, output) : output.value(answer));
    if (answer.verdict === "absent") endWith(EXIT.nothingFound);
  });
}

const VERDICTS: Readonly<Record<QuoteCheck["verdict"], string>> = {
  exact: "Exact: these words are in the pile, word for word.",
  altered: "Altered: these words are in the pile, but not quite.",
  partial: "Partial: these words are a part of a longer quotation in the pile.",
  reported: "Reported: the pile has this as reported speech, not as a quotation in these words.",
  absent: "Not in this pile",
};

async function describeCheck(answer: QuoteCheck, store: RecordStore, { style, write, width }: Output): Promise<void> {
  const { articles, statements } = answer.searched;
  const searched = `${plural(articles, "article")}, ${plural(statements, "statement")} searched`;
  if (answer.verdict === "absent") {
    await write(`${style.bold(VERDICTS.absent)} (${searched}).\n`);
    for (const { article, text } of answer.narrated ?? []) {
      const reading = await store.article(article);
      const where = reading?.publisher?.name ?? reading?.origin.path ?? shortId(article);
      await write(`\nThe words stand in ${printable(where)}, in the outlet's own voice:\n${indented(text, width, "  ")}`);
    }
    return;
  }
  await write(`${style.bold(VERDICTS[answer.verdict])}\n`);
  await write(`Said by: ${printable(answer.speaker ?? "nobody named in the pile")}\n`);
  if (answer.misattributed) await write(`Not by: ${printable(answer.claimed ?? "")}, who was asked about\n`);
  if (answer.stitched) await write("Stitched: the words stand in different places of the pile and were joined.\n");
  if (answer.clipped) await write("Clipped: words were left off the quotation as the pile has it.\n");
  for (const match of answer.matches) await write(await describeMatch(match, store, { style, width }));
  await write(`\n(${searched})\n`);
}

async function describeMatch(
  { article, statement, quote, diff, before, after }: QuoteMatch,
  store: RecordStore,
  { style, width }: Pick<Output, "style" | "width">,
): Promise<string> {
  const recorded = statement === null ? null : await store.statement(statement);
  const reading = recorded ? null : await store.article(article);
  const where = recorded ? whereOf(recorded.article) : (reading?.publisher?.name ?? reading?.origin.path ?? shortId(article));
  const who = recorded ? `${recorded.statement.speaker.name}, in ` : "";
  let text = `\n${printable(`${who}${where}`)}\n`;
  const changed = diff.some(({ op }) => op !== "equal");
  text += changed ? `  ${describeDiff(diff, style)}\n` : indented(quote, width, "  ");
  if (before) text += indented(`left off before: ${before}`, width, "  ");
  if (after) text += indented(`left off after: ${after}`, width, "  ");
  text += style.dim(`  ${statement === null ? `article ${shortId(article)}` : `statement ${shortId(statement)}`}\n`);
  return text;
}
