/**
 * Rows for training the line models, computed by the code that ships. `page-rows.js DUMPS.jsonl.gz...` reads the
 * dumps once and then obeys lines of standard input: `first OUT`, `headline OUT SCORES`, `second OUT SCORES HEADLINES`.
 * OUT.bin holds Float32 rows, OUT.jsonl one page a line; SCORES are Float32, HEADLINES Int32, in the order of the pages.
 */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";
import { type Block, blocksOf, cutFrom } from "../src/clean/blocks.ts";
import { HEADLINE, headlineRows } from "../src/clean/lines/headline-rows.ts";
import { SECOND, secondRows } from "../src/clean/lines/second-rows.ts";
import { FIRST, firstRows, type Sheet, sheetOf } from "../src/clean/lines/sheet.ts";
import { injectedIn } from "../src/clean/removals/injected.ts";

interface Line {
  readonly t: string;
  readonly y: string;
}

interface Dump {
  readonly id: string;
  readonly url: string;
  readonly sep: string;
  readonly lines: readonly Line[];
}

interface Read {
  readonly id: string;
  readonly url: string;
  readonly sheet: Sheet;
  readonly labels: readonly string[];
}

const pages: Read[] = [];
for (const path of process.argv.slice(2)) {
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) if (line) pages.push(readDump(JSON.parse(line)));
}
for await (const command of createInterface({ input: process.stdin })) {
  const [mode, out, ...files] = command.split(" ");
  write(mode, out, files);
  process.stdout.write("done\n");
}

function readDump(dump: Dump): Read {
  const blocks = repaired(dump.lines.map(({ t }) => t).join(dump.sep));
  return { id: dump.id, url: dump.url, sheet: sheetOf(blocks), labels: labelsOf(dump, blocks) };
}

function write(mode: string, out: string, [scoreFile, headlineFile]: readonly string[]): void {
  const binary = openSync(`${out}.bin`, "w");
  const listing = openSync(`${out}.jsonl`, "w");
  const tell = (row: object) => writeSync(listing, `${JSON.stringify(row)}\n`);
  const put = (rows: Float64Array) => writeSync(binary, new Uint8Array(Float32Array.from(rows).buffer));
  const scores = scoreFile ? new Float32Array(bytes(scoreFile)) : null;
  const headlines = headlineFile ? new Int32Array(bytes(headlineFile)) : null;
  tell({ names: mode === "first" ? FIRST : mode === "headline" ? HEADLINE : SECOND });
  let at = 0;
  for (const [index, { id, url, sheet, labels }] of pages.entries()) {
    const first = firstRows(sheet);
    const count = sheet.blocks.length;
    const own = scores ? Float64Array.from(scores.subarray(at, at + count)) : new Float64Array(0);
    at += count;
    if (mode === "headline") {
      const { lines, rows } = headlineRows(sheet, first, own);
      put(rows);
      tell({ id, url, lines, labels: lines.map((i) => labels[i]) });
      continue;
    }
    const headline = headlines && headlines[index] >= 0 ? headlines[index] : null;
    put(mode === "first" ? first : secondRows(sheet, first, own, headline));
    tell({ id, url, labels, words: sheet.blocks.map((block) => block.shape.words) });
  }
  closeSync(binary);
  closeSync(listing);
}

function repaired(text: string): Block[] {
  return blocksOf(text).map((block) => {
    const cuts = injectedIn(block.text, block.start);
    return (cuts.length > 0 ? cutFrom(text, block, cuts) : null) ?? block;
  });
}

/** The label that most of a block's characters have. */
function labelsOf(dump: Dump, blocks: readonly Block[]): string[] {
  const labels: string[] = [];
  let start = 0;
  let line = 0;
  for (const block of blocks) {
    const held = new Map<string, number>();
    while (line < dump.lines.length && start + dump.lines[line].t.length <= block.start)
      start += dump.lines[line++].t.length + dump.sep.length;
    for (let n = line, from = start; n < dump.lines.length && from < block.end; from += dump.lines[n++].t.length + dump.sep.length) {
      const shared = Math.min(block.end, from + dump.lines[n].t.length) - Math.max(block.start, from);
      held.set(dump.lines[n].y, (held.get(dump.lines[n].y) ?? 0) + shared);
    }
    labels.push([...held].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "unsure");
  }
  return labels;
}

function bytes(path: string): ArrayBuffer {
  const file = readFileSync(path);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}
