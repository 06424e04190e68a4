/**
 * Are two statements found to be one act of speaking? A statement of the gold is found by its place; where the reader did
 * not find it, the pair is missed. Precision is of the pairs that the gold tells, recall of all that are the same.
 */
import type { ArticleReading } from "../../src/terms/reading.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import type { Figures } from "../figures.ts";
import type { StoryArticle } from "../stories/gold.ts";
import type { StoryRecord } from "../stories/record.ts";
import type { GoldPair, PairKind, Place } from "./gold.ts";

/** One pair with what came of it. */
export interface JudgedPair {
  readonly pair: GoldPair;
  readonly joined: boolean;
}

export const KINDS: readonly (PairKind | "all")[] = ["all", "direct-direct", "direct-indirect", "indirect-indirect"];

export async function judgePairs(
  { store, idOf }: StoryRecord,
  articles: readonly StoryArticle[],
  pairs: readonly GoldPair[],
): Promise<JudgedPair[]> {
  const sha256Of = new Map([...idOf].map(([sha256, id]) => [id, sha256]));
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const utteranceOf = await utterancesOf(store);
  const readings = new Map<string, ArticleReading | null>();
  const joinedIn = async ({ doc, at }: Place): Promise<string | null> => {
    const sha256 = sha256Of.get(doc) ?? "";
    const reading = readings.get(doc) ?? (await store.article(sha256));
    readings.set(doc, reading);
    const shift = reading?.text.indexOf(textOf.get(doc) ?? "") ?? -1;
    const statement = reading && shift >= 0 ? statementAt(reading, at[0] + shift, at[1] + shift) : null;
    return statement === null ? null : (utteranceOf.get(statement) ?? null);
  };
  const judged: JudgedPair[] = [];
  for (const pair of pairs) {
    const left = await joinedIn(pair.left);
    judged.push({ pair, joined: left !== null && left === (await joinedIn(pair.right)) });
  }
  return judged;
}

async function utterancesOf(store: RecordStore): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { id, statements } of store.utterances()) for (const { statement } of statements) found.set(statement, id);
  return found;
}

/** Share of the gold's place that a statement's content must cover. */
const COVERED = 0.5;

function statementAt({ statements }: ArticleReading, start: number, end: number): string | null {
  let best: { readonly id: string; readonly share: number } | null = null;
  for (const { id, content } of statements) {
    const first = content[0].start;
    const last = content[content.length - 1].end;
    const shared = Math.min(end, last) - Math.max(start, first);
    const share = shared / Math.max(end - start, last - first);
    if (shared >= COVERED * (end - start) && (best === null || share > best.share)) best = { id, share };
  }
  return best?.id ?? null;
}

export function figuresOf(judged: readonly JudgedPair[]): Figures {
  const figures: Record<string, number | null> = {};
  for (const kind of KINDS) {
    const some = judged.filter(({ pair }) => kind === "all" || pair.kind === kind);
    const of = (verdict: GoldPair["verdict"]) => some.filter(({ pair }) => pair.verdict === verdict);
    const joined = (verdict: GoldPair["verdict"]) => of(verdict).filter((one) => one.joined).length;
    const found = joined("same") + joined("different");
    figures[`${kind} same precision`] = found === 0 ? null : (100 * joined("same")) / found;
    figures[`${kind} same recall`] = of("same").length === 0 ? null : (100 * joined("same")) / of("same").length;
  }
  return figures;
}
