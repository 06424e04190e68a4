/** The corpora of time expressions: rules were tuned on TimeBank and MEANTIME, nobody has read what is wrong in AQUAINT, only counted it by kind. */
import { goldFile, linesOf } from "../gold.ts";

export interface TimeText {
  readonly doc: string;
  /** The day to count from, with its time where known. */
  readonly dct: string;
  readonly text: string;
  /** The gold's own line, for the judge. */
  readonly line: string;
}

export interface TimeCorpus {
  readonly name: string;
  /** SHA-256, in hex, of the gold file. */
  readonly sha256: string;
  readonly documents: readonly TimeText[];
}

const CORPORA = ["TimeBank", "AQUAINT", "MEANTIME"];

/** Throws CannotRun, with what to do, when a file is not there. */
export function timeGold(dataFolder: string): TimeCorpus[] {
  return CORPORA.map((name) => {
    const { sha256, text } = goldFile(dataFolder, "dates", `${name.toLowerCase()}.jsonl.gz`);
    return { name, sha256, documents: linesOf(text).map((line) => ({ ...textOf(line), line })) };
  });
}

function textOf(line: string): Omit<TimeText, "line"> {
  const { doc, dct, text } = JSON.parse(line) as TimeText;
  return { doc, dct, text };
}
