import { openRecord } from "../../../src/record/open.ts";
import { relateCopies } from "../../../src/relate/copy/relate.ts";
import { relateVersions } from "../../../src/relate/version/relate.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";
import type { RecordStore } from "../../../src/terms/store.ts";
import { newPath } from "../../record/in-folder.ts";
import { type Plan, readingOf } from "../../record/readings.ts";

/** Sentences of an invented language in which every number has its own words; those of one subject speak of one thing. */
export function sentence(subject: number, n: number): string {
  const words = Array.from({ length: 14 }, (_, i) => `${SYLLABLES[(n + i) % 7]}${SYLLABLES[(n * 3 + i) % 7]}${subject}x${n}y${i}`);
  return `The subject${subject} town${subject} ${words.join(" ")} today.`;
}

const SYLLABLES = ["ka", "lo", "mi", "ru", "se", "to", "vu"];

export function text(subject: number, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => sentence(subject, from + i));
}

export const HOUSE = [
  "Sign up for our morning letter and never miss anything that matters in the valley again.",
  "All rights are reserved and nothing printed here may be sold, broadcast or rewritten by anybody.",
];

export function article(plan: Partial<Plan> & Pick<Plan, "paragraphs">): ArticleReading {
  return readingOf({ title: `Headline of ${plan.path ?? "one"}`, publisher: "Valley Courier", published: "2031-03-04", ...plan });
}

export async function record(batches: readonly (readonly ArticleReading[])[]): Promise<RecordStore> {
  const store = await openRecord(newPath(), { mode: "create", reader: "1" });
  for (const readings of batches) {
    await store.add(readings);
    await relate(store);
  }
  return store;
}

export async function relate(store: RecordStore): Promise<void> {
  await relateVersions(store);
  await relateCopies(store, { batch: 50 });
}

/** The paths of every group's articles, in order. */
export async function groups(store: RecordStore): Promise<string[][]> {
  const all: string[][] = [];
  for await (const { members } of store.copyGroups()) all.push(members.map(({ article: { path } }) => path ?? "").sort());
  return all.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}
