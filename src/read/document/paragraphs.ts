/**
 * Paragraphs of a word processor's document -> text: a blank line parts them. Where every line was made a
 * paragraph and empty ones part the real paragraphs, as in text that was wrapped by hand, lines stay
 * lines, and cleaning puts them together. Notes follow at the end.
 */
export function textOfParagraphs(paragraphs: readonly string[], notes: readonly string[] = []): string {
  const trimmed = paragraphs.map((paragraph) => paragraph.trimEnd());
  const text = isWrappedByHand(trimmed)
    ? trimmed.join("\n").replace(/\n{3,}/g, "\n\n")
    : trimmed.filter((line) => line.trim()).join("\n\n");
  return [text.trim(), ...notes].filter(Boolean).join("\n\n");
}

/** The lines of a paragraph without the white space at their ends. */
export function withoutEnds(paragraph: string): string {
  return paragraph.includes("\n")
    ? paragraph
        .split("\n")
        .map((line) => line.trimEnd())
        .join("\n")
    : paragraph.trimEnd();
}

function isWrappedByHand(paragraphs: readonly string[]): boolean {
  const inside = paragraphs.filter((line, i) => line && paragraphs[i + 1]);
  const written = paragraphs.filter(Boolean);
  if (inside.length < FEWEST_LINES || written.length === paragraphs.length) return false;
  const long = written.filter((line) => line.length > WRAPPED.most).length;
  const full = inside.filter((line) => line.length >= WRAPPED.least).length;
  return long <= written.length * MAX_LONG && full >= inside.length * MIN_FULL;
}

/** Columns of a wrapped line that is not the last of its paragraph: no mail or wire program goes beyond. */
const WRAPPED = { least: 45, most: 100 };
/** Lines followed by another, below which nothing can be said. */
const FEWEST_LINES = 6;
/** Shares of lines that are longer, and that are full. */
const MAX_LONG = 0.02;
const MIN_FULL = 0.8;
