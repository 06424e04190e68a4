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
  readonly maxUnpacked?: number;
  readonly maxRatio?: number;
  readonly maxEntries?: number;
  readonly timeout?: number;
  readonly fast?: boolean;
  readonly entities?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly author?: readonly string[];
}

export function withPileOptions(command: Command): Command {
  return withReaderOptions(
    withGivenOptions(command).addOption(
      new Option("--format <format>", "how to read files whose name does not tell, and standard input")
        .choices(["auto", "text", "jsonl"])
        .default("auto"),
    ),
  );
}

/** What the user knows about the articles of this run; a file beside an article says it of one. */
function withGivenOptions(command: Command): Command {
  return command
    .option("--published <date>", "when they were published, such as 2031-05-04; goes before what they say", isoDay)
    .option("--publisher <name>", "the outlet that published them; goes before what they say")
    .option("--title <words>", "their headline; goes before what they say")
    .addOption(
      new Option("--author <name>", "who wrote them, once for each; goes before what they say").argParser(
        (name: string, before: readonly string[] = []) => [...before, name],
      ),
    );
}

function isoDay(text: string): string {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError("It must be a date such as 2031-05-04 or 2031-05-04T10:00:00+02:00.");
  return text;
}

/** How articles are read, wherever they come from. */
export function withReaderOptions(command: Command): Command {
  return command
    .option("--workers <n>", "articles read at once; 0 or 1 reads in this process (default: cores, at most 8)", wholeNumber)
    .option("--max-bytes <n>", "largest article, in bytes (default: 10485760)", positive)
    .option("--max-unpacked <n>", "most bytes that one archive or packed file may unpack to (default: 68719476736)", positive)
    .option("--max-ratio <n>", "most bytes that one packed byte may unpack to, on the whole (default: 200)", positive)
    .option("--max-entries <n>", "most entries of one ZIP or tar (default: 200000)", positive)
    .option("--fast", "read by rule, without the trained model: quicker, finds less")
    .option("--entities <file>", "your own table of people, bodies and places (CSV), which wins over what is read")
    .option("--timeout <seconds>", "longest time for one article, with 2 workers or more (default: 60)", positive);
}

/** The flags as the library takes them. */
export function pileOptions({ format, workers, maxBytes, maxUnpacked, maxRatio, maxEntries, timeout, fast, ...said }: PileFlags) {
  const { published, publisher, title, author } = said;
  const given = {
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(title && { title }),
    ...(author && { authors: author }),
  };
  return {
    ...(Object.keys(given).length > 0 && { given }),
    format,
    workers,
    maxArticleBytes: maxBytes,
    maxUnpackedBytes: maxUnpacked,
    maxRatio,
    maxEntries,
    articleTimeoutMs: timeout === undefined ? undefined : timeout * 1000,
    fast,
  };
}

/** The options of the reader: with the table of `--entities`, read from its file. */
export async function readerOptions({ fast, entities }: Pick<PileFlags, "fast" | "entities">) {
  if (entities === undefined) return { fast };
  const { readEntityTable } = await import("../../index.ts");
  return { fast, entities: await readEntityTable(entities) };
}

export interface FetchFlags {
  readonly fetch?: boolean;
  readonly contact?: string;
  readonly fetchGap?: number;
  readonly fetchTimeout?: number;
  readonly allowPrivate?: boolean;
  readonly allowPort?: readonly number[];
  readonly maxBytes?: number;
  readonly maxUnpacked?: number;
  readonly maxRatio?: number;
  readonly maxEntries?: number;
}

/** How web addresses are fetched; `asked`: only where `--fetch` asks for it. */
export function withFetchOptions(command: Command, { asked }: { readonly asked: boolean }): Command {
  if (asked) command.option("--fetch", "fetch the web addresses among the paths; nothing is ever fetched without it");
  return command
    .option("--contact <address>", "your e-mail or web page, told to the sites that are asked", contact)
    .option("--fetch-gap <seconds>", "shortest time between two requests to one site (default: 1)", wholeNumber)
    .option("--fetch-timeout <seconds>", "longest time for one page (default: 60)", positive)
    .option("--allow-private", "also fetch from private networks and this machine")
    .addOption(
      new Option("--allow-port <n>", "also fetch from this port; 80 and 443 always").argParser((text: string, before: number[] = []) => [
        ...before,
        positive(text),
      ]),
    );
}

/** The flags as the library takes them. */
export function fetchOptions({ contact, fetchGap, fetchTimeout, allowPrivate, allowPort, maxBytes }: FetchFlags) {
  const ms = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds * 1000);
  return {
    contact,
    hostGapMs: ms(fetchGap),
    totalTimeoutMs: ms(fetchTimeout),
    allowPrivate,
    allowPorts: allowPort,
    maxBodyBytes: maxBytes,
  };
}

function contact(text: string): string {
  if (!/^[\x21-\x7e]{1,200}$/.test(text) || /[()]/.test(text))
    throw new InvalidArgumentError("It must be an e-mail address or a web page.");
  return text;
}

/** `90s`, `15m`, `2h`, `1d`; in ms. */
export function duration(text: string): number {
  const [, count, unit] = /^(\d{1,6})(s|m|h|d)$/.exec(text) ?? [];
  if (!count || Number(count) === 0) throw new InvalidArgumentError("It must be a time such as 90s, 15m, 2h or 1d.");
  return Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS];
}

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

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
