import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyOf } from "../../../src/relate/copy/agency.ts";
import { compared } from "../../../src/relate/copy/compared.ts";
import { judgeCopy } from "../../../src/relate/copy/judge.ts";
import { copyMarks } from "../../../src/relate/copy/marks.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";
import { passageOf } from "../../../src/terms/span.ts";
import { article, text } from "./pile.ts";

const NONE = new Set<number>();
const SPOKEN = Array.from({ length: 60 }, (_, i) => `spoken${i}`).join(" ");

function judged(one: readonly string[], other: readonly string[], with_: Partial<ArticleReading> = {}) {
  const [a, b] = [article({ path: "a", paragraphs: one }), article({ path: "b", publisher: "Gazette", paragraphs: other })];
  const ready = (reading: ArticleReading) => compared(copyMarks({ ...reading, ...with_ }), NONE);
  const judgement = judgeCopy(ready(a), ready({ ...b, ...with_ }));
  expect(judgeCopy(ready({ ...b, ...with_ }), ready(a))).toEqual(judgement);
  return judgement;
}

describe("copies", () => {
  it("are texts of which the shorter stands in the other, however long that is", () => {
    expect(judged(text(1, 0, 20), text(1, 0, 10))).toMatchObject({ verdict: "same", kind: "copy", carried: { left: expect.any(Number) } });
    expect(judged(text(1, 0, 20), text(1, 0, 10))?.reasons[0]).toBe("100% of the shorter one's own words stand in the other");
  });

  it("stay copies when figures are changed in every second sentence", () => {
    const told = text(1, 0, 12).map((line) => `${line} It cost 40 crowns to the town and 12 people were hurt in the harbour that night.`);
    const later = told.map((line, i) => (i % 2 ? line : line.replace("40 crowns", "45 crowns").replace("12 people", "15 people")));
    expect(judged(told, later)).toMatchObject({ verdict: "same", kind: "copy" });
  });

  it("are not made by a long quotation that both print", () => {
    const quotation = `“${SPOKEN},” the warden said.`;
    expect(judged([...text(1, 0, 8), quotation], [...text(2, 0, 8), quotation])).toBeNull();
  });

  it("are copied in part where an agency agrees, and not known to be anything where nothing does", () => {
    const [one, other] = [
      [...text(1, 0, 4), ...text(2, 0, 6)],
      [...text(1, 0, 4), ...text(3, 0, 6)],
    ];
    expect(judged(one, other, { credit: "AP" })).toMatchObject({ verdict: "unsure", kind: "partly" });
    expect(judged(one, other)).toMatchObject({ verdict: "unsure", kind: null });
  });

  it("are two takes of one agency story where most sentences are there, changed", () => {
    const changed = (line: string) =>
      line
        .split(" ")
        .map((word, i) => (i === 5 || i === 12 ? `other${word}` : word))
        .join(" ");
    const later = text(1, 0, 10).map(changed);
    expect(judged(text(1, 0, 10), later, { credit: "AP" })).toMatchObject({ verdict: "same", confidence: 0.7 });
    expect(judged(text(1, 0, 10), later)).toMatchObject({ verdict: "unsure" });
  });

  it("are not told where there are next to no words", () => {
    expect(judged(["Chat with us and find out what happens."], ["Chat with us and find out what happens, and why."])).toMatchObject({
      verdict: "unsure",
    });
  });

  it("share a key whenever they are copies", () => {
    const part = fc.tuple(fc.nat(20), fc.integer({ min: 4, max: 20 })).map(([from, length]) => text(1, from, from + length));
    fc.assert(
      fc.property(part, part, (one, other) => {
        const [a, b] = [article({ path: "a", paragraphs: one }), article({ path: "b", paragraphs: other })].map((reading) =>
          compared(copyMarks(reading), NONE),
        );
        if (judgeCopy(a, b)?.verdict === "same") expect(a.keys.some((key) => b.keys.includes(key))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the agency a text is from", () => {
  it.each<[string, Partial<ArticleReading>, readonly string[], string | null]>([
    ["its credit", { credit: "AP" }, ["The gate was shut."], "Associated Press"],
    ["its author", { authors: ["The Associated Press"] }, ["The gate was shut."], "Associated Press"],
    ["the brackets of its dateline", {}, ["SELE, Estmere (Reuters) - The gate was shut."], "Reuters"],
    ["brackets with an agency nobody knows", {}, ["SELE, Estmere (Halyard) — The gate was shut."], "Halyard"],
    ["who contributed", {}, ["The gate was shut.", "Reuters contributed to this report."], "Reuters"],
    ["its copyright", {}, ["The gate was shut.", "Copyright 2031 The Associated Press. All rights reserved."], "Associated Press"],
    ["nobody it only quotes", {}, ["The gate was shut, the warden told Reuters.", "He spoke to the Associated Press too."], null],
  ])("%s", (_, with_, paragraphs, agency) => {
    expect(agencyOf({ ...article({ paragraphs }), ...with_ })).toBe(agency);
  });

  it("is read from the dateline", () => {
    const reading = article({ paragraphs: ["SELE (AP) — The gate was shut."] });
    const dateline = passageOf(reading.text, { start: reading.body[0].start, end: reading.body[0].start + 9 });
    expect(agencyOf({ ...reading, dateline })).toBe("Associated Press");
  });
});
