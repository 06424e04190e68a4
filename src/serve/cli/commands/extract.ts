import type { Command } from "commander";
import { EXIT, endWith } from "../exit.ts";
import { failureList } from "../failures.ts";
import { interruptible } from "../interrupt.ts";
import {
  type FetchFlags,
  fetchOptions,
  type PileFlags,
  pileOptions,
  readerOptions,
  withExamples,
  withFetchOptions,
  withLimit,
  withOutputOptions,
  withPileOptions,
} from "../options.ts";
import { type OutputOptions, outputFor } from "../output.ts";
import { progress } from "../progress.ts";

/** `onrecord extract PATH...`: one article a line, in input order. */
export function addExtract(program: Command): void {
  const command = program
    .command("extract")
    .summary("read articles and print what each says, one a line")
    .description(
      "Reads articles and prints one a line as JSON (schema/article.schema.json): its text, its parts, and who is said to have said what, every line with its exact place.",
    )
    .argument("<path...>", "files, folders, - for standard input, or web addresses with --fetch");
  withExamples(withFetchOptions(withLimit(withPileOptions(withOutputOptions(command))), { asked: true }), [
    ["onrecord extract examples/port-alder", "every article of a folder, one a line"],
    ["onrecord extract article.txt --json", "one article, as a JSON array"],
    ["zcat pile.jsonl.gz | onrecord extract - > readings.jsonl", "from standard input"],
  ]).action(extractPile);
}

async function extractPile(paths: string[], options: OutputOptions & PileFlags & FetchFlags & { limit?: number }): Promise<void> {
  const { census, findReader, readPile } = await import("../../../index.ts");
  const output = outputFor(options);
  const reader = await readerOptions(options);
  const { warning } = await findReader(reader);
  if (warning) output.note(warning);
  const failures = failureList();
  const shown = progress(options.quiet || Boolean(process.stdout.isTTY));
  const interruption = interruptible("Stopping. Press Ctrl-C again to stop at once.");
  const pile = { ...pileOptions(options), ...reader, fetch: options.fetch ? fetchOptions(options) : null, signal: interruption.signal };
  let total: number | null = null;
  let met = 0;
  if (!options.quiet)
    census(paths, pile).then(
      (articles) => (total = articles),
      () => undefined,
    );
  const readings = async function* () {
    let printed = 0;
    for await (const outcome of readPile(paths, pile)) {
      shown.at("reading", ++met, total);
      if ("failure" in outcome) failures.add(outcome.failure);
      else {
        yield outcome.reading;
        if (++printed === options.limit) return;
      }
    }
  };
  const printed = await output.values(readings());
  shown.end();
  interruption.done();
  process.stderr.write(failures.lines());
  if (interruption.signal.aborted) endWith(EXIT.interrupted);
  else if (failures.count() > 0) endWith(EXIT.someFailed);
  else if (printed === 0) {
    output.note("No article was found at these paths.");
    endWith(EXIT.nothingFound);
  }
}
