import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkQuote } from "../../src/answer/check.ts";
import { foldWords } from "../../src/wording/fold.ts";
import type { Told } from "./pile.ts";
import { recordOf } from "./record.ts";

const SUBJECTS = [
  "The harbour",
  "Our lighthouse",
  "The northern gate",
  "Every fisherman",
  "The old ferry",
  "My brother's boat",
  "The council",
];
const VERBS = [
  "will wait for",
  "has never needed",
  "cannot repair",
  "is going to protect",
  "must pay for",
  "does not want",
  "paid 2,000 crowns for",
];
const OBJECTS = [
  "the spring tide",
  "better nets",
  "a second bridge",
  "the upper valley",
  "those empty barrels",
  "another winter storm",
  "a quiet life",
];
const TAILS = [
  "",
  " before the end of the year",
  ", whatever they tell you",
  " - and I mean it",
  " in the U.S. or here",
  " by any means necessary",
];
const NAMES = ["Mara Kessler", "Ivo Brandt", "Ada Quist", "Bo Lund"];
const sentence = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...VERBS), fc.constantFrom(...OBJECTS), fc.constantFrom(...TAILS))
  .map((words) => `${words.slice(0, 3).join(" ")}${words[3]}.`);
/** Quotations of one to three sentences, all sentences of the pile different, each of one speaker. */
const pile = fc
  .tuple(
    fc.uniqueArray(sentence, { minLength: 4, maxLength: 12, selector: (s) => s.split(" ").slice(0, 9).join(" ") }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 12, maxLength: 12 }),
  )
  .map(([sentences, sizes]) => {
    const quotes: { name: string; text: string }[] = [];
    let at = 0;
    for (const size of sizes) {
      if (at >= sentences.length) break;
      quotes.push({ name: NAMES[quotes.length % NAMES.length], text: sentences.slice(at, at + size).join(" ") });
      at += size;
    }
    return quotes;
  });
const told = (quotes: readonly { name: string; text: string }[]): Told[] =>
  quotes.map(({ name, text }, i) => ({
    published: `2031-01-${String(10 + i)}`,
    paragraphs: ["It rained.", `{{a:“${text}”}} ${name} said.`],
    statements: { a: { speaker: name } },
  }));

describe("what must hold for every record", () => {
  it("every quotation is exact, in the right mouth; a changed word is altered and named", async () => {
    await fc.assert(
      fc.asyncProperty(pile, fc.nat(), async (quotes, pick) => {
        const store = await recordOf(told(quotes));
        for (const { name, text } of quotes) {
          const answer = await checkQuote(store, { quote: text.toUpperCase().replaceAll("'", "’") });
          expect(answer, text).toMatchObject({ verdict: "exact", speaker: name, clipped: false, stitched: false, misattributed: false });
          const words = foldWords(text);
          const changed = words[pick % words.length];
          const asked = `${text.slice(0, changed.start)}zebras${text.slice(changed.end)}`;
          const altered = await checkQuote(store, { quote: asked, speaker: name });
          expect(altered, asked).toMatchObject({ verdict: "altered", speaker: name, misattributed: false });
          const old = text.slice(changed.start, changed.end);
          expect(altered.matches[0].diff.filter((part) => part.op !== "equal")).toEqual([
            { op: "delete", text: old },
            { op: "insert", text: "zebras" },
          ]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("no sentence is exact that nobody said", async () => {
    await fc.assert(
      fc.asyncProperty(pile, sentence, async (quotes, asked) => {
        fc.pre(!quotes.some(({ text }) => text.includes(asked.slice(0, -1))));
        const store = await recordOf(told(quotes));
        const { verdict } = await checkQuote(store, { quote: asked });
        expect(verdict).not.toBe("exact");
        expect((await checkQuote(store, { quote: "Purple zebras dance along seventeen frozen canals" })).verdict).toBe("absent");
      }),
      { numRuns: 15 },
    );
  });

  it("the answer does not depend on the order of the pile", async () => {
    await fc.assert(
      fc.asyncProperty(
        pile.chain((quotes) => fc.tuple(fc.constant(quotes), fc.shuffledSubarray(told(quotes), { minLength: quotes.length }))),
        async ([quotes, shuffled]) => {
          const one = await recordOf(told(quotes));
          const other = await recordOf(shuffled);
          for (const { text } of quotes) {
            for (const quote of [text, text.split(" ").slice(1, 6).join(" "), text.replace("the", "zebras")]) {
              expect(await checkQuote(other, { quote })).toEqual(await checkQuote(one, { quote }));
            }
          }
        },
      ),
      { numRuns: 8 },
    );
  });
});
