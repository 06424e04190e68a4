/**
 * Stories against the happenings of the collection, B-cubed: each half of the events by itself, all of them, look-alike
 * stories of ECB+ (dev, nobody looked at it), and beside them a plain single pass over TF-IDF in order of time with the threshold that is
 * best on the half for development.
 */
import { askJudge, type Court, laidOut } from "../ask.ts";
import { goldFile, linesOf } from "../gold.ts";
import type { Measured } from "../report.ts";
import { bestThreshold, singlePass } from "./floor.ts";
import { type Half, halfOf, type StoryArticle, type StoryGold } from "./gold.ts";
import { type StoryRecord, withStoryRecord } from "./record.ts";

export interface StoryVerdict {
  readonly articles: number;
  readonly events: number;
  readonly stories: number;
  /** Precision, recall, F1. */
  readonly bcubed: readonly [number, number, number];
}

export interface StoryMeasure {
  readonly measured: readonly Measured[];
  readonly rows: readonly { readonly what: string; readonly ours: StoryVerdict; readonly floor: StoryVerdict }[];
}

type Told = Pick<StoryArticle, "id" | "event" | "title" | "text" | "published">;

export async function measureStories(court: Court, gold: StoryGold, record: StoryRecord, fast: boolean): Promise<StoryMeasure> {
  const half = halfOf(gold.articles);
  const part = (wanted: Half) => gold.articles.filter(({ event }) => half(event) === wanted);
  const threshold = bestThreshold(part("development"));
  const floor = singlePass(gold.articles, threshold);
  const ours = await storiesOf(record);
  const rows: StoryMeasure["rows"][number][] = [];
  for (const [what, articles] of [
    ["half for development", part("development")],
    ["other half", part("held")],
    ["whole", gold.articles],
  ] as const)
    rows.push({ what, ours: await judge(court, articles, ours), floor: await judge(court, articles, floor) });
  const alike = ecbArticles(court.dataFolder);
  const unseen = await withStoryRecord(alike.articles, { fast }, storiesOf);
  rows.push({
    what: "ECB+ dev, two look-alikes a topic",
    ours: await judge(court, alike.articles, unseen),
    floor: await judge(court, alike.articles, singlePass(alike.articles, threshold)),
  });
  const figure = (at: number) => rows[at].ours.bcubed[2] * 100;
  return {
    measured: [
      { corpus: "stories", sha256: gold.sha256, figures: { "other half f1": figure(1), "whole f1": figure(2) } },
      { corpus: "ECB+ dev, stories", sha256: alike.sha256, figures: { f1: figure(3) } },
    ],
    rows,
  };
}

async function storiesOf({ store, idOf }: StoryRecord): Promise<Map<string, string>> {
  const stories = new Map<string, string>();
  for await (const { sha256, story } of store.articles()) {
    const id = idOf.get(sha256);
    if (id && story) stories.set(id, story);
  }
  return stories;
}

function judge(court: Court, articles: readonly Told[], stories: ReadonlyMap<string, string>): Promise<StoryVerdict> {
  return laidOut(async (lay) => {
    const gold = lay("gold.jsonl", articles.map(({ id, event }) => `${JSON.stringify({ id, event })}\n`).join(""));
    const given = articles.flatMap(({ id }) => (stories.has(id) ? [{ id, story: stories.get(id) }] : []));
    const pred = lay("stories.jsonl", given.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return ((await askJudge(court, "score_stories.py", ["--gold", gold, "--pred", pred, "--json"])) as { stories: StoryVerdict }).stories;
  });
}

/** Documents of ECB+ as articles: their day where it is given, and for half of them none. */
function ecbArticles(dataFolder: string): { readonly sha256: string; readonly articles: StoryArticle[] } {
  const { sha256, text } = goldFile(dataFolder, "events", "ecbplus-dev.jsonl.gz");
  type Line = { doc: string; subtopic: string; text: string; url: string | null; publisher: string | null; dct: string | null };
  const articles = linesOf(text).map((line): StoryArticle => {
    const { doc, subtopic, text: words, url, publisher, dct } = JSON.parse(line) as Line;
    return { id: doc, event: subtopic, title: "", text: words, url: url ?? "", publisher: publisher ?? "", published: dct ?? "", line };
  });
  return { sha256, articles };
}
