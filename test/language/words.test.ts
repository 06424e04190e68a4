import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../../src/language/tokens.ts";
import { wordsOf } from "../../src/language/words/words.ts";

/** Words with a space between them; `+` where two are one token of a treebank. */
function cut(text: string): string {
  return wordsOf(text, tokenize(text))
    .map(({ start, end, joined }, i) => (i === 0 ? "" : joined ? "+" : " ") + text.slice(start, end))
    .join("");
}

test.each([
  ["contractions", "They don't, she'll and we'd've.", "They do+n't , she+'ll and we+'d+'ve ."],
  ["curly ones", "He won’t; it’s Vale’s.", "He wo+n’t ; it+’s Vale+’s ."],
  ["without an apostrophe", "I dont think youre gonna, cannot, wanna", "I do+nt think you+re gon+na , can+not , wan+na"],
  ["plural owners", "the workers' union", "the workers+' union"],
  ["a closing mark is no owner", "'We are workers', he said", "' We are workers ' , he said"],
  ["names keep theirs", "O'Brien and D'Arcy", "O'Brien and D'Arcy"],
  ["hyphens part", "a well-known 45-year-old", "a well - known 45 - year - old"],
  ["but not after a prefix", "a non-profit e-mail, re-elected", "a non-profit e-mail , re-elected"],
  ["money and shares", "$5 million, 5%, US$3.50", "$ 5 million , 5 % , US$ 3.50"],
  ["units", "at 5pm, 10:30 a.m., 20km", "at 5 pm , 10:30 a.m. , 20 km"],
  ["ordinals and decades", "the 21st, 1990s, '90s and 1990's", "the 21st , 1990s , '90s and 1990's"],
  ["dates and numbers", "3/14/2031, 1,200 or 13,14", "3/14/2031 , 1,200 or 13 , 14"],
  ["abbreviations", "Mr. Vale of the U.S. Navy, etc., Ph.D. now", "Mr. Vale of the U.S. Navy , etc. , Ph.D. now"],
  ["the stop of the sentence", "He met Vale, etc.", "He met Vale , etc ."],
  [
    "addresses",
    "See https://a.example/b?c=d, or write to x.y@mail.example.",
    "See https://a.example/b?c=d , or write to x.y@mail.example .",
  ],
  ["newsgroups and short telephone numbers", "In rec.boats.harbour call 3-5213.", "In rec.boats.harbour call 3-5213 ."],
  ["runs of marks", "What?! No... -- yes ----==== $$$", "What ?! No ... -- yes ----==== $$$"],
  ["doubled marks", "``No,'' he said", "`` No , '' he said"],
  ["signs", "so 👨‍👩‍👧❤️👍🏽!", "so 👨‍👩‍👧 ❤️ 👍🏽 !"],
  ["faces", "fine :-) and :(", "fine :-) and :("],
])("%s", (_, text, expected) => {
  expect(cut(text)).toBe(expected);
});

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom("don", "'", "’", "t", "s", "-", ".", ",", "5", "$", "%", "@", "http://", "U.", ":", ")", " ", "\n", "…", "non-", "/"),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join("")),
);

test("words hold every character that is not white space once, in order, whatever the text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokenize(text);
      let end = 0;
      for (const word of wordsOf(text, tokens)) {
        expect(text.slice(end, word.start)).toMatch(/^\s*$/);
        expect(text.slice(word.start, word.end)).toMatch(/^\S+$/u);
        if (word.joined) expect(word.start).toBe(end);
        const token = tokens[word.token];
        expect(token.start <= word.start && word.start < token.end).toBe(true);
        end = word.end;
      }
      expect(text.slice(end)).toMatch(/^\s*$/);
    }),
    { numRuns: 500 },
  );
});

test.each(["a.", "1,", "a-", "'s", "http://", "x@", "non-", ".1", "[", "(7", "a'"])("long runs of %j take linear time", (unit) => {
  const time = (repeats: number) => {
    const text = unit.repeat(repeats);
    const tokens = tokenize(text);
    const started = performance.now();
    wordsOf(text, tokens);
    return performance.now() - started;
  };
  time(1000);
  const [short, long] = [time(4_000), time(40_000)];
  expect(long).toBeLessThan(Math.max(short, 5) * 60);
});
