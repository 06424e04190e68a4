import { expect, test } from "vitest";
import { openRecord } from "../../../src/record/open.ts";
import { relateEntities } from "../../../src/relate/entity/relate.ts";
import { resolve } from "../../../src/serve/cli/resolve.ts";
import type { RecordStore } from "../../../src/terms/store.ts";
import { newPath } from "../../record/in-folder.ts";
import { listed } from "../../record/judging.ts";
import { pileReadings } from "../../relate/entity/pile.ts";

async function withRecord(work: (store: RecordStore) => Promise<void>): Promise<void> {
  const store = await openRecord(newPath(), { mode: "create" });
  await store.add(pileReadings());
  await relateEntities(store);
  await work(store);
  await store.close();
}

test("an id, or as much of it as tells it from the others, is what it names", () =>
  withRecord(async (store) => {
    const [{ statement, article }] = await listed(store.statements());
    const named = (id: string) => resolve(store, "p.db", id, ["statement", "article", "entity", "name"]);
    for (const typed of [statement.id, statement.id.slice(0, 12)])
      expect(await named(typed)).toEqual({ kind: "statement", id: statement.id });
    for (const typed of [article.sha256, article.sha256.slice(0, 12)])
      expect(await named(typed)).toEqual({ kind: "article", id: article.sha256 });
    for await (const { id } of store.entities()) expect(await named(id)).toEqual({ kind: "entity", id });
  }));

test("an entity that has become part of another is found by the name it was called after", () =>
  withRecord(async (store) => {
    const [joined] = (await listed(store.entities())).filter(({ names }) => names.includes("Dara Velkhanof"));
    const names = await store.namesOf(joined.id);
    const gone = names.find(({ id }) => id.replace("n", "e") !== joined.id);
    expect(gone).toBeDefined();
    expect(await resolve(store, "p.db", gone!.id.replace("n", "e"), ["entity", "name"])).toEqual({ kind: "name", id: gone!.id });
  }));

test("what names nothing of what was asked for, or several, is refused with what to do", () =>
  withRecord(async (store) => {
    const [{ statement }] = await listed(store.statements());
    await expect(resolve(store, "p.db", statement.id, ["story", "article"])).rejects.toThrow(
      `no story or article ${statement.id} in p.db; list the ids with: onrecord stories p.db, onrecord articles p.db`,
    );
    await expect(resolve(store, "a b.db", "", ["correction"])).rejects.toThrow("list the ids with: onrecord corrections 'a b.db'");
    await expect(resolve(store, "p.db", "s", ["statement"])).rejects.toThrow(
      /^s fits several ids \((?:s[0-9a-f]{16}, ){5}\.\.\.\); type more of it$/,
    );
  }));
