/** All cases, from the articles of a record and from quotations outside it. The same record and seed make the same cases. */
import type { RecordedEntity } from "../../src/terms/entity.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import type { GoldDocument } from "../gold.ts";
import { seeded, shuffled } from "../seeded.ts";
import { halfOf, type StoryArticle } from "../stories/gold.ts";
import type { StoryRecord } from "../stories/record.ts";
import { quotationsOf } from "./bases.ts";
import type { Material, QuoteCase } from "./case.ts";
import * as changed from "./kinds/changed.ts";
import * as cut from "./kinds/cut.ts";
import * as harder from "./kinds/harder.ts";
import * as joined from "./kinds/joined.ts";
import * as spoken from "./kinds/spoken.ts";
import { invented, narrated, outside, type Read, reported } from "./kinds/unsaid.ts";
import * as verbatim from "./kinds/verbatim.ts";
import { WordPile } from "./pile.ts";
import { isContent, plainForms } from "./words.ts";

/** Words of the shortest sentence that is changed. */
const LENGTH = 8;
/** Letters of the shortest word that is put in. */
const LETTERS = 5;

export async function makeCases(
  articles: readonly StoryArticle[],
  { store, idOf }: StoryRecord,
  elsewhere: readonly GoldDocument[],
  seed: number,
): Promise<QuoteCase[]> {
  const readings = await readingsOf(articles, store, idOf);
  const pile = new WordPile();
  const quoted = new WordPile();
  const stated = new WordPile();
  const wordsOf = new Map<string, string[]>();
  for (const { text } of articles) pile.add(text);
  const quotations = shuffled(
    readings.flatMap(({ reading, event }) => quotationsOf(reading, event)),
    seed,
  );
  for (const { reading, event } of readings) {
    for (const { content, kind } of reading.statements) {
      const text = content.map((passage) => passage.text).join(" ");
      stated.add(text);
      if (kind !== "indirect") quoted.add(text);
    }
    wordsOf.set(event, [...(wordsOf.get(event) ?? []), ...vocabulary(reading.body.map(({ text }) => text))]);
  }
  const all = quotations.flatMap(({ sentences }) => sentences);
  const material: Material = {
    pile,
    halfOf: halfOf(articles),
    quotations,
    sentences: oncePerWording(all.filter(({ whole, text }) => whole && plainForms(text).length >= LENGTH && pile.hasOneWording(text))),
    vocabulary: [...new Set([...wordsOf.values()].flat())].filter(changed.isSwappable).sort(),
    next: seeded(seed),
  };
  const aliases = await aliasesOf(store);
  const swapped = spoken.swapped(material, aliases);
  return [
    ...verbatim.carried(material),
    ...verbatim.sentence(material),
    ...verbatim.dressed(material),
    ...verbatim.withCue(material, readings),
    ...changed.word(material),
    ...changed.wordPutIn(material),
    ...changed.wordLeftOut(material),
    ...changed.negationDropped(material),
    ...changed.negationPutIn(material),
    ...changed.figure(material),
    ...changed.modality(material),
    ...changed.spelling(material),
    ...changed.bracket(material),
    ...harder.twoWords(material),
    ...harder.short(material, all),
    ...harder.long(material),
    ...harder.fragment(material),
    ...cut.inside(material),
    ...cut.insideShown(material),
    ...cut.edges(material),
    ...cut.clause(material),
    ...joined.apart(material, true),
    ...joined.apart(material, false),
    ...harder.joinedClauses(material),
    ...joined.skipped(material, all, false),
    ...joined.skipped(material, all, true),
    ...swapped,
    ...harder.changedAndSwapped(material, swapped),
    ...spoken.renamed(material, aliases),
    ...spoken.byOffice(material, aliases),
    ...outside(material, elsewhere),
    ...invented(material, wordsOf),
    ...reported(material, readings, quoted),
    ...harder.reportedChanged(material, readings, quoted),
    ...narrated(material, readings, stated),
  ];
}

/** In the order of the collection. */
async function readingsOf(articles: readonly StoryArticle[], store: RecordStore, idOf: StoryRecord["idOf"]): Promise<Read[]> {
  const shaOf = new Map([...idOf].map(([sha256, id]) => [id, sha256]));
  const readings: Read[] = [];
  for (const { id, event } of articles) {
    const reading = await store.article(shaOf.get(id) ?? "");
    if (reading) readings.push({ reading, event });
  }
  return readings;
}

/** A sentence that several articles print is one. */
function oncePerWording<T extends { readonly text: string }>(sentences: readonly T[]): T[] {
  const seen = new Set<string>();
  return sentences.filter(({ text }) => {
    const key = plainForms(text).join(" ");
    const is = !seen.has(key);
    seen.add(key);
    return is;
  });
}

function vocabulary(paragraphs: readonly string[]): string[] {
  const lower = paragraphs.flatMap((text) => [...text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}+(?![\p{L}\p{N}'’-])/gu)].map(([word]) => word));
  return [...new Set(lower.filter((word) => word.length >= LETTERS && isContent(word)))];
}

/** Every entity under the folded form of each of its names; a name of two entities is nobody's. */
async function aliasesOf(store: RecordStore): Promise<ReadonlyMap<string, RecordedEntity>> {
  const named = new Map<string, RecordedEntity | null>();
  for await (const entity of store.entities())
    for (const key of new Set(entity.names.map((name) => plainForms(name).join(" ")))) named.set(key, named.has(key) ? null : entity);
  return new Map([...named].flatMap(([key, entity]): [string, RecordedEntity][] => (entity ? [[key, entity]] : [])));
}
