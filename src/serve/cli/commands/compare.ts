import type { Command } from "commander";
import type { ComparedUtterance, Comparison } from "../../../terms/answer.ts";
import type { RecordStore } from "../../../terms/store.ts";
import { EXIT, endWith } from "../exit.ts";
import { withExamples, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord } from "../record.ts";
import { describeUtterance } from "../utterance.ts";
import { plural, quotePath } from "../words.ts";

/** `onrecord compare RECORD`: what the articles share and where they part. */
export function addCompare(program: Command): void {
  const command = program
    .command("compare")
    .summary("what several reports carry, and how their words differ")
    .description("Compares the articles of a record: each utterance with the reports that carry it and their wordings.")
    .argument("<record>", "a record made by onrecord build");
  withExamples(withOutputOptions(command), [
    ["onrecord compare pile.db", "every utterance carried more than once"],
    ["onrecord compare pile.db --json", "for other programs"],
    ["onrecord compare pile.db --json | jq '.utterances | length'", "how many there are"],
  ]).action(compareRecord);
}

async function compareRecord(location: string, options: OutputOptions): Promise<void> {
  const { compare } = await import("../../../index.ts");
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    const comparison = await compare(store);
    await (output.form === "human" ? describeComparison(comparison, store, output) : output.value(comparison));
    const { utterances, events, disagreements, shifts, wire } = comparison;
    if (utterances.length + events.length + disagreements.length + shifts.length + wire.length === 0) endWith(EXIT.nothingFound);
  });
}

async function describeComparison({ utterances, order }: Comparison, store: RecordStore, output: Output): Promise<void> {
  const { write, style } = output;
  if (utterances.length === 0) {
    await write(`Nothing is carried more than once (${plural(order.length, "article")} compared).\n`);
    return;
  }
  const across = utterances.filter(({ statements, pages }) => pages !== 1 && new Set(statements.map(({ article }) => article)).size > 1);
  const versions = utterances.filter(({ statements, pages }) => pages === 1 && new Set(statements.map(({ article }) => article)).size > 1);
  const told = across.filter(({ variants, leftOut, origins }) => variants.length > 0 || (leftOut?.length ?? 0) > 0 || origins !== 1);
  let heading = "";
  for (const utterance of told) {
    const part = partOf(utterance);
    if (part !== heading) await write(`${style.bold(part)}\n\n`);
    heading = part;
    await write(await describeUtterance(utterance, store, output));
  }
  const copies = across.length - told.length;
  const within = utterances.length - across.length - versions.length;
  if (copies > 0) await write(`${plural(copies, "utterance")} repeated word for word, by copies of one text only.\n`);
  if (versions.length > 0)
    await write(
      `${plural(versions.length, "utterance")} carried by versions of one page only: onrecord versions ${quotePath(store.location)}\n`,
    );
  if (within > 0) await write(`${plural(within, "utterance")} told more than once in one report only (--json lists them).\n`);
  await write(`${plural(across.length, "utterance")} carried by more than one report, in ${plural(order.length, "article")}.\n`);
}

function partOf({ variants, leftOut = [] }: ComparedUtterance): string {
  if (variants.some(({ kind }) => kind === "altered")) return "Words that differ";
  if (leftOut.length > 0 || variants.some(({ kind }) => kind === "partial")) return "Carried in part";
  if (variants.some(({ kind }) => kind === "reported")) return "Told in other words";
  return "Carried word for word";
}
