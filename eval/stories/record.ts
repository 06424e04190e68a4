/**
 * The collection of stories as a record: read by the product's own reader from a file of JSON Lines as a user would
 * give it, with headline, outlet, day and address beside the text and nothing of the gold, and related.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findReader } from "../../src/pipeline/which-reader.ts";
import { build } from "../../src/pipeline.ts";
import { openRecord } from "../../src/record/open.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import { CannotRun } from "../trouble.ts";
import type { StoryArticle } from "./gold.ts";

export interface StoryRecord {
  readonly store: RecordStore;
  /** The collection's ids by the articles' sha256. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** What the product is told of an article: all but the event. The collection keeps headlines apart from the texts; they are printed above them here. */
function told({ title, publisher, published, url, text }: StoryArticle): object {
  const given = { ...(title && { title }), ...(publisher && { publisher }), ...(published && { published }), ...(url && { url }) };
  return { ...given, text: title ? `${title}\n\n${text}` : text };
}

/** The articles read (by rule where `fast`), kept and related; the record is gone when the question is answered. */
export async function withStoryRecord<T>(
  articles: readonly StoryArticle[],
  { fast }: { readonly fast: boolean },
  ask: (record: StoryRecord) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-stories-"));
  try {
    const pile = join(folder, "stories.jsonl");
    writeFileSync(pile, articles.map((article) => `${JSON.stringify(told(article))}\n`).join(""));
    const store = await openRecord(join(folder, "stories.record"), { mode: "create", reader: (await findReader({ fast })).version });
    try {
      const { failed } = await build([pile], store, { fast, workers: 0 });
      if (failed > 0) throw new CannotRun(`${failed} articles of the stories could not be read`);
      return await ask({ store, idOf: await idsOf(store, articles) });
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line of the file is an article of the collection. */
async function idsOf(store: RecordStore, articles: readonly StoryArticle[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for await (const { sha256 } of store.articles()) {
    const reading = await store.article(sha256);
    const article = articles[Number(reading?.origin.record) - 1];
    if (article) ids.set(sha256, article.id);
  }
  return ids;
}
