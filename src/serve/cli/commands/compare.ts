import type { Command } from "commander";
import type { Comparison } from "../../../terms/answer.ts";
import type { RecordStore } from "../../../terms/store.ts";
import { describeDiff } from "../diff.ts";
import { EXIT, endWith } from "../exit.ts";
import { withExamples, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord } from "../record.ts";
import { printable } from "../style.ts";
import { indented } from "../table.ts";
import { plural, quotePath, shortId, whereOf, wordsOf } from "../words.ts";

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
  const { write, width, style } = output;
  if (utterances.length === 0) {
    await write(`Nothing is carried more than once (${plural(order.length, "article")} compared).\n`);
    return;
  }
  const shown = utterances.filter(({ statements, pages }) => pages !== 1 || new Set(statements.map(({ article }) => article)).size === 1);
  for (const { id, statements, variants } of shown) {
    const first = await store.statement(statements[0].statement);
    await write(`${style.bold(printable(first?.statement.speaker.name ?? "unknown"))}  ${style.dim(id)}\n`);
    for (const { statement } of statements) {
      const carrier = await store.statement(statement);
      if (carrier) await write(indented(`${shortId(statement)} ${whereOf(carrier.article)}: ${wordsOf(carrier.statement)}`, width, "  "));
    }
    for (const { from, to, kind, diff } of variants) {
      if (kind !== "exact")
        await write(`  ${kind}, ${shortId(from.statement)} to ${shortId(to.statement)}: ${describeDiff(diff, style)}\n`);
    }
    await write("\n");
  }
  const versions = utterances.length - shown.length;
  if (versions > 0)
    await write(`${plural(versions, "utterance")} carried by versions of one page only: onrecord versions ${quotePath(store.location)}\n`);
  await write(`${plural(shown.length, "utterance")} carried more than once, in ${plural(order.length, "article")}.\n`);
}
