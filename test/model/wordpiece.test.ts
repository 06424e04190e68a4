import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Subwords, wordpiece } from "../../src/model/wordpiece.ts";

const vocabulary = readFileSync(new URL("../../models/attribution/vocab.txt", import.meta.url), "utf8");
const pieces = vocabulary.split("\n");
const { encode } = wordpiece(vocabulary);

interface Golden {
  readonly text: string;
  readonly ids: readonly number[];
  readonly spans: readonly (readonly [number, number])[];
}

const golden = JSON.parse(readFileSync(new URL("../cases/wordpiece/golden.json", import.meta.url), "utf8")) as Golden[];

const spansOf = ({ starts, ends }: Subwords) => Array.from(starts, (start, i) => [start, ends[i]]);

describe("as the reference library cuts it", () => {
  for (const [index, { text, ids, spans }] of golden.entries())
    test(`${index}: ${JSON.stringify(text.slice(0, 40))}`, () => {
      const subwords = encode(text);
      expect(Array.from(subwords.ids, (id) => pieces[id])).toEqual(ids.map((id) => pieces[id]));
      expect(spansOf(subwords)).toEqual(spans);
    });
});

/** Characters that vanish or part words, as BERT has it, told by other means than the code under test. */
const LOST = /[\s\p{C}\p{Mn}\ufffd\u0085]/u;

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(fc.constantFrom("said", "Lund", "é", "e\u0301", "\u200b", " ", "\n", "“", "’", "😀", "中", "\ud800", "\u00ad", "≠", "."), {
      maxLength: 60,
    })
    .map((a) => a.join("")),
);

test("whatever the text: in order, apart, inside it, and nothing that BERT keeps is left out", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const subwords = encode(text);
      const covered = new Uint8Array(text.length);
      let before = 0;
      for (const [start, end] of spansOf(subwords)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = start;
        covered.fill(1, start, end);
      }
      let at = 0;
      for (const character of text) {
        const kept = [...character.normalize("NFD")].some((part) => !LOST.test(part));
        if (kept && !LOST.test(character)) expect(covered[at], `U+${character.codePointAt(0)!.toString(16)} at ${at}`).toBe(1);
        at += character.length;
      }
    }),
    { numRuns: 1000 },
  );
});

test("a text is cut the same before and after others, and paragraph by paragraph as in one piece", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const alone = encode(a);
      encode(b);
      expect(encode(a)).toEqual(alone);
      const both = encode(`${a}\n${b}`);
      expect([...both.ids]).toEqual([...alone.ids, ...encode(b).ids]);
    }),
    { numRuns: 300 },
  );
});

test("a hundred thousand characters without a space take no longer than as many with", () => {
  for (const text of ["a".repeat(100_000), "é".repeat(100_000), "a\u0301".repeat(50_000), "\u200b".repeat(100_000), "中".repeat(100_000)]) {
    const began = performance.now();
    encode(text);
    expect(performance.now() - began).toBeLessThan(1000);
  }
});

test("a vocabulary without the special pieces is refused", () => {
  expect(() => wordpiece("a\nb\n")).toThrow(/\[UNK\]/);
});
