import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../../src/language/tokens.ts";

const words = (text: string) => tokenize(text).map((token) => token.text);

test.each([
  ["Rear Adm. John Vale of the U.S. Navy", ["Rear", "Adm.", "John", "Vale", "of", "the", "U.S.", "Navy"]],
  ["It cost $3.5 million, not 2,000.", ["It", "cost", "$3.5", "million", ",", "not", "2,000", "."]],
  ["''Not so,'' he said.", ["''", "Not", "so", ",", "''", "he", "said", "."]],
  ["J. Orrin didn’t go step-by-step...", ["J.", "Orrin", "didn’t", "go", "step-by-step", "..."]],
  ["the 24-year-old @harbour", ["the", "24-year-old", "@harbour"]],
  ["No. 4 said no.", ["No.", "4", "said", "no", "."]],
  ["He left at 5 p.m. on Jan. 4", ["He", "left", "at", "5", "p.m.", "on", "Jan.", "4"]],
])("tokens of %s", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("every character that is not white space is in exactly one token, and offsets are exact", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      let at = 0;
      for (const token of tokens) {
        expect(text.slice(at, token.start).trim()).toBe("");
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
