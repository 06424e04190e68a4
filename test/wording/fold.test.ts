import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryBefore } from "../../src/wording/boundary.ts";
import { foldWords, formsOf } from "../../src/wording/fold.ts";

const forms = (text: string) => formsOf(foldWords(text));

describe("words folded", () => {
  it("does not care for case, marks, apostrophes and hyphens", () => {
    expect(forms("We’re going STEP-BY-STEP, “slowly”!")).toEqual(["we're", "going", "step", "by", "step", "slowly"]);
    expect(forms("we're going step by step slowly")).toEqual(forms("We’re going step-by-step — ‘slowly’"));
  });

  it("keeps numbers whole and possessives as they are", () => {
    expect(forms("Orlandia’s 2,000 troops, 3.5% at 9:30")).toEqual(["orlandia's", "2000", "troops", "3.5", "percent", "at", "9:30"]);
    expect(forms("U.S. forces and US forces")).toEqual(["us", "forces", "and", "us", "forces"]);
  });

  it("marks what an outlet put in or left out", () => {
    const words = foldWords("We told [the Orlandians] to go ... and they [went away");
    expect(words.filter((word) => word.edit).map((word) => word.form)).toEqual(["the", "orlandians"]);
    expect(words.filter((word) => word.elided).map((word) => word.form)).toEqual(["and"]);
  });

  it("cuts every word from the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let last = 0;
        for (const word of foldWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.form).not.toMatch(/\s|["“”]/);
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("stays linear on hostile text", () => {
    for (const text of ["a.".repeat(300_000), "'".repeat(600_000), "1,".repeat(300_000), "a'".repeat(300_000), "[ a".repeat(200_000)]) {
      const started = performance.now();
      foldWords(text);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});

describe("boundaries", () => {
  const kinds = (text: string) => {
    const words = foldWords(text);
    return words.map((_, i) => boundaryBefore(text, words, i));
  };
  it("tells sentences from clauses", () => {
    expect(kinds("It is ours, they said. We go")).toEqual(["sentence", "none", "none", "clause", "none", "sentence", "none"]);
  });
  it("does not end a sentence after a title, an initial or an acronym", () => {
    expect(kinds("Adm. Ruiz met J. Ott of the U.S. Navy")).not.toContain("clause");
    expect(kinds("Adm. Ruiz met J. Ott of the U.S. Navy").slice(1)).not.toContain("sentence");
    expect(kinds("He left the U.S. They stayed")[4]).toBe("sentence");
  });
});
