import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hold, raise } from "../../eval/floors.ts";

const GOLD = "a".repeat(64);
const OTHER = "b".repeat(64);
const set = { corpus: "Some corpus", sha256: GOLD, floors: { source: 50, cue: 40.5 } };

describe("hold", () => {
  it("passes figures on their floors or above", () => {
    expect(hold({ source: 50, cue: 41 }, set, GOLD)).toEqual({ failures: [], unheld: [] });
  });

  it("names each figure under its floor and by how much", () => {
    const { failures } = hold({ source: 49.25, cue: 12 }, set, GOLD);
    expect(failures).toEqual([
      "Some corpus: source: 49.25 is 0.75 under its floor of 50.0",
      "Some corpus: cue: 12.00 is 28.50 under its floor of 40.5",
    ]);
  });

  it("fails when a figure with a floor is not measured any more", () => {
    expect(hold({ source: 60 }, set, GOLD).failures).toEqual(["Some corpus: cue: not measured any more, its floor is 40.5"]);
    expect(hold({ source: 60, cue: null }, set, GOLD).failures).toHaveLength(1);
  });

  it("fails on another gold file, however good the figures", () => {
    const { failures } = hold({ source: 99, cue: 99 }, set, OTHER);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain("the gold file has changed");
    expect(failures[0]).toContain("bbbbbbbbbbbb");
  });

  it("lists figures without a floor", () => {
    expect(hold({ source: 60, cue: 60, content: 3, links: null }, set, GOLD).unheld).toEqual(["content"]);
    expect(hold({ source: 1 }, undefined, GOLD)).toEqual({ failures: [], unheld: ["source"] });
  });
});

describe("raise", () => {
  it("rounds down, so that what was measured holds", () => {
    const raised = raise({ source: 56.79, cue: 40.59 }, set, set.corpus, GOLD);
    expect(raised.floors).toEqual({ source: 56.7, cue: 40.5 });
  });

  it("keeps a floor that the figure does not reach, and one that is not measured", () => {
    expect(raise({ source: 12 }, set, set.corpus, GOLD).floors).toEqual(set.floors);
    expect(raise({ source: null, cue: 45 }, set, set.corpus, GOLD).floors).toEqual({ source: 50, cue: 45 });
  });

  it("refuses floors of another gold file", () => {
    expect(() => raise({ source: 99 }, set, set.corpus, OTHER)).toThrow(RangeError);
  });

  it("never lowers a floor, and what it was raised by always holds when the old floors held", () => {
    const figures = fc.dictionary(fc.constantFrom("source", "cue", "content"), fc.double({ min: 0, max: 100, noNaN: true }));
    fc.assert(
      fc.property(figures, figures, (first, second) => {
        const before = raise(first, undefined, "Some corpus", GOLD);
        const after = raise(second, before, "Some corpus", GOLD);
        for (const [name, floor] of Object.entries(before.floors)) expect(after.floors[name]).toBeGreaterThanOrEqual(floor);
        if (hold(second, before, GOLD).failures.length === 0) expect(hold(second, after, GOLD).failures).toEqual([]);
      }),
    );
  });
});
