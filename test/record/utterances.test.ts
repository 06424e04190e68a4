import fc from "fast-check";
import { expect, test } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";
import type { Utterance } from "../../src/terms/store.ts";
import { newPath } from "./in-folder.ts";
import { listed, relateAll } from "./judging.ts";
import { readingOf } from "./readings.ts";

const QUOTES = [
  "the harbour will stay open all winter",
  "the harbour will stay open",
  "harbour will stay closed all winter long",
  "we counted nine boats and no more",
  "nine boats and no more came home",
  "never again",
];
const article = (paragraphs: readonly (readonly [string, number])[], n: number, day = `2031-03-${10 + n}`) =>
  readingOf({
    path: `a${n}`,
    published: day,
    paragraphs: paragraphs.map(([speaker, quote]) => ({ speaker, words: QUOTES[quote] })),
  });
const pile = fc
  .array(fc.array(fc.tuple(fc.constantFrom("Ada Vey", "Bo Lind"), fc.nat(QUOTES.length - 1)), { maxLength: 4 }), {
    minLength: 2,
    maxLength: 8,
  })
  .map((articles) => articles.map((paragraphs, n) => article(paragraphs, n)));

async function utterancesOf(batches: readonly (readonly ArticleReading[])[], reader = "1"): Promise<Utterance[]> {
  const store = await openRecord(newPath(), { mode: "create", reader });
  try {
    for (const batch of batches) {
      await store.add(batch);
      await relateAll(store);
    }
    return await listed(store.utterances());
  } finally {
    await store.close();
  }
}

test("utterances do not depend on the order or the batches in which articles came", async () => {
  await fc.assert(
    fc.asyncProperty(
      pile.chain((articles) => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length }))),
      async ([articles, shuffled]) => {
        const atOnce = await utterancesOf([articles]);
        const oneByOne = await utterancesOf(shuffled.map((reading) => [reading]));
        expect(oneByOne).toEqual(atOnce);
      },
    ),
    { numRuns: 15 },
  );
});

test("reading again with another reader leaves what a fresh record would have", async () => {
  await fc.assert(
    fc.asyncProperty(pile, fc.nat(), async (articles, at) => {
      const changed = articles.map((reading, i) =>
        i === at % articles.length ? { ...reading, statements: reading.statements.slice(1) } : reading,
      );
      const path = newPath();
      const first = await openRecord(path, { mode: "create", reader: "1" });
      await first.add(articles);
      await relateAll(first);
      await first.close();
      const second = await openRecord(path, { mode: "append", reader: "2" });
      try {
        expect(await second.known(articles.map(({ origin }) => origin.sha256))).toEqual(new Set());
        for (const reading of changed) await second.add([reading]);
        await relateAll(second);
        expect(await listed(second.utterances())).toEqual(await utterancesOf([changed], "2"));
      } finally {
        await second.close();
      }
    }),
    { numRuns: 15 },
  );
});

test("an utterance is named after its smallest statement and shows each wording against another once", async () => {
  const articles = [0, 1, 2].map((n) => article([["Ada Vey", n === 2 ? 1 : 0]], n, `2031-03-10T0${n}:00:00Z`));
  const [utterance, ...others] = await utterancesOf([articles]);
  const ids = articles.map(({ statements }) => statements[0].id);
  expect(others).toEqual([]);
  expect(utterance.id).toBe(`u${[...ids].sort()[0].slice(1)}`);
  expect(utterance.statements.map(({ statement }) => statement)).toEqual(ids);
  expect(utterance.variants.map(({ kind }) => kind).sort()).toEqual(["exact", "partial"]);
});

test("copies cost one judgement each, not one for each pair", async () => {
  const copies = Array.from({ length: 120 }, (_, n) =>
    readingOf({ path: `copy ${n}`, paragraphs: [{ speaker: "Ada Vey", words: QUOTES[0] }] }),
  );
  const store = await openRecord(newPath(), { mode: "create", reader: "1" });
  await store.add(copies);
  expect(await relateAll(store)).toBe(copies.length - 1);
  const [utterance] = await listed(store.utterances());
  expect(utterance.statements).toHaveLength(copies.length);
  expect((await store.counts()).utterances).toBe(1);
  await store.close();
});

test("a judgement on a statement that is not there, or not done, is refused and nothing is kept", async () => {
  const store = await openRecord(newPath(), { mode: "create", reader: "1" });
  await store.add([article([["Ada Vey", 0]], 1), article([["Ada Vey", 0]], 2)]);
  const [a, b] = await store.unrelated(2);
  const judgement = {
    left: a.statement,
    right: b.statement,
    verdict: "same",
    kind: "exact",
    confidence: 1,
    reasons: [],
    judge: "rule:test/1",
  } as const;
  await expect(store.relate([a], new Map(), [judgement])).rejects.toThrow(/before it is done/);
  await expect(store.relate([a, b], new Map(), [{ ...judgement, right: "szzz" }])).rejects.toThrow(/no statement szzz/);
  expect(await store.unrelated(10)).toHaveLength(2);
  await store.close();
});
