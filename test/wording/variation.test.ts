import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WordChange } from "../../src/terms/judgement.ts";
import { formsOf } from "../../src/wording/fold.ts";
import { changesOf, folded, wordChanges } from "../../src/wording/variation.ts";

/** `kind: from > to`, with `@start` or `@end` at an edge. */
const told = (from: string, to: string): string[] =>
  changesOf(from, to).map(({ kind, from: left, to: right, edge }: WordChange) => `${kind}: ${left} > ${right}${edge ? ` @${edge}` : ""}`);

describe("kinds of change between two wordings", () => {
  it.each([
    ["a not left out", "The gate was not shut", "The gate was shut", ["negation: not > "]],
    ["a not put in, contracted", "They did repair the gate", "They didn't repair the gate", ["negation: did > didn't"]],
    ["with what stands beside it", "We are not, obviously, sending boats", "We are sending boats", ["negation: not, obviously > "]],
    ["another word that denies", "Nobody saw the lamp", "Everybody saw the lamp", ["negation: Nobody > Everybody"]],
    ["the verb in another form for it", "She did not go", "She went", ["negation: did not > ", "tense: go > went"]],
    ["another figure", "two boats sank", "three boats sank", ["figure: two > three"]],
    ["another figure in digits", "2,000 sacks", "3,000 sacks", ["figure: 2,000 > 3,000"]],
    ["no figure any more", "12 boats sank", "some boats sank", ["figure: 12 > some"]],
    ["another currency", "it cost $5 a day", "it cost £5 a day", ["figure: $5 > £5"]],
    [
      "one figure in words and digits",
      "twenty-five boats and two million crowns",
      "25 boats and 2,000,000 crowns",
      ["spelling: twenty-five > 25", "spelling: two million > 2,000,000"],
    ],
    ["separators of thousands", "1,000 crowns", "1000 crowns", []],
    [
      "another modal verb",
      "It would minimise the flood",
      "It could minimize the flood",
      ["modality: would > could", "spelling: minimise > minimize"],
    ],
    ["a modal verb left out", "He will go home", "He goes home", ["modality: will > ", "number: go > goes"]],
    ["a perhaps left out", "Perhaps the ferry sails", "The ferry sails", ["modality: Perhaps >  @start"]],
    ["another word", "The gate was failing then", "The gate was broken then", ["substitution: failing > broken"]],
    [
      "several words for several",
      "a big red house stands there",
      "an old hut stands there",
      ["substitution: a big red house > an old hut"],
    ],
    ["words put in", "We sail on Monday", "We sail home on Monday", ["insertion:  > home"]],
    ["words left out", "We sail home on Monday", "We sail on Monday", ["cut: home > "]],
    ["words left out at the edges", "I think we will stay here now", "we will stay", ["cut: I think >  @start", "cut: here now >  @end"]],
    ["another tense", "The crew worked and is singing", "The crew works and was singing", ["tense: worked > works", "tense: is > was"]],
    ["a tense of two words", "The boat has gone", "The boat went", ["tense: has gone > went"]],
    ["only the helping verb", "We have waited there", "We waited there", ["tense: have > "]],
    [
      "singular and plural",
      "The man and this boat",
      "The men and these boats",
      ["number: man > men", "number: this boat > these boats"].flatMap((line) =>
        line.includes("this") ? ["number: this > these", "number: boat > boats"] : [line],
      ),
    ],
    ["words left out, as shown", "We want peace at sea and nothing else", "We want peace ... and nothing else", ["ellipsis: at sea > ..."]],
    [
      "shown in brackets, and by one sign",
      "We want peace at sea and nothing else",
      "We want peace […] and nothing else",
      ["ellipsis: at sea > […]"],
    ],
    ["shown where the same word comes twice", "the man and the dog", "the ... dog", ["ellipsis: man and the > ..."]],
    ["shown at the end", "We want peace at sea", "We want peace ...", ["ellipsis: at sea > ... @end"]],
    ["words in brackets for others", "They went home", "[The fishermen] went home", ["bracket: They > [The fishermen]"]],
    ["words in brackets put in", "They went home", "They [all] went home", ["bracket:  > [all]"]],
    ["a letter in brackets", "The man wants it", "[t]he man want[s] it", []],
    [
      "British and American",
      "The colour of the harbour centre",
      "The color of the harbor center",
      ["spelling: colour > color", "spelling: harbour centre > harbor center"],
    ],
    ["contractions", "We're sure they cannot", "We are sure they can't", ["spelling: We're > We are", "spelling: cannot > can't"]],
    [
      "what a contraction may stand for",
      "She's gone and I'd seen it",
      "She has gone and I had seen it",
      ["spelling: She's > She has", "spelling: I'd > I had"],
    ],
    [
      "hyphens",
      "the cease-fire and a co-worker",
      "the ceasefire and a co worker",
      ["spelling: cease-fire > ceasefire", "spelling: co-worker > co worker"],
    ],
    ["accents", "José Núñez", "Jose Nunez", ["spelling: José Núñez > Jose Nunez"]],
    ["names from another script", "Moammar Kadhiri spoke", "Muammar Qadiri spoke", ["spelling: Moammar Kadhiri > Muammar Qadiri"]],
    [
      "names that are near and not one",
      "Marandia and Niguria",
      "Marandi and Niguri",
      ["substitution: Marandia > Marandi", "substitution: Niguria > Niguri"],
    ],
    ["marks alone", "Go now, please. We wait", "Go now please, we wait", ["punctuation: now, > now", "punctuation: please. > please,"]],
    ["a question", "Will they go?", "Will they go.", ["punctuation: go? > go."]],
    ["quotation marks, spaces, dashes and the last stop", "“It is — I think - his ‘boat’”", '"It is - I think — his  boat."', []],
    ["nothing", "The gate", "the GATE", []],
    ["everything", "the gate", "", ["cut: the gate >  @start"]],
  ])("%s", (_, from, to, expected) => {
    expect(told(from, to)).toEqual(expected);
  });

  it("the most serious first, then in text order", () => {
    const from = "The colour of two boats was not what we would paint, she says";
    const to = "The color of three boats was what we could draw she said";
    expect(changesOf(from, to).map(({ kind }) => kind)).toEqual(["negation", "figure", "modality", "substitution", "tense", "spelling"]);
  });

  it("wordings without end are compared in time", () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(" ");
    const other = Array.from({ length: 20_000 }, (_, i) => `other${i}`).join(" ");
    expect(changesOf(long, other)).toHaveLength(1);
    expect(changesOf(long, long.replace("word777 ", ""))).toEqual([{ kind: "cut", from: "word777", to: "" }]);
  });
});

const WORDS =
  "the boat boats is was not didn't did we we're are two 3 three will would go went gone [they] ... colour color José Jose ceasefire cease-fire, sea.".split(
    " ",
  );
const wording = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));

describe("what must hold for all wordings", () => {
  it("from with its changes is to", () => {
    fc.assert(
      fc.property(wording, wording, (from, to) => {
        const [left, right] = [folded(from), folded(to)];
        const forms: string[] = [];
        let at = 0;
        for (const change of wordChanges(left, right)) {
          forms.push(...formsOf(left.words.slice(at, change.from[0])), ...formsOf(right.words.slice(...change.to)));
          expect(change.from[1] > change.from[0] || change.to[1] > change.to[0]).toBe(true);
          at = change.from[1];
        }
        forms.push(...formsOf(left.words.slice(at)));
        expect(forms).toEqual(formsOf(right.words));
      }),
    );
  });

  it("the changes lead from one wording to the other, word for word", () => {
    fc.assert(
      fc.property(wording, wording, (from, to) => {
        const [left, right] = [folded(from), folded(to)];
        const forms = formsOf(left.words);
        const made: string[] = [];
        let at = 0;
        for (const change of [...wordChanges(left, right)].sort((a, b) => a.from[0] - b.from[0] || a.to[0] - b.to[0])) {
          made.push(...forms.slice(at, change.from[0]), ...formsOf(right.words.slice(...change.to)));
          at = change.from[1];
        }
        expect([...made, ...forms.slice(at)]).toEqual(formsOf(right.words));
      }),
    );
  });

  it("the way back is the same way", () => {
    const back: Record<string, string> = { cut: "insertion", insertion: "cut" };
    fc.assert(
      fc.property(wording, wording, (from, to) => {
        const line = ({ kind, from: left, to: right, edge }: WordChange) => `${kind} ${left} > ${right} ${edge}`;
        const there = changesOf(from, to).map(line).sort();
        const again = changesOf(to, from).map((change) =>
          line({ ...change, kind: (back[change.kind] ?? change.kind) as WordChange["kind"], from: change.to, to: change.from }),
        );
        expect(again.sort()).toEqual(there);
      }),
    );
  });

  it("nothing leads from a wording to itself", () => {
    fc.assert(
      fc.property(wording, (from) => {
        expect(changesOf(from, from)).toEqual([]);
      }),
    );
  });
});
