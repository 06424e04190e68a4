import { createHash } from "node:crypto";
import { shippedStories } from "../../../src/model/stories.ts";
import { openRecord } from "../../../src/record/open.ts";
import { backgroundOf } from "../../../src/relate/story/background.ts";
import { storyJudgeOf } from "../../../src/relate/story/judge.ts";
import { relateStories, type StoryOptions } from "../../../src/relate/story/relate.ts";
import type { EntityType } from "../../../src/terms/layers.ts";
import type { ArticleReading, Entity } from "../../../src/terms/reading.ts";
import { passageOf } from "../../../src/terms/span.ts";
import type { RecordStore } from "../../../src/terms/store.ts";
import { newPath } from "../../record/in-folder.ts";

/** Articles on invented happenings in invented towns; what is written `[Orme|GPE]` is a name with its type. */
export interface Told {
  readonly outlet: string;
  readonly day?: string | null;
  readonly title: string;
  readonly text: string;
  /** ISO days that the text tells of. */
  readonly days?: readonly string[];
  readonly language?: string;
}

export function articleOf({ outlet, day = null, title, text: marked, days = [], language = "en" }: Told): ArticleReading {
  let text = "";
  const entities = new Map<string, { type: EntityType; mentions: Entity["mentions"][number][] }>();
  const put = (part: string) => {
    for (const [, name, type, plain] of part.matchAll(/\[([^\]|]+)\|(\w+)\]|([^[]+)/g)) {
      const start = text.length;
      text += name ?? plain;
      if (!name) continue;
      const there = entities.get(name) ?? { type: type as EntityType, mentions: [] };
      there.mentions.push({ ...passageOf(text, { start, end: text.length }), form: "name" });
      entities.set(name, there);
    }
  };
  put(title);
  const headline = passageOf(text, { start: 0, end: text.length });
  text += "\n\n";
  const start = text.length;
  put(marked);
  const body = passageOf(text, { start, end: text.length });
  const sha256 = createHash("sha256").update(`${outlet} ${day} ${text}`).digest("hex");
  return {
    schema: "onrecord:article/1",
    origin: { path: `${outlet}.txt`, url: null, sha256, mediaType: "text/plain" },
    text,
    title: headline,
    publisher: { name: outlet, method: "given" },
    published: day ? { value: day, method: "given" } : null,
    authors: [],
    language,
    body: marked === "" ? [] : [body],
    chrome: [],
    times: days.map((value) => ({ span: headline, type: "DATE", value })),
    entities: [...entities].map(([name, found], i): Entity => ({ id: `e${i + 1}`, name, ...found })),
    statements: [],
    events: [],
  };
}

const SHIPPED = shippedStories();
export const KNOWLEDGE = { background: backgroundOf(SHIPPED.background), judge: storyJudgeOf(SHIPPED.judge) };

/** A record of these articles, added lot by lot, stories found after each lot. */
export async function recordOf(lots: readonly (readonly ArticleReading[])[], options?: StoryOptions): Promise<RecordStore> {
  const store = await openRecord(newPath(), { mode: "create", reader: "1" });
  for (const readings of lots) {
    await store.add(readings);
    await relateStories(store, KNOWLEDGE, options);
  }
  return store;
}

/** Every story as the names of the outlets that tell it, in order. */
export async function groups(store: RecordStore): Promise<string[]> {
  const found = new Map<string, string[]>();
  for await (const { story = "none", publisher, published } of store.articles())
    found.set(story, [...(found.get(story) ?? []), `${publisher}${published ? ` ${published.slice(5, 10)}` : ""}`]);
  return [...found.values()].map((outlets) => outlets.sort().join(", ")).sort();
}

const CREW = "[Ilse Quandt|PER], leader of the [Dockers Union|ORG],";

/** Two strikes a week apart in two towns, an accident, and a trial. */
export const PILE: readonly Told[] = [
  {
    outlet: "Orme Courier",
    day: "2031-05-05",
    title: "Dockers walk out at [Orme|GPE] container terminal",
    days: ["2031-05-05"],
    text: `Some 400 dockers walked out at the container terminal of [Orme|GPE] on Monday over night shifts and pay. ${CREW} said pickets would stay at the gates of [Orme|GPE] until the terminal's owner, [Norland Freight|ORG], withdrew the roster. Eleven ships waited in the roads off [Orme|GPE].`,
  },
  {
    outlet: "Tarnby Post",
    day: "2031-05-06",
    title: "Ships wait as [Orme|GPE] dockers strike over night shifts",
    days: ["2031-05-05"],
    text: `Eleven ships were waiting off [Orme|GPE] on Tuesday, a day after dockers at its container terminal walked out over a roster of night shifts. ${CREW} stood with the pickets. [Norland Freight|ORG], which owns the terminal in [Orme|GPE], called the strike unlawful.`,
  },
  {
    outlet: "Sill Gazette",
    day: "2031-05-12",
    title: "Bus drivers in [Hessel|GPE] stop work after attack",
    days: ["2031-05-12"],
    text: "Bus drivers in [Hessel|GPE] stopped work on Monday after a driver was attacked at the [Oakmere Road|FAC] depot. [Bram Tessel|PER], mayor of [Hessel|GPE], promised cameras in every bus. The strike of the drivers, called by the [Transport Workers|ORG], is to last three days, and no bus left the depot.",
  },
  {
    outlet: "Evening Lantern",
    day: "2031-05-13",
    title: "No buses in [Hessel|GPE] for second day after depot attack",
    days: ["2031-05-12"],
    text: "[Hessel|GPE] was without buses for a second day on Tuesday. Drivers stopped work after an attack on a colleague at the [Oakmere Road|FAC] depot. [Bram Tessel|PER], the mayor, met the [Transport Workers|ORG] and promised cameras in buses; the drivers want guards at the depot too.",
  },
  {
    outlet: "Norland Wire",
    day: "2031-05-13",
    title: "Lighthouse keeper of [Skerry Point|LOC] honoured",
    text: "[Odile Marrant|PER], who kept the lighthouse at [Skerry Point|LOC] for forty years, was given the medal of the [Lifeboat Society|ORG]. She rowed out nine times to stranded yachts, and wrote a book on mosses.",
  },
];

export const READINGS = PILE.map(articleOf);
