import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Court, PYTHON } from "../../../eval/ask.ts";
import { readOptions } from "../../../eval/options.ts";
import { pageGold } from "../../../eval/pages/gold.ts";
import { pageFigures } from "../../../eval/pages/judge.ts";
import { measurePages } from "../../../eval/pages/measure.ts";
import { evaluatePages, pagesReport } from "../../../eval/pages/run.ts";
import { projectRoot } from "../../../eval/root.ts";
import { newsPage, PARAGRAPHS, RELATED, story, TITLE } from "../../clean/body/news-page.ts";

const judge = join(projectRoot(), "..", "shared", "eval", "score_pages.py");
const canJudge = existsSync(judge) && spawnSync(PYTHON, ["--version"]).status === 0;

let court: Court;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  court = { dataFolder: join(folder, "data"), python: PYTHON };
  const pages = join(court.dataFolder, "pages");
  mkdirSync(pages, { recursive: true });
  mkdirSync(join(folder, "eval"));
  if (canJudge) copyFileSync(judge, join(folder, "eval", "score_pages.py"));
  const lay = (name: string, rows: readonly object[]) =>
    writeFileSync(
      join(pages, `${name}.jsonl.gz`),
      gzipSync(rows.map((row) => `${JSON.stringify(row).replace('"NONE"', "NaN")}\n`).join("")),
    );
  const html = Buffer.from(newsPage(story())).toString("base64");
  const gold = {
    with: ["held through the night", "opened again on Thursday"],
    without: [RELATED[0], "weekly newsletter"],
    title: TITLE,
    author: "Lena Orchard",
  };
  lay("trafilatura-1", [{ id: "t1", url: "https://courier.example/weir", html, gold }]);
  lay("trafilatura-2", []);
  lay("htmldate", [{ id: "h1", url: "https://courier.example/weir", date: "NONE", same_as: "t1" }]);
  const lines = [
    { t: "News", y: "chrome" },
    { t: TITLE, y: "headline" },
    ...PARAGRAPHS.map((t) => ({ t, y: "body" })),
    { t: "Most Read", y: "chrome" },
  ];
  for (const name of ["dumps", "dumps-agreed", "planted"])
    lay(name, [{ id: `${name}1`, url: "https://courier.example/weir", sep: "\n", lines }]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the gold of pages", () => {
  it("is read with the bytes of pages that stand in two sets, and dates that are no numbers", () => {
    const corpora = pageGold(court.dataFolder);
    expect(corpora.map(({ name, documents }) => [name, documents.map(({ doc }) => doc)])).toEqual([
      ["trafilatura pages", ["t1"]],
      ["htmldate pages", ["h1"]],
      ["dumps", ["dumps1"]],
      ["dumps, with address", ["dumps1"]],
      ["dumps-agreed", ["dumps-agreed1"]],
      ["dumps-agreed, with address", ["dumps-agreed1"]],
      ["planted", ["planted1"]],
    ]);
    expect(corpora[1].documents[0].bytes.equals(corpora[0].documents[0].bytes)).toBe(true);
    expect(corpora[2].documents[0].bytes.toString()).toContain(`\n${TITLE}\nPORT ALDER`);
    expect(pageGold(court.dataFolder, "dumps").map(({ name }) => name)).toEqual([
      "dumps",
      "dumps, with address",
      "dumps-agreed",
      "dumps-agreed, with address",
    ]);
  });

  it("says what to do when it is not there", () => {
    expect(() => pageGold(join(folder, "nowhere"))).toThrow("holds pages/ with --data");
  });
});

describe.skipIf(!canJudge)("measuring pages", () => {
  it("reads them as the product does and has the judge say what is right", async () => {
    const [html, dates, dumps, addressed] = await measurePages(court, pageGold(court.dataFolder));
    expect(html.figures).toMatchObject({ "snippets f1": 100, "snippets p": 100, "title right": 100, "author right": 100 });
    expect(dates.pages).toBe(1);
    expect(dumps.figures).toMatchObject({ "headline found": 100, "words kept": 100 });
    expect(dumps.verdict.breaches).toBe(0);
    expect(addressed.figures["headline found"]).toBe(100);
    expect(pagesReport([html, dumps], true)).toMatchObject({ problems: [], held: true });
    expect(pagesReport([html, dumps], true).table).toContain("| trafilatura pages: 1 pages | 100.0 (100.0 / 100.0) |");
  }, 30_000);

  it("refuses what is for attribution", async () => {
    const options = (...args: string[]) => readOptions(["--pages", ...args]);
    await expect(evaluatePages(court, options("--tally"))).rejects.toThrow("leave them out with --pages");
    await expect(evaluatePages(court, options("--fast"))).rejects.toThrow("leave it out with --pages");
    await expect(evaluatePages(court, options("--only", "dumps", "--write"))).rejects.toThrow("leave out --only");
    await expect(evaluatePages(court, options("--doc", "zzz"))).rejects.toThrow("no document");
  });
});

describe("figures of pages", () => {
  it("are the judge's in percent, and null where there is nothing to measure", () => {
    const verdict = {
      pages: 2,
      answered: 2,
      breaches: 0,
      snippets: { p: 0.9, r: 1, f1: 0.75 },
      metadata: { author: { acc: 0.5, prec: null, gold_empty: 4, given_where_gold_empty: 1 } },
      real_lost: 0.25,
    };
    expect(pageFigures(verdict)).toEqual({
      "snippets p": 90,
      "snippets r": 100,
      "snippets f1": 75,
      "words kept": 75,
      "author right": 50,
      "author precision": null,
      "author not invented": 75,
    });
  });
});
