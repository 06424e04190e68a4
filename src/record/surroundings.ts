import type { ArticleReading, Statement } from "../terms/reading.ts";
import { firstNotBefore } from "../terms/search.ts";
import { byPosition, hull, overlaps, type Passage, passageOf, type Span, trimSpan } from "../terms/span.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";

/**
 * The sentence before and the sentence after a statement, as the article prints them. Found when they
 * are asked for, from the body passages of the reading, with the runtime's own sentence finder: a
 * reader's aid, on which nothing rests.
 */
export interface Surroundings {
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/** How far around a statement its neighbours are looked for, in UTF-16 code units; a longer sentence is cut there. Some twenty sentences. */
const REACH = 3000;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

type SentencesOf = (range: Span) => readonly Span[];

/** Null at an edge of the article, and for a statement that stands outside headline and body. */
export function surroundings(reading: ArticleReading): (statement: Statement) => Surroundings {
  const { text } = reading;
  const blocks = blocksOf(reading);
  const sentencesOf = sentenceFinder(text);
  return (statement) => {
    const own = hull([...statement.content, ...statement.cue, ...(statement.source ? [statement.source] : [])]);
    const before = sentenceBefore(sentencesOf, blocks, blockAt(blocks, own.start), own.start);
    const after = sentenceAfter(sentencesOf, blocks, blockAt(blocks, own.end - 1), own.end);
    return { before: before && passageOf(text, before), after: after && passageOf(text, after) };
  };
}

/** Headline and body in text order; a headline that is a part of the body counts once. */
function blocksOf({ title, body }: ArticleReading): readonly Span[] {
  const apart = title && !body.some((passage) => overlaps(passage, title));
  return (apart ? [title, ...body] : [...body]).sort(byPosition);
}

/** Index of the block that holds this code unit, -1 when none does. */
function blockAt(blocks: readonly Span[], position: number): number {
  const found = firstNotBefore(blocks.length, (i) => blocks[i].end <= position);
  return found < blocks.length && blocks[found].start <= position ? found : -1;
}

function sentenceBefore(sentencesOf: SentencesOf, blocks: readonly Span[], at: number, start: number): Span | null {
  if (at < 0) return null;
  const found = sentencesOf(near(blocks[at], start)).findLast((sentence) => sentence.end <= start);
  if (found) return found;
  for (let i = at - 1; i >= 0; i--) {
    const last = sentencesOf(near(blocks[i], blocks[i].end)).at(-1);
    if (last) return last;
  }
  return null;
}

function sentenceAfter(sentencesOf: SentencesOf, blocks: readonly Span[], at: number, end: number): Span | null {
  if (at < 0) return null;
  const found = sentencesOf(near(blocks[at], end)).find((sentence) => sentence.start >= end);
  if (found) return found;
  for (let i = at + 1; i < blocks.length; i++) {
    const first = sentencesOf(near(blocks[i], blocks[i].start)).at(0);
    if (first) return first;
  }
  return null;
}

/** The part of a block within reach of a position. */
function near(block: Span, position: number): Span {
  return { start: Math.max(block.start, position - REACH), end: Math.min(block.end, position + REACH) };
}

/** Sentences of a stretch, white space at their edges left out; an abbreviation or initial ends none. Each stretch is split once. */
function sentenceFinder(text: string): SentencesOf {
  const found = new Map<string, readonly Span[]>();
  return (range) => {
    const name = `${range.start} ${range.end}`;
    const sentences = found.get(name) ?? splitSentences(text, range);
    found.set(name, sentences);
    return sentences;
  };
}

function splitSentences(text: string, range: Span): Span[] {
  const sentences: Span[] = [];
  let goesOn = false;
  for (const { segment, index } of segmenter.segment(text.slice(range.start, range.end))) {
    const span = trimSpan(text, { start: range.start + index, end: range.start + index + segment.length });
    if (span.start === span.end || !HAS_WORDS.test(segment)) continue;
    const previous = sentences.at(-1);
    if (goesOn && previous) sentences[sentences.length - 1] = { start: previous.start, end: span.end };
    else sentences.push(span);
    const lastWord = LAST_WORD.exec(segment)?.[1];
    goesOn = lastWord !== undefined && (ABBREVIATIONS.has(lastWord) || /^\p{Lu}$/u.test(lastWord));
  }
  return sentences;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
const LAST_WORD = /(?<!\p{L})(\p{L}+)\.\s*$/u;
