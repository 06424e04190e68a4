import fc from "fast-check";
import { expect, test } from "vitest";
import { readLanguage } from "../../src/language/language.ts";
import { sentencesOf, viewOfLines } from "./marked.ts";

/** A bar marks where one sentence ends and the next begins. */
test.each([
  "Rear Adm. John Vale spoke first.|Nobody answered.",
  "The U.S. Navy sent two ships.|The crews were told on Sept. 4 at sea.",
  "She works for Harrow Inc. in Port Sele.|He does not.",
  "They met in the U.S.|The talks went on.",
  "“We will wait.|We have waited before,” Ms. Arden said.|“There is time.”",
  "“Why now?” Ms. Arden asked.|Nobody knew.",
  "“Why now?”|The hall was silent.",
  '"Stop!" he shouted.|"Go home."',
  "''It may be so,'' he said.|''But I doubt it.''",
  "Yahoo! News asked him twice.|He declined.",
  "HALDEN, Pa. — The dam held.|The town slept.",
  "The ferry... was late.|So was she.",
  "(He had said so before.)|He said it again.",
  "It rose 3.5 percent to $2.1 million.|That is all.",
  "J. R. Orrin, the engineer, left at 5 p.m. on Friday.",
  "A headline with no stop",
  "ALL CAPITALS ARE READ TOO.|EVEN HERE.",
])("%s", (marked) => {
  const sentences = marked.split("|");
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
});

test("a paragraph always ends a sentence", () => {
  expect(sentencesOf("First line without a stop\nSecond line, the same")).toEqual(["First line without a stop", "Second line, the same"]);
});

test("a sentence of 2,000 words is one sentence", () => {
  const text = `${Array.from({ length: 2000 }, (_, i) => `word${i}`).join(" ")}.`;
  expect(sentencesOf(text)).toEqual([text]);
});

test("sentences hold every token once, in order, inside their paragraph", () => {
  const fragment = fc.constantFrom(
    "He said.",
    "“No,",
    "no.”",
    "Mr. Vale",
    "U.S.",
    "\n\n",
    "?",
    "!",
    "''",
    "'tis",
    "...",
    "(",
    ")",
    "5",
    "Port Sele",
    "and",
    '"',
    "”",
    "“",
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
      const text = fragments.join(" ");
      const { layers, view } = readLanguage(viewOfLines(text));
      let next = 0;
      for (const sentence of layers.sentences) {
        expect(sentence.firstToken).toBe(next);
        expect(sentence.endToken).toBeGreaterThan(next);
        next = sentence.endToken;
        const paragraph = view.paragraphs[sentence.paragraph];
        expect(sentence.start).toBeGreaterThanOrEqual(paragraph.start);
        expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
      }
      expect(next).toBe(layers.tokens.length);
    }),
  );
});
