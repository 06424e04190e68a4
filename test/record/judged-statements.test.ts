import { expect, test } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import { relateUtterances } from "../../src/relate/utterance/relate.ts";
import type { Judgement } from "../../src/terms/judgement.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import { newPath } from "./in-folder.ts";
import { listed } from "./judging.ts";
import { type Line, readingOf } from "./readings.ts";

const HARBOUR = "the harbour of Orrin will be closed to all ferries until the wreck is lifted";
const REPORTED = "that Orrin harbour would be closed to ferries until the wreck had been lifted";
const CREWS = "nobody has asked the crews what they saw on that night in the storm";

const article = (n: number, day: string, ...lines: (Partial<Line> & Pick<Line, "words">)[]): ArticleReading =>
  readingOf({ path: `a${n}`, published: day, paragraphs: lines.map((line) => ({ speaker: "Ada Vey", ...line })) });

async function record(articles: readonly ArticleReading[], reader = "1"): Promise<RecordStore> {
  const store = await openRecord(newPath(), { mode: "create", reader });
  await store.add(articles);
  await relateUtterances(store);
  return store;
}
async function groups(store: RecordStore): Promise<string[][]> {
  const all = await listed(store.utterances());
  return all.map(({ statements }) => statements.map(({ statement }) => statement).sort());
}
function person(name: string, verdict: Judgement["verdict"], a: string, b: string): Judgement {
  const [left, right] = [a, b].sort();
  return { left, right, verdict, kind: null, confidence: 1, reasons: ["I was there"], judge: `person:${name}` };
}
const idsOf = (articles: readonly ArticleReading[]) => articles.map(({ statements }) => statements[0].id);

test("quoted words and a report of them are one utterance, a thousand copies too", async () => {
  const copies = Array.from({ length: 1000 }, (_, n) =>
    article(n, "2031-05-06", { words: n % 2 ? HARBOUR : REPORTED, kind: n % 2 ? "direct" : "indirect" }),
  );
  const store = await record(copies);
  expect((await groups(store)).map(({ length }) => length)).toEqual([1000]);
  expect((await listed(store.utterances()))[0].variants.length).toBeLessThan(1100);
  await store.close();
});

test("two interviews of one man a week apart are two utterances, whatever comes first", async () => {
  const articles = [1, 2].flatMap((n) => [
    article(n, "2031-05-06", { words: REPORTED, kind: "indirect" }),
    article(10 + n, "2031-05-13", { words: REPORTED, kind: "indirect" }),
  ]);
  const ids = idsOf(articles);
  for (const order of [articles, [...articles].reverse()]) {
    const store = await record(order);
    expect(await groups(store)).toEqual([[ids[0], ids[2]].sort(), [ids[1], ids[3]].sort()].sort());
    await store.close();
  }
});

test("a man who says it every day does not chain the days together", async () => {
  const days = Array.from({ length: 30 }, (_, n) =>
    article(n, `2031-05-${String(n + 1).padStart(2, "0")}`, { words: REPORTED, kind: "indirect" }),
  );
  const store = await record(days);
  for await (const { statements } of store.utterances()) expect(statements.length).toBeLessThanOrEqual(5);
  const quiet = await record(days.map((_, n) => article(n, `2031-05-${String(n + 1).padStart(2, "0")}`, { words: "No comment on that." })));
  expect(await groups(quiet)).toEqual([]);
  await store.close();
  await quiet.close();
});

test("what a person joins holds, and is taken back without a trace in the groups", async () => {
  const articles = [article(1, "2031-05-06", { words: HARBOUR }), article(2, "2031-05-06", { words: CREWS })];
  const [a, b] = idsOf(articles);
  const store = await record(articles);
  expect(await groups(store)).toEqual([]);
  await store.judgeStatements(person("Vera", "same", a, b));
  expect(await groups(store)).toEqual([[a, b].sort()]);
  await store.judgeStatements(person("Otto", "different", a, b));
  expect(await groups(store)).toEqual([]);
  await store.judgeStatements(person("Vera", "same", a, b));
  expect(await groups(store)).toEqual([[a, b].sort()]);
  const told = await store.explainSpeech(a);
  expect(told?.judgements[0]).toMatchObject({ judge: "person:Vera", joined: true, reasons: ["I was there"] });
  await store.close();
});

test("two carriers of the very same words can be told apart; the others stay together", async () => {
  const articles = [1, 2, 3, 4].map((n) => article(n, "2031-05-06", { words: HARBOUR }));
  const [a, b, c, d] = idsOf(articles);
  const store = await record(articles);
  await store.judgeStatements(person("Vera", "different", a, b));
  const found = (await groups(store)).find((group) => group.includes(c));
  expect(found).toContain(d);
  expect(found?.includes(a) && found.includes(b)).toBe(false);
  expect((await store.statement(a))?.utterance === (await store.statement(b))?.utterance).toBe(false);
  const late = article(5, "2031-05-07", { words: HARBOUR });
  await store.add([late]);
  await relateUtterances(store);
  expect((await groups(store)).find((group) => group.includes(c))).toContain(late.statements[0].id);
  await store.close();
});

test("a rule never joins against a person through a third, however often it is related", async () => {
  const articles = [
    article(1, "2031-05-06", { words: HARBOUR }),
    article(2, "2031-05-06", { words: REPORTED, kind: "indirect" }),
    article(3, "2031-05-07", { words: `${HARBOUR}, and no day sooner` }),
  ];
  const [a, b, c] = idsOf(articles);
  const store = await record(articles.slice(0, 2));
  await store.judgeStatements(person("Vera", "different", a, b));
  await store.add(articles.slice(2));
  await relateUtterances(store);
  for (const group of await groups(store)) expect(group.includes(a) && group.includes(b)).toBe(false);
  expect((await groups(store)).flat()).toContain(c);
  await store.close();
});

test("an article read again under other ids is grouped anew, and a judgement on what is gone is refused", async () => {
  const path = newPath();
  const articles = [article(1, "2031-05-06", { words: HARBOUR }), article(2, "2031-05-06", { words: CREWS })];
  const [a, b] = idsOf(articles);
  const first = await openRecord(path, { mode: "create", reader: "1" });
  await first.add(articles);
  await relateUtterances(first);
  await first.judgeStatements(person("Vera", "same", a, b));
  await first.close();
  const second = await openRecord(path, { mode: "append", reader: "2" });
  const [one] = articles;
  await second.add([{ ...one, statements: one.statements.map((statement) => ({ ...statement, id: "s0000" })) }]);
  await relateUtterances(second);
  expect(await groups(second)).toEqual([]);
  await expect(second.judgeStatements(person("Vera", "same", a, b))).rejects.toThrow(/no statement/);
  await second.judgeStatements(person("Vera", "same", "s0000", b));
  expect(await groups(second)).toEqual([["s0000", b]]);
  await second.close();
});
