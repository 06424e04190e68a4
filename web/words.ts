/**
 * The words of a statement as one line of reading. Content may stand in several places of an article;
 * where the outlet's own words lie between two places, the gap is marked so that nobody takes the
 * line for one unbroken quotation.
 */

import type { Statement } from "../src/terms/reading.ts";
import { byPosition, overlaps, type Passage } from "../src/terms/span.ts";

/** Marks words of the outlet left out between two parts of a statement. */
export const GAP = "[…]";
/** Up to this many UTF-16 code units between two parts are white space of a paragraph break ("\r\n\r\n"), not words. */
const BREAK_UNITS = 4;

/** Parts in reading order, each with whether a gap lies before it. */
export function partsOf(statement: Pick<Statement, "content">): readonly { readonly text: string; readonly gap: boolean }[] {
  return statement.content.map((part: Passage, i) => ({
    text: part.text,
    gap: i > 0 && part.start - statement.content[i - 1].end > BREAK_UNITS,
  }));
}

/** The words with source and cue where they stand, the outlet's other words marked as a gap. Spans inside the content are not said twice. */
export function attributed(
  statement: Pick<Statement, "content" | "source" | "cue">,
): readonly { readonly text: string; readonly joint: string; readonly said: boolean }[] {
  const { content, source, cue } = statement;
  const outside = [...(source ? [source] : []), ...cue].filter((span) => !content.some((part) => overlaps(part, span)));
  const parts = [...content.map((span) => ({ span, said: true })), ...outside.map((span) => ({ span, said: false }))];
  let end = Number.NEGATIVE_INFINITY;
  return parts
    .sort((a, b) => byPosition(a.span, b.span))
    .filter(({ span }) => {
      const apart = span.start >= end;
      end = Math.max(end, span.end);
      return apart;
    })
    .map(({ span, said }, i, all) => {
      const between = i === 0 ? 0 : span.start - all[i - 1].span.end;
      return { text: span.text, said, joint: between === 0 ? "" : between > BREAK_UNITS ? ` ${GAP} ` : " " };
    });
}

/** The words alone as one string, white space folded. */
export function wordsOf(statement: Pick<Statement, "content">): string {
  return partsOf(statement)
    .map((part, i) => (i === 0 ? "" : part.gap ? ` ${GAP} ` : " ") + part.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
