import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportCsv } from "../../../src/serve/export/csv.ts";
import { exportJsonl } from "../../../src/serve/export/jsonl.ts";
import type { RecordedStatement } from "../../../src/terms/store.ts";
import { pile, readings } from "../../web/pile.ts";
import { Sink } from "../../web/sink.ts";

/** RFC 4180, nothing else: fails on a bare quote, a bare line end or a last line without its end. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv);
    if (!match) throw new Error(`not CSV after ${rows.length} rows`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]);
    if (match[3] !== ",") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

async function csv(statements: AsyncIterable<RecordedStatement> | Iterable<RecordedStatement>): Promise<string> {
  const sink = new Sink();
  await exportCsv(
    {
      statements: async function* () {
        yield* statements;
      },
    },
    sink,
  );
  return sink.text;
}

const HEADER =
  "article,statement,speaker,speaker_type,kind,attitude,act,polarity,certainty,addressee,via,said,words,source,cue,publisher,published,title,path,url,start,end,utterance,confidence";

describe("CSV", () => {
  it("one statement a row under a header, places and all", async () => {
    const text = await csv(pile().statements());
    expect(text.split("\r\n")[0]).toBe(HEADER);
    const [header, ...rows] = parse(text);
    expect(rows).toHaveLength(16);
    const second = Object.fromEntries(header.map((name, i) => [name, rows[1][i]]));
    expect(second).toMatchObject({
      article: readings[0].origin.sha256,
      speaker: "Ilse Brandvold",
      speaker_type: "person",
      kind: "direct",
      attitude: "false",
      source: "Brandvold said",
      publisher: "The Vesterhavn Courier",
      utterance: "u:4f1a",
      confidence: "0.98",
    });
    expect(readings[0].text.slice(Number(second.start), Number(second.end))).toBe(second.words);
  });

  it("what goes in comes out, whatever it is, and no cell begins a formula", async () => {
    const sample = (await pile().statement(readings[0].statements[0].id)) as RecordedStatement;
    const wild = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc
        .array(fc.constantFrom('"', ",", "\r", "\n", "=", "+", "-", "@", "\t", "'", " ", "x", "🌊"), { maxLength: 8 })
        .map((marks) => marks.join("")),
    );
    await fc.assert(
      fc.asyncProperty(wild, wild, wild, async (name, title, path) => {
        const recorded: RecordedStatement = {
          ...sample,
          article: { ...sample.article, title, path },
          statement: { ...sample.statement, speaker: { name, type: "person" } },
        };
        const [header, row, ...more] = parse(await csv([recorded]));
        expect(more).toEqual([]);
        expect(row).toHaveLength(header.length);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        const back = (column: string) => row[header.indexOf(column)].replace(/^'(?=[=+\-@\t\r])/, "");
        const plain = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, "");
        expect([back("speaker"), back("title"), back("path")]).toEqual([name, title, path].map(plain));
      }),
    );
  });

  it("an empty record is a header", async () => {
    expect(await csv([])).toBe(`${HEADER}\r\n`);
  });
});

it("JSON Lines: every article a line, as extract prints it", async () => {
  const sink = new Sink();
  await exportJsonl(pile(), sink);
  expect(sink.text).toBe(readings.map((reading) => `${JSON.stringify(reading)}\n`).join(""));
});

it("an error of the stream comes back to the caller", async () => {
  const broken = new Sink();
  broken._write = (_piece, _encoding, done) => done(new Error("no space left"));
  await expect(exportJsonl(pile(), broken)).rejects.toThrow("no space left");
});
