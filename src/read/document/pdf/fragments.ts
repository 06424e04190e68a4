/**
 * Pieces of text as a PDF places them, upright and counted from the top left corner of the page as it is
 * looked at, in points.
 */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line the letters stand on; grows downwards. */
  readonly baseline: number;
  /** Height of the letters' font. */
  readonly size: number;
}

/** A page's fragments and those set upright on its side, which are no lines of its columns. */
export interface PageFragments {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  readonly sideways: readonly string[];
}

/** What pdf.js gives of a piece of text. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface PdfViewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

export function fragmentsOf(items: readonly PdfItem[], { width, height, transform }: PdfViewport): PageFragments {
  const fragments: Fragment[] = [];
  const sideways: string[] = [];
  for (const item of items.slice(0, MAX_FRAGMENTS)) {
    if (!/\S/.test(item.str)) continue;
    const [a, b, , , x, y] = times(transform, item.transform);
    const scale = Math.hypot(a, b);
    if (!Number.isFinite(x + y + scale) || Math.abs(b) > Math.abs(a) * MAX_SLANT) {
      if (item.str.trim().length > 1) sideways.push(item.str.trim());
      continue;
    }
    const size = item.height > 0 ? item.height : scale;
    const left = a < 0 ? x - item.width : x;
    fragments.push({ text: item.str, left, right: left + item.width, baseline: y, size: size > 0 ? size : 1 });
  }
  return { width, height, fragments, sideways };
}

/** Fragments of one page that are looked at; a full page of a broadsheet has 3,000. */
const MAX_FRAGMENTS = 100_000;
/** Rise for each step to the right from which text is no line of the page. */
const MAX_SLANT = 0.2;

/** Product of two affine maps as PDF writes them. */
function times(m: readonly number[], n: readonly number[]): readonly number[] {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
