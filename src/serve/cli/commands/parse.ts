import { type Command, Option } from "commander";
import type { Parse, ParseOutcome } from "../../../terms/parse.ts";
import { CommandError, EXIT, endWith } from "../exit.ts";
import { failureList } from "../failures.ts";
import { interruptible } from "../interrupt.ts";
import { type FetchFlags, fetchOptions, positive, wholeNumber, withExamples, withFetchOptions, withOutputOptions } from "../options.ts";
import { type OutputOptions, outputFor } from "../output.ts";

/** `onrecord parse PATH...`: sentences, words with tags and trees, and names, in input order. */
export function addParse(program: Command): void {
  const command = program
    .command("parse")
    .summary("print sentences, words with tags and trees, and names")
    .description(
      "Reads articles and prints their sentences, words with lemma, part of speech and place in the sentence's tree, and names: as CoNLL-U of Universal Dependencies, or as JSON Lines.",
    )
    .argument("<path...>", "files, folders, - for standard input, or web addresses with --fetch")
    .addOption(new Option("--format <format>", "conllu or jsonl").choices(["conllu", "jsonl"]).default("conllu"))
    .option("--raw", "the text as it stands, without leaving out page furniture")
    .addOption(
      new Option("--sentences <how>", "found by the model, or one a line, blank lines between paragraphs (implies --raw)")
        .choices(["model", "lines"])
        .default("model"),
    )
    .option("--workers <n>", "articles read at once; 0 or 1 reads in this process (default: cores, at most 8)", wholeNumber)
    .option("--max-bytes <n>", "largest article, in bytes (default: 10485760)", positive)
    .addOption(new Option("--fast", "refused: trees need the trained model").hideHelp());
  withExamples(withOutputOptions(withFetchOptions(command, { asked: true })), [
    ["onrecord parse examples/port-alder > trees.conllu", "a folder of articles, as CoNLL-U"],
    ["onrecord parse article.txt --format jsonl", "one article, as JSON with the place of every word"],
    ["onrecord parse lines.txt --sentences lines", "sentences as they are given, one a line"],
  ]).action(parsePaths);
}

interface Flags extends OutputOptions, FetchFlags {
  readonly format: "conllu" | "jsonl";
  readonly sentences: "model" | "lines";
  readonly raw?: boolean;
  readonly workers?: number;
  readonly fast?: boolean;
}

async function parsePaths(paths: string[], { format, sentences, raw, workers, maxBytes, fast, ...options }: Flags): Promise<void> {
  if (fast) throw new CommandError("--fast reads by rule, and the rules give no trees. Run parse without it.");
  const [{ parsePile }, { conlluOf }, { parseJson }] = await Promise.all([
    import("../../../index.ts"),
    import("../../export/conllu.ts"),
    import("../../export/parse-json.ts"),
  ]);
  const output = outputFor(options);
  const failures = failureList();
  const interruption = interruptible("Stopping. Press Ctrl-C again to stop at once.");
  const outcomes = parsePile(paths, {
    raw,
    sentencesAreLines: sentences === "lines",
    workers,
    maxArticleBytes: maxBytes,
    fetch: options.fetch ? fetchOptions({ ...options, maxBytes }) : null,
    signal: interruption.signal,
  });
  let printed = 0;
  const parses = async function* (): AsyncGenerator<Parse> {
    for await (const outcome of withPlainErrors(outcomes)) {
      if ("failure" in outcome) failures.add(outcome.failure);
      else {
        printed++;
        yield outcome.parse;
      }
    }
  };
  if (format === "conllu" && output.form === "human") for await (const parse of parses()) await output.write(conlluOf(parse));
  else await output.values(mapped(parses(), parseJson));
  interruption.done();
  process.stderr.write(failures.lines());
  if (interruption.signal.aborted) endWith(EXIT.interrupted);
  else if (failures.count() > 0) endWith(EXIT.someFailed);
  else if (printed === 0) {
    output.note("No article was found at these paths.");
    endWith(EXIT.nothingFound);
  }
}

/** A model that cannot be used is not a fault of the program: one plain sentence. */
async function* withPlainErrors(outcomes: AsyncIterable<ParseOutcome>): AsyncGenerator<ParseOutcome> {
  try {
    yield* outcomes;
  } catch (error) {
    throw error instanceof Error && error.name === "ModelError" ? new CommandError(error.message) : error;
  }
}

async function* mapped<From, To>(values: AsyncIterable<From>, change: (value: From) => To): AsyncGenerator<To> {
  for await (const value of values) yield change(value);
}
