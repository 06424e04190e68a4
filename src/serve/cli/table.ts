import { printable, type Style } from "./style.ts";

/**
 * Tables that can be printed row by row: widths are fixed before the first row, one column takes what
 * the others leave, cells are wrapped at words.
 */
export interface Column<Row> {
  readonly title: string;
  /** Characters; "rest" for the one column that takes what is left. */
  readonly width: number | "rest";
  readonly cell: (row: Row) => string;
}

export function table<Row>(columns: readonly Column<Row>[], totalWidth: number, style: Style) {
  const fixed = columns.reduce((sum, { width }) => sum + (width === "rest" ? 0 : width), 0) + GAP.length * (columns.length - 1);
  const widths = columns.map(({ width }) => (width === "rest" ? Math.max(MIN_REST, totalWidth - fixed) : width));
  const rowOf = (cells: readonly string[]): string => {
    const wrapped = cells.map((cell, i) => wrap(cell, widths[i]));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    let text = "";
    for (let line = 0; line < height; line++) {
      text += `${wrapped
        .map((lines, i) => (lines[line] ?? "").padEnd(widths[i]))
        .join(GAP)
        .trimEnd()}\n`;
    }
    return text;
  };
  return {
    head: () => `${style.dim(rowOf(columns.map(({ title }) => title)).trimEnd())}\n`,
    row: (row: Row) => rowOf(columns.map(({ cell }) => cell(row))),
  };
}

/** Lines of at most `width` characters, broken at white space; longer words are cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(/\s+/)) {
    if (!word) continue;
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line ? `${line} ${word}` : word;
    while (line.length > width) {
      const cut = isHighSurrogate(line, width - 1) ? width - 1 : width;
      lines.push(line.slice(0, Math.max(1, cut)));
      line = line.slice(Math.max(1, cut));
    }
  }
  if (line || lines.length === 0) lines.push(line);
  return lines;
}

/** A paragraph wrapped, each line after the indent. */
export function indented(text: string, width: number, indent: string): string {
  return wrap(text, Math.max(MIN_REST, width - indent.length))
    .map((line) => `${indent}${line}\n`)
    .join("");
}

const GAP = "  ";
/** Narrowest the wide column gets, in characters; a narrower terminal wraps by itself. */
const MIN_REST = 24;

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}
