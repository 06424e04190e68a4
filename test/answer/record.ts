import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import { relateEntities } from "../../src/relate/entity/relate.ts";
import { relateUtterances } from "../../src/relate/utterance/relate.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import { readingOf, type Told } from "./pile.ts";

const opened: { store: RecordStore; folder: string }[] = [];

afterAll(async () => {
  for (const { store, folder } of opened) {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A real record of a told pile, statements related. Closed and removed after the tests of the file. */
export async function recordOf(pile: readonly Told[]): Promise<RecordStore> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-answer-"));
  const store = await openRecord(join(folder, "pile.record"), { mode: "create", reader: "test" });
  opened.push({ store, folder });
  await store.add(pile.map(readingOf));
  await relateEntities(store);
  await relateUtterances(store);
  return store;
}
