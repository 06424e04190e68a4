import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Court, PYTHON } from "../../eval/ask.ts";
import { measureAttribution } from "../../eval/attribution.ts";
import { pageOf, readGold } from "../../eval/gold.ts";
import { projectRoot } from "../../eval/root.ts";
import { readingOf, spanOf } from "./invented.ts";

const judgeScript = join(projectRoot(), "..", "shared", "eval", "score_attribution.py");
const canJudge = existsSync(judgeScript) && spawnSync(PYTHON, ["--version"]).status === 0;

const TEXT = "The mayor, Odo Finch, denied it.\n“I was never there,” said Finch.";
const pair = (words: string) => {
  const { start, end } = spanOf(TEXT, words);
  return [start, end];
};
const attributions = [
  { source: [pair("The mayor, Odo Finch")], cue: [pair("denied")], content: [pair("it")], no_source: false },
  {
    source: [[TEXT.lastIndexOf("Finch"), TEXT.lastIndexOf("Finch") + 5]],
    cue: [pair("said")],
    content: [pair("“I was never there,”")],
    no_source: false,
  },
];
const line = JSON.stringify({ doc: "d1", publisher: "p", date: "2031-01-02", text: TEXT, annotations: [{ annotator: "x", attributions }] });

describe.skipIf(!canJudge)("the judge (skipped without python3 or the shared scorer)", () => {
  let folder: string;
  let dataFolder: string;
  let court: Court;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
    dataFolder = join(folder, "data");
    court = { dataFolder, python: PYTHON };
    mkdirSync(join(dataFolder, "polnear"), { recursive: true });
    mkdirSync(join(folder, "eval"));
    copyFileSync(judgeScript, join(folder, "eval", "score_attribution.py"));
    writeFileSync(join(dataFolder, "polnear", "dev.jsonl.gz"), gzipSync(`${line}\n`));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives full marks for the gold itself and half of the recall for half of it", async () => {
    const gold = readGold(dataFolder, "dev");
    const [document] = gold.documents;
    const full = [readingOf(pageOf(document), document.attributions)];
    const perfect = await measureAttribution(court, gold, "dev", full, true);
    expect(perfect.problems).toEqual([]);
    expect(perfect.attributions).toBe(2);
    expect(perfect.figures["found all f1"]).toBe(100);
    expect(perfect.figures["whole exact f1"]).toBe(100);
    const half = [readingOf(pageOf(document), document.attributions.slice(1))];
    const { figures } = await measureAttribution(court, gold, "dev", half, false);
    expect([figures["found all p"], figures["found all r"], figures["found direct r"]]).toEqual([100, 50, 100]);
  });

  it("says what to do when Python or the gold is missing", async () => {
    const gold = readGold(dataFolder, "dev");
    await expect(measureAttribution({ dataFolder, python: "no-such-python" }, gold, "dev", [], true)).rejects.toThrow("install Python 3");
    expect(() => readGold(join(folder, "nowhere"), "dev")).toThrow("--data");
    await expect(measureAttribution({ ...court, dataFolder: join(folder, "a", "b") }, gold, "dev", [], true)).rejects.toThrow(
      "no judge at",
    );
  });
});
