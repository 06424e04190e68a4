/**
 * CSV as RFC 4180 has it, and no other: commas, quotation marks doubled inside quotation marks, LF or CR LF. What it
 * does not allow is told with its line, because a table read wrongly would be believed.
 */
export interface CsvRow {
  /** One-based line where the row begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** A line that is no CSV. */
export class CsvError extends Error {
  override readonly name = "CsvError";
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Rows in order, empty lines left out. Throws CsvError. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const began = line;
    const fields: string[] = [];
    for (let ended = false; !ended; ) {
      let field: string;
      if (text[at] === '"') {
        const close = closingMark(text, at, began);
        field = text.slice(at + 1, close).replaceAll('""', '"');
        line += field.split("\n").length - 1;
        at = close + 1;
      } else {
        NEXT.lastIndex = at;
        const end = NEXT.exec(text)?.index ?? text.length;
        field = text.slice(at, end);
        if (field.includes('"'))
          throw new CsvError(line, 'a quotation mark stands inside a field; write "..." around it and "" for the mark');
        at = end;
      }
      fields.push(field);
      if (text[at] === ",") at++;
      else if (at >= text.length || text[at] === "\n" || text.startsWith("\r\n", at)) ended = true;
      else
        throw new CsvError(
          line,
          `after a closing quotation mark stands ${JSON.stringify(text[at])}; a comma or the end of the line must follow`,
        );
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
    if (fields.length > 1 || fields[0].trim() !== "") rows.push({ line: began, fields });
  }
  return rows;
}

const NEXT = /,|\r?\n/g;

function closingMark(text: string, open: number, line: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  throw new CsvError(line, "a quotation mark is opened and never closed");
}
