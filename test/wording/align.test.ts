import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "../../src/wording/align.ts";
import { foldWords, formsOf } from "../../src/wording/fold.ts";
import { findRuns, holdsInOrder, overlapOf } from "../../src/wording/run.ts";

const forms = (text: string) => formsOf(foldWords(text));
const align = (needle: string, hay: string) => alignWords(forms(needle), forms(hay));

describe("alignment of a wording with a place in a longer one", () => {
  it("puts a changed word on the word it replaces", () => {
    const found = align("this is our fight", "We will not go. This is their fight, but we help.");
    expect(found).toMatchObject({ places: [4, 5, 6, 7], equal: 3, changed: 1, gaps: [] });
  });
  it("sees words left out and words put in", () => {
    expect(align("we are planning to leave", "they know we are not planning to leave")?.gaps).toEqual([{ start: 4, end: 5, before: 2 }]);
    expect(align("we are not planning to leave", "we are planning to leave")).toMatchObject({ equal: 5, changed: 1, gaps: [] });
  });
  it("sees a long cut", () => {
    const hay = "We are open to talks if the other side brings something that helps the people of the valley and we wait for them";
    expect(align("we are open to talks and we wait for them", hay)?.gaps).toEqual([{ start: 5, end: 18, before: 5 }]);
  });
  it("finds any run whole", () => {
    const word = fc.constantFrom("a1", "b2", "c3", "d4");
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(word, { maxLength: 30 }),
        (x, n, y) => {
          const hay = [...x, ...n, ...y];
          expect(alignWords(n, hay)).toMatchObject({ equal: n.length, changed: 0, gaps: [] });
          const places = findRuns(hay, n);
          expect(places).toContain(x.length);
          for (const place of places) expect(hay.slice(place, place + n.length)).toEqual(n);
        },
      ),
    );
  });
  it("is bounded on a very long text", () => {
    const hay = Array.from({ length: 400_000 }, (_, i) => `w${i % 5003}`);
    hay.splice(300_000, 6, ..."some words nobody else has here".split(" "));
    const started = performance.now();
    expect(alignWords("some words nobody really has here".split(" "), hay)?.equal).toBe(5);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

it("overlap of an end with a beginning", () => {
  expect(overlapOf(["a", "b", "c"], ["b", "c", "d"])).toBe(2);
  expect(overlapOf(["a"], ["b"])).toBe(0);
  expect(holdsInOrder(["a", "b", "c", "d"], [["a", "b"], ["d"]])).toBe(true);
  expect(holdsInOrder(["a", "b", "c", "d"], [["d"], ["a"]])).toBe(false);
});
