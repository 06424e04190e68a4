import { describe, expect, it } from "vitest";
import { languageTable } from "../../../eval/language/table.ts";

const both = (row: string, raw: number, given: number) => ({ [`raw ${row} f1`]: raw, [`given ${row} f1`]: given });
const ferry = {
  corpus: "Ferry dev",
  sha256: "a",
  documents: 12,
  sentences: 1234,
  lost: 0,
  figures: { ...both("sentences", 88.04, 100), ...both("words", 99, 99.4), ...both("UAS", 87.26, 90) },
};
const port = {
  corpus: "Port dev",
  sha256: "b",
  documents: 3,
  names: 1001,
  lost: 0,
  figures: { "plain all f1": 74.04, "plain all p": 73, "plain all r": 75, "trimmed all f1": 76, "plain FAC f1": null },
};

describe("languageTable", () => {
  it("gives corpus, size and both readings, a dash where there is no figure", () => {
    const table = languageTable({ trees: [ferry], names: [port] });
    expect(table).toContain("| Ferry dev: 12 documents, 1,234 sentences | 88.0 | 99.0 / 99.4 | – / – | 87.3 / 90.0 | – / – |");
    expect(table).toContain("| Names on Port dev: 3 documents, 1,001 names, F1 (P / R) in percent |");
    expect(table).toContain("| all | 74.0 (73.0 / 75.0) | 76.0 (– / –) |");
    expect(table).toContain("| FAC | – (– / –) | – (– / –) |");
  });

  it("has rows of one width in each of its parts", () => {
    const parts = languageTable({ trees: [ferry, ferry], names: [port] }).split("\n\n");
    const widths = parts.slice(0, 2).map((part) => new Set(part.split("\n").map((line) => line.split("|").length)));
    expect(widths).toEqual([new Set([8]), new Set([5])]);
  });

  it("leaves out what was not read", () => {
    expect(languageTable({ trees: [], names: [port] })).not.toContain("UPOS |");
    expect(languageTable({ trees: [ferry], names: [] })).not.toContain("Trimmed");
  });
});
