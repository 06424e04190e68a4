/** An article of a news database's export, with the fields the database prints beside it, as written. */
export interface ExportArticle {
  /** All that the database prints of it: names the article. */
  readonly written: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly bylines: readonly string[];
  readonly section: string | null;
  readonly dateline: string | null;
  readonly language: string | null;
  readonly credit: string | null;
  readonly url: string | null;
  /** Standfirst, text and corrections, in order; lines as they are. */
  readonly body: string;
  /** Labels of what is left out of the text. */
  readonly leftOut: readonly string[];
}

/** One line: trimmed, white space folded; null when nothing is left. */
export function oneLine(text: string | undefined | null): string | null {
  return text?.replace(/\s+/g, " ").trim() || null;
}

/** Lines without their indentation, at most one blank between two, none at the ends. */
export function settledLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}

/** Line of a copyright notice. */
export const COPYRIGHT = /^\s*(?:copyright\b|\(c\)|©)|^\s*all rights reserved\.?\s*$/i;

/** The running head of a printed page. */
export const PAGE_LINE = /^\s*page \d{1,4} of \d{1,4}\s*$/i;
