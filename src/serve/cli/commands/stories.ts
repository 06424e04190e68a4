import type { Command } from "commander";
import type { RecordStore } from "../../../terms/store.ts";
import type { Story } from "../../../terms/story.ts";
import { CommandError, EXIT, endWith } from "../exit.ts";
import { withExamples, withLimit, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord, first } from "../record.ts";
import { nothingNamed, resolve } from "../resolve.ts";
import { describeStory, describeStoryInFull } from "../story.ts";
import { plural, quotePath } from "../words.ts";

/** `onrecord stories RECORD [STORY]`: articles about the same happening. */
export function addStories(program: Command): void {
  const command = program
    .command("stories")
    .summary("articles about the same happening, and what goes on from what")
    .description(
      "Lists the stories of a record, most articles first, or tells one: its articles in order of time, how many origins they have, and which stories it goes on from; for an article that does not say when it was printed, the day that the others imply, and why. Versions of a page and copies of a text are always of one story; articles without a body, or in another language than English, are of none.",
    )
    .argument("<record>", "a record made by onrecord build")
    .argument("[story]", "id of a story or of an article in it, or as much of it as tells it from the others")
    .option("--all", "also stories of one article");
  withExamples(withLimit(withOutputOptions(command)), [
    ["onrecord stories pile.db", "every story that two articles or more tell"],
    ["onrecord stories pile.db t3f1c9a7b22e0", "one of them, article by article"],
    ["onrecord stories pile.db --jsonl | jq -r '[.articles, .origins, .title] | @tsv'", "for other programs"],
  ]).action(listStories);
}

type StoryFlags = OutputOptions & { all?: boolean; limit?: number };

async function listStories(location: string, id: string | undefined, { all, limit, ...options }: StoryFlags): Promise<void> {
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    if (id !== undefined) return showStory(store, location, id, output);
    const stories = first(store.stories({ least: all ? 1 : 2 }), limit);
    const count = output.form === "human" ? await writeStories(stories, location, output) : await output.values(stories);
    if (count > 0) return;
    output.note(all ? "The record has no stories." : "No two articles of the record tell the same happening. --all lists each by itself.");
    endWith(EXIT.nothingFound);
  });
}

async function writeStories(stories: AsyncIterable<Story>, location: string, output: Output): Promise<number> {
  let count = 0;
  for await (const story of stories) {
    await output.write(`${describeStory(story, output)}\n`);
    count++;
  }
  if (count > 0) output.note(`${plural(count, "story", "stories")}. One of them: onrecord stories ${quotePath(location)} ID`);
  return count;
}

async function showStory(store: RecordStore, location: string, typed: string, output: Output): Promise<void> {
  const { showStory: told } = await import("../../../index.ts");
  const story = await told(store, await resolveStory(store, location, typed));
  if (!story) throw new CommandError(nothingNamed(location, typed, KINDS));
  await (output.form === "human" ? output.write(describeStoryInFull(story, location, output)) : output.value(story));
}

const KINDS = ["story", "article"] as const;

/** The story of this id, or the one that an article of this id tells. */
async function resolveStory(store: RecordStore, location: string, typed: string): Promise<string> {
  const { kind, id } = await resolve(store, location, typed, KINDS);
  const story = kind === "story" ? id : await store.storyOf(id);
  if (story === null) throw new CommandError(`${typed} is of no story: it has no body, or is not in English`);
  return story;
}
