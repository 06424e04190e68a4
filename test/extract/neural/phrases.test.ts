import { expect, test } from "vitest";
import { onePhrase } from "../../../src/extract/attribution/neural/phrases.ts";
import { readLanguage } from "../../../src/language/language.ts";
import { viewOfLines } from "../../language/marked.ts";
import { oracle, rowsOf } from "../../language/syntax/oracle.ts";

function cut(text: string, tree: string, end: number): string {
  const { layers } = readLanguage(viewOfLines(text), oracle(text, rowsOf(tree)));
  const [first, last] = onePhrase(layers.words!, [0, end]);
  return text.slice(layers.tokens[first].start, layers.tokens[last - 1].end);
}

test("what hangs elsewhere behind a comma and a preposition is no source", () => {
  const tree = "Lund PROPN NNP 6 nsubj\n, PUNCT , 1 punct\nto ADP IN 4 case\nSele PROPN NNP 6 obl\n, PUNCT , 6 punct\nsaid VERB VBD 0 root";
  expect(cut("Lund, to Sele, said", tree, 4)).toBe("Lund");
});

test("what belongs to the name stays, and so does a name that the tree hangs elsewhere", () => {
  const of = "Lund PROPN NNP 6 nsubj\n, PUNCT , 1 punct\nof ADP IN 4 case\nSele PROPN NNP 1 nmod\n, PUNCT , 6 punct\nsaid VERB VBD 0 root";
  expect(cut("Lund, of Sele, said", of, 4)).toBe("Lund, of Sele");
  const name = "She PRON PRP 5 nsubj\n, PUNCT , 1 punct\nLund PROPN NNP 5 obl\n, PUNCT , 5 punct\nsaid VERB VBD 0 root";
  expect(cut("She, Lund, said", name, 3)).toBe("She, Lund");
});
