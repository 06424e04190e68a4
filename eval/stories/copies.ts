/**
 * Copies found among the stories, against the pairs that a reader labelled: two articles of one copy group are a
 * predicted pair. The halves are told apart by the event of a pair's first article.
 */
import { askJudge, type Court, laidOut } from "../ask.ts";
import type { Measured } from "../report.ts";
import { type Half, halfOf, type StoryGold } from "./gold.ts";
import type { StoryRecord } from "./record.ts";

/** What the judge counts. */
export interface PairVerdict {
  readonly gold_wire: number;
  readonly right: number;
  readonly false: number;
  readonly missed: number;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface CopyMeasure {
  readonly measured: readonly Measured[];
  readonly parts: readonly { readonly part: Half | "whole"; readonly verdict: PairVerdict }[];
  /** Pairs that share a part of one text, as the product names them. */
  readonly partly: readonly { readonly a: string; readonly b: string; readonly label: string; readonly half: Half }[];
}

interface Pair {
  readonly a: string;
  readonly b: string;
}

export async function measureCopies(court: Court, gold: StoryGold, record: StoryRecord): Promise<CopyMeasure> {
  const halfOfEvent = halfOf(gold.articles);
  const eventOf = new Map(gold.articles.map(({ id, event }) => [id, event]));
  const half = ({ a }: Pair) => halfOfEvent(eventOf.get(a) ?? "");
  const found = await copyPairs(gold, record);
  const parts = [];
  for (const part of ["development", "held", "whole"] as const) {
    const within = <T extends Pair>(pairs: readonly T[]) => pairs.filter((pair) => part === "whole" || half(pair) === part);
    parts.push({ part, verdict: await judgePairs(court, gold, within(gold.pairs), within(found)) });
  }
  const whole = parts[2].verdict;
  const figures = { "wire pairs right": whole.right, "wire f1": whole.f1 * 100 };
  return {
    measured: [{ corpus: "stories, copies", sha256: gold.pairsSha256, figures }],
    parts,
    partly: (await partlyCopied(record)).map((pair) => ({ ...pair, ...labelOf(gold, pair), half: half(pair) })),
  };
}

/** Every two articles of a group, the first as the gold orders them. */
async function copyPairs(gold: StoryGold, { store, idOf }: StoryRecord): Promise<Pair[]> {
  const groups = new Map<string, string[]>();
  for await (const { sha256, copyGroup } of store.articles()) {
    const id = idOf.get(sha256);
    if (!copyGroup || !id) continue;
    const members = groups.get(copyGroup);
    if (members) members.push(id);
    else groups.set(copyGroup, [id]);
  }
  const known = new Set(gold.pairs.map(({ a, b }) => `${a} ${b}`));
  const pairs: Pair[] = [];
  for (const members of groups.values())
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) pairs.push(known.has(`${b} ${a}`) ? { a: b, b: a } : { a, b });
    });
  return pairs;
}

async function partlyCopied({ store, idOf }: StoryRecord): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const [sha256, a] of idOf)
    for (const { left, right, kind } of await store.copyJudgements(sha256)) {
      const b = idOf.get(right);
      if (kind === "partly" && left === sha256 && b) pairs.push({ a, b });
    }
  return pairs;
}

function labelOf({ pairs }: StoryGold, { a, b }: Pair): { readonly label: string } {
  const found = pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  return { label: found?.label ?? "not listed" };
}

function judgePairs(
  court: Court,
  gold: StoryGold,
  labelled: readonly { readonly line: string }[],
  found: readonly Pair[],
): Promise<PairVerdict> {
  return laidOut(async (lay) => {
    const articles = lay("articles.jsonl", gold.articles.map(({ line }) => `${line}\n`).join(""));
    const pairs = lay("pairs.jsonl", labelled.map(({ line }) => `${line}\n`).join(""));
    const given = lay("answers.jsonl", found.map((pair) => `${JSON.stringify(pair)}\n`).join(""));
    const answer = await askJudge(court, "score_stories.py", ["--gold", articles, "--pairs", pairs, "--pred", given, "--json"]);
    return (answer as { wire: PairVerdict }).wire;
  });
}
