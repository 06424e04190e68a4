import { once } from "node:events";
import { type Style, styleFor } from "./style.ts";

/**
 * Where things go: what was asked for to standard output, everything else to standard error. One
 * writer for all commands, as slow as its reader; a reader that has seen enough (| head) ends the
 * command quietly.
 */
export type Form = "human" | "json" | "jsonl";

export interface OutputOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

export interface Output {
  readonly form: Form;
  readonly style: Style;
  /** Columns of the terminal, or `DEFAULT_WIDTH`. */
  readonly width: number;
  readonly write: (text: string) => Promise<void>;
  /** One value: the whole answer. */
  readonly value: (value: unknown) => Promise<void>;
  /** Many values, streamed: an array, or one a line. Returns how many there were. */
  readonly values: (values: AsyncIterable<unknown>) => Promise<number>;
  /** To standard error, a line; nothing when quiet. */
  readonly note: (line: string) => void;
}

export function outputFor(options: OutputOptions): Output {
  const form: Form = options.json ? "json" : options.jsonl ? "jsonl" : "human";
  return {
    form,
    style: styleFor(process.stdout, options.color !== false),
    width: process.stdout.columns || Number(process.env.COLUMNS) || DEFAULT_WIDTH,
    write,
    value: (value) => write(form === "jsonl" ? `${JSON.stringify(value)}\n` : `${JSON.stringify(value, null, 2)}\n`),
    values: (values) => writeAll(values, form === "json"),
    note: (line) => {
      if (!options.quiet) process.stderr.write(`${line}\n`);
    },
  };
}

/** Characters a line, where nobody says how wide the terminal is. */
const DEFAULT_WIDTH = 100;

/** The reader of standard output has gone: the command ends as if it had finished. */
class ReaderGone extends Error {}

let gone = false;

/** Also of the errors of a stream that was poured into standard output. */
export function isReaderGone(error: unknown): boolean {
  return gone || error instanceof ReaderGone || (error as NodeJS.ErrnoException | null)?.code === "EPIPE";
}

/** Must be called once before anything is written. */
export function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      gone ||= stream === process.stdout;
    });
  }
}

/** Throws ReaderGone once nobody reads. */
async function write(text: string): Promise<void> {
  if (gone) throw new ReaderGone();
  if (process.stdout.write(text)) return;
  await once(process.stdout, "drain").catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EPIPE" ? new ReaderGone() : error;
  });
}

async function writeAll(values: AsyncIterable<unknown>, asArray: boolean): Promise<number> {
  let count = 0;
  for await (const value of values) {
    const before = asArray ? (count === 0 ? "[\n" : ",\n") : "";
    await write(`${before}${JSON.stringify(value)}${asArray ? "" : "\n"}`);
    count++;
  }
  if (asArray) await write(count === 0 ? "[]\n" : "\n]\n");
  return count;
}
