import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageOf } from "../../src/terms/span.ts";
import { linesOf } from "../../src/wording/lines.ts";

function lines(text: string) {
  return linesOf([passageOf(text, { start: 0, end: text.length })]);
}

describe("the sentences of a body", () => {
  it("know what stands in quotation marks", () => {
    const [line] = lines("“We wait,” she said.");
    expect([line.forms, line.quoted]).toEqual([
      ["we", "wait", "she", "said"],
      [true, true, false, false],
    ]);
  });

  it("have one key whatever the figures, the case and the marks", () => {
    const keys = ["Copyright 2031 Coast Wire.", "COPYRIGHT 1999 Coast Wire", "Copyright 2031, Coast Post."].map(
      (text) => lines(text)[0].key,
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it("are cut where the space between them was lost", () => {
    expect(lines("It held for a week.The mayor of the town left.").map(({ text }) => text)).toEqual([
      "It held for a week.",
      "The mayor of the town left.",
    ]);
    expect(lines("She wrote to ada@gate.Example today.")).toHaveLength(1);
  });

  it("hold every word at its place", () => {
    const word = fc.constantFrom("Gate", "wind.Then", "“shut”", "2,000", "the", "town.", "'s", "U.S.", "no!", "\n");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        const found = lines(text);
        for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
        expect(found.map((line) => line.text.replace(/\s/g, "")).join("")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
