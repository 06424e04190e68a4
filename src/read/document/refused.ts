import type { Intake } from "../../terms/intake.ts";
import { refused } from "../failure.ts";
import type { Input } from "../input.ts";

/**
 * Files that are known for what they are and hold no article that can be read: each is refused with a
 * word on what to do. Recognised by their first bytes, never by name alone: a `.doc` may well be RTF or HTML.
 */
export async function* refuseKnown(input: Input): AsyncGenerator<Intake> {
  let head = Buffer.alloc(0);
  for await (const chunk of input.chunks()) {
    head = Buffer.concat([head, chunk]);
    if (head.length >= HEAD) break;
  }
  const kind = knownKind(head, input.name);
  yield refused(input, kind?.rule ?? "binary-file", kind?.reason ?? "It is not text.");
}

const HEAD = 512;

export interface KnownKind {
  readonly rule: string;
  readonly reason: string;
}

export function knownKind(head: Buffer, name: string): KnownKind | null {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1].toLowerCase() ?? "";
  if (head.subarray(0, 8).equals(OLE)) return oldOffice(ending);
  if (isZip(head)) return zipDocument(head, ending);
  const text = head.toString("latin1", 0, HEAD);
  for (const [at, magic, kind] of KINDS) if (text.startsWith(magic, at)) return kind;
  return null;
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** The container of Word, Excel and Outlook before 2007; and of later documents that are protected. */
function oldOffice(ending: string): KnownKind {
  if (/^(?:docx|docm|xlsx|pptx)$/.test(ending))
    return { rule: "encrypted-document", reason: "It is protected with a password. Open it, save it without the password and add that." };
  if (ending === "msg")
    return {
      rule: "unsupported-document",
      reason: "It is a mail saved by Outlook (.msg). Save it as .eml, or as text or HTML, and add that.",
    };
  return {
    rule: "unsupported-document",
    reason:
      "It is a document in the old binary form of Office (.doc, .xls, .ppt). Open it and save it as .docx, RTF or text, or convert all at once: soffice --headless --convert-to docx *.doc",
  };
}

export function isZip(head: Buffer): boolean {
  return head.subarray(0, 4).equals(ZIP);
}

const ZIP = Buffer.from("PK\u0003\u0004");

/** The first entry of a ZIP, and its bytes where they are stored as they are. */
export function firstEntry(head: Buffer): { readonly name: string; readonly content: string } {
  const nameLength = head.length >= 30 ? head.readUInt16LE(26) : 0;
  const extra = head.length >= 30 ? head.readUInt16LE(28) : 0;
  const from = 30 + nameLength + extra;
  return { name: head.toString("latin1", 30, 30 + nameLength), content: head.toString("latin1", from, from + 100) };
}

function zipDocument(head: Buffer, ending: string): KnownKind | null {
  const { name, content } = firstEntry(head);
  const isDeclared = name === "mimetype";
  if (ending === "epub" || (isDeclared && content.startsWith("application/epub+zip")))
    return {
      rule: "unsupported-document",
      reason: "It is an e-book (EPUB). Convert it and add the text: pandoc BOOK.epub -t plain -o BOOK.txt",
    };
  if (/^(?:odt|ods|odp|odg|ott)$/.test(ending) || (isDeclared && content.startsWith("application/vnd.oasis.opendocument")))
    return {
      rule: "unsupported-document",
      reason:
        "It is an OpenDocument file (.odt, .ods). Open it and save it as .docx, RTF or text, or: soffice --headless --convert-to docx FILE",
    };
  if (ending === "pages" || ending === "numbers" || ending === "key")
    return {
      rule: "unsupported-document",
      reason: "It is a document of Apple's Pages, Numbers or Keynote. Open it and export it as Word, RTF or text.",
    };
  if (/^(?:xlsx|xlsm|xltx)$/.test(ending))
    return {
      rule: "unsupported-document",
      reason: 'It is a spreadsheet. Save its articles as JSON Lines (.jsonl), one object with "text" a line.',
    };
  if (/^(?:pptx|ppsx)$/.test(ending)) return { rule: "unsupported-document", reason: "It is a presentation. Save its text and add that." };
  return null;
}

const picture = (kind: string): KnownKind => ({
  rule: "binary-file",
  reason: `It is not text (${kind}). If the article is in the picture, put it through text recognition and add the text; else take it out of the pile.`,
});
const sound = (kind: string): KnownKind => ({
  rule: "binary-file",
  reason: `It is not text (${kind}). Add a transcript of what is said in it as text; else take it out of the pile.`,
});
const book: KnownKind = {
  rule: "unsupported-document",
  reason: "It is an e-book. Convert it and add the text: ebook-convert BOOK BOOK.txt",
};

const KINDS: readonly (readonly [at: number, magic: string, kind: KnownKind])[] = [
  [0, "\x89PNG", picture("PNG image")],
  [0, "\xff\xd8\xff", picture("JPEG image")],
  [0, "GIF87a", picture("GIF image")],
  [0, "GIF89a", picture("GIF image")],
  [8, "WEBP", picture("WebP image")],
  [0, "II*\0", picture("TIFF image")],
  [0, "MM\0*", picture("TIFF image")],
  [4, "ftyphei", picture("HEIF image")],
  [4, "ftypavif", picture("AVIF image")],
  [4, "ftypmif1", picture("HEIF image")],
  [0, "8BPS", picture("Photoshop image")],
  [0, "AT&TFORM", picture("DjVu document")],
  [4, "ftyp", sound("MP4 video or sound")],
  [0, "\x1aE\xdf\xa3", sound("Matroska or WebM video")],
  [8, "AVI LIST", sound("AVI video")],
  [8, "WAVEfmt", sound("WAVE sound")],
  [0, "ID3\x02", sound("MP3 sound")],
  [0, "ID3\x03", sound("MP3 sound")],
  [0, "ID3\x04", sound("MP3 sound")],
  [0, "\xff\xfb", sound("MP3 sound")],
  [0, "OggS\0", sound("Ogg sound or video")],
  [0, "fLaC\0", sound("FLAC sound")],
  [0, "FLV\x01", sound("Flash video")],
  [0, "\0\0\x01\xba", sound("MPEG video")],
  [60, "BOOKMOBI", book],
  [0, "%!PS", { rule: "unsupported-document", reason: "It is PostScript. Convert it and add the PDF: ps2pdf FILE.ps" }],
  [0, "\xffWPC", { rule: "unsupported-document", reason: "It is a WordPerfect document. Open it and save it as .docx, RTF or text." }],
  [0, "!BDN", { rule: "unsupported-document", reason: "It is a mailbox of Outlook (.pst). Save the mails as .eml and add those." }],
];
