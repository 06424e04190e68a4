import { describe, expect, it } from "vitest";
import { likenessOf, sampleOf } from "../../../src/relate/story/likeness.ts";
import { storyMarks } from "../../../src/relate/story/marks.ts";
import { packMarks, unpackMarks } from "../../../src/relate/story/packed.ts";
import { KNOWLEDGE, READINGS } from "./pile.ts";

describe("marks in the record", () => {
  it("are the very ones that were made", () => {
    const all = READINGS.map((reading) => storyMarks(reading, KNOWLEDGE.background));
    const back = all.map((marks) => unpackMarks(marks.article, packMarks(marks)));
    expect(back).toEqual(all);
    const other = sampleOf(all.slice(1));
    for (const [i, marks] of all.entries()) expect(likenessOf(back[i] ?? marks, other)).toEqual(likenessOf(marks, other));
  });

  it("are made anew where they have another form, or are none", () => {
    expect(unpackMarks("a", null)).toBeNull();
    expect(unpackMarks("a", "[0,null,[],[],[]]")).toBeNull();
  });
});
