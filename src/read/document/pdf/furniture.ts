import { median } from "./columns.ts";
import type { Segment } from "./segments.ts";

/**
 * Running heads, feet and page numbers: what stands at the top or bottom of several pages, digits aside,
 * at the same height. They are kept as lines of their own, out of the way of sentences that run from one
 * page to the next.
 */
export function furnitureOf(pages: readonly (readonly Segment[])[]): ReadonlySet<Segment> {
  const seen = new Map<string, { readonly segment: Segment; readonly page: number }[]>();
  const furniture = new Set<Segment>();
  for (const [page, segments] of pages.entries())
    for (const segment of atEdges(segments)) {
      if (PAGE_NUMBER.test(segment.text)) {
        furniture.add(segment);
        continue;
      }
      const key = `${segment.text.replace(/\d+/g, "#").slice(0, 200)}@${Math.round(segment.baseline / HEIGHT)}`;
      const places = seen.get(key);
      if (places) places.push({ segment, page });
      else seen.set(key, [{ segment, page }]);
    }
  const fewest = Math.max(2, pages.length * MIN_SHARE);
  for (const places of seen.values())
    if (new Set(places.map(({ page }) => page)).size >= fewest) for (const { segment } of places) furniture.add(segment);
  return furniture;
}

/** Segments of the first and last rows: of the outermost, and of the next ones where a gap parts them from the text. */
function atEdges(segments: readonly Segment[]): Segment[] {
  const rows = [...new Set(segments.map(({ baseline }) => Math.round(baseline)))].sort((a, b) => a - b);
  const gaps = rows.slice(1).map((row, i) => row - rows[i]);
  const usual = median(gaps);
  const edges = new Set([...rows.slice(0, outside(gaps, usual)), ...rows.slice(rows.length - outside(gaps.reverse(), usual))]);
  return segments.filter(({ baseline }) => edges.has(Math.round(baseline)));
}

/** Rows from the edge to the first wide gap, when it comes soon; else the outermost. */
function outside(gaps: readonly number[], usual: number): number {
  const wide = gaps.slice(0, EDGE_ROWS).findLastIndex((gap) => gap > usual * WIDE_GAP);
  return Math.max(1, wide + 1);
}

/** In usual distances of two rows. */
const WIDE_GAP = 1.5;
const EDGE_ROWS = 3;
/** Points within which heights are the same. */
const HEIGHT = 4;
/** Share of pages: left and right pages may differ. */
const MIN_SHARE = 0.4;
const PAGE_NUMBER = /^(?:[-–—\s|]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s|]*)$/i;
