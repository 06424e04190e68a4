import type { Fragment } from "./fragments.ts";

/**
 * Fragments -> stretches of a line: neighbours on one baseline put together, a space where there is a gap
 * of one, and cut where the gap is as wide as between two columns.
 */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  const segments: Segment[] = [];
  for (const row of rowsOf(fragments)) {
    let open: Segment | null = null;
    for (const next of [...row].sort((a, b) => a.left - b.left)) {
      const gap = open ? next.left - open.right : 0;
      const size = open ? Math.max(Math.min(open.size, next.size), 1) : 1;
      if (open && gap < size * COLUMN_GAP && gap > -size * MAX_OVERLAP) open = joined(open, next, gap > size * SPACE_GAP);
      else {
        if (open) segments.push(open);
        open = { ...next };
      }
    }
    if (open) segments.push(open);
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, " ").trim() })).filter(({ text }) => text);
}

function joined(open: Segment, next: Fragment, spaced: boolean): Segment {
  const space = spaced && !open.text.endsWith(" ") && !next.text.startsWith(" ") ? " " : "";
  const larger = next.text.trim().length > open.text.trim().length ? next : open;
  return {
    text: open.text + space + next.text,
    left: open.left,
    right: Math.max(open.right, next.right),
    baseline: larger.baseline,
    size: larger.size,
  };
}

/** Fragments that share a baseline, from the top. A raised or lowered sign belongs to the line it stands in. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  let row: Fragment[] = [];
  let at = 0;
  for (const fragment of [...fragments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    if (row.length > 0 && fragment.baseline - at > SAME_LINE * Math.min(fragment.size, row[0].size)) {
      rows.push(row);
      row = [];
    }
    if (row.length === 0) at = fragment.baseline;
    row.push(fragment);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** In heights of the font. Justified text has gaps of 0.2 to 0.8 between words, columns are 1.2 and more apart. */
const COLUMN_GAP = 1.1;
const SPACE_GAP = 0.12;
const SAME_LINE = 0.4;
/** Letters set over each other more than this are two texts. */
const MAX_OVERLAP = 3;
