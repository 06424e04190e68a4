/**
 * Onrecord and its peers on the same texts in the same run: words a second, memory and what the judges say
 * of each. Four readings a program: news with quotations (the one that is timed), trees from raw text,
 * trees with the sentences given, and names.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Court, PYTHON } from "../../eval/ask.ts";
import { type GoldTrees, inLines } from "../../eval/language/conllu.ts";
import type { TreeCorpus } from "../../eval/language/corpora.ts";
import { type JudgedNames, type JudgedTrees, judgeNames, judgeTrees } from "../../eval/language/judge.ts";
import { projectRoot } from "../../eval/root.ts";
import { wordsIn } from "../material.ts";
import { type Corpora, corpora } from "./corpora.ts";
import { judgeQuotes, type QuoteScores } from "./quotes.ts";
import { type Answer, coreNlp, isAnswer, type Layer, onrecord, type Reading, type Refusal, type System, spacy } from "./systems.ts";

export interface TimedRun {
  readonly words: number;
  readonly seconds: number;
  readonly loadSeconds: number | null;
  readonly readSeconds: number | null;
  readonly peakBytes: number | null;
  readonly refused: number;
}

export interface SystemFigures {
  readonly name: string;
  /** What the program has to do for quotations with speakers, on PolNeAR dev; Onrecord's with all its heads. */
  readonly quoting: TimedRun | null;
  /** Sentences, tags, trees and names alone, on the same texts. */
  readonly parsing: TimedRun | null;
  readonly quotes: QuoteScores | null;
  /** By corpus, from raw text. */
  readonly trees: Readonly<Record<string, JudgedTrees>> | null;
  /** By corpus, with the sentences given. */
  readonly givenTrees: Readonly<Record<string, JudgedTrees>> | null;
  readonly names: JudgedNames | null;
  /** Why a figure is not there. */
  readonly reasons: readonly { readonly reading: string; readonly reason: string }[];
}

/** What is said of the documents when none is left out: only then are the bars held. */
export const ALL = "all documents";

export interface PeerFigures {
  readonly documents: string;
  readonly words: number;
  readonly systems: readonly SystemFigures[];
}

export interface PeerOptions {
  readonly dataFolder: string;
  readonly peersFolder?: string;
  /** Only so many documents of each corpus. */
  readonly documents?: number;
  readonly say: (text: string) => unknown;
}

/** Where the peers are when nobody says: the folder the installing script takes. */
export function peersFolder(named: string | undefined): string {
  return resolve(named ?? (process.env.ONRECORD_PEERS || join(projectRoot(), "node_modules", ".cache", "onrecord-peers")));
}

export async function measurePeers({ dataFolder, peersFolder: named, documents, say }: PeerOptions): Promise<PeerFigures> {
  const gold = corpora(dataFolder, documents);
  const folder = peersFolder(named);
  const workFolder = mkdtempSync(join(tmpdir(), "onrecord-peers-"));
  try {
    const court = { dataFolder, python: PYTHON };
    const systems: SystemFigures[] = [];
    for (const system of [onrecord(), spacy(folder), coreNlp(folder)]) systems.push(await measure(system, gold, court, workFolder, say));
    const words = wordsOf(gold.polnear.documents);
    return { documents: documents === undefined ? ALL : `the first ${documents} documents of each corpus`, words, systems };
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

async function measure(system: System, gold: Corpora, court: Court, workFolder: string, say: PeerOptions["say"]): Promise<SystemFigures> {
  const reasons: { reading: string; reason: string }[] = [];
  const read = async (what: string, texts: readonly Reading[], layers: readonly Layer[]): Promise<Answer | null> => {
    const folder = mkdtempSync(join(workFolder, "run-"));
    const outcome: Answer | Refusal = await system.read(texts, layers, folder);
    rmSync(folder, { recursive: true, force: true });
    if (isAnswer(outcome)) {
      say(`${system.name}: ${what} in ${outcome.seconds.toFixed(1)} s`);
      return outcome;
    }
    reasons.push({ reading: what, reason: outcome.reason });
    return null;
  };
  const raw = [gold.ewt, gold.gum, gold.pud];
  const given = [gold.ewt, gold.pudNews];

  const quoting = await read("news with quotations", gold.polnear.documents, ["quotes"]);
  const parsing = await read("the same news, trees and names", gold.polnear.documents, ["trees", "names"]);
  const trees = await read(
    "trees from raw text",
    raw.flatMap(({ documents }) => documents.map(whole)),
    ["trees"],
  );
  const givenTrees = await read("trees, sentences given", unique(given.flatMap(({ documents }) => documents)).map(withLines), ["trees"]);
  const names = await read("names", gold.worldwide.documents, ["names"]);

  const scored = async (corpora: readonly TreeCorpus[], answer: Answer | null) => {
    if (!answer) return null;
    const judged: Record<string, JudgedTrees> = {};
    for (const corpus of corpora) judged[corpus.name] = await judgeTrees(court, corpus, answer.layers.trees ?? "");
    return judged;
  };
  return {
    name: system.name,
    quoting: quoting && timed(quoting, gold.polnear.documents),
    parsing: parsing && timed(parsing, gold.polnear.documents),
    quotes: quoting && (await judgeQuotes(court, gold.polnear, quoting.layers.quotes ?? "")),
    trees: await scored([...raw, gold.pudNews], trees),
    givenTrees: await scored(given, givenTrees),
    names: names && (await judgeNames(court, gold.worldwide, namesOnly(names.layers.names ?? ""))),
    reasons,
  };
}

function timed({ seconds, loadSeconds, readSeconds, peakBytes, refused }: Answer, texts: readonly Reading[]): TimedRun {
  return { words: wordsOf(texts), seconds, loadSeconds, readSeconds, peakBytes, refused };
}

/** Of a program that prints more than names, the document and its spans. */
function namesOnly(lines: string): string {
  return lines
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const { doc, spans } = JSON.parse(line) as { doc: string; spans: unknown };
      return `${JSON.stringify({ doc, spans })}\n`;
    })
    .join("");
}

function whole({ doc, text }: GoldTrees): Reading {
  return { doc, text };
}

function withLines(document: GoldTrees): Reading {
  return { ...whole(document), lines: inLines(document) };
}

function unique(documents: readonly GoldTrees[]): GoldTrees[] {
  return [...new Map(documents.map((document) => [document.doc, document])).values()];
}

function wordsOf(texts: readonly Reading[]): number {
  return texts.reduce((total, { text }) => total + wordsIn(text), 0);
}
