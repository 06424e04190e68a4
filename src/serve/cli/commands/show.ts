import type { Command } from "commander";
import type { RecordedArticle, RecordStore } from "../../../terms/store.ts";
import type { ToldStoryJudgement } from "../../../terms/story.ts";
import { describeArticle } from "../article.ts";
import { describeCopyJudgements } from "../copies.ts";
import { decisionsOn } from "../deciding.ts";
import { describeEntity } from "../entity.ts";
import { CommandError } from "../exit.ts";
import { withExamples, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord } from "../record.ts";
import { nothingNamed, resolve } from "../resolve.ts";
import { describeStatement } from "../statement.ts";
import { describeJudgement, describeStoryInFull, describeWhy } from "../story.ts";
import { describeReasons, describeUtterance } from "../utterance.ts";

/** `onrecord show RECORD ID`: a statement with its surroundings, an utterance with its carriers, an article, or who somebody is. */
export function addShow(program: Command): void {
  const command = program
    .command("show")
    .summary("show one statement, utterance, article, story or person in full")
    .description(
      "Shows a statement with the sentence before and after and its place, an utterance with all that carry it, an article with its statements, a story with its articles, or somebody named with all names, roles and statements.",
    )
    .argument("<record>", "a record made by onrecord build")
    .argument(
      "<id>",
      "id of a statement, an utterance, an article, a story or somebody named, or as much of it as tells it from the others",
    )
    .option(
      "--why",
      "of somebody named: which names were taken for one, which were not, and why; of a statement or utterance: which others were taken for the same act of speaking; of an article: which others were taken for copies of its text, or for the same story; of a story: what joined its articles",
    );
  withExamples(withOutputOptions(command), [
    ["onrecord show pile.db 3f1c9a7b22e0", "an id as the lists print it, or a part of it"],
    ["onrecord show pile.db e3f1c9a7b22e --why", "why two spellings are taken for one person"],
    ["onrecord statements pile.db --by Lindqvist --jsonl | jq -r .statement.id", "where ids come from"],
  ]).action(showId);
}

type Shown = { readonly store: RecordStore; readonly location: string; readonly why: boolean; readonly output: Output };

async function showId(location: string, typed: string, { why = false, ...options }: OutputOptions & { why?: boolean }): Promise<void> {
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    const { kind, id } = await resolve(store, location, typed, KINDS);
    const found = await SHOW[kind](id, { store, location, why, output });
    if (found === null) throw new CommandError(nothingNamed(location, typed, KINDS));
  });
}

const KINDS = ["statement", "utterance", "article", "story", "entity", "name"] as const;

/** How each is shown; null where it is not there any more. */
const SHOW: Readonly<Record<(typeof KINDS)[number], (id: string, shown: Shown) => Promise<unknown>>> = {
  statement: showOne,
  utterance: showUtterance,
  article: showArticle,
  story: showStory,
  entity: showEntity,
  name: async (id, shown) => {
    const [named] = await shown.store.namesOf(id);
    return named ? showEntity(named.entity, shown) : null;
  },
};

async function showOne(id: string, { store, why, output }: Shown) {
  const { showStatement } = await import("../../../index.ts");
  const shown = await showStatement(store, id);
  if (!shown) return null;
  const told = why ? await store.explainSpeech(id) : null;
  if (output.form !== "human") return output.value(told ? { ...shown, judgements: told.judgements } : shown);
  const decided = await decisionsOn(store, [id], output);
  return output.write(describeStatement(shown, output) + (told ? await describeReasons(told, store, output) : "") + decided);
}

async function showUtterance(id: string, { store, why, output }: Shown) {
  const { compareUtterance } = await import("../../../index.ts");
  const utterance = await store.utterance(id);
  if (!utterance) return null;
  const compared = await compareUtterance(store, utterance);
  const told = why ? await store.explainSpeech(id) : null;
  if (output.form !== "human") return output.value(told ? { ...compared, judgements: told.judgements } : compared);
  return output.write((await describeUtterance(compared, store, output)) + (told ? await describeReasons(told, store, output) : ""));
}

async function showEntity(id: string, { store, location, why, output }: Shown) {
  const explained = await store.explainEntity(id);
  if (!explained) return null;
  if (output.form !== "human") return output.value(why ? explained : explained.entity);
  const names = (await store.namesOf(id)).map((name) => name.id);
  return output.write(describeEntity(explained, location, why, output) + (await decisionsOn(store, names, output)));
}

async function showStory(id: string, { store, location, why, output }: Shown) {
  const { showStory: told } = await import("../../../index.ts");
  const explained = await store.explainStory(id);
  const story = await told(store, id);
  if (!explained || !story) return null;
  if (output.form !== "human") return output.value(why ? explained : story);
  const members = story.members.map(({ sha256 }) => sha256);
  const described = why ? describeWhy(explained, output) : describeStoryInFull(story, location, output);
  return output.write(described + (await decisionsOn(store, members, output)));
}

async function showArticle(id: string, { store, location, why, output }: Shown) {
  const reading = await store.article(id);
  if (!reading) return null;
  if (output.form !== "human") return output.value(why ? { ...reading, ...(await whyOf(store, id)) } : reading);
  const [page, group] = [await store.pageOf(id), await store.copyGroupOf(id)];
  const told = why ? (await whyCopies(store, id, output)) + (await whyStory(store, id, output)) : "";
  return output.write(describeArticle(reading, page, group, location, output) + told);
}

async function whyOf(store: RecordStore, article: string) {
  return { copies: await store.copyJudgements(article), stories: await storyJudgements(store, article) };
}

/** The judgements that gave an article its story, or kept it out of another. */
async function storyJudgements(store: RecordStore, article: string): Promise<ToldStoryJudgement[]> {
  const story = await store.storyOf(article);
  const explained = story === null ? null : await store.explainStory(story);
  return (explained?.judgements ?? []).filter(({ left, right }) => left === article || right === article);
}

async function whyStory(store: RecordStore, article: string, output: Output): Promise<string> {
  const judgements = await storyJudgements(store, article);
  const heading = output.style.bold("Which articles it was held against for telling the same happening");
  return judgements.length === 0 ? "" : `\n${heading}\n${judgements.map((one) => describeJudgement(one, output)).join("")}`;
}

/** The judgements behind an article's copy group. */
async function whyCopies(store: RecordStore, article: string, output: Output): Promise<string> {
  const judgements = await store.copyJudgements(article);
  const articles = new Map<string, RecordedArticle>();
  for (const { left, right } of judgements) {
    const other = await store.recordedArticle(left === article ? right : left);
    if (other) articles.set(other.sha256, other);
  }
  return describeCopyJudgements(article, judgements, articles, output);
}
