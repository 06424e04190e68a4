import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceChanges } from "../../src/wording/changes.ts";
import { sentenceSpans } from "../../src/wording/sentences.ts";

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe("sentences by their marks", () => {
  it("keeps marks with their sentence, and what only looks like an end inside it", () => {
    expect(cut("“We wait,” Mr. Brandt said. “Nobody answered.” Then the U.S. ferry left at 6.15 p.m. on Monday.\n\nIt sank!")).toEqual([
      "“We wait,” Mr. Brandt said.",
      "“Nobody answered.”",
      "Then the U.S. ferry left at 6.15 p.m. on Monday.",
      "It sank!",
    ]);
  });

  it("cuts damaged text where it cuts the clean one", () => {
    expect(cut("â€œWe wait.â€\u009d She left.")).toEqual(["â€œWe wait.â€\u009d", "She left."]);
  });

  it("loses nothing but white space", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("She left.", "“No.”", "Mr. Lund", "said", "\n\n", "Why?", "a"), { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        expect(cut(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

const told = (from: readonly string[], to: readonly string[]) =>
  sentenceChanges(from, to).map(({ op, from: a, to: b, quoted }) => `${op}${quoted ? "*" : ""} ${a ?? "-"}>${b ?? "-"}`);

describe("what was changed between two versions", () => {
  it("tells changed, cut, added and moved sentences apart", () => {
    const from = [
      "The ferry left at six.",
      "Nobody waited.",
      "Ada Lund was on duty that night.",
      "The lock was shut.",
      "Divers came on Tuesday morning.",
    ];
    const to = [
      "The lock was shut.",
      "The ferry left at seven.",
      "Ada Lund was on duty that night.",
      "The council meets on Thursday.",
      "Divers came on Tuesday morning.",
    ];
    expect(told(from, to)).toEqual(["cut 1>-", "changed 0>1", "moved 2>2", "added ->3"]);
  });

  it("marks changes of what is quoted, be they of the marks alone", () => {
    expect(told(["“We had no warning,” she said."], ["“We had a warning,” she said."])).toEqual(["changed* 0>0"]);
    expect(told(["She said they had no warning."], ["She said they had “no warning.”"])).toEqual(["changed* 0>0"]);
    expect(told(["“We had no warning,” she said."], ["“We had no warning,” Ada Lund told reporters."])).toEqual(["changed 0>0"]);
    expect(told(["It rained."], ["It rained.", "“It did,” she said."])).toEqual(["added* ->1"]);
  });

  it("does not care for case, spaces, other marks and damage", () => {
    expect(told(["“We’re late,” she said — twice."], ["â€œWe're  late,â€\u009d she said, TWICE."])).toEqual([]);
  });

  const sentences = fc.array(fc.constantFrom("One two three.", "Four five six.", "“Seven,” she said.", "Eight nine.", "One two four."), {
    maxLength: 12,
  });

  it("finds nothing between a text and itself, and accounts for every sentence between any two", () => {
    fc.assert(
      fc.property(sentences, sentences, (from, to) => {
        expect(sentenceChanges(from, from)).toEqual([]);
        const changes = sentenceChanges(from, to);
        const gone = changes.flatMap((change) => (change.from === null ? [] : [change.from]));
        const come = changes.flatMap((change) => (change.to === null ? [] : [change.to]));
        expect(new Set(gone).size).toBe(gone.length);
        expect(new Set(come).size).toBe(come.length);
        const kept = (list: readonly string[], left: readonly number[]) => list.filter((_, i) => !left.includes(i));
        expect(kept(from, gone)).toEqual(kept(to, come));
      }),
    );
  });

  it("is bounded where everything is new", () => {
    const started = performance.now();
    sentenceChanges(
      Array.from({ length: 3000 }, (_, i) => `Sentence ${i} of the first version.`),
      Array.from({ length: 3000 }, (_, i) => `Line ${i} in the second one.`),
    );
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
