import type { Column } from "./columns.ts";
import { joinLines, type Words } from "./hyphens.ts";
import type { Segment } from "./segments.ts";

/**
 * Lines of columns -> paragraphs. One ends at a wider gap, at a change of the font's size, before an
 * indented line, and after a line that stops short with the end of a sentence. A paragraph goes on in the
 * next column or page when it stops in the middle of a sentence.
 */
export interface Line {
  readonly text: string;
  readonly size: number;
  /** The line is the first of its paragraph. */
  readonly begins: boolean;
}

export function linesOf(column: Column, body: number): Line[] {
  const rows = rowsOf(column);
  const left = quantile(
    rows.map((row) => row.left),
    0.1,
  );
  const right = quantile(
    rows.map((row) => row.right),
    0.9,
  );
  const gaps = rows
    .slice(1)
    .map((row, i) => row.baseline - rows[i].baseline)
    .filter((gap) => gap > 0);
  const usual = quantile(gaps, 0.25) || 1;
  return rows.map((row, i) => {
    const before = rows[i - 1];
    return { text: row.text, size: row.size, begins: !before || begins(row, before, { left, right, usual, body }) };
  });
}

interface Measures {
  readonly left: number;
  readonly right: number;
  /** Distance of two lines of a paragraph. */
  readonly usual: number;
  /** Size of the document's usual font. */
  readonly body: number;
}

function begins(row: Segment, before: Segment, { left, right, usual, body }: Measures): boolean {
  const gap = row.baseline - before.baseline;
  if ((gap > usual * PARAGRAPH_GAP && gap > before.size * 1.3) || gap > before.size * WIDEST_LEADING) return true;
  if (Math.abs(row.size - before.size) > Math.min(row.size, before.size) * SIZE_CHANGE) return true;
  const indented = row.left - left > row.size * MIN_INDENT;
  const beforeIndented = before.left - left > before.size * MIN_INDENT;
  if (indented && !beforeIndented && row.left - left < row.size * MAX_INDENT) return true;
  // A line of running text is never half empty; a byline is, and each line of an address.
  if (right - before.right > (right - left) * HALF_EMPTY && before.size <= body * (1 + SIZE_CHANGE) && !/^\p{Ll}/u.test(row.text))
    return true;
  const short = right - before.right > (right - left) * SHORT_LINE;
  return short && ENDS.test(before.text) && !/^\p{Ll}/u.test(row.text);
}

/** In distances of two lines, of the smaller size, and in heights of the font. */
const PARAGRAPH_GAP = 1.35;
/** A typescript with double space has 2.4. */
const WIDEST_LEADING = 2.6;
const SIZE_CHANGE = 0.15;
const MIN_INDENT = 0.6;
const MAX_INDENT = 6;
/** Share of the column's width left white after the last line of a paragraph. */
const SHORT_LINE = 0.12;
const HALF_EMPTY = 0.45;
const ENDS = /[.!?:…]["'”’»)\]]{0,3}$/;

/** Segments of one baseline in one column are one line: a tab or a table stands between them. */
function rowsOf(column: Column): Segment[] {
  const rows: Segment[] = [];
  for (const segment of column) {
    const last = rows.at(-1);
    if (last && Math.abs(segment.baseline - last.baseline) < Math.min(segment.size, last.size) * 0.4 && segment.left >= last.right)
      rows[rows.length - 1] = { ...last, text: `${last.text} ${segment.text}`, right: segment.right };
    else rows.push(segment);
  }
  return rows;
}

/** The paragraphs of all columns, in reading order; `furniture` of a page comes after the paragraph that runs over it. */
export function paragraphsOf(
  pages: readonly { readonly columns: readonly Column[]; readonly furniture: readonly string[] }[],
  words: Words,
  body: number,
): string[] {
  const paragraphs: string[] = [];
  let open: Line[] = [];
  let waiting: string[] = [];
  const close = () => {
    if (open.length > 0)
      paragraphs.push(
        joinLines(
          open.map(({ text }) => text),
          words,
        ),
      );
    open = [];
    paragraphs.push(...waiting);
    waiting = [];
  };
  for (const { columns, furniture } of pages) {
    for (const column of columns) {
      for (const [i, line] of linesOf(column, body).entries()) {
        const last = open.at(-1);
        const goesOn = i === 0 ? last !== undefined && runsOn(last, line) : !line.begins;
        if (!goesOn) close();
        open.push(line);
      }
    }
    waiting.push(...furniture);
  }
  close();
  return paragraphs.filter(Boolean);
}

/** Does a sentence run from the last line of a column to the first of the next? */
function runsOn(last: Line, next: Line): boolean {
  if (ENDS.test(last.text) || Math.abs(last.size - next.size) > last.size * SIZE_CHANGE) return false;
  if (/[\p{L}\d]-$|[,;–—]$/u.test(last.text) || /^[\p{Ll}\d"“‘(]/u.test(next.text)) return true;
  return /\s\p{Ll}+$/u.test(last.text) && last.text.length > 25;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length > 0 ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] : 0;
}
