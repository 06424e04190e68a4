import type { Segment } from "./segments.ts";

/**
 * Segments in the order they are read: where a white strip parts the page from top to bottom, the left
 * side before the right; what runs across the strip (a headline over two columns) parts the page into
 * bands read one after the other. After Nagy and Seth, Hierarchical representation of optically scanned
 * documents (1984), without its cuts across.
 */
export type Column = readonly Segment[];

export function columnsOf(segments: readonly Segment[]): Column[] {
  const columns: Column[] = [];
  divide(byPlace(segments), columns, 0);
  return columns;
}

function divide(segments: readonly Segment[], columns: Column[], depth: number): void {
  const strip = depth < MAX_DEPTH ? stripIn(segments) : null;
  const bands = strip === null ? [] : bandsOf(segments, strip);
  if (strip === null || (bands.length === 1 && bands[0].isAcross)) {
    if (segments.length > 0) columns.push(segments);
    return;
  }
  for (const { isAcross, segments: band } of bands) {
    if (isAcross) divide(band, columns, depth + 1);
    else {
      divide(
        band.filter(({ right }) => right <= strip),
        columns,
        depth + 1,
      );
      divide(
        band.filter(({ right }) => right > strip),
        columns,
        depth + 1,
      );
    }
  }
}

interface Band {
  /** Its lines run across the strip. */
  readonly isAcross: boolean;
  readonly segments: Segment[];
}

/** Rows that keep to their side of the strip and rows that do not, in turn. A few rows that keep to it between others that do not are no band. */
function bandsOf(segments: readonly Segment[], strip: number): Band[] {
  const rows: Band[] = [];
  let at = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    const isAcross = segment.left < strip && segment.right > strip;
    const row = rows.at(-1);
    if (row && segment.baseline - at < segment.size * SAME_ROW) {
      row.segments.push(segment);
      if (isAcross && !row.isAcross) rows[rows.length - 1] = { ...row, isAcross };
    } else {
      rows.push({ isAcross, segments: [segment] });
      at = segment.baseline;
    }
  }
  const runs: { isAcross: boolean; rows: Band[] }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.isAcross === row.isAcross) last.rows.push(row);
    else runs.push({ isAcross: row.isAcross, rows: [row] });
  }
  const bands: Band[] = [];
  for (const [i, run] of runs.entries()) {
    const isAcross = run.isAcross || (i > 0 && i < runs.length - 1 && run.rows.length < FEWEST_ROWS);
    const inside = run.rows.flatMap((row) => row.segments);
    const last = bands.at(-1);
    if (last?.isAcross === isAcross) last.segments.push(...inside);
    else bands.push({ isAcross, segments: inside });
  }
  return bands;
}

/** In heights of the font. */
const SAME_ROW = 0.5;
/** Rows of a band between lines that run across. */
const FEWEST_ROWS = 3;

/** Columns and bands in one another: a broadsheet has eight columns. */
const MAX_DEPTH = 12;

/** Place of the white strip between two columns, or null. */
function stripIn(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * FEWEST_LINES) return null;
  const left = Math.min(...edges(segments, "left"));
  const right = Math.max(...edges(segments, "right"));
  const bins = Math.min(MAX_BINS, Math.ceil((right - left) / BIN));
  if (!(bins > 4)) return null;
  const change = new Int32Array(bins + 1);
  const binAt = (x: number) => Math.max(0, Math.min(bins, Math.round((x - left) / BIN)));
  for (const segment of segments) {
    change[binAt(segment.left)]++;
    change[binAt(segment.right)]--;
  }
  const size = median(segments.map((segment) => segment.size));
  for (const share of CROSSING) {
    const most = segments.length * share;
    let best: { readonly at: number; readonly width: number } | null = null;
    let covered = 0;
    let from = -1;
    for (let bin = 0; bin <= bins; bin++) {
      covered += change[bin];
      if (bin < bins && covered <= most) {
        if (from < 0) from = bin;
        continue;
      }
      const width = (bin - from) * BIN;
      const at = left + ((bin + from) / 2) * BIN;
      if (from >= 0 && width >= size * MIN_STRIP && width > (best?.width ?? 0) && isBetweenColumns(segments, at, right - left))
        best = { at, width };
      from = -1;
    }
    if (best) return best.at;
  }
  return null;
}

function isBetweenColumns(segments: readonly Segment[], at: number, width: number): boolean {
  const sides = [segments.filter(({ right }) => right <= at), segments.filter(({ left }) => left >= at)];
  return sides.every((side) => {
    if (side.length < FEWEST_LINES) return false;
    const across = Math.max(...edges(side, "right")) - Math.min(...edges(side, "left"));
    return across >= width * MIN_SIDE && median(side.map((segment) => segment.text.length)) >= MIN_LETTERS;
  });
}

function edges(segments: readonly Segment[], edge: "left" | "right"): number[] {
  return segments.slice(0, MAX_EDGES).map((segment) => segment[edge]);
}

/** Spreading more numbers over Math.max would overflow its arguments. */
const MAX_EDGES = 50_000;
/** Points. */
const BIN = 2;
const MAX_BINS = 5000;
/** Lines each side must have. */
const FEWEST_LINES = 4;
/** Shares of segments that may run across the strip, the fewest first. */
const CROSSING = [0, 0.04, 0.1, 0.2, 0.3];
/** Width of the strip in heights of the font, and of each side as a share of both. */
const MIN_STRIP = 0.8;
const MIN_SIDE = 0.15;
/** Letters of the middle line of a side: a column of numbers or bullets is none. */
const MIN_LETTERS = 8;

function byPlace(segments: readonly Segment[]): Segment[] {
  return [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length > 0 ? sorted[sorted.length >> 1] : 0;
}
