import { describe, expect, it } from "vitest";
import { renderTable } from "../../eval/table.ts";

const measured = {
  corpus: "Some corpus",
  documents: 3,
  attributions: 1234,
  figures: { "fragment source f1": 61.26, "found all f1": 50.04, "found all p": 70, "found all r": 39, "linked among found": null },
};

describe("renderTable", () => {
  it("gives corpus, size and figures to one decimal, a dash where there is none", () => {
    const table = renderTable(measured);
    expect(table).toContain("Some corpus: 3 documents, 1,234 attributions");
    expect(table).toContain("| source, exact fragments, F1 | 61.3 | 10.7 | 79.4 |");
    expect(table).toContain("| statements found, F1 (P / R) | 50.0 (70.0 / 39.0) |  | 79.7 |");
    expect(table).toContain("| right source and cue, of those found | – |");
  });

  it("has rows of one width", () => {
    const bars = renderTable(measured)
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => line.split("|").length);
    expect(new Set(bars)).toEqual(new Set([6]));
  });

  it("writes the same bytes for the same figures", () => {
    expect(renderTable({ ...measured })).toBe(renderTable(measured));
  });
});
