import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { program } from "../../../src/serve/cli/program.ts";
import { lines, makePile, onrecord, REPLY, WARDEN } from "./onrecord.ts";

describe("help", () => {
  it("of every command has three examples, and the output options", async () => {
    const { commands } = program();
    expect(commands.map((command) => command.name())).toEqual(
      "extract build statements articles entities show check compare stories versions copies judge rename reject undo corrections verify report export parse watch".split(
        " ",
      ),
    );
    for (const command of commands) {
      let help = "";
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      const [options, examples] = help.split("Examples:\n");
      expect([command.name(), examples.match(/^ {2}# /gm)?.length, examples.match(/^ {2}(?!#).*onrecord /gm)?.length]).toEqual([
        command.name(),
        3,
        3,
      ]);
      for (const option of ["--json", "--jsonl", "--no-color", "--quiet"]) expect(options).toContain(option);
    }
    const asked = await onrecord(["check", "--help"]);
    expect([asked.code, asked.stderr]).toEqual([0, ""]);
    expect(asked.stdout).toContain("--speaker");
  });

  it("goes to standard output when asked for, and to standard error with 2 when nothing was typed", async () => {
    const asked = await onrecord(["--help"]);
    expect([asked.code, asked.stderr]).toEqual([0, ""]);
    expect(asked.stdout).toContain("130 interrupted");
    const bare = await onrecord([]);
    expect([bare.code, bare.stdout]).toEqual([2, ""]);
    expect(bare.stderr).toContain("Usage: onrecord");
  });

  it("has the version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect((await onrecord(["--version"])).stdout).toBe(`${version}\n`);
    expect(JSON.parse((await onrecord(["--version", "--json"])).stdout)).toMatchObject({ onrecord: version, node: process.versions.node });
  });
});

describe("wrong usage ends with 2 and one plain message", () => {
  it.each([
    [["extarct", "x"], /unknown command|Did you mean/],
    [["build", "x"], /--out/],
    [["extract"], /path/],
    [["extract", "x", "--workers", "many"], /whole number/],
    [["parse", "x", "--fast"], /rules give no trees/],
    [["parse", "x", "--sentences", "words"], /model, lines/],
    [["statements", "nowhere.db"], /no record at nowhere\.db/],
    [["statements", "package.json"], /not a SQLite database/],
    [["statements", "x", "--json", "--jsonl"], /cannot be used with/],
    [["check", "x", "--quote", "“—”"], /--quote holds no words/],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await onrecord(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("shows where an error came from when asked to", async () => {
    const { code, stderr } = await onrecord(["statements", "nowhere.db"], { env: { ONRECORD_DEBUG: "1" } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^\s+at /m);
  });
});

describe("parse", () => {
  const TEXT =
    "Gate shut at Port Sele\n\nRear Adm. Idris Valko didn't wait. “We cannot stay. Go,” the harbour warden told him on Monday.\n";

  it("prints sentences, words in their trees and names, as CoNLL-U that holds every character", async () => {
    const cwd = makePile({ "gate.txt": TEXT, "empty.txt": "" });
    const ran = await onrecord(["parse", "gate.txt", "--quiet"], { cwd });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    const sentences = ran.stdout.trim().split(/\n\n/);
    const words = sentences.map((sentence) =>
      sentence
        .split("\n")
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split("\t")),
    );
    expect(words.flat().every((cells) => cells.length === 10)).toBe(true);
    for (const sentence of words) expect(sentence.filter(([, , , , , , head]) => head === "0")).toHaveLength(1);
    const second = words.find((sentence) => sentence.some(([, form]) => form === "Valko"))!;
    expect(second.map(([, form]) => form)).toEqual(["Rear", "Adm.", "Idris", "Valko", "did", "n't", "wait", "."]);
    expect(second.find(([, form]) => form === "wait")).toMatchObject({ 2: "wait", 3: "VERB", 7: "root" });
  });

  it("gives as JSON the place of every word and name, the same on any number of workers", async () => {
    const cwd = makePile({ "a.txt": TEXT, "b.txt": TEXT.replaceAll("Valko", "Tessel") });
    const ran = await onrecord(["parse", ".", "--format", "jsonl", "--workers", "0", "--quiet"], { cwd });
    const parses = lines<{
      text: string;
      words: { start: number; end: number; form: string }[];
      spans: [number, number, string][];
    }>(ran);
    expect(parses).toHaveLength(2);
    for (const { text, words } of parses) for (const { start, end, form } of words) expect(text.slice(start, end)).toBe(form);
    const people = parses.map(({ text, spans }) =>
      spans.filter(([, , type]) => type === "PER").map(([start, end]) => text.slice(start, end)),
    );
    expect(people).toEqual([expect.arrayContaining(["Idris Valko"]), expect.arrayContaining(["Idris Tessel"])]);
    expect((await onrecord(["parse", ".", "--format", "jsonl", "--workers", "2", "--quiet"], { cwd })).stdout).toBe(ran.stdout);
  });

  it("takes sentences as they are given, one a line, and a sentence of 2,000 words", async () => {
    const given = await onrecord(["parse", "-", "--sentences", "lines", "--quiet"], { input: "We wait. It rains\nGo\n" });
    expect(given.stdout.trim().split(/\n\n/)).toHaveLength(2);
    const long = `The warden said ${"the gate and ".repeat(665)}the rope.\n`;
    const ran = await onrecord(["parse", "-", "--sentences", "lines", "--quiet"], { input: long });
    expect(ran.code).toBe(0);
    expect(ran.stdout.split("\n").filter((line) => /^\d+\t/.test(line))).toHaveLength(2001);
  });
});

describe("extract", () => {
  it("prints one article a line, in the order of the paths", async () => {
    const cwd = makePile({ "b.txt": REPLY, "a.txt": WARDEN });
    const ran = await onrecord(["extract", ".", "--quiet"], { cwd });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    const readings = lines<{
      origin: { path: string };
      text: string;
      statements: { content: { start: number; end: number; text: string }[] }[];
    }>(ran);
    expect(readings.map(({ origin }) => origin.path)).toEqual(["./a.txt", "./b.txt"]);
    expect(readings[0].text).toBe(WARDEN);
    for (const { text, statements } of readings) {
      expect(statements.length).toBeGreaterThan(1);
      for (const { start, end, text: words } of statements.flatMap(({ content }) => content)) expect(text.slice(start, end)).toBe(words);
    }
    expect((await onrecord(["extract", "b.txt", "a.txt"], { cwd })).stdout).toContain("Mayor answers");
    expect(JSON.parse((await onrecord(["extract", ".", "--json"], { cwd })).stdout)).toEqual(readings);
    expect(lines(await onrecord(["extract", ".", "--limit", "1"], { cwd }))).toHaveLength(1);
  });

  it("reads standard input: text, or JSON Lines when it looks like it", async () => {
    const text = lines<{ origin: object }>(await onrecord(["extract", "-"], { input: WARDEN }));
    expect(text[0].origin).toMatchObject({ path: null, mediaType: "text/plain" });
    const ran = await onrecord(["extract", "-"], { input: `${JSON.stringify({ text: WARDEN })}\n{"text":\n` });
    expect(ran.code).toBe(3);
    expect(lines(ran)).toHaveLength(1);
    expect(ran.stderr).toContain("standard input line 2");
  });

  it("gives a line with an empty body for an input with no article", async () => {
    const cwd = makePile({ "empty.txt": "", "blank.txt": " \n\n \t\n" });
    const ran = await onrecord(["extract", "."], { cwd });
    expect(ran.code).toBe(0);
    const readings = lines<{ body: unknown[]; statements: unknown[]; diagnostics: { rule: string }[] }>(ran);
    expect(readings).toHaveLength(2);
    for (const { body, statements, diagnostics } of readings) {
      expect([body, statements]).toEqual([[], []]);
      expect(diagnostics.map(({ rule }) => rule)).toContain("no-article");
    }
  });

  it("ends quietly when its reader has seen enough", async () => {
    const cwd = makePile({ "many.jsonl": `${JSON.stringify({ text: WARDEN })}\n`.repeat(300) });
    const { spawnSync } = await import("node:child_process");
    const main = join(process.env.ONRECORD_DIST ?? "dist", "src/serve/cli/main.js");
    const piped = spawnSync(
      "bash",
      ["-c", `"${process.execPath}" "${join(process.cwd(), main)}" extract many.jsonl --quiet | head -c 10`],
      {
        cwd,
        encoding: "utf8",
      },
    );
    expect([piped.stdout, piped.stderr]).toEqual(['{"schema":', ""]);
  });

  it("ends quietly where a record is poured out, too", async () => {
    const { spawnSync } = await import("node:child_process");
    const main = join(process.cwd(), process.env.ONRECORD_DIST ?? "dist", "src/serve/cli/main.js");
    const cwd = makePile({
      "many.jsonl": Array.from({ length: 200 }, (_, k) => JSON.stringify({ text: `${WARDEN}\n\nDay ${k}.` })).join("\n"),
    });
    expect((await onrecord(["build", "many.jsonl", "-o", "pile.db", "--quiet", "--fast"], { cwd })).code).toBe(0);
    for (const asked of ["export pile.db", "report pile.db -o -"]) {
      const piped = spawnSync("bash", ["-c", `set -o pipefail; "${process.execPath}" "${main}" ${asked} | head -c 5`], {
        cwd,
        encoding: "utf8",
      });
      expect([piped.stdout.length, piped.stderr, piped.status]).toEqual([5, "", 0]);
    }
  });
});

describe("a record", () => {
  let cwd = "";
  const run = (...args: string[]) => onrecord(args, { cwd });

  beforeAll(async () => {
    const { mkdtempSync, writeFileSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    cwd = mkdtempSync(join(tmpdir(), "onrecord-record-"));
    writeFileSync(join(cwd, "a.txt"), WARDEN);
    writeFileSync(
      join(cwd, "b.jsonl"),
      `${JSON.stringify({ text: REPLY, publisher: "Hessel Ledger", published: "2031-02-05", url: "https://l.example/1" })}\n`,
    );
    const built = await run("build", "a.txt", "b.jsonl", "-o", "pile.db", "--json", "--quiet");
    expect(built.stderr).toBe("");
    expect(JSON.parse(built.stdout)).toMatchObject({ read: 2, added: 2, already: 0, failed: 0, articles: 2, interrupted: false });
    return async () => (await import("node:fs")).rmSync(cwd, { recursive: true, force: true });
  });

  it("does not change when the same is built again, by whatever name it comes", async () => {
    const before = (await run("statements", "pile.db", "--json")).stdout;
    const again = JSON.parse((await run("build", ".", "-o", "pile.db", "--json")).stdout);
    expect(again).toMatchObject({ read: 0, added: 0, already: 2, failed: 0, articles: 2 });
    expect((await run("statements", "pile.db", "--json")).stdout).toBe(before);
  });

  it("says before it is built what would be read", async () => {
    const planned = await run("build", ".", "-", "-o", "pile.db", "--dry-run", "--jsonl");
    expect(lines(planned).map(({ path, known }) => [path, known])).toEqual([
      ["./a.txt", true],
      ["./b.jsonl", true],
      [null, false],
    ]);
    const fresh = await run("build", ".", "-o", "other.db", "--dry-run");
    expect(fresh.stdout).toBe("new    ./a.txt\nnew    ./b.jsonl line 1\n");
    expect(existsSync(join(cwd, "other.db"))).toBe(false);
  });

  it("lists statements by speaker, words and outlet, and ends with 1 when there is none", async () => {
    const by = lines<{ statement: { speaker: { name: string } } }>(await run("statements", "pile.db", "--by", "marrant", "--jsonl"));
    expect(by.length).toBeGreaterThanOrEqual(2);
    for (const { statement } of by) expect(statement.speaker.name).toBe("Odile Marrant");
    const narrowed = await run("statements", "pile.db", "--by", "Marrant", "--about", "chains", "--publisher", "Ledger", "--jsonl");
    expect(lines(narrowed)).toHaveLength(1);
    const none = await run("statements", "pile.db", "--by", "Nobody");
    expect([none.code, none.stdout]).toEqual([1, ""]);
    expect(none.stderr).toMatch(/2 articles, \d+ statements searched/);
    expect((await run("statements", "pile.db", "--by", "Nobody", "--json")).stdout).toBe("[]\n");
  });

  it("prints tables no wider than asked, without colour in a pipe", async () => {
    const { stdout } = await onrecord(["statements", "pile.db"], { cwd, env: { COLUMNS: "90" } });
    expect(stdout).toContain("Odile Marrant");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(90);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what must not be there.
    expect(stdout).not.toMatch(/\u001b/);
    expect((await run("articles", "pile.db")).stdout).toContain("Hessel Ledger");
  });

  it("shows a statement or an article by its id or a part of it", async () => {
    const [{ statement, article }] = lines<{ statement: { id: string }; article: { sha256: string } }>(
      await run("statements", "pile.db", "--about", "money", "--jsonl"),
    );
    const shown = JSON.parse((await run("show", "pile.db", statement.id.slice(0, 9), "--json")).stdout);
    expect(shown).toMatchObject({ recorded: { statement: { id: statement.id } }, line: 7 });
    const human = await run("show", "pile.db", statement.id);
    expect(human.stdout).toMatch(/> .*no money for chains/);
    expect(human.stdout).toContain("a.txt, line 7");
    expect((await run("show", "pile.db", article.sha256.slice(0, 10))).stdout).toContain("Lock keeper warns");
    const none = await run("show", "pile.db", "zzz");
    expect([none.code, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toContain("no statement, utterance, article, story or name zzz");
    expect((await run("show", "pile.db", "")).code).toBe(2);
  });

  it("checks a quotation: exact and altered are found, absent is not", async () => {
    const exact = await run("check", "pile.db", "--quote", "There is no money for chains this year", "--json");
    expect(exact.code).toBe(0);
    expect(JSON.parse(exact.stdout)).toMatchObject({ verdict: "exact", speaker: "Bram Tessel", claimed: null, misattributed: false });
    const altered = await run("check", "pile.db", "--quote", "There is no money for bridges this year", "--speaker", "Odile Marrant");
    expect(altered.code).toBe(0);
    expect(altered.stdout).toMatch(/^Altered/);
    expect(altered.stdout).toMatch(/\[-chains-\]\s*\{\+bridges\+\}/);
    expect(altered.stdout).toContain("Not by: Odile Marrant");
    expect(altered.stdout).toContain('substitution: "chains" became "bridges"');
    const absent = await run("check", "pile.db", "--quote", "Frogs were seen dancing on the roof");
    expect(absent.code).toBe(1);
    expect(absent.stdout).toMatch(/^Not in this pile \(2 articles[^,]*, \d+ statements searched[^)]*\)\.\n$/);
  });

  it("compares, verifies, reports and exports", async () => {
    const { utterances, order } = JSON.parse((await run("compare", "pile.db", "--json")).stdout);
    expect(order).toHaveLength(2);
    expect(utterances.map((utterance: { variants: { kind: string }[] }) => utterance.variants.map(({ kind }) => kind))).toEqual([
      ["altered"],
    ]);
    expect((await run("compare", "pile.db")).stdout).toMatch(/\[-spring-\]\s*\{\+autumn\+\}|\[-autumn-\]\s*\{\+spring\+\}/);
    const verified = await run("verify", "pile.db", "--json");
    expect([verified.code, JSON.parse(verified.stdout).originals]).toEqual([0, { same: 2, changed: 0, gone: 0 }]);
    expect((await run("report", "pile.db", "-o", "report.html")).code).toBe(0);
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect((await run("export", "pile.db", "--format", "csv")).stdout).toMatch(/^article,statement,speaker/);
    const exported = lines<{ origin: { sha256: string } }>(await run("export", "pile.db"));
    const extracted = lines<{ origin: { sha256: string } }>(await run("extract", "a.txt", "b.jsonl"));
    const bySha = (a: { origin: { sha256: string } }, b: { origin: { sha256: string } }) => (a.origin.sha256 < b.origin.sha256 ? -1 : 1);
    expect(exported.sort(bySha)).toEqual(extracted.sort(bySha));
    expect(JSON.parse((await run("export", "pile.db", "--json")).stdout)).toHaveLength(2);
  });
});

describe("verify", () => {
  it("ends with 4 and names what changed, and does not mind what is gone", async () => {
    const cwd = makePile({ "a.txt": WARDEN, "b.jsonl": `${JSON.stringify({ text: REPLY })}\n`, "c.txt": `${REPLY}Again.\n` });
    await onrecord(["build", ".", "-o", "p.db"], { cwd });
    const { rmSync, writeFileSync } = await import("node:fs");
    writeFileSync(join(cwd, "b.jsonl"), `${JSON.stringify({ text: `${REPLY} changed` })}\n`);
    rmSync(join(cwd, "c.txt"));
    const { code, stdout } = await onrecord(["verify", "p.db"], { cwd });
    expect(code).toBe(4);
    expect(stdout).toContain("1 the same, 1 changed, 1 no longer there");
    expect(stdout).toContain("b.jsonl is no longer what was read");
  });
});
