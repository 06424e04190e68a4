import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Court, PYTHON } from "../../../eval/ask.ts";
import { type LanguageGold, languageGold, newsOfGum, newsOfPud } from "../../../eval/language/corpora.ts";
import { type LanguageRun, measureLanguage } from "../../../eval/language/measure.ts";
import { givenTreesOf, namesOf, type Parser, treesOf } from "../../../eval/language/reading.ts";
import { evaluateLanguage, languageReport } from "../../../eval/language/run.ts";
import { readOptions } from "../../../eval/options.ts";
import { projectRoot } from "../../../eval/root.ts";
import { FERRY, layGold, RIGHT, SLIPPING, WITHOUT_TREES } from "./invented.ts";

const shared = join(projectRoot(), "..", "shared");
const judgeScript = join(shared, "eval", "score_tagging.py");
const types = join(shared, "data", "ner", "types.json");
const canJudge = existsSync(judgeScript) && existsSync(types) && spawnSync(PYTHON, ["--version"]).status === 0;

let folder: string;
let court: Court;
let gold: LanguageGold;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  court = { dataFolder: join(folder, "data"), python: PYTHON };
  layGold(court.dataFolder, canJudge ? types : undefined);
  if (canJudge) {
    mkdirSync(join(folder, "eval"));
    copyFileSync(judgeScript, join(folder, "eval", "score_tagging.py"));
  }
  gold = languageGold(court.dataFolder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the gold", () => {
  it("is read with the digest of its file, and parts of it keep that", () => {
    const bytes = readFileSync(join(court.dataFolder, "ud", "en_pud-test.conllu.gz"));
    expect(gold.pud.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(newsOfPud(gold.pud)).toMatchObject({ name: "PUD news", sha256: gold.pud.sha256, documents: [{ doc: "n01" }] });
    expect(newsOfGum(gold.gum).documents.map(({ doc }) => doc)).toEqual(["GUM_news_harbour"]);
    expect(gold.worldwide.documents.map(({ doc, text }) => [doc, text])).toEqual([["port", "Mara Quill left Port Alder."]]);
  });

  it("says what to do when it is not there", () => {
    expect(() => languageGold(join(folder, "nowhere"))).toThrow("holds ud/ with --data");
  });
});

describe("reading", () => {
  it("gives the sentences as the gold has them", async () => {
    const trees = await givenTreesOf(gold.ewt.documents, RIGHT);
    const columns = (conllu: string) => conllu.split("\n").flatMap((line) => (/^\d/.test(line) ? [line.split("\t").slice(0, 8)] : []));
    expect(columns(trees)).toEqual(columns(FERRY));
    expect(trees.match(/^# text = .*/gm)).toEqual(["# text = Mara isn't late.", "# text = Odo waits."]);
  });

  it("gives names with their places", async () => {
    expect(JSON.parse(await namesOf(gold.worldwide.documents, RIGHT))).toEqual({
      doc: "port",
      text: "Mara Quill left Port Alder.",
      spans: [
        [0, 10, "PER"],
        [16, 26, "GPE"],
      ],
    });
  });

  it("leaves out what is too long, and cannot run where the model gives no trees", async () => {
    expect(await treesOf([{ doc: "long", text: "Nobody knows this text." }], RIGHT)).toBe("");
    await expect(treesOf(gold.ewt.documents, WITHOUT_TREES)).rejects.toMatchObject({
      name: "CannotRun",
      message: expect.stringContaining("(plain/1) gives no trees and names"),
    });
  });
});

describe("the command", () => {
  it.each([
    [["--fast"], "the rules give no trees"],
    [["--set", "train"], "dev only"],
    [["--tally"], "for attribution"],
    [["--raise", "--sample", "3"], "whole of dev only"],
    [["--write", "--doc", "ferry"], "whole of dev go into README.md"],
  ])("refuses %s before it reads anything", async (args, said) => {
    const nowhere = { dataFolder: join(folder, "nowhere"), python: PYTHON };
    await expect(evaluateLanguage(nowhere, readOptions(["--language", ...args]))).rejects.toThrow(said);
  });
});

describe.skipIf(!canJudge)("measuring (skipped without python3 or the shared scorer)", () => {
  const measured = (parser: Parser): Promise<LanguageRun> =>
    measureLanguage(court, [gold.ewt, gold.gum, newsOfGum(gold.gum), newsOfPud(gold.pud)], [gold.worldwide], parser);

  it("gives full marks for the gold itself", async () => {
    const { trees, names, speed } = await measured(RIGHT);
    expect(trees.map(({ corpus, documents, sentences, lost }) => [corpus, documents, sentences, lost])).toEqual([
      ["EWT dev", 1, 2, 0],
      ["GUM dev", 2, 2, 0],
      ["GUM news dev", 1, 1, 0],
      ["PUD news", 1, 1, 0],
    ]);
    for (const { figures } of trees) expect(new Set(Object.values(figures))).toEqual(new Set([100]));
    expect(names).toMatchObject([{ corpus: "Worldwide dev", documents: 1, names: 2, lost: 0 }]);
    expect([names[0].figures["plain all f1"], names[0].figures["trimmed LOC f1"]]).toEqual([100, 100]);
    // Both readings of the trees and one of the names; the news of GUM are read once, with the rest.
    expect(speed.words).toBe(2 * (5 + 2 + 2 + 2) + 5);
  });

  it("counts a wrong head, a wrong relation and a wrong type where they belong", async () => {
    const { trees, names } = await measured(SLIPPING);
    const [{ figures }, gum] = trees;
    expect([figures["raw sentences f1"], figures["raw UPOS f1"]]).toEqual([100, 100]);
    expect(figures["raw UAS f1"]).toBeCloseTo((100 * 7) / 8, 1);
    expect(figures["given LAS f1"]).toBeCloseTo((100 * 6) / 8, 1);
    expect(gum.figures["raw LAS f1"]).toBe(100);
    expect(names[0].figures).toMatchObject({ "plain all f1": 50, "plain span only f1": 100, "plain PER f1": 100, "plain LOC r": 0 });
  });

  it("counts a text that does not come back as wrong in every word, and says so", async () => {
    const run = await measured({ version: "mute/1", predict: async () => null });
    expect(run.trees[0]).toMatchObject({ lost: 2, figures: { "raw UAS f1": 0, "given UPOS f1": 0 } });
    expect(run.names[0]).toMatchObject({ lost: 1, figures: { "plain all r": 0 } });
    expect(languageReport(run, true).problems).toHaveLength(5);
  });

  it("holds every corpus but the news of GUM", async () => {
    const { measured: held, problems } = languageReport(await measured(RIGHT), true);
    expect(held.map(({ corpus }) => corpus)).toEqual(["EWT dev", "GUM dev", "PUD news", "Worldwide dev"]);
    expect(held[2].sha256).toBe(gold.pud.sha256);
    expect(problems).toEqual([]);
  });
});
