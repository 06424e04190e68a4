import { type Command, InvalidArgumentError, Option } from "commander";

/** Options that several commands share, so that they read and behave the same everywhere. */
export function withOutputOptions(command: Command): Command {
  return command
    .addOption(new Option("--json", "print one JSON value").conflicts("jsonl"))
    .addOption(new Option("--jsonl", "print one JSON value a line"))
    .option("--no-color", "print without colour (also: NO_COLOR)")
    .option("-q, --quiet", "print nothing but what was asked for");
}

export interface PileFlags {
  readonly format: "auto" | "text" | "jsonl";
  readonly workers?: number;
  readonly maxBytes?: number;
  readonly timeout?: number;
  readonly fast?: boolean;
}

export function withPileOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--format <format>", "how to read files whose name does not tell, and standard input")
        .choices(["auto", "text", "jsonl"])
        .default("auto"),
    )
    .option("--workers <n>", "articles read at once; 0 or 1 reads in this process (default: cores, at most 8)", wholeNumber)
    .option("--max-bytes <n>", "largest article, in bytes (default: 10485760)", positive)
    .option("--fast", "read by rule, without the trained model: quicker, finds less")
    .option("--timeout <seconds>", "longest time for one article, with 2 workers or more (default: 60)", positive);
}

/** The flags as the library takes them. */
export function pileOptions({ format, workers, maxBytes, timeout, fast }: PileFlags) {
  return { format, workers, maxArticleBytes: maxBytes, articleTimeoutMs: timeout === undefined ? undefined : timeout * 1000, fast };
}

export function withLimit(command: Command): Command {
  return command.option("--limit <n>", "stop after so many", positive);
}

/** Help ends with examples that can be typed as they stand. */
export function withExamples(command: Command, examples: readonly (readonly [command: string, why: string])[]): Command {
  const lines = examples.map(([typed, why]) => `  # ${why}\n  ${typed}`).join("\n");
  return command.addHelpText("after", `\nExamples:\n${lines}`);
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 0.");
  return Number(text);
}

export function positive(text: string): number {
  const number = wholeNumber(text);
  if (number === 0) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}
