/** What people rejected is out of every list and count, as if it had never been read; taken back, all is as it was. */
import { expect, test } from "vitest";
import { checkQuote } from "../../src/answer/check.ts";
import { compare } from "../../src/answer/compare.ts";
import { sentenceMap } from "../../src/answer/copies.ts";
import { showStatement } from "../../src/answer/statements.ts";
import { verify } from "../../src/answer/verify.ts";
import { versionHistory } from "../../src/answer/versions.ts";
import { correct, relateAll } from "../../src/pipeline.ts";
import { openRecord } from "../../src/record/open.ts";
import { openSqlite } from "../../src/record/sqlite/driver.ts";
import { exportCsv } from "../../src/serve/export/csv.ts";
import { exportJsonl } from "../../src/serve/export/jsonl.ts";
import { writeReport } from "../../src/serve/export/report.ts";
import type { Correction } from "../../src/terms/correction.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import { Sink } from "../web/sink.ts";
import { newPath } from "./in-folder.ts";
import { listed } from "./judging.ts";
import { readingOf } from "./readings.ts";

const HARBOUR = "the harbour of Orrin will be closed to all ferries until the wreck is lifted";
const CREWS = "nobody has asked the crews what they saw on that night in the storm";
const ONCE = "the cranes were painted green in the year of the long frost";

const one = (path: string, publisher: string, day: string, ...words: string[]): ArticleReading =>
  readingOf({
    path,
    publisher,
    published: day,
    title: `The wreck off Orrin, told by ${publisher}`,
    paragraphs: words.map((said, n) => ({ speaker: n === 1 ? "Tove Marsh" : "Ada Vey", words: said })),
  });

/** The first statement of `a` is carried by two others, its second by one, its third by nobody. */
const PILE = [
  one("a", "The Gull", "2031-05-05", HARBOUR, CREWS, ONCE),
  one("b", "Harbour Post", "2031-05-06", HARBOUR, CREWS),
  one("c", "Orrin Star", "2031-05-06", `${HARBOUR}, and no day sooner`),
];
const IDS = PILE[0].statements.map(({ id }) => id);
const without = (gone: readonly string[], readings = PILE) =>
  readings.map((reading) => ({ ...reading, statements: reading.statements.filter(({ id }) => !gone.includes(id)) }));

async function recordOf(readings: readonly ArticleReading[], path = newPath(), reader = "1"): Promise<RecordStore> {
  const store = await openRecord(path, { mode: "create", reader });
  await store.add(readings);
  await relateAll(store);
  return store;
}

function rejecting(id: string, minute = 0): Correction {
  const { start, end } = PILE[0].statements[IDS.indexOf(id)].content[0];
  const target = { kind: "statement", id, words: "said", place: { article: PILE[0].origin.sha256, start, end } } as const;
  const by = { why: "a caption", by: "Ada", at: `2031-05-07T10:0${minute}:00Z` } as const;
  return { action: "reject", of: "statements", left: [target], right: [], name: null, undoes: null, ...by };
}

async function poured(pour: (out: Sink) => Promise<void>): Promise<string> {
  const sink = new Sink();
  await pour(sink);
  return sink.text;
}

/** What people decided, and what was judged: which statement stood for its words then is no list of statements. */
const LOGS = new Set(["corrections_made", "statements_judged"]);

async function views(path: string): Promise<Record<string, unknown>> {
  const sqlite = await openSqlite(path, { readOnly: true, waitMs: 100 });
  const names = sqlite.prepare<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name").all();
  const all = names.map(({ name }) => [name, sqlite.prepare(`SELECT * FROM ${name}`).all()] as const);
  sqlite.close();
  return Object.fromEntries(all);
}

/** Every list and every count there is. */
async function everything(store: RecordStore): Promise<Record<string, unknown>> {
  const articles = await listed(store.articles());
  const each = <T>(ask: (sha256: string) => Promise<T>) => Promise.all(articles.map(({ sha256 }) => ask(sha256)));
  const entities = await listed(store.entities());
  const utterances = await listed(store.utterances());
  const comparison = await compare(store);
  const shown = (await listed(store.statements())).map(({ statement }) => showStatement(store, statement.id));
  const found = Object.fromEntries(
    Object.entries(await views(store.location)).flatMap(([name, rows]) => (LOGS.has(name) ? [] : [[`view ${name}`, rows]])),
  );
  return {
    ...found,
    articles,
    entities,
    utterances,
    comparison,
    shown: await Promise.all(shown),
    counts: await store.counts(),
    coverage: await store.coverage(),
    readings: await each((sha256) => store.article(sha256)),
    maps: await each((sha256) => sentenceMap(store, sha256)),
    histories: await each((sha256) => versionHistory(store, sha256)),
    statements: await listed(store.statements({ by: "vey" })),
    said: await listed(store.statements({ about: "harbour", article: PILE[0].origin.sha256 })),
    explained: await Promise.all(entities.map(({ id }) => store.explainEntity(id))),
    stories: await listed(store.stories({ least: 1 })),
    spoken: [...(await store.spoken(PILE[1].statements.map(({ id }) => id)))],
    // How much a word tells is learnt from all that was read.
    hits: (await store.search(HARBOUR.split(" "), 20)).map(({ score: _score, ...hit }) => hit),
    checks: await Promise.all([HARBOUR, CREWS, ONCE].map((quote) => checkQuote(store, { quote }))),
    csv: await poured((out) => exportCsv(store, out)),
    jsonl: await poured((out) => exportJsonl(store, out)),
    report: await poured((out) => writeReport(store, comparison, out)),
  };
}

/** Places of the lists that name one of these statements. */
function naming(lists: Record<string, unknown>, ids: readonly string[]): string[] {
  return Object.keys(lists).filter((name) => ids.some((id) => JSON.stringify(lists[name])?.includes(id)));
}

test("a rejected statement is out of every list and count, and all is as it was when it is taken back", async () => {
  const store = await recordOf(PILE);
  const before = await everything(store);
  expect((before.utterances as { statements: unknown[] }[]).map(({ statements }) => statements.length).sort()).toEqual([2, 3]);
  expect(naming(before, IDS)).toEqual(
    expect.arrayContaining(["view carriers", "view who_said_what", "view places_cited", "utterances", "comparison", "readings", "report"]),
  );
  for (const [minute, gone] of [IDS.slice(0, 1), IDS.slice(1, 2), IDS.slice(2), IDS.slice(0, 2), IDS].entries()) {
    const made = await correct(
      store,
      gone.map((id) => rejecting(id, minute)),
    );
    const now = await everything(store);
    expect(naming(now, gone)).toEqual([]);
    for (const { id } of await listed(store.utterances())) {
      const told = await store.explainSpeech(id);
      expect(gone.filter((one) => JSON.stringify(told?.judgements).includes(one))).toEqual([]);
    }
    expect(naming({ judged: (await views(store.location)).statements_judged }, gone)).toEqual([]);
    const never = await recordOf(without(gone));
    expect(now).toEqual(await everything(never));
    await never.close();
    await correct(
      store,
      made.map(({ id }) => ({ ...rejecting(gone[0]), action: "undo", of: "corrections", left: [], undoes: id, why: `${id} was said` })),
    );
    expect(await everything(store)).toEqual(before);
    for (const { id } of made) expect((await listed(store.corrections())).find((one) => one.id === id)?.state).toBe("undone");
  }
  await store.close();
});

test("it is shown by its id, with what was judged of it, and every place of it is still verified", async () => {
  const store = await recordOf(PILE);
  const { citations } = await verify(store);
  await correct(store, [rejecting(IDS[0])]);
  expect(await showStatement(store, IDS[0])).toMatchObject({ recorded: { statement: { id: IDS[0] }, utterance: null }, carriers: [] });
  expect((await store.explainSpeech(IDS[0]))?.judgements.some(({ left, right }) => left === IDS[0] || right === IDS[0])).toBe(true);
  expect((await listed(store.statements({ rejected: true }))).map(({ statement }) => statement.id)).toContain(IDS[0]);
  expect(await verify(store)).toMatchObject({ citations });
  await store.close();
});

test("whatever comes in between, it comes to the same: others are added, the article is read again", async () => {
  const late = [one("d", "Skerry Mail", "2031-05-07", `${HARBOUR} and towed`, CREWS), one("e", "The Buoy", "2031-05-07", ONCE)];
  const path = newPath();
  const store = await recordOf(PILE, path);
  const made = await correct(
    store,
    IDS.map((id) => rejecting(id)),
  );
  await store.add(late);
  await relateAll(store);
  const never = await recordOf([...without(IDS), ...late]);
  expect(await everything(store)).toEqual(await everything(never));
  await never.close();
  await store.close();

  const again = await recordOf([...PILE, ...late], path, "2");
  const anew = await recordOf([...without(IDS), ...late], newPath(), "2");
  expect(await everything(again)).toEqual(await everything(anew));
  await anew.close();
  await correct(
    again,
    made.map(({ id }) => ({ ...rejecting(IDS[0]), action: "undo", of: "corrections", left: [], undoes: id, why: `${id} was said` })),
  );
  const whole = await recordOf([...PILE, ...late], newPath(), "2");
  expect(await everything(again)).toEqual(await everything(whole));
  await whole.close();
  await again.close();
});
