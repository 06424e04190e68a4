import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/read/lines.ts";
import { makePile, readAll, readOne } from "./pile.ts";

const sha256 = (bytes: string) => createHash("sha256").update(bytes).digest("hex");
const readLines = (text: string | Buffer, options = {}, name = "pile.jsonl") => readAll([makePile({ [name]: text })], options);

describe("JSON Lines", () => {
  it("gives a page a line, with what came beside the text", async () => {
    const line = JSON.stringify({
      text: "Ines Tarrow said no.",
      url: "https://ledger.example/1",
      published: "2031-05-04 10:00",
      publisher: { name: "Ledger" },
      title: "No",
      author: "A. Writer",
    });
    const { pages } = await readLines(`${line}\r\n\n${line}`);
    expect(pages.map(({ origin }) => origin.record)).toEqual(["1", "3"]);
    expect(pages[0].origin).toMatchObject({ url: "https://ledger.example/1", sha256: sha256(line), mediaType: "application/jsonl" });
    expect(pages[0].given).toEqual({
      url: "https://ledger.example/1",
      published: "2031-05-04T10:00",
      publisher: "Ledger",
      title: "No",
      authors: ["A. Writer"],
    });
  });

  it("has the name or number that its collection gives it", async () => {
    const { pages } = await readLines('{"text":"a","doc":"d-1","id":7}\n{"text":"b","id":7}\n{"text":"c","id":[7]}');
    expect(pages.map(({ given }) => given.id)).toEqual(["d-1", "7", undefined]);
  });

  it("keeps the lines around a broken one", async () => {
    const { pages, failures } = await readLines('{"text":"one"}\n{"text":"two\n{"text":"three"}\n[1]\n{"words":7}\n');
    expect(pages.map(({ text }) => text)).toEqual(["one", "three"]);
    expect(failures.map(({ record, rule }) => [record, rule])).toEqual([
      ["2", "broken-line"],
      ["4", "no-article-object"],
      ["5", "no-text"],
    ]);
    expect(failures[0].reason).toMatch(/not valid JSON/);
    expect(failures[2].reason).toContain("words");
  });

  it("refuses a line over the bound and reads those after it", async () => {
    const long = `{"text":"${"x".repeat(50 * 1024 * 1024)}"}`;
    const { pages, failures } = await readLines(`{"text":"one"}\n${long}\n{"text":"three"}\n`);
    expect(pages.map(({ text, origin }) => [text, origin.record])).toEqual([
      ["one", "1"],
      ["three", "3"],
    ]);
    expect(failures).toEqual([
      expect.objectContaining({ record: "2", rule: "line-too-long", reason: expect.stringContaining("--max-bytes") }),
    ]);
  });

  it("holds nothing of a line over the bound", async () => {
    const chunk = Buffer.alloc(64 * 1024, "x");
    const endless = function* () {
      for (let sent = 0; sent < 1024 ** 3; sent += chunk.length) yield Buffer.from(chunk);
      yield Buffer.from("\nnext");
    };
    const before = process.memoryUsage().rss;
    const lines = [];
    for await (const { bytes, byteLength } of linesOf(endless(), 1024 * 1024)) lines.push([bytes?.toString() ?? null, byteLength]);
    expect(lines).toEqual([
      [null, 1024 ** 3],
      ["next", 4],
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  it("keeps what came before the end of a cut file", async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `{"text":"${createHash("sha256").update(String(i)).digest("hex")}"}\n`).join("");
    const packed = gzipSync(lines);
    expect((await readLines(packed, {}, "pile.jsonl.gz")).pages).toHaveLength(3000);
    const { pages, failures } = await readLines(packed.subarray(0, packed.length / 2), {}, "pile.jsonl.gz");
    expect(pages.length).toBeGreaterThan(500);
    expect(failures.at(-1)?.rule).toBe("cut-gzip");
  });

  it("is told from a JSON array and a single object", async () => {
    for (const name of ["pile.jsonl", "pile.json"]) {
      const { pages, failures } = await readLines('[{"text":"one"},\n{"text":"two"}]', {}, name);
      expect(pages.map(({ text, origin }) => [text, origin.record, origin.sha256])).toEqual([
        ["one", "1", sha256('{"text":"one"}')],
        ["two", "2", sha256('{"text":"two"}')],
      ]);
      expect(failures).toEqual([]);
    }
    const page = await readOne('{\n "text": "one",\n "title": "t"\n}', "article.json");
    expect([page.text, page.given.title, page.origin.mediaType]).toEqual(["one", "t", "application/json"]);
  });

  it("leaves out fields of a wrong kind and says so", async () => {
    const { pages } = await readLines('{"text":"one","published":"last Tuesday","url":7,"authors":[1]}\n{"html":"<p>Said <b>no</b>.</p>"}');
    expect(pages[0].given).toEqual({});
    expect(pages[0].diagnostics.map(({ rule }) => rule)).toEqual(Array(3).fill("field-left-out"));
    expect([pages[1].text, pages[1].markup?.elements.map(({ tag }) => tag)]).toEqual(["Said no.", ["p", "b"]]);
  });

  it("keeps the places of the markup where the HTML begins with a byte-order mark", async () => {
    const { pages } = await readLines(JSON.stringify({ html: "\ufeff<h1>No</h1><p>Ines Tarrow said <b>no</b>.</p>" }));
    const [{ text, markup }] = pages;
    const words = markup?.elements.map(({ tag, start, end }) => [tag, text.slice(start, end)]);
    expect(words).toEqual([
      ["h1", "No"],
      ["p", "Ines Tarrow said no."],
      ["b", "no"],
    ]);
  });

  it("replaces NUL and half characters that JSON can write", async () => {
    const { pages } = await readLines('{"text":"a\\u0000b\\ud800c"}');
    expect(pages[0].text).toBe("a\uFFFDb\uFFFDc");
  });

  it("is cut into lines the same, however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "bb", "\n", "\r\n", "ccc"), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join(""));
          const chunks = [];
          for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
          const lines: string[] = [];
          for await (const line of linesOf(chunks, 4)) lines.push(line.bytes === null ? "too long" : line.bytes.toString());
          const whole = parts.join("").split("\n");
          if (whole.at(-1) === "") whole.pop();
          expect(lines).toEqual(whole.map((line) => line.replace(/\r$/, "")).map((line) => (line.length > 4 ? "too long" : line)));
        },
      ),
    );
  });
});
