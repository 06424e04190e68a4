import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeWording } from "../../../src/relate/utterance/judge.ts";
import { relateUtterances } from "../../../src/relate/utterance/relate.ts";
import { shinglesOf } from "../../../src/relate/utterance/shingle.ts";
import type { QuotedWords } from "../../../src/terms/store.ts";
import { MemoryRecord } from "./memory.ts";

const SPEECH =
  "We are open to talks if there is something useful that the valley can bring and we will wait for it until the boats are back in the harbour".split(
    " ",
  );
const speaker = fc.constantFrom(null, "Mara Kessler", "Kessler", "Ivo Brandt", "Ivo Kessler", "President Kessler");
/** Stretches of one speech, some with a word changed, so that nearly everything is near to everything. */
const wording = fc
  .tuple(fc.nat(SPEECH.length - 1), fc.integer({ min: 1, max: SPEECH.length }), fc.option(fc.nat(SPEECH.length - 1), { freq: 2 }))
  .map(([from, length, changed]) => {
    const words = SPEECH.slice(from, from + length);
    if (changed !== null && changed < words.length) words[changed] = "nets";
    return words.join(" ");
  });
const statements = fc
  .array(fc.tuple(speaker, fc.array(wording, { minLength: 1, maxLength: 2 })), { maxLength: 25 })
  .map((pairs) =>
    pairs.map(
      ([name, parts], i): QuotedWords => ({ statement: `s${String(i).padStart(3, "0")}`, article: `a${i % 5}`, speaker: name, parts }),
    ),
  );

describe("relating the statements of a record", () => {
  it("finds the same utterances in whatever order and batches they come", async () => {
    await fc.assert(
      fc.asyncProperty(
        statements.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(all.length))),
        fc.integer({ min: 1, max: 30 }),
        async ([all, shuffled, cut], batch) => {
          const whole = new MemoryRecord();
          whole.add(all);
          await relateUtterances(whole);
          const pieces = new MemoryRecord();
          pieces.add(shuffled.slice(0, cut));
          await relateUtterances(pieces, { batch });
          pieces.add(shuffled.slice(cut));
          await relateUtterances(pieces, { batch });
          expect(pieces.utterances()).toEqual(whole.utterances());
          // And they are those that comparing everything with everything finds by whole stretches; blocking only saves work.
          const everything = new MemoryRecord();
          everything.add(all);
          for (const [i, left] of all.entries()) {
            for (const right of all.slice(0, i)) {
              const judgement = judgeWording(left, right);
              if (judgement?.reasons[0].match(/the same|all|one ends/)) everything.judgements.push(judgement);
            }
          }
          for (const group of everything.utterances()) {
            if (group.length < 2) continue;
            const found = whole.utterances().find((other) => other.includes(group[0]));
            expect(found).toEqual(expect.arrayContaining(group));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("goes on after it was stopped", async () => {
    const record = new MemoryRecord();
    record.add(
      Array.from({ length: 20 }, (_, i) => ({
        statement: `s${i + 10}`,
        article: `a${i}`,
        speaker: "Mara Kessler",
        parts: [SPEECH.slice(0, 8 + i).join(" ")],
      })),
    );
    const stop = new AbortController();
    await relateUtterances(record, { batch: 3, signal: stop.signal, onProgress: ({ statements: n }) => n >= 6 && stop.abort() });
    expect(await record.unrelated(100)).toHaveLength(14);
    await relateUtterances(record, { batch: 3 });
    expect(record.utterances()).toHaveLength(1);
    expect(record.utterances()[0]).toHaveLength(20);
    expect(await relateUtterances(record)).toEqual({ statements: 0, judgements: 0 });
  });

  it("does not compare a thousand copies with each other", async () => {
    const record = new MemoryRecord();
    const lines = [
      "The ferry will not run before the spring tide, and that is final.",
      "boats in the harbour",
      "Yes.",
      "We do what we can.",
    ];
    record.add(
      Array.from({ length: 1000 }, (_, i) =>
        lines.flatMap((line, j) =>
          [null, "Mara Kessler"].map((name) => ({
            statement: `s${i}-${j}-${name ? 1 : 0}`,
            article: `a${i}`,
            speaker: name,
            parts: [line],
          })),
        ),
      ).flat(),
    );
    await relateUtterances(record);
    expect(record.judgements.length).toBeLessThan(4000);
    expect(record.fetched).toBeLessThan(20_000);
    const groups = record.utterances();
    expect(groups.map((group) => group.length).sort()).toEqual([1000, 2000]);
  });

  it("touches only what shares words when the record is large", async () => {
    const record = new MemoryRecord();
    let seed = 7;
    const next = (n: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return seed % n;
    };
    const vocabulary = Array.from({ length: 3000 }, (_, i) => `word${i}`);
    record.add(
      Array.from({ length: 20_000 }, (_, i) => ({
        statement: `s${i}`,
        article: `a${i >> 3}`,
        speaker: `Person Number${next(200)}`,
        parts: [Array.from({ length: 4 + next(30) }, () => vocabulary[next(3000)]).join(" ")],
      })),
    );
    await relateUtterances(record);
    record.fetched = 0;
    record.add([{ statement: "t", article: "b", speaker: "Person Number3", parts: [SPEECH.join(" ")] }]);
    await relateUtterances(record);
    expect(record.fetched).toBeLessThan(5);
  });

  it("keeps few keys, however long the quotation", () => {
    const parts = [Array.from({ length: 200_000 }, (_, i) => `w${i}`).join(" ")];
    expect(shinglesOf({ statement: "s", article: "a", speaker: "Kessler", parts }).length).toBeLessThan(10_000);
  });
});
