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
  return [text.replace(/^\n+|\n+$/g, ""), ...notes].filter(Boolean).join("\n\n");
}

function isWrappedByHand(paragraphs: readonly string[]): boolean {
  const written = paragraphs.filter(Boolean);
  const long = written.filter((line) => line.length > LONGEST_WRAPPED).length;
  return written.length >= FEWEST_LINES && written.length < paragraphs.length && long <= written.length * 0.02;
}

/** Columns beyond which no mail or wire program wraps. */
const LONGEST_WRAPPED = 100;
/** Lines below which nothing can be said. */
const FEWEST_LINES = 6;
