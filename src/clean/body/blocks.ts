/**
 * A page as blocks of text in their elements: a block is what stands between two paragraph breaks of the
 * flattened text, its place the innermost element that holds all of it. One sweep over blocks and elements.
 */
import type { Markup } from "../../terms/markup.ts";
import { type Span, trimSpan } from "../../terms/span.ts";

export interface PageBlock extends Span {
  readonly text: string;
  /** Index of the innermost element that holds the whole block, -1 for none. */
  readonly element: number;
  /** Code units inside links, and how many links begin in the block. */
  readonly linked: number;
  readonly links: number;
}

const BREAK = "\n\n";

/** Blocks in text order. Every character that is not white space lies in exactly one of them. */
export function blocksIn(text: string, markup: Markup): PageBlock[] {
  const spans = spansOf(text);
  const places = placesOf(spans, markup);
  const { linked, links } = linksIn(spans, markup);
  return spans.map(({ start, end }, i) => ({
    start,
    end,
    text: text.slice(start, end),
    element: places[i],
    linked: linked[i],
    links: links[i],
  }));
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(BREAK, start);
    const end = found < 0 ? text.length : found;
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) spans.push(span);
    start = end + BREAK.length;
  }
  return spans;
}

function placesOf(spans: readonly Span[], { elements }: Markup): Int32Array {
  const places = new Int32Array(spans.length).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (const [i, span] of spans.entries()) {
    // An element that begins inside the block cannot hold it; one that begins at its start can.
    for (; next < elements.length && elements[next].start <= span.start; next++) {
      if (elements[next].start === elements[next].end) continue;
      while (open.length > 0 && elements[open[open.length - 1]].end <= elements[next].start) open.pop();
      open.push(next);
    }
    while (open.length > 0 && elements[open[open.length - 1]].end <= span.start) open.pop();
    for (let depth = open.length - 1; depth >= 0; depth--) {
      if (elements[open[depth]].end >= span.end) {
        places[i] = open[depth];
        break;
      }
    }
  }
  return places;
}

function linksIn(spans: readonly Span[], { elements }: Markup): { linked: Float64Array; links: Int32Array } {
  const linked = new Float64Array(spans.length);
  const links = new Int32Array(spans.length);
  let first = 0;
  let done = 0; // links may be nested by mistake: what is counted once is not counted again
  for (const { tag, attributes, start, end } of elements) {
    if (tag !== "a" || attributes.href === undefined || start === end) continue;
    while (first < spans.length && spans[first].end <= start) first++;
    if (first < spans.length) links[first]++;
    for (let i = first; i < spans.length && spans[i].start < end; i++) {
      const from = Math.max(start, spans[i].start, done);
      const to = Math.min(end, spans[i].end);
      if (to > from) linked[i] += to - from;
    }
    done = Math.max(done, end);
  }
  return { linked, links };
}
