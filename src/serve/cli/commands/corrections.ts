import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { Correction, RecordedCorrection } from "../../../terms/correction.ts";
import { sentenceOf } from "../deciding.ts";
import { CommandError, EXIT, endWith } from "../exit.ts";
import { withExamples, withLimit, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord, first } from "../record.ts";
import { indented } from "../table.ts";
import { plural, quotePath, shortId } from "../words.ts";

/** `onrecord corrections RECORD`: what people decided, what holds of it, and where they decided otherwise; `--apply` brings the log of another record in. */
export function addCorrections(program: Command): void {
  const command = program
    .command("corrections")
    .summary("list what people decided, or bring decisions in from another record")
    .description(
      "Lists what people decided about a record, in order, with what holds, what was taken back, what waits for an article, and where two people decided otherwise.",
    )
    .argument("<record>", "a record made by onrecord build")
    .option("--apply <file>", "bring in the decisions of another record, as its --jsonl printed them (- for standard input)");
  withExamples(withLimit(withOutputOptions(command)), [
    ["onrecord corrections pile.db", "the whole log"],
    ["onrecord corrections pile.db --jsonl > decided.jsonl", "take the decisions out, to keep or to send"],
    ["onrecord corrections new.db --apply decided.jsonl", "and bring them into another record of these articles"],
  ]).action(corrections);
}

async function corrections(
  location: string,
  { apply, limit, ...options }: OutputOptions & { apply?: string; limit?: number },
): Promise<void> {
  const output = outputFor(options);
  if (apply !== undefined) return applyAll(location, apply, output);
  await askRecord(location, async (store) => {
    let count = 0;
    if (output.form !== "human") count = await output.values(first(store.corrections(), limit));
    else
      for await (const correction of first(store.corrections(), limit)) {
        await output.write(describe(correction, output));
        count++;
      }
    if (count > 0) return;
    output.note("Nobody has decided anything about this record.");
    endWith(EXIT.nothingFound);
  });
}

const STATES: Readonly<Record<RecordedCorrection["state"], string>> = {
  holds: "holds",
  undone: "taken back",
  replaced: "no longer holds: decided anew",
  waiting: "waits: what it is about is not in the record now",
};

function describe(correction: RecordedCorrection, { style, width }: Output): string {
  const { id, state, since, against } = correction;
  let text = indented(sentenceOf(correction), width, "");
  text += style.dim(indented(`${shortId(id)}  ${STATES[state]}${since ? ` (${shortId(since)})` : ""}`, width, "  "));
  if (against.length > 0) text += indented(`Conflict: somebody else decided otherwise (${against.map(shortId).join(", ")}).`, width, "  ");
  return `${text}\n`;
}

async function applyAll(location: string, file: string, output: Output): Promise<void> {
  const { correct, openRecord } = await import("../../../index.ts");
  const lines = readLines(file);
  const store = await openRecord(location, { mode: "append" });
  try {
    const made = await correct(store, lines).catch((error: unknown) => {
      throw error instanceof RangeError ? new CommandError(`${file}: ${error.message}`) : error;
    });
    if (output.form !== "human") await output.value(made);
    else for (const correction of made) await output.write(describe(correction, output));
    const waiting = made.filter(({ state }) => state === "waiting").length;
    output.note(
      `${plural(made.length, "decision")} brought in${waiting > 0 ? `, ${waiting} of them waiting for articles that are not here` : ""}. See: onrecord corrections ${quotePath(location)}`,
    );
  } finally {
    await store.close();
  }
}

function readLines(file: string): Correction[] {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown trouble"}); give the file that --jsonl printed`,
    );
  }
  return text.split("\n").flatMap((line, i) => (line.trim() ? [lineOf(line, `${file}, line ${i + 1}`)] : []));
}

function lineOf(line: string, where: string): Correction {
  let value: Partial<Correction> | null;
  try {
    value = JSON.parse(line) as Partial<Correction> | null;
  } catch {
    throw new CommandError(`${where} is no JSON; give the file that: onrecord corrections RECORD --jsonl prints`);
  }
  const { action, of, left, right, name = null, undoes = null, why, by, at } = value ?? {};
  const targets = [left, right].every(
    (side) => Array.isArray(side) && side.every(({ kind, id, words }) => [kind, id, words].every((word) => typeof word === "string")),
  );
  if (!targets || ![action, of, why, by, at].every((word) => typeof word === "string"))
    throw new CommandError(`${where} is no decision; give the file that: onrecord corrections RECORD --jsonl prints`);
  return { action, of, left, right, name, undoes, why, by, at } as Correction;
}
