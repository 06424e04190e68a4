import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Court, PYTHON } from "../../../eval/ask.ts";
import { readOptions } from "../../../eval/options.ts";
import { projectRoot } from "../../../eval/root.ts";
import { timeGold } from "../../../eval/times/gold.ts";
import { measureTimes } from "../../../eval/times/measure.ts";
import { evaluateTimes } from "../../../eval/times/run.ts";
import { timesTable } from "../../../eval/times/table.ts";

const judge = join(projectRoot(), "..", "shared", "eval", "score_dates.py");
const canJudge = existsSync(judge) && spawnSync(PYTHON, ["--version"]).status === 0;

const TEXT = "The ferry sank on Tuesday.\n\nIt had been built in 1998. The owners will meet next week.";
const timex = (words: string, type: string, value: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  text: words,
  type,
  value,
});

let court: Court;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  court = { dataFolder: join(folder, "data"), python: PYTHON };
  mkdirSync(join(court.dataFolder, "dates"), { recursive: true });
  mkdirSync(join(folder, "eval"));
  if (canJudge) copyFileSync(judge, join(folder, "eval", "score_dates.py"));
  const gold = { doc: "ferry", dct: "2024-03-06", text: TEXT };
  const right = [timex("Tuesday", "DATE", "2024-03-05"), timex("1998", "DATE", "1998"), timex("next week", "DATE", "2024-W11")];
  const lay = (name: string, row: object) =>
    writeFileSync(join(court.dataFolder, "dates", `${name}.jsonl.gz`), gzipSync(`${JSON.stringify(row)}\n`));
  lay("timebank", { ...gold, timex: right });
  lay("aquaint", { ...gold, timex: [...right.slice(0, 2), timex("next week", "DATE", "2024-W12")] });
  lay("meantime", { ...gold, timex: right.slice(0, 2) });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("times", () => {
  it("are read from the gold's texts, each corpus with the digest of its file", () => {
    const corpora = timeGold(court.dataFolder);
    expect(corpora.map(({ name }) => name)).toEqual(["TimeBank", "AQUAINT", "MEANTIME"]);
    expect(corpora[0].documents[0]).toMatchObject({ doc: "ferry", dct: "2024-03-06", text: TEXT });
    expect(new Set(corpora.map(({ sha256 }) => sha256)).size).toBe(3);
  });

  it.skipIf(!canJudge)("are judged by span, type and value", async () => {
    const measured = await measureTimes(court, timeGold(court.dataFolder), true);
    const figures = Object.fromEntries(measured.map((one) => [one.corpus, one.figures]));
    expect(figures["TimeBank, by rule"]).toMatchObject({ "value f1": 100, "relaxed f1": 100, "strict f1": 100, "type f1": 100 });
    expect(figures["AQUAINT, by rule"]["value f1"]).toBeCloseTo(66.7, 1);
    expect(figures["MEANTIME, by rule"]["relaxed p"]).toBeCloseTo(66.7, 1);
    const table = timesTable(measured);
    expect(table).toContain(
      "| TimeBank, by rule: 1 documents, 3 expressions | 100.0 | 100.0 (100.0 / 100.0) | 100.0 | 100.0 | 71.4 / 42.4 |",
    );
  });

  it("refuse options that are for other measurings, and a choice that is empty", async () => {
    const run = (...args: string[]) => evaluateTimes(court, readOptions(["--times", "--fast", ...args]));
    await expect(run("--set", "train")).rejects.toThrow("--times has no parts");
    await expect(run("--tally")).rejects.toThrow("are not for --times");
    await expect(run("--raise")).rejects.toThrow("floors are raised on the whole");
    await expect(run("--doc", "tram")).rejects.toThrow("no document of the gold is chosen");
  });
});
