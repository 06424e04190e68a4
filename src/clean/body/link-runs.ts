/**
 * A row of links in the middle of a sentence, nothing but white space between them: the first is the
 * sentence's own (a name), the rest is a box that opens when the name is pointed at.
 */
import type { Span } from "../../terms/span.ts";

/** Links in a row that make a box, the sentence's own among them. */
export const LEAST_ROW = 3;
const OPEN_BEFORE = /[\p{L}\p{N},;(“"]\s*$/u;
const GOES_ON = /^\s*(?:[\p{Ll}(,;.:]|['’]s\b)/u;

/** What to cut from a paragraph. `links` are in text order and lie in it. */
export function linkRunsIn(text: string, paragraph: Span, links: readonly Span[]): Span[] {
  const cuts: Span[] = [];
  for (let first = 0; first < links.length; ) {
    let last = first;
    while (last + 1 < links.length && /^\s*$/.test(text.slice(links[last].end, links[last + 1].start))) last++;
    if (last - first + 1 >= LEAST_ROW) {
      const [own, next] = [links[first], links[first + 1]];
      const inside = OPEN_BEFORE.test(text.slice(paragraph.start, own.start)) && GOES_ON.test(text.slice(links[last].end, paragraph.end));
      if (inside && namesAgain(text, own, next)) cuts.push({ start: next.start, end: links[last].end });
    }
    first = last + 1;
  }
  return cuts;
}

/** Does the second link begin the box: the name once more, in full or in part? */
function namesAgain(text: string, own: Span, next: Span): boolean {
  const words = (span: Span): readonly string[] =>
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const name = words(own);
  return name.length > 0 && words(next).includes(name[name.length - 1]);
}
