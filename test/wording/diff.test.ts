import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "../../src/wording/diff.ts";
import { foldWords, formsOf } from "../../src/wording/fold.ts";

const side = (parts: ReturnType<typeof diffWords>, drop: string) =>
  parts
    .filter((part) => part.op !== drop)
    .map((part) => part.text)
    .join("");
const piece = fc.constantFrom(
  "we",
  "Will",
  "not",
  "don’t",
  "go",
  "2,000",
  "2",
  "000",
  "50",
  "%",
  "U.S.",
  "u",
  "s",
  "a",
  "step-by-step",
  "[them]",
);
const gap = fc.constantFrom(" ", ", ", ". ", " — ", "“", "”", "-", ",", "…", "  ", "\n", "/", ".", ":", "");
const text = fc.array(fc.tuple(gap, piece), { maxLength: 14 }).chain((pairs) => gap.map((end) => pairs.flat().join("") + end));

describe("word diff", () => {
  it("names the changed word and nothing else", () => {
    expect(diffWords("“This is their fight, but we help.”", "this is our fight but we help")).toEqual([
      { op: "equal", text: "“This is " },
      { op: "delete", text: "their" },
      { op: "insert", text: "our" },
      { op: "equal", text: " fight, but we help.”" },
    ]);
  });

  it("reads well where words are cut or put in", () => {
    expect(diffWords("We're very, very concerned.", "We're very concerned")).toEqual([
      { op: "equal", text: "We're very, " },
      { op: "delete", text: "very " },
      { op: "equal", text: "concerned." },
    ]);
    expect(diffWords("We stay.", "We stay here")).toEqual([
      { op: "equal", text: "We stay." },
      { op: "insert", text: " here" },
    ]);
    expect(diffWords("We stay.", "Then we stay")).toEqual([
      { op: "insert", text: "Then " },
      { op: "equal", text: "We stay." },
    ]);
  });

  it("rebuilds both sides", () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = diffWords(from, to);
        expect(side(parts, "insert")).toBe(from);
        expect(formsOf(foldWords(side(parts, "delete")))).toEqual(formsOf(foldWords(to)));
        for (let i = 1; i < parts.length; i++) {
          expect(parts[i].op).not.toBe(parts[i - 1].op);
          if (parts[i].op === "delete") expect(parts[i - 1].op).toBe("equal");
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("rebuilds any text", () => {
    const any = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(fc.property(any, any, (from, to) => side(diffWords(from, to), "insert") === from));
  });

  it("is bounded on long texts with nothing alike", () => {
    const words = (seed: number) => Array.from({ length: 100_000 }, (_, i) => `w${(i * 7919 + seed) % 99_991}`).join(" ");
    const started = performance.now();
    const parts = diffWords(words(1), words(5000));
    expect(performance.now() - started).toBeLessThan(5000);
    expect(parts.length).toBeGreaterThan(0);
  });
});
