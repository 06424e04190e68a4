import { isUtf8 } from "node:buffer";
import chardet from "chardet";
import iconv from "iconv-lite";
import type { Diagnostic } from "../terms/diagnostic.ts";
import { startsWithBom, utf16WithoutBom } from "./binary.ts";
import { encodingNamed } from "./encodings.ts";

/**
 * Bytes -> text. Valid UTF-8 is UTF-8, whatever is declared; then byte-order marks; then mostly-UTF-8 with
 * damaged places; then the declared encoding, unless the bytes speak against it; only then is the encoding
 * guessed (chardet). iconv-lite decodes: Node 20's TextDecoder reads windows-1252 wrongly. What cannot be
 * decoded stands as U+FFFD and is counted.
 */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** `declared` is the name of an encoding, as HTTP or the page itself gives it; names that are unknown or wrong are passed over. */
export function decode(bytes: Buffer, declared: string | null = null): Decoded {
  const named = encodingNamed(declared);
  if (isUtf8(bytes) && !(named && ESCAPING.test(named) && bytes.includes(0x1b))) return settle(bytes.toString("utf8"), "UTF-8", []);
  if (startsWithBom(bytes)) {
    const encoding = bytes[0] === 0xff ? (bytes[2] === 0 && bytes[3] === 0 ? "utf-32le" : "utf-16le") : "utf-16be";
    return settle(iconv.decode(bytes, encoding), encoding.toUpperCase(), []);
  }
  const wide = utf16WithoutBom(bytes);
  if (wide) return settle(iconv.decode(bytes, wide), wide.toUpperCase(), [guessed(wide.toUpperCase())]);
  const damaged = bytes.toString("utf8");
  const mostly = mostlyUtf8(bytes, damaged);
  if (!mostly && named && !/^utf/.test(named)) {
    const text = iconv.decode(bytes, named);
    if (isPlausible(text)) return settle(text, named, undecodable(text, named, null));
  }
  const encoding = mostly ? null : guess(bytes);
  if (!encoding) return settle(damaged, "UTF-8", undecodable(damaged, "UTF-8", bytes));
  const text = iconv.decode(bytes, encoding);
  return settle(text, encoding, [guessed(encoding), ...undecodable(text, encoding, null)]);
}

/** Byte-order mark out; NUL and lone surrogates, which no database or file keeps, to U+FFFD of the same length. */
export function settleText(text: string): { text: string; diagnostics: Diagnostic[] } {
  let settled = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const diagnostics: Diagnostic[] = [];
  let nuls = 0;
  if (settled.includes("\u0000")) {
    settled = settled.replaceAll("\u0000", () => {
      nuls++;
      return "\uFFFD";
    });
    diagnostics.push({ rule: "nul-replaced", reason: `${nuls} NUL character(s) stand as U+FFFD in the text.` });
  }
  let lone = 0;
  if (!/[\ud800-\udfff]/.test(settled)) return { text: settled, diagnostics };
  settled = settled.replace(/\p{Surrogate}/gu, () => {
    lone++;
    return "\uFFFD";
  });
  if (lone > 0)
    diagnostics.push({ rule: "half-character", reason: `${lone} half character(s) (lone surrogates) stand as U+FFFD in the text.` });
  return { text: settled, diagnostics };
}

function settle(decoded: string, encoding: string, diagnostics: readonly Diagnostic[]): Decoded {
  const settled = settleText(decoded);
  return { text: settled.text, encoding, diagnostics: [...diagnostics, ...settled.diagnostics] };
}

/** Seven-bit encodings, whose bytes are valid UTF-8 and mean something else. */
const ESCAPING = /^iso-?2022|^hz/;

/** Control characters and undecodable places are rare in text that was decoded rightly: at most one in so many characters. */
const RARE = 200;

function isPlausible(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code >= 0x80 && code < 0xa0) || (code < 32 && (code < 9 || code > 13))) odd++;
  }
  return odd * RARE <= text.length;
}

/** Are the bytes UTF-8 with damaged places? At least as many characters beyond ASCII are whole as are damaged. */
function mostlyUtf8(bytes: Buffer, decoded: string): boolean {
  const damagedPlaces = countOf(decoded, "\uFFFD") - genuine(bytes);
  let whole = 0;
  for (const character of decoded) if (character > "\u007f" && character !== "\uFFFD") whole++;
  return whole > 0 && whole >= damagedPlaces;
}

/** The most likely legacy encoding, or null when no guess is worth more than marking the bytes as undecodable. */
function guess(bytes: Buffer): string | null {
  const best = chardet.analyse(bytes.subarray(0, GUESS_BYTES)).find((match) => iconv.encodingExists(match.name));
  if (!best || best.confidence < MIN_GUESS_CONFIDENCE || best.name === "UTF-8" || best.name === "ASCII") return null;
  const name = best.name === "ISO-8859-1" ? "windows-1252" : best.name;
  // 0xFF is a letter of hardly any text in a Latin encoding; it is the mark of damaged bytes.
  if (/^(?:windows-125|ISO-8859-)/.test(name) && bytes.includes(0xff)) return null;
  return name;
}

/** Bytes the guess looks at; more does not make it better. */
const GUESS_BYTES = 256 * 1024;
/** chardet's 0 to 100. Below this its first guess was wrong more often than right on one-sentence samples. */
const MIN_GUESS_CONFIDENCE = 10;

function guessed(encoding: string): Diagnostic {
  return {
    rule: "encoding-guessed",
    reason: `The bytes are not UTF-8 and were read as ${encoding}. If letters look wrong, save the file as UTF-8.`,
  };
}

function undecodable(text: string, encoding: string, bytes: Buffer | null): Diagnostic[] {
  const count = countOf(text, "\uFFFD") - (bytes ? genuine(bytes) : 0);
  if (count <= 0) return [];
  const reason = `${count} place(s) could not be decoded as ${encoding} and stand as U+FFFD. Quotations there cannot be compared word for word; fetch the file again or save it as UTF-8.`;
  return [{ rule: "undecodable-bytes", reason }];
}

/** U+FFFD written as such in the bytes: an earlier hand's, not ours. */
function genuine(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(REPLACEMENT); at >= 0; at = bytes.indexOf(REPLACEMENT, at + 3)) count++;
  return count;
}

const REPLACEMENT = Buffer.from("\uFFFD");

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
