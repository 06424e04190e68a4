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

interface Placed extends Fragment {
  /** The file writes it right after the one before it, in the same line, with nothing or a space between them. */
  readonly goesOn: boolean;
}

/** A page's fragments and those set upright on its side, which are no lines of its columns. */
export interface PageFragments {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  readonly sideways: readonly string[];
}

/** Where the last word ends, and where the space after it does, which may be said wider than it is set. */
interface LineEnd {
  readonly from: number;
  readonly x: number;
  readonly y: number;
}

/** What pdf.js gives of a piece of text. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** A line ends after it. */
  readonly hasEOL?: boolean;
}

export interface PdfViewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

export function fragmentsOf(items: readonly PdfItem[], { width, height, transform }: PdfViewport): PageFragments {
  const placed: Placed[] = [];
  const sideways: string[] = [];
  let end: LineEnd | null = null;
  for (const item of items.slice(0, MAX_FRAGMENTS)) {
    const [a, b, , , x, y] = times(transform, item.transform);
    const scale = Math.hypot(a, b);
    if (!Number.isFinite(x + y + scale) || Math.abs(b) > Math.abs(a) * MAX_SLANT) {
      if (item.str.trim().length > 1) sideways.push(item.str.trim());
      continue;
    }
    const size = item.height > 0 ? item.height : scale > 0 ? scale : 1;
    const left = a < 0 ? x - item.width : x;
    const isWord = /\S/.test(item.str);
    const goesOn: boolean =
      end !== null && Math.abs(y - end.y) < size * SAME_LINE && left < end.x + size * CLOSE && left > end.from - size * CLOSE;
    if (isWord) placed.push({ text: item.str, left, right: left + item.width, baseline: y, size, goesOn });
    if (item.hasEOL) end = null;
    else if (isWord) end = { from: left + item.width, x: left + item.width, y };
    else if (goesOn && end) end = { from: end.from, x: Math.max(end.x, left + item.width), y };
  }
  return { width, height, fragments: chained(placed), sideways };
}

/**
 * Words that the file writes one after the other are one fragment, however wide the space between them:
 * in justified text of narrow columns it is wider than that between columns. A wide space after which
 * several lines begin at the same place is one between columns all the same.
 */
function chained(placed: readonly Placed[]): Fragment[] {
  const starts = new Map<number, number[]>();
  const column = (x: number) => Math.round(x / 2);
  const isWide = (i: number) => placed[i].goesOn && placed[i].left - placed[i - 1].right > placed[i].size;
  for (let i = 1; i < placed.length; i++) {
    if (!isWide(i)) continue;
    const at = starts.get(column(placed[i].left));
    if (at) at.push(placed[i].baseline);
    else starts.set(column(placed[i].left), [placed[i].baseline]);
  }
  const aligned = ({ left, baseline, size }: Fragment) => {
    const near = [-1, 0, 1].flatMap((step) => starts.get(column(left) + step) ?? []).slice(0, MOST_STARTS);
    return near.filter((other) => Math.abs(other - baseline) < size * ALIGNED_REACH).length;
  };
  const fragments: Fragment[] = [];
  for (const [i, { goesOn, ...next }] of placed.entries()) {
    const open = fragments.at(-1);
    if (!open || !goesOn || i === 0 || (isWide(i) && aligned(next) >= FEWEST_ALIGNED)) {
      fragments.push(next);
      continue;
    }
    const gap = next.left - open.right;
    const space = gap > next.size * SPACE && !/\s$/.test(open.text) && !/^\s/.test(next.text) ? " " : "";
    const larger = next.text.trim().length > open.text.trim().length ? next : open;
    fragments[fragments.length - 1] = {
      text: open.text + space + next.text,
      left: Math.min(open.left, next.left),
      right: Math.max(open.right, next.right),
      baseline: larger.baseline,
      size: larger.size,
    };
  }
  return fragments;
}

/** In heights of the font. */
const SAME_LINE = 0.4;
const CLOSE = 0.5;
const SPACE = 0.12;
/** Lines that begin at one place behind a wide space, from which it is one between columns. */
const FEWEST_ALIGNED = 4;
/** Heights of the font, up and down, within which they are counted; places looked at. */
const ALIGNED_REACH = 5;
const MOST_STARTS = 500;
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
