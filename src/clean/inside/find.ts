/**
 * Furniture inside paragraphs, found by its shape: one forest judges where it may begin, which is asked often and
 * says no nearly always; another the stretches from there. Trained on junk planted into clean pages
 * (training/pages/). The best stretches that do not overlap are given.
 */
import type { Span } from "../../terms/span.ts";
import type { Block } from "../blocks.ts";
import { type Forest, loadForest, probabilityOf } from "../forest.ts";
import { endOf, MOST_TOKENS, mayBegin, mayEnd, SPAN, type Strip, spanRow, startRow, stripOf } from "./rows.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Likelihood of a beginning from which stretches are looked at, and of a stretch that is cut. Set on planted junk of our own. */
export const LEAST_START = 0.03;
const LEAST_SPAN = 0.6;
/** The same for plain words inside a sentence, and before a name's title. */
const LEAST_PLAIN = 0.9;
/** Likelihood of a beginning from which its best end is taken, and the least that end must have. */
const SURE_START = 0.7;
const LEAST_END = 0.05;
/** Fewest and most tokens of a paragraph that is looked into. */
const LEAST_TOKENS = 6;
const MOST_PARAGRAPH = 4000;
/** Code units of a line that can hold words and furniture both. */
const LEAST_UNITS = 40;
const NONE: readonly Token[] = [];

/** The paragraphs of a page as tokens, and in how many of them each word stands. */
export interface PageWords {
  readonly paragraphs: readonly (readonly Token[])[];
  readonly words: ReadonlyMap<string, WordCount>;
}

interface WordCount {
  paragraphs: number;
  /** The last paragraph it was met in. */
  last: number;
}

/** Only the `wanted` blocks count, and can be looked into; without it all do. */
export function wordsOfPage(blocks: readonly Pick<Block, "text">[], wanted?: Uint8Array): PageWords {
  const words = new Map<string, WordCount>();
  const paragraphs = blocks.map(({ text }, i) => (text.length < LEAST_UNITS || wanted?.[i] === 0 ? NONE : tokensOf(text)));
  for (let i = 0; i < paragraphs.length; i++) {
    for (const { shape } of paragraphs[i]) {
      if (!shape.topic) continue;
      const count = words.get(shape.word);
      if (!count) words.set(shape.word, { paragraphs: 1, last: i });
      else if (count.last !== i) {
        count.paragraphs++;
        count.last = i;
      }
    }
  }
  return { paragraphs, words };
}

/** Null for paragraphs too short or too long to be looked into. */
export function stripIn({ paragraphs, words }: PageWords, index: number): Strip | null {
  const tokens = paragraphs[index];
  if (tokens.length < LEAST_TOKENS || tokens.length > MOST_PARAGRAPH) return null;
  return stripOf(tokens, (word) => (words.get(word)?.paragraphs ?? 1) - 1);
}

/** Titles before a name, which begin no sentence by themselves. */
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Gen|Rep)\.$/u;

function isLikely(tokens: readonly Token[], { start, end, score }: Found, begins: number): boolean {
  const first = tokens[start];
  const { bracket, sign, clock, capitals } = first.shape;
  const marked = first.glued || bracket || sign || clock || capitals;
  const plain = start > 0 && !tokens[start - 1].shape.stop && !marked; // "on its Facebook page": words of the report, mostly
  if (plain || (end < tokens.length && TITLE.test(tokens[end].shape.text))) return score >= LEAST_PLAIN;
  return score >= LEAST_SPAN || (begins >= SURE_START && score >= LEAST_END);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

let loaded: { start: Forest; span: Forest } | null = null;

/** Stretches to cut from a paragraph, in text order, none overlapping; offsets in the paragraph. */
export function furnitureIn(page: PageWords, index: number): Span[] {
  loaded ??= { start: loadForest("inside-start"), span: loadForest("inside-span") };
  const tokens = page.paragraphs[index];
  if (!tokens.some((_, i) => mayBegin(tokens, i))) return [];
  const strip = stripIn(page, index);
  if (!strip) return [];
  const row = new Float64Array(SPAN.length);
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(tokens, i)) continue;
    startRow(strip, i, row);
    const begins = probabilityOf(loaded.start.score(row, 0));
    if (begins < LEAST_START) continue;
    let best: Found | null = null;
    for (let end = i + 1; end <= Math.min(tokens.length, i + MOST_TOKENS); end++) {
      if (!mayEnd(tokens, i, end) || (i === 0 && end === tokens.length)) continue;
      spanRow(strip, i, end, row);
      const score = probabilityOf(loaded.span.score(row, 0));
      if (!best || score > best.score) best = { start: i, end, score };
    }
    if (best && isLikely(tokens, best, begins)) found.push(best);
  }
  found.sort((a, b) => b.score - a.score || a.start - b.start || b.end - a.end);
  const taken: Found[] = [];
  const used = new Uint8Array(tokens.length);
  for (const span of found) {
    if (used[span.start] || used[span.end - 1] || used.subarray(span.start, span.end).includes(1)) continue;
    used.fill(1, span.start, span.end);
    taken.push(span);
  }
  return taken.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start: tokens[start].start, end: endOf(tokens, start, end) }));
}
