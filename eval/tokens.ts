/**
 * The judge's own view of a text, so that what is listed for reading agrees with what is scored: its
 * tokens, its quoted stretches, its direct / mixed / indirect. A change in the judge must be made here too.
 */
import type { Span } from "../src/terms/span.ts";

export type Kind = "direct" | "mixed" | "indirect";

/** Share of content words in quotation marks that makes a content direct; the judge's figure: 1 slip in 20. */
const DIRECT_MIN = 0.95;

const TOKEN = /[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;
const DOUBLE = /''|``|‘‘|’’|["“”„‟«»]/g;
const OPENING = new Set(["``", "‘‘", "“", "„", "‟", "«"]);
const CLOSING = new Set(["’’", "”", "»"]);
const EDGE = new Set([..."\"“”„‟«»'‘’‚`´"]);
const FINAL = new Set([".", ","]);
const WORD = /^[\p{L}\p{N}_]/u;

/** A text cut into the judge's tokens. */
export interface Cut {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** 1 for each code unit between double quotation marks. */
  readonly quoted: Uint8Array;
}

export function cut(text: string): Cut {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { text, starts, ends, quoted: quotedUnits(text) };
}

/** Indices of the tokens that the spans touch, ascending. */
export function touched(cutText: Cut, spans: readonly Span[]): number[] {
  const indices = new Set<number>();
  for (const span of spans) {
    for (let i = firstEndingAfter(cutText.ends, span.start); i < cutText.starts.length && cutText.starts[i] < span.end; i++) indices.add(i);
  }
  return [...indices].sort((a, b) => a - b);
}

/** The touched tokens with quotation marks and final stops taken off the edges of each fragment, as one comparable key. */
export function trimmedKey(cutText: Cut, spans: readonly Span[]): string {
  const fragments: [number, number][] = [];
  for (const i of touched(cutText, spans)) {
    const last = fragments.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else fragments.push([i, i]);
  }
  const word = (i: number) => cutText.text.slice(cutText.starts[i], cutText.ends[i]);
  const kept: string[] = [];
  for (let [a, b] of fragments) {
    while (a <= b && EDGE.has(word(a))) a++;
    while (b >= a && (EDGE.has(word(b)) || FINAL.has(word(b)))) b--;
    if (a <= b) kept.push(`${a}-${b}`);
  }
  return kept.join(" ");
}

export function kindOf(cutText: Cut, content: readonly Span[]): Kind {
  let words = 0;
  let inside = 0;
  const marks = content.some((s) => cutText.text.slice(s.start, s.end).search(DOUBLE) >= 0);
  for (const span of content) {
    for (const i of touched(cutText, [span])) {
      const start = cutText.starts[i];
      if (!WORD.test(cutText.text.slice(start, start + 2))) continue;
      words++;
      inside += cutText.quoted[Math.max(start, span.start)];
    }
  }
  if (words > 0 && inside >= DIRECT_MIN * words) return "direct";
  return inside > 0 || marks ? "mixed" : "indirect";
}

/** Shared share of two ascending lists of token indices: intersection over union. */
export function overlapShare(a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a);
  const joint = b.reduce((n, i) => n + (inA.has(i) ? 1 : 0), 0);
  const all = a.length + b.length - joint;
  return all === 0 ? 0 : joint / all;
}

function quotedUnits(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const line of text.matchAll(/[^\n]+/g)) {
    let start: number | null = null;
    for (const mark of line[0].matchAll(DOUBLE)) {
      const opens: boolean = OPENING.has(mark[0]) || (!CLOSING.has(mark[0]) && start === null);
      if (opens && start === null) start = line.index + mark.index + mark[0].length;
      else if (!opens && start !== null) {
        mask.fill(1, start, line.index + mark.index);
        start = null;
      }
    }
    if (start !== null) mask.fill(1, start, line.index + line[0].length);
  }
  return mask;
}

function firstEndingAfter(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
