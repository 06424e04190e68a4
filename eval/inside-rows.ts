/**
 * Rows for training what finds furniture inside paragraphs: `inside-rows.js DUMPS.jsonl.gz...` reads planted dumps and
 * obeys lines of standard input: `start OUT`, then `span OUT SCORES` for the beginnings that SCORES (Float32) make likely.
 */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";
import { stripIn, wordsOfPage } from "../src/clean/inside/find.ts";
import { endOf, MOST_TOKENS, mayBegin, mayEnd, SPAN, START, type Strip, spanRow, startRow } from "../src/clean/inside/rows.ts";

interface Line {
  readonly t: string;
  readonly y: string;
  readonly junk?: readonly (readonly [start: number, end: number, family: string, piece: string])[];
}

interface Paragraph {
  readonly page: number;
  readonly strip: Strip;
  /** First token and the token after the last of each planted piece; where no token begins there it cannot be found. */
  readonly junk: readonly { readonly start: number; readonly end: number; readonly family: string }[];
}

/** Likelihood from which the ends of a beginning are listed: below that of the product, so that the second forest sees more. */
const LISTED = 0.01;

const pages: { id: string; url: string }[] = [];
const paragraphs: Paragraph[] = [];
for (const path of process.argv.slice(2)) {
  for (const row of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) if (row) readDump(JSON.parse(row));
}
for await (const command of createInterface({ input: process.stdin })) {
  const [mode, out, scores] = command.split(" ");
  write(mode, out, scores ? new Float32Array(bytes(scores)) : null);
  process.stdout.write("done\n");
}

/** Of a planted page only the lines that hold junk: its other lines are read with the page it was made from. */
function readDump({ id, url, lines, base }: { id: string; url: string; lines: readonly Line[]; base?: string }): void {
  const words = wordsOfPage(lines.map(({ t }) => ({ text: t })));
  for (const [index, { t, y, junk }] of lines.entries()) {
    if (y === "unsure" || (y === "chrome" && t.length > 2000) || (base && !junk)) continue;
    const strip = stripIn(words, index);
    if (strip) paragraphs.push({ page: pages.length, strip, junk: (junk ?? []).map((piece) => tokensOfPiece(t, strip, piece)) });
  }
  pages.push({ id, url });
}

function tokensOfPiece(text: string, { tokens }: Strip, [from, to, family]: readonly [number, number, string, string]) {
  const [low, high] = [units(text, from), units(text, to)];
  const start = tokens.findIndex((token) => token.start >= low);
  return { start, end: tokens.findLastIndex((_, i) => i >= start && endOf(tokens, start, i + 1) <= high) + 1, family };
}

/** Offset in characters -> offset in code units. */
function units(text: string, characters: number): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].slice(0, characters).join("").length : characters;
}

function write(mode: string, out: string, scores: Float32Array | null): void {
  const binary = openSync(`${out}.bin`, "w");
  const listing = openSync(`${out}.jsonl`, "w");
  const tell = (row: object) => writeSync(listing, `${JSON.stringify(row)}\n`);
  tell({ names: mode === "start" ? START : SPAN });
  tell({ pages });
  const row = new Float64Array(SPAN.length);
  let at = 0;
  for (const { page, strip, junk } of paragraphs) {
    const labels: number[] = [];
    const groups: number[] = [];
    const rows: number[] = [];
    for (let i = 0; i < strip.tokens.length; i++) {
      if (!mayBegin(strip.tokens, i)) continue;
      startRow(strip, i, row);
      const piece = junk.find(({ start }) => start === i);
      if (mode === "start") {
        rows.push(...row.subarray(0, START.length));
        labels.push(piece ? 1 : 0);
        continue;
      }
      if ((scores?.[at++] ?? 0) < LISTED && !piece) continue;
      for (let end = i + 1; end <= Math.min(strip.tokens.length, i + MOST_TOKENS); end++) {
        if (!mayEnd(strip.tokens, i, end) || (i === 0 && end === strip.tokens.length)) continue;
        spanRow(strip, i, end, row);
        rows.push(...row);
        labels.push(piece?.end === end ? 1 : 0);
        groups.push(i);
      }
    }
    if (rows.length === 0) continue;
    writeSync(binary, new Uint8Array(Float32Array.from(rows).buffer));
    tell({ page, labels, groups: mode === "start" ? undefined : groups, planted: junk.length, families: junk.map(({ family }) => family) });
  }
  closeSync(binary);
  closeSync(listing);
}

function bytes(path: string): ArrayBuffer {
  const file = readFileSync(path);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}
