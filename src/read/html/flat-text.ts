import type { Run } from "../../terms/markup.ts";
import { ENTITIES } from "../html-entities.ts";

/**
 * The text of a page as it grows: white space folded as a browser shows it, lines and paragraphs
 * parted only when text follows, and a run for every stretch, so that each place of the text can be
 * found in the HTML. A run as long as its origin is the same characters but for the kind of white space.
 */
export class FlatText {
  readonly runs: Run[] = [];
  private readonly parts: string[] = [];
  private parting: Parting = Parting.none;
  /** Length of the text so far, in UTF-16 code units. */
  length = 0;

  /** A space, if text follows and stands in the same line. */
  space(): void {
    if (this.parting < Parting.space) this.parting = Parting.space;
  }

  /** A line end; two in a row part paragraphs. */
  line(): void {
    this.parting = this.parting >= Parting.line ? Parting.paragraph : Parting.line;
  }

  /** The end of a paragraph. */
  paragraph(): void {
    this.parting = Parting.paragraph;
  }

  /** Offset at which the next text will stand. */
  get next(): number {
    return this.length === 0 ? 0 : this.length + SEPARATORS[this.parting].length;
  }

  /** Adds what stands in `html` from `from` to `to`. Line ends are kept where `asWritten`. Returns where it begins, -1 when all was white space. */
  write(html: string, from: number, to: number, asWritten: boolean): number {
    let first = -1;
    let start = from;
    for (let i = from; i < to; i++) {
      const code = html.charCodeAt(i);
      if (code !== 32 && (code > 13 || code < 9 || code === 11)) continue;
      // One white-space character between two others of the same stretch stays inside its run.
      if (code === 32 && i > start && i + 1 < to && !isSpace(html.charCodeAt(i + 1))) continue;
      if (i > start) {
        if (first < 0) first = this.next;
        this.add(html.slice(start, i), start, i);
      }
      if (asWritten && code === 10) this.line();
      else this.space();
      start = i + 1;
    }
    if (start < to) {
      if (first < 0) first = this.next;
      this.add(html.slice(start, to), start, to);
    }
    return first;
  }

  /** Adds characters that are written otherwise in the HTML. */
  add(text: string, from: number, to: number): void {
    if (this.length > 0 && this.parting !== Parting.none) {
      const separator = SEPARATORS[this.parting];
      this.parts.push(separator);
      this.length += separator.length;
    }
    this.parting = Parting.none;
    const start = this.length;
    this.parts.push(text);
    this.length += text.length;
    const last = this.runs.at(-1);
    const exact = text.length === to - from;
    if (last && exact && last.end === start && last.origin.end === from && last.end - last.start === last.origin.end - last.origin.start)
      this.runs[this.runs.length - 1] = { start: last.start, end: this.length, origin: { start: last.origin.start, end: to } };
    else this.runs.push({ start, end: this.length, origin: { start: from, end: to } });
  }

  toString(): string {
    return this.parts.join("");
  }
}

/** What stands between the last text and the next. */
const Parting = { none: 0, space: 1, line: 2, paragraph: 3 } as const;
type Parting = (typeof Parting)[keyof typeof Parting];
const SEPARATORS = ["", " ", "\n", "\n\n"] as const;

function isSpace(code: number): boolean {
  return code === 32 || (code <= 13 && code >= 9 && code !== 11);
}

const ESCAPED_AGAIN = /^(?:amp;)*(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,30}));/i;

/**
 * Text after a written-out `&amp;` that makes an entity with it: `&amp;quot;` was escaped twice and
 * means a quotation mark. Returns the character and the length of the rest of the entity.
 */
export function escapedTwice(rest: string): { readonly character: string; readonly length: number } | null {
  const match = ESCAPED_AGAIN.exec(rest);
  if (!match) return null;
  const [whole, decimal, hex, name] = match;
  if (name) {
    const character = ENTITIES.get(name);
    return character ? { character, length: whole.length } : null;
  }
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
  const printed = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return printed ? { character: String.fromCodePoint(code), length: whole.length } : null;
}
