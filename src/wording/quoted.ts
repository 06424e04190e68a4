import type { Statement } from "../terms/reading.ts";
import { type Span, trimSpan } from "../terms/span.ts";
import { mend, originFinder } from "./repair/mend.ts";
import { repairsOf } from "./repair/repair.ts";

/**
 * The direct words of a statement: what stands between quotation marks in its content, without the
 * marks. Every kind of double mark counts ("", “”, „“, «», doubled apostrophes, doubled graves), mixed
 * ones too; a mark never closed runs to the end of its passage, and a mark that opens again on the next
 * paragraph starts the next part. Single marks count where no double ones are. What `record` keeps as
 * the quoted words of a statement and what a quotation is checked against are both made here.
 */
export interface QuotedPart extends Span {
  readonly text: string;
  /** Index of the content passage it lies in; `start` and `end` are offsets in the article's text. */
  readonly passage: number;
  /** False when words of the outlet stand between it and the part before; true when nothing but the cue does. */
  readonly goesOn: boolean;
}

/** The quoted words of a statement, one string for each stretch. */
export function quotedParts(statement: Pick<Statement, "kind" | "content">): string[] {
  return quotedPassages(statement).map((part) => part.text);
}

/** The same with their places in the article. */
export function quotedPassages(statement: Pick<Statement, "kind" | "content">): QuotedPart[] {
  if (statement.kind === "indirect") return [];
  const parts: QuotedPart[] = [];
  let reachesEnd = false;
  statement.content.forEach((passage, index) => {
    const { text } = passage;
    let spans = quotedSpans(text);
    if (spans.length === 0 && statement.kind === "direct" && /[\p{L}\p{N}]/u.test(text))
      spans = [trimSpan(text, { start: 0, end: text.length })];
    for (const [order, span] of spans.entries()) {
      const between = order === 0 ? text.slice(0, span.start) : text.slice(spans[order - 1].end, span.start);
      const goesOn = parts.length > 0 && !WORDS.test(between) && (order > 0 || reachesEnd);
      parts.push({
        start: passage.start + span.start,
        end: passage.start + span.end,
        text: text.slice(span.start, span.end),
        passage: index,
        goesOn,
      });
    }
    reachesEnd = spans.length > 0 && !WORDS.test(text.slice(spans[spans.length - 1].end));
  });
  return parts;
}

const WORDS = /[\p{L}\p{N}]/u;
const DOUBLE = /''|``|["“”„‟«»＂]/g;
const OPENING = "“„«``";

/** The stretches between quotation marks, marks and outer white space left out; damaged marks count as what they were. Linear. */
export function quotedSpans(text: string): Span[] {
  const repairs = repairsOf(text);
  if (repairs.length === 0) return spansBetween(text);
  const starts = originFinder(repairs, "start");
  const ends = originFinder(repairs, "end");
  return spansBetween(mend(text, repairs)).map(({ start, end }) => ({ start: starts(start), end: ends(end) }));
}

function spansBetween(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let inner = 0;
  const close = (end: number): void => {
    const span = trimSpan(text, { start: open, end });
    if (span.start < span.end) spans.push(span);
    open = -1;
    inner = 0;
  };
  for (const match of text.matchAll(DOUBLE)) {
    const mark = match[0];
    if (open < 0) {
      // A closing mark with nothing opened before it closes what began before the passage.
      if (spans.length === 0 && closes(text, match.index, mark)) {
        open = 0;
        close(match.index);
      } else open = match.index + mark.length;
    } else if (mark !== '"' && mark !== "''" && OPENING.includes(mark)) {
      if (opensParagraph(text, match.index)) {
        close(match.index);
        open = match.index + mark.length;
      } else inner++;
    } else if (mark === '"' && opensParagraph(text, match.index)) {
      close(match.index);
      open = match.index + mark.length;
    } else if (inner > 0 && mark !== '"') inner--;
    else close(match.index);
  }
  if (open >= 0) close(text.length);
  return spans.length > 0 ? spans : singleQuoted(text);
}

function closes(text: string, index: number, mark: string): boolean {
  if (mark === "”" || mark === "»") return index > 0;
  return !OPENING.includes(mark) && /\S/.test(text[index - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[index + mark.length] ?? " ");
}

function opensParagraph(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  return /\n\s*$/.test(before) && /\S/.test(text[index + 1] ?? " ");
}

/** The ending of a word that was torn off it on the way: "the town 's mayor". */
const DETACHED = /^(?:s|re|ve|ll)\s/i;

/** Stretches in single marks: opened after a space, closed before one, an apostrophe of a plural passed over when a later mark closes. */
function singleQuoted(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let pending = -1;
  for (const match of text.matchAll(/['‘’]/g)) {
    const at = match.index;
    const before = text[at - 1] ?? " ";
    const after = text[at + 1] ?? " ";
    const opens = /[\s([—–-]/.test(before) && /\S/.test(after) && match[0] !== "’" && !DETACHED.test(text.slice(at + 1, at + 4));
    if (open < 0) {
      if (opens) open = at + 1;
    } else if (opens) {
      if (pending >= 0) {
        spans.push(trimSpan(text, { start: open, end: pending }));
        open = at + 1;
        pending = -1;
      }
    } else if (/\S/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      const plural = /s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4));
      if (plural) pending = at;
      else {
        spans.push(trimSpan(text, { start: open, end: at }));
        open = -1;
        pending = -1;
      }
    }
  }
  if (open >= 0) spans.push(trimSpan(text, { start: open, end: pending >= 0 ? pending : text.length }));
  return spans.filter((span) => span.start < span.end);
}
