import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeWording } from "../../../src/relate/utterance/judge.ts";
import type { QuotedWords } from "../../../src/terms/store.ts";

const said = (statement: string, speaker: string | null, ...parts: string[]): QuotedWords => ({
  statement,
  article: `article-${statement}`,
  speaker,
  parts,
});
const KESSLER = "Mara Kessler";
const LONG = "We are open to talks if there is something useful that the valley can bring, and we will wait for it.";

describe("are two wordings one act of speaking?", () => {
  it("exact: long words speak for themselves, marks and case aside", () => {
    const judgement = judgeWording(said("b", KESSLER, LONG), said("a", "Kessler", LONG.toUpperCase()));
    expect(judgement).toMatchObject({ left: "a", right: "b", verdict: "same", kind: "exact" });
    expect(judgement!.confidence).toBeGreaterThan(0.9);
  });

  it("exact in another mouth is the same, and says so", () => {
    const judgement = judgeWording(said("a", KESSLER, LONG), said("b", "Ivo Brandt", LONG));
    expect(judgement).toMatchObject({ verdict: "same", kind: "exact" });
    expect(judgement!.reasons.join()).toMatch(/differ: Mara Kessler and Ivo Brandt/);
    expect(judgement!.confidence).toBeLessThan(0.8);
  });

  it("short words are the same only with a speaker who may be the same", () => {
    const short = "boats in the harbour";
    expect(judgeWording(said("a", KESSLER, short), said("b", "Kessler", short))).toMatchObject({ verdict: "same", kind: "exact" });
    expect(judgeWording(said("a", KESSLER, short), said("b", "Ivo Brandt", short))).toMatchObject({ verdict: "different" });
    expect(judgeWording(said("a", KESSLER, short), said("b", null, short))).toMatchObject({ verdict: "unsure" });
    expect(judgeWording(said("a", KESSLER, "Yes"), said("b", KESSLER, "yes"))).toMatchObject({ verdict: "unsure" });
  });

  it("a part of a longer quotation", () => {
    expect(judgeWording(said("a", "Kessler", "open to talks"), said("b", KESSLER, LONG))).toMatchObject({
      verdict: "same",
      kind: "partial",
    });
    expect(judgeWording(said("a", "Ivo Brandt", "open to talks"), said("b", KESSLER, LONG))?.verdict).not.toBe("same");
    expect(judgeWording(said("a", null, "if there is something useful that the valley can bring"), said("b", KESSLER, LONG))).toMatchObject(
      { kind: "partial" },
    );
    expect(judgeWording(said("a", "Kessler", "open to talks", "wait for it"), said("b", KESSLER, LONG))).toMatchObject({ kind: "partial" });
    expect(judgeWording(said("a", "Kessler", "wait for it", "boats and nets"), said("b", KESSLER, LONG))).toBeNull();
  });

  it("cut inside, with an ellipsis or without", () => {
    for (const cut of ["We are open to talks ... and we will wait for it.", "We are open to talks, and we will wait for it."]) {
      expect(judgeWording(said("a", KESSLER, cut), said("b", KESSLER, LONG)), cut).toMatchObject({ verdict: "same", kind: "partial" });
    }
  });

  it("the end of one is the beginning of the other", () => {
    const one = "The nets are old. We will not sell the boats to anybody this year.";
    const two = "We will not sell the boats to anybody this year. Ask again in spring.";
    expect(judgeWording(said("a", KESSLER, one), said("b", KESSLER, two))).toMatchObject({ verdict: "same", kind: "partial" });
  });

  it("altered: words changed, put in, left out", () => {
    for (const other of [
      "We are open to any talks that could settle the quarrel over the nets",
      "We are open to any talks here that would settle the quarrel over the nets",
      "We are not open to any talks that could settle the quarrel over nets",
    ]) {
      const judgement = judgeWording(
        said("a", KESSLER, "We are open to any talk that could settle the quarrel over the nets"),
        said("b", KESSLER, other),
      );
      expect(judgement, other).toMatchObject({ verdict: "same", kind: "altered" });
    }
  });

  it("says nothing of quotations that only share common words", () => {
    expect(
      judgeWording(
        said("a", KESSLER, "We are going to do what we have to do in the end"),
        said("b", KESSLER, "We are not going to be the ones who do it"),
      ),
    ).toBeNull();
    expect(
      judgeWording(
        said("a", KESSLER, LONG),
        said("b", KESSLER, "The ferry will be closed for the whole of the winter, and nobody knows why."),
      ),
    ).toBeNull();
  });

  it("is symmetric, and does not depend on who is asked first", () => {
    const word = fc.constantFrom("we", "will", "not", "boats", "nets", "harbour", "wait", "[them]", "...", "and");
    const words = fc.array(
      fc.array(word, { minLength: 1, maxLength: 12 }).map((w) => w.join(" ")),
      { minLength: 1, maxLength: 3 },
    );
    const speaker = fc.constantFrom(null, "Mara Kessler", "Kessler", "Ivo Brandt", "Ivo Kessler");
    fc.assert(
      fc.property(words, words, speaker, speaker, (a, b, x, y) => {
        expect(judgeWording(said("a", x, ...a), said("b", y, ...b))).toEqual(judgeWording(said("b", y, ...b), said("a", x, ...a)));
      }),
      { numRuns: 1000 },
    );
  });
});
