import { expect, test } from "vitest";
import { decodeAttributions } from "../../../src/extract/attribution/neural/decode.ts";
import { readLanguage } from "../../../src/language/language.ts";
import { viewOfLines } from "../../language/marked.ts";
import { oracle, rowsOf } from "../../language/syntax/oracle.ts";
import { lines, marked } from "./predictions.ts";

/** Lund, who had insisted that it holds, left: with the clause hung on the noun, or elsewhere by a slip. */
const rows = (head: number, relation: string) =>
  rowsOf(`
  The DET DT 2 det
  engineer NOUN NN 11 nsubj
  Lund PROPN NNP 2 flat
  , PUNCT , 7 punct
  who PRON WP 7 nsubj
  had AUX VBD 7 aux
  insisted VERB VBD ${head} ${relation}
  it PRON PRP 9 nsubj
  holds VERB VBZ 7 ccomp
  , PUNCT , 7 punct
  left VERB VBD 0 root
  . PUNCT . 11 punct
`);

function read(text: string, tree: ReturnType<typeof rowsOf>): string[] {
  const { text: plain, predictions } = marked(text);
  const both = { ...predictions, syntax: oracle(plain, tree).syntax };
  return lines(plain, decodeAttributions(plain, readLanguage(viewOfLines(plain), both).layers, both));
}

test("what a relative clause says belongs to the noun it hangs on", () => {
  const text = "The engineer Lund, who [Q1 had insisted] [C1 it holds], left.";
  const expected = ["indirect | The engineer Lund, who | had insisted | it holds"];
  expect(read(text, rows(2, "acl:relcl"))).toEqual(expected);
  expect(read(text, rows(11, "advcl"))).toEqual(expected);
});

test("a source that the model gives stands", () => {
  const text = "The engineer [S1 Lund], who [Q1 had insisted] [C1 it holds], left.";
  expect(read(text, rows(2, "acl:relcl"))).toEqual(["indirect | Lund | had insisted | it holds"]);
});

test("a clause without a relative pronoun has no antecedent", () => {
  const tree = rowsOf(`
  Lund PROPN NNP 2 nsubj
  left VERB VBD 0 root
  , PUNCT , 4 punct
  insisting VERB VBG 2 advcl
  it PRON PRP 6 nsubj
  holds VERB VBZ 4 ccomp
  . PUNCT . 2 punct
`);
  expect(read("Lund left, [Q1 insisting] [C1 it holds].", tree)).toEqual(["indirect | - | insisting | it holds"]);
});
