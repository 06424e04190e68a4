import iconv from "iconv-lite";
import { encodingNamed } from "../../encodings.ts";
import { withoutEnds } from "../paragraphs.ts";
import { CHARACTERS, CHARSETS, LINE_ENDS, PARAGRAPH_ENDS, UNSEEN } from "./words.ts";

/**
 * RTF -> paragraphs, in one pass over its bytes: groups set and restore what holds for the text in them;
 * bytes beyond ASCII are in the code page of their font; `\uN` is followed by a stand-in for old readers,
 * which is passed over. Text marked as deleted or hidden is left out. Nothing is followed or run.
 */
export interface RtfText {
  /** In order; an empty paragraph is an empty string. */
  readonly paragraphs: readonly string[];
  /** Footnotes, in the order of their marks. */
  readonly notes: readonly string[];
  /** It ends inside a group. */
  readonly cut: boolean;
}

export function readRtf(bytes: Buffer, maxDepth: number): RtfText {
  return new RtfReader(bytes, maxDepth).read();
}

/** What holds inside a group. */
interface Group {
  /** The text is not shown: a destination that is not of the document, or hidden or deleted text. */
  readonly unseen: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** Stand-in characters after a `\uN`. */
  readonly standIns: number;
  readonly font: number;
  readonly destination: "body" | "fonts" | "note" | "both";
}

const OUTERMOST: Group = { unseen: false, hidden: false, deleted: false, standIns: 1, font: -1, destination: "body" };

class RtfReader {
  private readonly bytes: Buffer;
  private readonly maxDepth: number;
  private at = 0;
  private group = OUTERMOST;
  private readonly groups: Group[] = [];
  /** Groups open beyond the bound, whose text is passed over. */
  private tooDeep = 0;
  private codePage = "windows-1252";
  private readonly fonts = new Map<number, string>();
  private usualFont = -1;
  private standInsLeft = 0;
  /** The next word names a destination that old readers may skip. */
  private optional = false;
  private undecoded: number[] = [];
  private line: string[] = [];
  private readonly paragraphs: string[] = [];
  private readonly notes: string[] = [];
  private note: string[] | null = null;
  private noteDepth = 0;

  constructor(bytes: Buffer, maxDepth: number) {
    this.bytes = bytes;
    this.maxDepth = maxDepth;
  }

  read(): RtfText {
    const { bytes } = this;
    while (this.at < bytes.length) {
      const byte = bytes[this.at];
      if (byte === OPEN) this.open();
      else if (byte === CLOSE) this.close();
      else if (byte === BACKSLASH) this.control();
      else {
        this.at++;
        if (byte !== 0x0a && byte !== 0x0d && byte !== 0) this.character(byte);
      }
    }
    this.endNote();
    this.endParagraph();
    return { paragraphs: this.paragraphs, notes: this.notes, cut: this.groups.length > 0 };
  }

  private open(): void {
    this.at++;
    this.standInsLeft = 0;
    this.flush();
    if (this.groups.length >= this.maxDepth) this.tooDeep++;
    else this.groups.push(this.group);
    this.optional = false;
  }

  private close(): void {
    this.at++;
    this.standInsLeft = 0;
    this.flush();
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    this.group = this.groups.pop() ?? OUTERMOST;
    if (this.note && this.groups.length < this.noteDepth) this.endNote();
  }

  private control(): void {
    const { bytes } = this;
    const symbol = bytes[this.at + 1];
    if (symbol === undefined) {
      this.at++;
      return;
    }
    if (!isLetter(symbol)) {
      this.at += 2;
      this.symbol(symbol);
      return;
    }
    let end = this.at + 1;
    while (end < bytes.length && isLetter(bytes[end]) && end - this.at <= LONGEST_WORD) end++;
    const word = bytes.toString("latin1", this.at + 1, end);
    const numberFrom = end;
    if (bytes[end] === MINUS) end++;
    while (end < bytes.length && isDigit(bytes[end]) && end - numberFrom < LONGEST_NUMBER) end++;
    const written = bytes.toString("latin1", numberFrom, end);
    const number = /\d/.test(written) ? Number.parseInt(written, 10) : null;
    if (bytes[end] === SPACE) end++;
    this.at = end;
    this.word(word, number);
  }

  private symbol(symbol: number): void {
    if (symbol === APOSTROPHE) {
      const digits = this.bytes.toString("latin1", this.at, this.at + 2);
      if (!/^[0-9a-f]{2}$/i.test(digits)) return;
      this.at += 2;
      this.character(Number.parseInt(digits, 16));
    } else if (symbol === ASTERISK) this.optional = true;
    else if (symbol === TILDE) this.say("\u00A0");
    else if (symbol === UNDERSCORE) this.say("\u2011");
    else if (symbol === 0x0a || symbol === 0x0d) this.word("par", null);
    else if (symbol === BACKSLASH || symbol === OPEN || symbol === CLOSE) this.character(symbol);
    else if (symbol === 0x09) this.say("\t");
  }

  private word(word: string, number: number | null): void {
    const { optional } = this;
    this.optional = false;
    if (this.standInsLeft > 0 && word !== "u") {
      // A stand-in may be a word, as \endash is one for a dash.
      if (CHARACTERS.has(word)) {
        this.standInsLeft--;
        return;
      }
      this.standInsLeft = 0;
    }
    const character = CHARACTERS.get(word);
    if (word === "u" && number !== null) this.unicode(number);
    else if (character !== undefined) this.say(character);
    else if (PARAGRAPH_ENDS.has(word)) this.breakAs("paragraph");
    else if (LINE_ENDS.has(word)) this.breakAs("line");
    else if (word === "cell" || word === "nestcell") this.say("\t");
    else if (word === "uc") this.set({ standIns: Math.max(0, Math.min(number ?? 1, MOST_STAND_INS)) });
    else if (word === "f" && number !== null) this.setFont(number);
    else if (word === "plain") this.set({ font: this.usualFont, hidden: false });
    else if (word === "v") this.set({ hidden: number !== 0 });
    else if (word === "deleted") this.set({ deleted: number !== 0 });
    else if (word === "bin") this.at += Math.max(0, number ?? 0);
    else if (word === "fonttbl") this.set({ unseen: true, destination: "fonts" });
    else if (word === "footnote") this.startNote();
    else if (word === "upr") this.set({ destination: "both", unseen: true });
    else if (word === "ud" && this.group.destination === "both") this.set({ unseen: false, destination: "body" });
    else if (word === "fcharset" && this.group.destination === "fonts")
      this.fonts.set(this.group.font, CHARSETS.get(number ?? 0) ?? this.codePage);
    else if (word === "cpg" && this.group.destination === "fonts") this.fonts.set(this.group.font, codePageOf(number) ?? this.codePage);
    else if (word === "ansicpg") this.codePage = codePageOf(number) ?? this.codePage;
    else if (word === "mac") this.codePage = "macintosh";
    else if (word === "pc") this.codePage = "cp437";
    else if (word === "pca") this.codePage = "cp850";
    else if (word === "deff" && number !== null) this.usualFont = number;
    else if (UNSEEN.has(word) || (optional && !SEEN_THOUGH_OPTIONAL.has(word))) this.set({ unseen: true });
  }

  private setFont(number: number): void {
    this.flush();
    this.set({ font: number });
  }

  private set(change: Partial<Group>): void {
    if (this.tooDeep > 0) return;
    this.flush();
    this.group = { ...this.group, ...change };
  }

  private get shown(): boolean {
    return !(this.group.unseen || this.group.hidden || this.group.deleted || this.tooDeep > 0);
  }

  /** A byte of text, in the code page of its font. */
  private character(byte: number): void {
    if (this.standInsLeft > 0) {
      this.standInsLeft--;
      return;
    }
    if (this.shown) this.undecoded.push(byte);
  }

  private unicode(number: number): void {
    this.flush();
    const code = number < 0 ? number + 0x10000 : number;
    // Symbol fonts put their characters at U+F000: their low byte is what old readers show.
    if (code > 0 && code <= 0x10ffff)
      this.say(code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : String.fromCodePoint(code));
    this.standInsLeft = this.group.standIns;
  }

  private say(text: string): void {
    if (this.standInsLeft > 0) {
      this.standInsLeft--;
      return;
    }
    this.flush();
    if (this.shown) (this.note ?? this.line).push(text);
  }

  private flush(): void {
    if (this.undecoded.length === 0) return;
    const bytes = Buffer.from(this.undecoded);
    this.undecoded = [];
    const font = this.fonts.get(this.group.font === -1 ? this.usualFont : this.group.font);
    (this.note ?? this.line).push(iconv.decode(bytes, font ?? this.codePage));
  }

  private breakAs(kind: "paragraph" | "line"): void {
    this.flush();
    if (!this.shown) return;
    if (this.note) this.note.push(" ");
    else if (kind === "line") this.line.push("\n");
    else this.endParagraph();
  }

  private endParagraph(): void {
    this.flush();
    this.paragraphs.push(withoutEnds(this.line.join("")));
    this.line = [];
  }

  private startNote(): void {
    if (this.note || this.tooDeep > 0 || !this.shown) return;
    this.flush();
    this.note = [];
    this.noteDepth = this.groups.length;
    this.set({ destination: "note" });
  }

  private endNote(): void {
    this.flush();
    const text = this.note?.join("").trim();
    if (text) this.notes.push(text);
    this.note = null;
  }
}

function codePageOf(number: number | null): string | null {
  if (number === 65001) return "utf-8";
  if (number === 10000) return "macintosh";
  return encodingNamed(`windows-${number}`) ?? encodingNamed(`cp${number}`);
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const MINUS = 0x2d;
const APOSTROPHE = 0x27;
const ASTERISK = 0x2a;
const TILDE = 0x7e;
const UNDERSCORE = 0x5f;
/** Longest control word and number, in bytes; Word's own stay below 24. */
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 11;
const MOST_STAND_INS = 8;

const SEEN_THOUGH_OPTIONAL: ReadonlySet<string> = new Set(["ud", "shptxt", "cs", "ds", "ts"]);

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
