import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAttributions } from "../../../src/extract/attribution/neural/decode.ts";
import { endScores, MAX_ARC } from "../../../src/extract/attribution/neural/ends.ts";
import { readLanguage } from "../../../src/language/language.ts";
import type { Word } from "../../../src/terms/layers.ts";
import { viewOfLines } from "../../language/marked.ts";
import { oracle, rowsOf } from "../../language/syntax/oracle.ts";
import { lines, marked } from "./predictions.ts";

const ROWS = rowsOf(`
  Lund PROPN NNP 2 nsubj
  said VERB VBD 0 root
  the DET DT 4 det
  dam NOUN NN 8 nsubj
  by ADP IN 7 case
  the DET DT 7 det
  harbour NOUN NN 4 nmod
  held VERB VBD 2 ccomp
  . PUNCT . 2 punct
`);

function read(ends?: Record<string, number>): string[] {
  const { text, predictions } = marked(
    "[S1 Lund] [Q1 said] [C1 the dam by] the harbour held.",
    ends && { ends: { source: {}, content: ends } },
  );
  const both = { ...predictions, syntax: oracle(text, ROWS).syntax };
  return lines(text, decodeAttributions(text, readLanguage(viewOfLines(text), both).layers, both));
}

test("a content that stops under a preposition's arc goes on to the end of the phrase", () => {
  expect(read()).toEqual(["indirect | Lund | said | the dam by"]);
  expect(read({ "case before": -15, "nmod after": -15 })).toEqual(["indirect | Lund | said | the dam by the harbour"]);
});

test("or back before it, where that costs less", () => {
  expect(read({ "case before": -15 })).toEqual(["indirect | Lund | said | the dam"]);
});

test("what the network is surer of than the tree stands", () => {
  expect(read({ "case before": -2 })).toEqual(["indirect | Lund | said | the dam by"]);
});

const tokensOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ text: "w", kind: "word" as const, start: 2 * i, end: 2 * i + 1 }));
const wordsOf = (arcs: readonly (readonly [head: number, relation: string])[]) =>
  arcs.map(([head, relation], token) => ({ token, head, relation }) as Word);

test("an arc counts wherever it passes, and once more at each end", () => {
  const words = wordsOf([
    [3, "case"],
    [3, "det"],
    [3, "amod"],
    [-1, "root"],
  ]);
  const scores = endScores(tokensOf(4), words, { "case before": 1, "case before, left": 10, "case before, right": 100 });
  expect([...scores]).toEqual([0, 11, 1, 101, 0]);
  expect([...endScores(tokensOf(4), words, { "det after": 1 })]).toEqual([0, 0, 0, 0, 0]);
});

test("subtypes count as their relation, but for those that part what stays together", () => {
  const words = wordsOf([
    [-1, "root"],
    [0, "obl:agent"],
    [0, "acl:relcl"],
  ]);
  expect([...endScores(tokensOf(3), words, { "obl after": 1, "acl after": 100 })]).toEqual([0, 1, 0, 0]);
});

test("arcs longer than the bound say nothing, so the work stays in step with the words", () => {
  const far = Array.from({ length: 400 }, (_, i): [number, string] => (i === 0 ? [-1, "root"] : [0, "conj"]));
  const scores = endScores(tokensOf(400), wordsOf(far), { "conj after": 1 });
  expect(scores[1]).toBe(MAX_ARC);
  expect(scores[MAX_ARC + 1]).toBe(0);
});

test("no tree makes it fail, and nothing is scored outside it", () => {
  const tree = fc.array(fc.tuple(fc.integer({ min: -1, max: 19 }), fc.constantFrom("case", "obj", "nmod:poss")), {
    minLength: 20,
    maxLength: 20,
  });
  fc.assert(
    fc.property(tree, (arcs) => {
      const scores = endScores(tokensOf(20), wordsOf(arcs), { "case before": -1, "obj after, left": -1 });
      expect(scores.length).toBe(21);
      expect(scores[0]).toBe(0);
      expect(scores[20]).toBe(0);
      expect(scores.every(Number.isFinite)).toBe(true);
    }),
  );
});
