import { isContentWord } from "./fold.ts";

/**
 * Lays a wording over the place of a longer one where it fits best: every word of the needle is
 * matched, put in the place of another, or left over; words of the hay before and after cost nothing.
 * Gaps in the hay come in two kinds, a few words left out and a long cut, after Gotoh (1982) with a
 * second, flat gap; so words scattered over a text do not add up to a find.
 */
export interface Alignment {
  /** For each needle word the index of the hay word it stands on, or -1. */
  readonly places: readonly number[];
  /** Needle words that stand on the very same word. */
  readonly equal: number;
  /** Needle words that stand on another word or on none. */
  readonly changed: number;
  /** Stretches of the hay left out between two placed words: half-open ranges. */
  readonly gaps: readonly Gap[];
  readonly score: number;
}

export interface Gap {
  readonly start: number;
  readonly end: number;
  /** Index of the first needle word after the gap. */
  readonly before: number;
}

/** What a step adds to the score, in units of one matching content word; set by eye on single edits of real quotations. */
const EQUAL = 1;
const EQUAL_FUNCTION = 0.9;
const OTHER = -0.6;
const LEFT_OVER = -0.5;
const GAP_OPEN = -0.9;
const GAP_WORD = -0.1;
const CUT = -2.6;
/** A cut where the needle itself shows one by an ellipsis. */
const SHOWN_CUT = -0.2;

/** Bound on needle words times hay words compared; larger pairs are first cut to the densest window of the hay. */
export const MAX_CELLS = 1_000_000;

const NOWHERE = -1e9;
// States: standing on a hay word, in a small gap, in a cut, left over. START is only a predecessor.
const ON = 0;
const GAP = 1;
const SKIP = 2;
const OVER = 3;
const START = 4;

/** What is known beside the words. */
export interface AlignHints {
  /** For each needle word: an ellipsis stands before it, so a cut there costs next to nothing. */
  readonly elided?: readonly boolean[];
  /** For each hay word: a clause begins with it. Of places that fit alike, one that is a whole clause is taken. */
  readonly edges?: readonly boolean[];
}

/** Decides between places that fit alike, and nothing else. */
const EDGE = 0.02;

function edgeGain(edges: AlignHints["edges"], index: number): number {
  return edges && (index >= edges.length || edges[index]) ? EDGE : 0;
}

/** Aligns; null when the needle is empty or too long for any window, or when nothing fits at all. */
export function alignWords(needle: readonly string[], hay: readonly string[], hints: AlignHints = {}): Alignment | null {
  if (needle.length === 0 || hay.length === 0) return null;
  const room = Math.floor(MAX_CELLS / needle.length);
  if (hay.length <= room) return align(needle, hay, 0, hints);
  if (room < needle.length) return null;
  const start = densestWindow(needle, hay, room);
  return align(needle, hay.slice(start, start + room), start, hints);
}

/** Where the window of `width` hay words begins that holds most words of the needle. */
function densestWindow(needle: readonly string[], hay: readonly string[], width: number): number {
  const wanted = new Set(needle.filter(isContentWord));
  let count = 0;
  let best = -1;
  let start = 0;
  for (let i = 0; i < hay.length; i++) {
    if (wanted.has(hay[i])) count++;
    if (i >= width && wanted.has(hay[i - width])) count--;
    if (count > best) {
      best = count;
      // The words of the needle may go on after the densest point: leave half of the room there.
      start = Math.max(0, Math.min(hay.length - width, i - Math.floor(width / 2)));
    }
  }
  return start;
}

function align(needle: readonly string[], hay: readonly string[], shift: number, { elided, edges }: AlignHints): Alignment | null {
  const rows = needle.length;
  const columns = hay.length;
  const stride = columns + 1;
  const size = (rows + 1) * stride;
  // Where each cell came from, one byte a state.
  const from = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  let above = emptyRow(stride);
  let row = emptyRow(stride);
  for (let i = 1; i <= rows; i++) {
    const [on, gap, skip, over] = row;
    on[0] = gap[0] = skip[0] = NOWHERE;
    const word = needle[i - 1];
    const gain = isContentWord(word) ? EQUAL : EQUAL_FUNCTION;
    const cut = elided?.[i] ? SHOWN_CUT : CUT;
    const first = i === 1;
    for (let j = 0; j <= columns; j++) {
      const at = i * stride + j;
      if (j > 0) {
        const step = bestAbove(above, j - 1, first ? edgeGain(edges, j - 1 + shift) : NOWHERE);
        const best = step === START ? (first ? edgeGain(edges, j - 1 + shift) : NOWHERE) : above[step][j - 1];
        on[j] = best + (hay[j - 1] === word ? gain : OTHER);
        from[ON][at] = step;
        const opener = on[j - 1] >= over[j - 1] ? ON : OVER;
        const opened = row[opener][j - 1];
        const goesOn = opened + GAP_OPEN < gap[j - 1];
        gap[j] = (goesOn ? gap[j - 1] : opened + GAP_OPEN) + GAP_WORD;
        from[GAP][at] = goesOn ? GAP : opener;
        const skipsOn = opened + cut < skip[j - 1];
        skip[j] = skipsOn ? skip[j - 1] : opened + cut;
        from[SKIP][at] = skipsOn ? SKIP : opener;
      }
      const step = bestAbove(above, j, first ? 0 : NOWHERE);
      over[j] = (step === START ? (first ? 0 : NOWHERE) : above[step][j]) + LEFT_OVER;
      from[OVER][at] = step;
    }
    [above, row] = [row, above];
  }
  return trace(above, from, needle, hay, shift, edges);
}

/** The state of the row above with the best score at a column, or START where beginning here is as good. */
function bestAbove([on, gap, skip, over]: readonly Float64Array[], column: number, start: number): number {
  let best = start;
  let state = START;
  if (on[column] > best) {
    best = on[column];
    state = ON;
  }
  if (gap[column] > best) {
    best = gap[column];
    state = GAP;
  }
  if (skip[column] > best) {
    best = skip[column];
    state = SKIP;
  }
  return over[column] > best ? OVER : state;
}

function emptyRow(length: number): Float64Array[] {
  return [0, 1, 2, 3].map(() => new Float64Array(length).fill(NOWHERE));
}

function trace(
  last: readonly Float64Array[],
  from: readonly Uint8Array[],
  needle: readonly string[],
  hay: readonly string[],
  shift: number,
  edges: AlignHints["edges"],
): Alignment | null {
  const stride = hay.length + 1;
  let score = NOWHERE;
  let j = 0;
  let state = ON;
  for (let column = 0; column < stride; column++) {
    for (const s of [ON, OVER]) {
      const ended = last[s][column] + (s === ON ? edgeGain(edges, column + shift) : 0);
      if (ended > score) {
        score = ended;
        j = column;
        state = s;
      }
    }
  }
  const places = new Array<number>(needle.length).fill(-1);
  let i = needle.length;
  while (i > 0 && state !== START) {
    const next = from[state][i * stride + j];
    if (state === ON) {
      places[i - 1] = j - 1;
      i--;
      j--;
    } else if (state === OVER) i--;
    else j--;
    state = next;
  }
  return describe(places, needle, hay, shift, score);
}

function describe(places: number[], needle: readonly string[], hay: readonly string[], shift: number, score: number): Alignment | null {
  let equal = 0;
  const gaps: Gap[] = [];
  let previous = -1;
  for (let i = 0; i < needle.length; i++) {
    if (places[i] < 0) continue;
    if (hay[places[i]] === needle[i]) equal++;
    if (previous >= 0 && places[i] > previous + 1) gaps.push({ start: previous + 1 + shift, end: places[i] + shift, before: i });
    previous = places[i];
  }
  if (equal === 0) return null;
  return { places: places.map((place) => (place < 0 ? -1 : place + shift)), equal, changed: needle.length - equal, gaps, score };
}
