import type { Annotator, Quotation } from "../terms/layers.ts";
import type { Span } from "../terms/span.ts";
import { singleQuotations } from "./single-quotes.ts";

/**
 * Quotation marks of every kind, paired. Newspapers mix glyphs, leave a mark out, and open every
 * paragraph of a long quotation again while closing only the last. The direction of a mark comes from
 * its glyph where that tells, else from its neighbours and from whether a quotation is open; a mark
 * that is never closed ends with its paragraph and says so. Each character is looked at a constant
 * number of times.
 */
export const quotations: Annotator<never, "quotations"> = {
  name: "quotations",
  needs: [],
  gives: "quotations",
  annotate: (view) => findQuotations(view.text, view.paragraphs),
};

const DOUBLE = /``|''|‘‘|’’|["“”„‟«»]/g;

interface Mark extends Span {
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Open {
  readonly parts: Span[];
  start: number;
}

/** Quotations of a text cut into paragraphs, in order, outermost first; those in single marks inside are `inner`. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let running: Open | null = null;
  paragraphs.forEach((paragraph, index) => {
    const marks = marksOf(text, paragraph);
    let depth = 0;
    let free = paragraph.start;
    const finish = (end: number, closed: boolean) => {
      if (!running) return;
      const parts = [...running.parts, { start: running.start, end }];
      found.push(quotation(text, parts, closed));
      running = null;
      depth = 0;
      free = end;
    };
    if (running && !(marks[0]?.opens && marks[0].start === paragraph.start)) running = null;
    marks.forEach((mark, i) => {
      if (running === null) {
        if (!mark.opens) return;
        pushSingles(text, { start: free, end: mark.start }, found);
        running = { parts: [], start: mark.start };
      } else if (running.start < 0) {
        running.start = mark.start; // the paragraph goes on with the quotation of the one before
      } else if (mark.closes && depth > 0) {
        depth--;
      } else if (mark.closes) {
        finish(mark.end, true);
      } else if (closesBeforeNextOpen(marks, i + 1) >= 2) {
        depth++;
      } else {
        finish(trimEnd(text, mark.start), false);
        running = { parts: [], start: mark.start };
      }
    });
    if (running === null) {
      pushSingles(text, { start: free, end: paragraph.end }, found);
      return;
    }
    const next = paragraphs[index + 1];
    const goesOn =
      next !== undefined && marksOf(text, { start: next.start, end: Math.min(next.end, next.start + 2) })[0]?.start === next.start;
    const open: Open = running;
    if (goesOn) running = { parts: [...open.parts, { start: open.start, end: paragraph.end }], start: -1 };
    else finish(paragraph.end, false);
  });
  return found;
}

function quotation(text: string, parts: readonly Span[], closed: boolean): Quotation {
  const width = /^(?:``|''|‘‘|’’)/.test(text.slice(parts[0].start, parts[0].start + 2)) ? 2 : 1;
  const inner = parts.flatMap((part) => singleQuotations(text, { start: part.start + width, end: part.end - (closed ? width : 0) }));
  return { start: parts[0].start, end: parts[parts.length - 1].end, parts, closed, inner };
}

function pushSingles(text: string, range: Span, found: Quotation[]): void {
  for (const single of singleQuotations(text, range)) found.push(single);
}

function closesBeforeNextOpen(marks: readonly Mark[], from: number): number {
  let count = 0;
  for (let i = from; i < marks.length && marks[i].closes && count < 2; i++) count++;
  return count;
}

/** Marks of one paragraph with their possible directions; marks that can only be feet, inches or slips are left out. */
function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let open = false;
  DOUBLE.lastIndex = paragraph.start;
  for (let match = DOUBLE.exec(text); match && match.index < paragraph.end; match = DOUBLE.exec(text)) {
    let start = match.index;
    let glyph = match[0];
    if (glyph === "''" && text[start + 2] === "'" && start + 2 < paragraph.end) {
      // three in a row: the single one belongs to the side of the words
      const after = text[start + 3] ?? " ";
      if (/[\s\p{P}]/u.test(after)) start++;
      DOUBLE.lastIndex = start + 2;
    }
    if (glyph === "’’" && /\p{L}/u.test(text[start + 2] ?? " ")) glyph = "’";
    if (glyph === "’") continue;
    const end = start + glyph.length;
    const before = start > paragraph.start ? text[start - 1] : " ";
    const after = end < paragraph.end ? text[end] : " ";
    const canOpen = /[\s([{—–\-/‘'“"]/u.test(before) && !/\s/u.test(after);
    const canClose = /[\s\p{P}]/u.test(after) && !/\s/u.test(before);
    let opens = canOpen;
    if (/^(?:``|‘‘|[“„‟«])$/u.test(glyph)) opens = !(open && canClose && !canOpen);
    else if (/^(?:’’|[”»])$/u.test(glyph)) opens = !open && canOpen && !canClose;
    else if (open) opens = canOpen && !canClose;
    else if (!canOpen && (canClose || /[\p{N}]/u.test(before))) continue;
    else opens = true;
    if (!opens && !open && !/^(?:’’|[”»])$/u.test(glyph)) continue; // a closing glyph counts even so: the quotation may hold another
    open = opens;
    marks.push({ start, end, opens, closes: !opens });
  }
  return marks;
}

function trimEnd(text: string, end: number): number {
  while (end > 0 && /\s/.test(text[end - 1])) end--;
  return end;
}
