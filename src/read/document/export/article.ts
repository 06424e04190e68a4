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

/**
 * Lines -> paragraphs with a blank line between: lines that were wrapped are put together, an indented one
 * begins a paragraph.
 */
export function settledLines(lines: readonly string[]): string {
  const paragraphs: string[] = [];
  let open: { text: string; last: string; indent: number } | null = null;
  for (const written of lines) {
    const line = written.trim();
    if (!line) {
      open = null;
      continue;
    }
    const indent = written.length - written.trimStart().length;
    const wrapped = open && open.last.length >= WRAPPED.least && open.last.length <= WRAPPED.most && indent < open.indent + INDENT;
    if (open && wrapped) {
      open = { text: `${open.text} ${line}`, last: line, indent };
      paragraphs[paragraphs.length - 1] = open.text;
    } else {
      open = { text: line, last: line, indent };
      paragraphs.push(line);
    }
  }
  return paragraphs.join("\n\n");
}

/** Columns of a wrapped line: databases print 65 to 80, mails up to 100. */
const WRAPPED = { least: 40, most: 100 };
/** Columns by which the first line of a paragraph stands in. */
const INDENT = 2;

/** Line of a copyright notice. */
export const COPYRIGHT = /^\s*(?:copyright\b|\(c\)|©)|^\s*all rights reserved\.?\s*$/i;

/** The running head of a printed page. */
export const PAGE_LINE = /^\s*page \d{1,4} of \d{1,4}\s*$/i;
