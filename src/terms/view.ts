import type { Article } from "./article.ts";
import { firstNotBefore } from "./search.ts";
import { byPosition, type Span } from "./span.ts";

/**
 * The article as a reader sees it: headline and paragraphs without the page furniture, one text in
 * which a sentence cut by a block of links is whole again. Language and extraction work on this text;
 * the offset map leads every span back to the untouched text of the article.
 */
export interface View {
  /** Paragraphs separated by a blank line (two line feeds that belong to no paragraph). */
  readonly text: string;
  /** Pieces in text order; the gaps between pieces are the separators. */
  readonly pieces: readonly Piece[];
  /** Paragraphs as ranges of the view; the headline, when there is one, is the first. */
  readonly paragraphs: readonly Span[];
  readonly headline: Span | null;
}

interface Piece extends Span {
  /** Offset in the article's text of the piece's first code unit. */
  readonly origin: number;
  /** Code units in the article's text of a piece that is read otherwise than it is written: any of it stands for all of them. Others are as long there as here. */
  readonly originLength?: number;
}

/** A stretch of a text with what it must be read as: damage undone, or nothing at all for what no reader sees. */
export interface Repair extends Span {
  readonly text: string;
}

const SEPARATOR = "\n\n";

/**
 * Builds the view of an article: its headline (when it is not a paragraph already) and its paragraphs.
 * `repairsOf` says of any stretch of text what in it must be read otherwise, in text order.
 */
export function viewOf(
  article: Pick<Article, "text" | "title" | "paragraphs">,
  repairsOf: (written: string) => readonly Repair[] = () => [],
): View {
  const blocks: (readonly Span[])[] = [...article.paragraphs];
  const { title } = article;
  if (title) blocks.unshift([title]);
  let text = "";
  const pieces: Piece[] = [];
  const paragraphs: Span[] = [];
  for (const block of blocks) {
    if (text) text += SEPARATOR;
    const start = text.length;
    for (const span of [...block].sort(byPosition)) {
      const written = article.text.slice(span.start, span.end);
      text += readInto(pieces, text.length, written, span.start, repairsOf(written));
    }
    paragraphs.push({ start, end: text.length });
  }
  return { text, pieces, paragraphs, headline: title ? paragraphs[0] : null };
}

/** Adds the pieces of one stretch of the article, which begins at `at` in the view, and gives the words they hold. */
function readInto(pieces: Piece[], at: number, written: string, origin: number, repairs: readonly Repair[]): string {
  let read = "";
  let done = 0; // of the stretch, and from where in it and in its words the plain piece runs that is not closed yet
  let from = 0;
  let begun = 0;
  const close = () => {
    if (read.length > begun) pieces.push({ start: at + begun, end: at + read.length, origin: origin + from });
  };
  for (const { start, end, text } of repairs) {
    read += written.slice(done, start);
    done = end;
    if (end - start === 1 && text.length === 1) {
      read += text; // one for one: the piece goes on
      continue;
    }
    close();
    pieces.push({ start: at + read.length, end: at + read.length + text.length, origin: origin + start, originLength: end - start });
    read += text;
    begun = read.length;
    from = end;
  }
  read += written.slice(done);
  close();
  return read;
}

/** The view of a text as it stands, nothing left out: offsets in it are offsets in the text. */
export function viewOfText(text: string, paragraphs: readonly Span[]): View {
  return { text, pieces: [{ start: 0, end: text.length, origin: 0 }], paragraphs, headline: null };
}

/** The view of a text in which every line is a sentence and a blank line parts paragraphs: lines are joined by a space. */
export function viewOfSentenceLines(lines: string): { readonly view: View; readonly sentences: readonly Span[] } {
  let text = "";
  const pieces: Piece[] = [];
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  let parted = true;
  for (const match of lines.matchAll(/[^\n]+|\n(?=\n)/g)) {
    const line = match[0].trim();
    if (!line) {
      parted = true;
      continue;
    }
    if (text) text += parted ? SEPARATOR : " ";
    const sentence = { start: text.length, end: text.length + line.length };
    pieces.push({ ...sentence, origin: match.index + match[0].indexOf(line) });
    sentences.push(sentence);
    if (parted) paragraphs.push(sentence);
    else paragraphs.push({ start: paragraphs.pop()!.start, end: sentence.end });
    text += line;
    parted = false;
  }
  return { view: { text, pieces, paragraphs, headline: null }, sentences };
}

/**
 * Leads a range of the view back to the article: one span, or several where page furniture or a
 * paragraph break was taken out in between. Binary search, so the cost does not grow with the article.
 */
export function toArticle(view: View, range: Span): Span[] {
  const { pieces } = view;
  const first = firstNotBefore(pieces.length, (i) => pieces[i].end <= range.start);
  const spans: Span[] = [];
  for (let i = first; i < pieces.length && pieces[i].start < range.end; i++) {
    const span = originOf(pieces[i], range);
    const last = spans.at(-1);
    const mended = pieces[i].originLength !== undefined || pieces[i - 1]?.originLength !== undefined;
    if (last && mended && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  return spans;
}

/** The part of the article that stands for what piece and range share. */
function originOf({ start, end, origin, originLength }: Piece, range: Span): Span {
  if (originLength !== undefined) return { start: origin, end: origin + originLength };
  return { start: Math.max(range.start, start) - start + origin, end: Math.min(range.end, end) - start + origin };
}
