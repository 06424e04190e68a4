/** Ways in which clean text gets damaged before it reaches us, each as it really happens. */
import { CP1252, MAC } from "../../../src/wording/repair/tables.ts";

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const windows = (byte: number) =>
  byte >= 0x80 && byte < 0xa0 ? CP1252[byte - 0x80] || String.fromCharCode(byte) : String.fromCharCode(byte);
const MAC_LEADS: Readonly<Record<number, string>> = { 226: "‚", 195: "√", 194: "¬" };

/** UTF-8 read as windows-1252; what that leaves open is kept as a control character, as browsers do. */
export const readAsWindows = (text: string): string => bytesOf(text).map(windows).join("");

/** UTF-8 read as Latin-1. */
export const readAsLatin = (text: string): string =>
  bytesOf(text)
    .map((byte) => String.fromCharCode(byte))
    .join("");

/** The same, and what windows-1252 leaves open is dropped. */
export const readAsWindowsWithLoss = (text: string): string => readAsWindows(text).replace(/[\x80-\x9f]/g, "");

export const readAsMac = (text: string): string =>
  bytesOf(text)
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : byte < 0xc0 ? MAC[byte - 0x80] : (MAC_LEADS[byte] ?? "?")))
    .join("");

/** windows-1252 read as Latin-1: quotation marks become control characters. */
export const windowsReadAsLatin = (text: string): string =>
  text.replace(/[^\0-\xff]/g, (mark) => (CP1252.includes(mark) ? String.fromCharCode(0x80 + CP1252.indexOf(mark)) : mark));

const NAMES: Readonly<Record<string, string>> = {
  "&": "amp",
  '"': "quot",
  "“": "ldquo",
  "”": "rdquo",
  "‘": "lsquo",
  "’": "rsquo",
  "—": "mdash",
  é: "eacute",
};

export const escapedTwice = (text: string): string =>
  text.replace(/[&"“”‘’—é]/g, (mark) => `&${NAMES[mark]};`).replace(/&(?=\w+;)/g, "&amp;");

export const escapedByNumber = (text: string): string => text.replace(/[^\0-\x7f]/gu, (mark) => `&#${mark.codePointAt(0)};`);

/** A mark that nobody sees behind every so many characters. */
export const sown = (mark: string, every: number) => (text: string) =>
  [...text].map((character, i) => (i % every === every - 1 ? `${character}${mark}` : character)).join("");

export const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");
