/**
 * The gold that the programs are measured on, as texts to read: dev of EWT, GUM, Worldwide and PolNeAR, and
 * PUD, which is a test set by its own wish and is only ever scored. No other test file is opened.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { CannotRun } from "../../eval/trouble.ts";
import { type GoldTrees, goldTrees } from "./conllu.ts";

export interface Text {
  readonly doc: string;
  readonly text: string;
}

export interface TreeCorpus {
  readonly name: string;
  readonly documents: readonly GoldTrees[];
}

export interface LineCorpus {
  readonly name: string;
  readonly texts: readonly Text[];
  /** The gold as it stands, one document a line. */
  readonly lines: readonly string[];
}

export interface Corpora {
  readonly ewt: TreeCorpus;
  readonly gum: TreeCorpus;
  readonly pud: TreeCorpus;
  /** Documents of PUD that are news: their id begins with n. */
  readonly pudNews: TreeCorpus;
  readonly worldwide: LineCorpus;
  readonly polnear: LineCorpus;
}

/** `limit`: only so many documents of each, for a quick look. */
export function corpora(dataFolder: string, limit = Number.POSITIVE_INFINITY): Corpora {
  const trees = (name: string, file: string): TreeCorpus => ({
    name,
    documents: goldTrees(unpacked(join(dataFolder, "ud", file))).slice(0, limit),
  });
  const lines = (name: string, ...path: string[]): LineCorpus => {
    const kept = unpacked(join(dataFolder, ...path))
      .split("\n")
      .filter((line) => line.trim())
      .slice(0, limit);
    return { name, lines: kept, texts: kept.map((line) => textOf(line)) };
  };
  const pud = trees("PUD", "en_pud-test.conllu.gz");
  return {
    ewt: trees("EWT dev", "en_ewt-dev.conllu.gz"),
    gum: trees("GUM dev", "en_gum-open-dev.conllu.gz"),
    pud,
    pudNews: { name: "PUD news", documents: pud.documents.filter(({ doc }) => doc.startsWith("n")) },
    worldwide: lines("Worldwide dev", "ner", "worldwide-dev.jsonl.gz"),
    polnear: lines("PolNeAR dev", "polnear", "dev.jsonl.gz"),
  };
}

function textOf(line: string): Text {
  const { doc, text } = JSON.parse(line) as Text;
  return { doc, text };
}

function unpacked(path: string): string {
  if (!existsSync(path)) throw new CannotRun(`no gold at ${path}: give the folder that holds ud/, ner/ and polnear/ with --data`);
  return gunzipSync(readFileSync(path)).toString("utf8");
}
