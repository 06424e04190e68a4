/**
 * A page as blocks: lines, or hard-wrapped lines put together again, each a trimmed span of the
 * untouched text. Blocks are what the rules of cleaning judge; a block cut from inside is several pieces.
 */
import type { Span } from "../terms/span.ts";
import { type Shape, shapeOf } from "./shape.ts";

export interface Block extends Span {
  /** The words of the block's pieces put together. */
  readonly text: string;
  /** What is left of the block, in text order; one span until something is cut out of it. */
  readonly pieces: readonly Span[];
  /** Line ends between this block and the one before it. */
  readonly gap: number;
  readonly shape: Shape;
}

interface Line extends Span {
  readonly gap: number;
}

/** Columns within which text was wrapped by mail and wire programs, and the fewest lines that show it. */
const WRAP_COLUMNS = { least: 50, most: 100, ragged: 24 };
const WRAP_LINES = 3;
const LINE_END = /\r\n|[\n\r\u2028\u2029\v\f]/g;
const LEADING_SPACE = /^\s*/;

/** Splits a text into blocks. Every character that is not white space lies in exactly one of them. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i + 1;
    while (end < lines.length && lines[end].gap === 1) end++;
    const wrapped = isWrapped(text, lines, i, end);
    const step = wrapped ? end - i : 1;
    for (let j = i; j < end; j += step) {
      blocks.push(blockAt(text, { start: lines[j].start, end: lines[j + step - 1].end }, lines[j].gap));
    }
    i = end;
  }
  return blocks;
}

/** The block without what is cut; null when nothing is left. Cuts are in text order and do not overlap. */
export function cutFrom(text: string, block: Block, cuts: readonly Span[]): Block | null {
  const pieces: Span[] = [];
  let at = block.start;
  for (const cut of [...cuts, { start: block.end, end: block.end }]) {
    if (at < cut.start) pieces.push({ start: at, end: cut.start });
    at = cut.end;
  }
  const joined = joinPieces(text, pieces);
  if (joined.length === 0) return null;
  const words = joined.map((piece) => text.slice(piece.start, piece.end)).join("");
  return { ...block, pieces: joined, text: words, shape: shapeOf(words) };
}

/** Trims the pieces of one paragraph so that one white-space character stands between two where there was any. */
function joinPieces(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    let { start, end } = piece;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    if (start === end) continue;
    const last = joined.at(-1);
    if (last && start > piece.start) start--;
    else if (last && isSpace(text, last.end)) joined[joined.length - 1] = { start: last.start, end: last.end + 1 };
    joined.push({ start, end });
  }
  return joined;
}

function blockAt(text: string, span: Span, gap: number): Block {
  const words = text.slice(span.start, span.end);
  return { ...span, gap, text: words, pieces: [span], shape: shapeOf(words) };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  const take = (from: number, to: number): void => {
    const words = text.slice(from, to);
    const start = from + (LEADING_SPACE.exec(words)?.[0].length ?? 0);
    if (start === to) return;
    lines.push({ start, end: from + words.trimEnd().length, gap });
    gap = 0;
  };
  let from = 0;
  for (const match of text.matchAll(LINE_END)) {
    take(from, match.index);
    from = match.index + match[0].length;
    gap++;
  }
  take(from, text.length);
  return lines;
}

/** Do the lines look as if one paragraph had been broken at a fixed column? */
function isWrapped(text: string, lines: readonly Line[], from: number, to: number): boolean {
  if (to - from < WRAP_LINES) return false;
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let open = 0;
  for (let i = from; i < to - 1; i++) {
    const length = lines[i].end - lines[i].start;
    longest = Math.max(longest, length);
    shortest = Math.min(shortest, length);
    if (/[\p{Ll},]/u.test(text[lines[i].end - 1]) && /[\p{Ll}\d]/u.test(text[lines[i + 1].start])) open++;
  }
  const even = longest <= WRAP_COLUMNS.most && shortest >= WRAP_COLUMNS.least && longest - shortest <= WRAP_COLUMNS.ragged;
  return even && open * 2 >= to - from - 1;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
