/**
 * The gold of sentences, tags, trees and names, as texts to read: dev of EWT, GUM and Worldwide, and PUD,
 * which is a test set by its own wish and is only ever scored. No other test file is opened.
 */
import { goldFile, linesOf } from "../gold.ts";
import { type GoldTrees, goldTrees } from "./conllu.ts";

export interface Text {
  readonly doc: string;
  readonly text: string;
}

export interface Corpus<D extends Text> {
  readonly name: string;
  /** SHA-256, in hex, of the whole file, whatever part of it this is. */
  readonly sha256: string;
  readonly documents: readonly D[];
}

export interface GoldLine extends Text {
  /** The document as it stands in the gold. */
  readonly line: string;
}

export type TreeCorpus = Corpus<GoldTrees>;
export type LineCorpus = Corpus<GoldLine>;

export interface LanguageGold {
  readonly ewt: TreeCorpus;
  readonly gum: TreeCorpus;
  readonly pud: TreeCorpus;
  readonly worldwide: LineCorpus;
}

/** Throws CannotRun, with what to do, when a file is not there. */
export function languageGold(dataFolder: string): LanguageGold {
  return {
    ewt: trees("EWT dev", dataFolder, "en_ewt-dev.conllu.gz"),
    gum: trees("GUM dev", dataFolder, "en_gum-open-dev.conllu.gz"),
    pud: trees("PUD", dataFolder, "en_pud-test.conllu.gz"),
    worldwide: names("Worldwide dev", dataFolder, "worldwide-dev.jsonl.gz"),
  };
}

/** The documents of PUD that are news: their name begins with n. */
export function newsOfPud(pud: TreeCorpus): TreeCorpus {
  return { ...pud, name: "PUD news", documents: pud.documents.filter(({ doc }) => doc.startsWith("n")) };
}

/** Two documents, 64 sentences: too few to hold anything against. */
export const GUM_NEWS = "GUM news dev";

/** The documents of GUM dev that are news. */
export function newsOfGum(gum: TreeCorpus): TreeCorpus {
  return { ...gum, name: GUM_NEWS, documents: gum.documents.filter(({ doc }) => doc.startsWith("GUM_news_")) };
}

function trees(name: string, dataFolder: string, file: string): TreeCorpus {
  const { sha256, text } = goldFile(dataFolder, "ud", file);
  return { name, sha256, documents: goldTrees(text) };
}

function names(name: string, dataFolder: string, file: string): LineCorpus {
  const { sha256, text } = goldFile(dataFolder, "ner", file);
  return { name, sha256, documents: linesOf(text).map((line) => ({ ...textOf(line), line })) };
}

function textOf(line: string): Text {
  const { doc, text } = JSON.parse(line) as Text;
  return { doc, text };
}
