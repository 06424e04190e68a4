/** What the judge says of sentences, tags, trees and names; it compares by place, so any splitting can be scored. */
import { join } from "node:path";
import { askJudge, type Court, laidOut } from "../ask.ts";
import { linesOf } from "../gold.ts";
import { charactersOf, documentsOf, nothingSaid } from "./conllu.ts";
import type { LineCorpus, TreeCorpus } from "./corpora.ts";

/** Percentages and how many there are in gold and answer. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly system: number;
}

/** Rows of the judge, all F1 over words but the sentences. */
export const TREE_ROWS = ["sentences", "words", "UPOS", "UAS", "LAS"] as const;
export type TreeScores = Readonly<Record<(typeof TREE_ROWS)[number], Score>>;

export interface JudgedTrees {
  readonly scores: TreeScores;
  /** Documents that were left out or came back with other characters; their words count as wrong. */
  readonly lost: number;
}

/** `all`, `span only`, and every type that gold or answer has. */
export type NameScores = Readonly<Record<string, Score>>;

export interface JudgedNames {
  readonly plain: NameScores;
  /** Leading articles and trailing possessives left out on both sides, as corpora differ on them. */
  readonly trimmed: NameScores;
  /** Documents without an answer; the names in them count as missed. */
  readonly lost: number;
}

/** `answer` may hold more documents than the corpus; `#` and a number after a document's name is not looked at. */
export function judgeTrees(court: Court, { documents }: TreeCorpus, answer: string): Promise<JudgedTrees> {
  const given = new Map<string, string>();
  for (const { doc, conllu } of documentsOf(answer)) {
    const name = doc.replace(/#\d+$/, "");
    given.set(name, (given.get(name) ?? "") + conllu);
  }
  let lost = 0;
  const answers = documents.map(({ doc, conllu, text }) => {
    const one = given.get(doc);
    if (one !== undefined && charactersOf(one) === charactersOf(conllu)) return one;
    lost++;
    return nothingSaid(doc, text);
  });
  return laidOut(async (lay) => {
    const gold = lay("gold.conllu", documents.map(({ conllu }) => conllu).join(""));
    const scores = await askJudge(court, "score_tagging.py", ["ud", gold, lay("answer.conllu", answers.join("")), "--json"]);
    return { scores: scores as TreeScores, lost };
  });
}

/** `answer`: one JSON line a document, `{doc, spans: [[start, end, type]]}`, offsets in UTF-16 code units. */
export function judgeNames(court: Court, { documents }: LineCorpus, answer: string): Promise<JudgedNames> {
  return laidOut(async (lay) => {
    const files = [lay("gold.jsonl", documents.map(({ line }) => `${line}\n`).join("")), lay("answer.jsonl", answer)];
    const types = ["--types", join(court.dataFolder, "ner", "types.json"), "--corpus", "worldwide"];
    const ask = (...more: string[]) =>
      askJudge(court, "score_tagging.py", ["ner", ...files, ...types, "--json", ...more]) as Promise<NameScores>;
    return { plain: await ask(), trimmed: await ask("--trim"), lost: documents.length - linesOf(answer).length };
  });
}
