import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ACCURACY, LANGUAGE, withTable } from "../../eval/readme.ts";
import { type Report, refusePart, report } from "../../eval/report.ts";

const GOLD = "a".repeat(64);
const OTHER = "b".repeat(64);
const PLAIN = { json: false, raise: false, write: false };
const PAGE = `# Page\n\n${ACCURACY.start}\nfirst\n${ACCURACY.end}\n\n${LANGUAGE.start}\nold\n${LANGUAGE.end}\n`;

function ran(ferry: number, harbour: number, more: Partial<Report> = {}): Report {
  return {
    measured: [
      { corpus: "Ferry dev", sha256: GOLD, figures: { "raw UAS f1": ferry, "raw UAS p": 1 } },
      { corpus: "Harbour dev", sha256: GOLD, figures: { "plain all f1": harbour } },
    ],
    table: "| table |",
    note: "12 words",
    json: { ferry },
    problems: [],
    marks: LANGUAGE,
    held: true,
    ...more,
  };
}

describe("report", () => {
  let root: string;
  let out = "";
  let told = "";
  const floors = () => JSON.parse(readFileSync(join(root, "eval", "floors.json"), "utf8"));
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "onrecord-test-"));
    mkdirSync(join(root, "eval"));
    const attribution = { corpus: "Some corpus", sha256: OTHER, floors: { source: 50 } };
    writeFileSync(join(root, "eval", "floors.json"), JSON.stringify({ "Some corpus": attribution }));
    writeFileSync(join(root, "README.md"), PAGE);
    out = "";
    told = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      out += text;
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      told += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true, force: true });
  });

  it("sets floors corpus by corpus and leaves those of others alone", () => {
    expect(report(ran(80.19, 60), { ...PLAIN, raise: true }, root)).toBe(0);
    expect(floors()).toEqual({
      "Some corpus": { corpus: "Some corpus", sha256: OTHER, floors: { source: 50 } },
      "Ferry dev": { corpus: "Ferry dev", sha256: GOLD, floors: { "raw UAS f1": 80.1 } },
      "Harbour dev": { corpus: "Harbour dev", sha256: GOLD, floors: { "plain all f1": 60 } },
    });
    expect(out).toContain("0 floors hold. 2 figures have no floor yet");
  });

  it("fails with the corpus named, and never lowers a floor", () => {
    report(ran(80, 60), { ...PLAIN, raise: true }, root);
    expect(report(ran(90, 59.5), { ...PLAIN, raise: true }, root)).toBe(1);
    expect(told).toContain("under the floor: Harbour dev: plain all f1: 59.50 is 0.50 under its floor of 60.0");
    expect(out).toContain("1 floors do not hold.");
    expect([floors()["Ferry dev"].floors, floors()["Harbour dev"].floors]).toEqual([{ "raw UAS f1": 90 }, { "plain all f1": 60 }]);
  });

  it("raises nothing when one corpus is another than the floors were measured on", () => {
    report(ran(80, 60), { ...PLAIN, raise: true }, root);
    const before = floors();
    const [ferry, harbour] = ran(99, 99).measured;
    const other = ran(99, 99, { measured: [ferry, { ...harbour, sha256: OTHER }] });
    expect(report(other, { ...PLAIN, raise: true }, root)).toBe(1);
    expect(told).toContain("Harbour dev: the gold file has changed");
    expect(floors()).toEqual(before);
  });

  it("takes what the judge found wrong for a failure, on the whole of dev", () => {
    expect(report(ran(80, 60, { problems: ["lost: one document"] }), PLAIN, root)).toBe(1);
    expect(told).toBe("judge: lost: one document\n");
    expect(report(ran(80, 60, { problems: ["lost: one document"], held: false }), PLAIN, root)).toBe(0);
  });

  it("prints one JSON object with what does not hold", () => {
    report(ran(80, 60), { ...PLAIN, raise: true }, root);
    out = "";
    report(ran(70, 60), { ...PLAIN, json: true }, root);
    expect(JSON.parse(out)).toEqual({
      ferry: 70,
      held: true,
      failures: ["Ferry dev: raw UAS f1: 70.00 is 10.00 under its floor of 80.0"],
      unheld: [],
    });
  });

  it("writes the table between its own marks only", () => {
    report(ran(80, 60), { ...PLAIN, write: true }, root);
    expect(readFileSync(join(root, "README.md"), "utf8")).toBe(PAGE.replace("old", "| table |"));
    writeFileSync(join(root, "README.md"), "# Page\n");
    expect(() => report(ran(80, 60), { ...PLAIN, write: true }, root)).toThrow("put <!-- language --> and <!-- /language -->");
  });

  it("neither holds, raises nor writes a part", () => {
    report(ran(80, 60), { ...PLAIN, raise: true }, root);
    expect(report(ran(10, 10, { held: false }), PLAIN, root)).toBe(0);
    expect(out).toContain("Not held against the floors");
    expect(() => refusePart({ ...PLAIN, raise: true }, false)).toThrow("whole of dev only");
    expect(() => refusePart({ ...PLAIN, write: true }, false)).toThrow("README.md");
  });
});

describe("withTable", () => {
  it("replaces what stands between the marks and nothing else", () => {
    const page = PAGE.replace("first", "| new |");
    expect(withTable(PAGE, "| new |", ACCURACY)).toBe(page);
    expect(withTable(page, "| new |", ACCURACY)).toBe(page);
  });

  it("says what to do when a mark is missing or they are the wrong way round", () => {
    expect(() => withTable("# Page\n", "x", ACCURACY)).toThrow("put <!-- accuracy -->");
    expect(() => withTable("<!-- /accuracy --> <!-- accuracy -->", "x", ACCURACY)).toThrow("put <!-- accuracy -->");
  });
});
