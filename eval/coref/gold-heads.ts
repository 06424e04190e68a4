/** Gold mentions with their head words, so that phrases of the product find the mention they stand for. */
import { join } from "node:path";
import { goldFile, linesOf } from "../gold.ts";
import { goldTrees } from "../language/conllu.ts";

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Where its head word begins. */
  readonly head: number;
  /** Chains are counted from 0; a mention in none has a number of its own below 0. */
  readonly chain: number;
}

export interface GoldChains {
  readonly doc: string;
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

type Range = readonly [number, number];
interface Line {
  readonly doc: string;
  readonly genre: string;
  readonly text: string;
  readonly offsets: readonly Range[];
  readonly clusters: readonly (readonly Range[])[];
  readonly singletons?: readonly Range[];
}

/** GUM, open genres. The words of the trees are the tokens of the gold, in the same order. */
export function goldChains(dataFolder: string, part: "train" | "dev"): GoldChains[] {
  const trees = new Map(
    goldTrees(goldFile(dataFolder, "ud", `en_gum-open-${part}.conllu.gz`).text).map((tree) => [tree.doc, headsIn(tree.conllu)]),
  );
  return linesOf(goldFile(dataFolder, join("coref"), `gum-open-${part}.jsonl.gz`).text).map((written) => {
    const line = JSON.parse(written) as Line;
    const heads = trees.get(line.doc)!;
    const own = (line.singletons ?? []).map((range, i) => mentionOf(line, heads, range, -1 - i));
    const chained = line.clusters.flatMap((cluster, chain) => cluster.map((range) => mentionOf(line, heads, range, chain)));
    return { doc: line.doc, genre: line.genre, text: line.text, mentions: [...chained, ...own] };
  });
}

function mentionOf({ text, offsets }: Line, heads: readonly number[], [from, to]: Range, chain: number): GoldMention {
  let head = from;
  while (head < to - 1 && heads[head] >= from && heads[head] < to) head++;
  const start = offsets[from][0];
  const printed = text.slice(start, offsets[to - 1][1]);
  const end = offsets[to - 1][1] - (/(?<=.)[’']s?$/u.exec(printed)?.[0].length ?? 0);
  return { start, end, head: offsets[head][0], chain };
}

/** For every word of a document the index of its head, -1 for a root. */
function headsIn(conllu: string): number[] {
  const heads: number[] = [];
  let base = 0;
  let sentence: number[] = [];
  const close = () => {
    for (const head of sentence) heads.push(head === 0 ? -1 : base + head - 1);
    base = heads.length;
    sentence = [];
  };
  for (const line of conllu.split("\n")) {
    if (line === "") close();
    else if (/^\d+\t/.test(line)) sentence.push(Number(line.split("\t")[6]));
  }
  if (sentence.length > 0) close();
  return heads;
}
