import { expect, test } from "vitest";
import { agreeingNames } from "../../../src/language/syntax/discourse.ts";
import { spokenWords } from "../../../src/language/syntax/spoken.ts";
import { tokenize } from "../../../src/language/tokens.ts";
import { blank, pieces } from "./oracle.ts";

const LABELS = { upos: ["X"], xpos: ["XX"], relation: ["root"], name: ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"] };

/** The best label of every word when the model's logits are those given by word, `[label, logit]` pairs. */
function heard(text: string, seen: Readonly<Record<number, Readonly<Record<string, number>>>>): string[] {
  const parts = pieces(text);
  const starts = Int32Array.from(parts, ({ start }) => start);
  const ends = Int32Array.from(parts, ({ end }) => end);
  const syntax = blank(parts.length, 1, LABELS);
  const count = LABELS.name.length;
  parts.forEach((_, word) => {
    for (const [label, logit] of Object.entries(seen[word] ?? { O: 9 })) syntax.name[word * count + LABELS.name.indexOf(label)] = logit;
  });
  const spoken = spokenWords(text, tokenize(text), [{ start: 0, end: text.length }], { starts, ends }, syntax);
  const logits = agreeingNames(spoken);
  return parts.map((_, word) => {
    const own = logits.subarray(word * count, (word + 1) * count);
    return LABELS.name[own.indexOf(Math.max(...own))];
  });
}

test("a doubtful name is what the same word clearly is elsewhere", () => {
  const text = "Odhran spoke. Odhran members met. Odhran grew.";
  const doubtful = { "B-PER": 2, "B-ORG": 1.5 };
  const found = heard(text, { 0: doubtful, 3: { "B-ORG": 9 }, 7: { "B-ORG": 9 } });
  expect([found[0], found[3], found[7]]).toEqual(["B-ORG", "B-ORG", "B-ORG"]);
});

test("a sure one stays what it is, and where it begins is its own affair", () => {
  const text = "Sele said. Port Sele grew. Sele left.";
  const found = heard(text, { 0: { "B-PER": 12 }, 3: { "B-ORG": 9 }, 4: { "I-ORG": 9 }, 7: { "B-PER": 2, "I-PER": 1 } });
  expect([found[0], found[3], found[4], found[7]]).toEqual(["B-PER", "B-ORG", "I-ORG", "B-PER"]);
});

test("words in small letters, and words met once, are left alone", () => {
  const text = "they may go. Vale went. they may not.";
  const seen = { 1: { O: 1, "B-PER": 0.9 }, 4: { "B-PER": 1, O: 0.9 }, 8: { "B-PER": 9 } };
  expect(heard(text, seen).join(" ")).toBe("O O O O B-PER O O O B-PER O O");
});
