/** Measures which statements are found to be one act of speaking, and holds what floors hold; `--errors` lists what is wrong in the half for development. */
import type { Court } from "../ask.ts";
import { isWhole } from "../chosen.ts";
import type { Options } from "../options.ts";
import { UTTERANCES } from "../readme.ts";
import { print, refusePart, report } from "../report.ts";
import { type StoryArticle, storyGold } from "../stories/gold.ts";
import { withStoryRecord } from "../stories/record.ts";
import { type Place, readUtteranceGold } from "./gold.ts";
import { figuresOf, type JudgedPair, judgePairs } from "./measure.ts";
import { utterancesTable } from "./table.ts";

/** Gives the exit code. Throws CannotRun when the gold is not there. */
export async function evaluateUtterances(court: Court, options: Options): Promise<number> {
  const held = isWhole(options) && !options.fast && !options.errors;
  refusePart(options, held);
  const stories = storyGold(court.dataFolder);
  const { sha256, pairs } = readUtteranceGold(stories.sha256);
  const judged = await withStoryRecord(stories.articles, options, (record) => judgePairs(record, stories.articles, pairs));
  if (options.errors) return print(listed(judged, stories.articles));
  const measured = (["development", "held"] as const).map((half) => {
    const some = judged.filter(({ pair }) => pair.half === half);
    return { corpus: `utterances, ${half}${options.fast ? ", by rule" : ""}`, sha256, judged: some, figures: figuresOf(some) };
  });
  const unsure = judged.filter(({ pair }) => pair.verdict === "unsure");
  return report(
    {
      measured,
      table: utterancesTable(measured),
      note: `${unsure.filter(({ joined }) => joined).length} of ${unsure.length} pairs are joined of which a reader is unsure`,
      json: { measured },
      problems: [],
      marks: UTTERANCES,
      held,
    },
    options,
  );
}

function listed(judged: readonly JudgedPair[], articles: readonly StoryArticle[]): string {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const words = ({ doc, at }: Place) => `  ${doc}@${at[0]}: ${(textOf.get(doc) ?? "").slice(...at).replace(/\s+/g, " ")}`;
  return judged
    .filter(({ pair, joined }) => pair.half === "development" && joined !== (pair.verdict === "same"))
    .map(({ pair, joined }) => `${pair.kind}, ${pair.verdict}, ${joined ? "joined" : "apart"}\n${words(pair.left)}\n${words(pair.right)}`)
    .join("\n\n");
}
