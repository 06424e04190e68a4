import type { Repair } from "../../terms/view.ts";
import { CP1252, MAC } from "./tables.ts";

/**
 * UTF-8 that was read as windows-1252 (or Latin-1, or Mac Roman): "â€œ" for “, "Ã©" for é. Piece by piece: a
 * pair is put right only where it is telltale, which is to say that clean text does not have it, so every
 * repair leaves fewer telltale pairs than it found. "É”" at the end of a quotation is such a pair in
 * form only and stays. What lost its last byte on the way ("â€" for ”) is put right too: no
 * quotation mark gets lost. After R. Speer's ftfy (2019), without its guesses about whole texts.
 */
export function mojibakeRepairs(text: string): Repair[] {
  const repairs: Repair[] = [];
  if (!LEAD.test(text)) return repairs;
  for (const match of text.matchAll(SEQUENCE)) {
    const start = match.index;
    const meant = meaningOf(match, text);
    if (meant === null) continue;
    repairs.push({ start, end: start + match[0].length, text: meant });
  }
  return repairs;
}

/** What 0x80 to 0xBF look like in windows-1252; Latin-1 has control characters where that has marks. */
const C = `[\\x80-\\xbf${CP1252.join("")}]`;
const M = `[${MAC.join("")}]`;
const SEQUENCE = new RegExp(
  [
    // 0x9D, the last byte of a closing mark, is nothing in windows-1252 and gets lost. 0xA0 would make a dagger, which reports do not have.
    `(?<quote>â[€\\x80](?![\\x80-\\x9f\\xa1-\\xbf${CP1252.join("")}])(?!\\p{L})(?:\\ufffd|(?<=[.,!?…]â.)\\?)?)`,
    `(?<three>â[€\\x80]${C}|ï(?:»¿|¿½|¬${C}|¼${C})|ð[Ÿ\\x9f]${C}{2})`,
    `(?<symbol>â${C}{2})`,
    `(?<two>[ÂÃÄÅ]${C}|Ë[œ†])`,
    `(?<series>(?:[ÎÏÐÑ]${C}){3,})`,
    `(?<mac>‚Ä${M}|√${M}|¬[†°¢£§®©™´∑])`,
    "(?<slavic>вЂ[™\\x98˜њќ“”¦])",
    '(?<stray>(?<=[a-z\\d.,;:!?)"”’¬])Â(?= |$)|(?<= )Â(?= [A-Z\\d"“]))', // half of a no-break space
  ].join("|"),
  "gmu",
);
const LEAD = /[ÂÃÄÅâïðÎÏÐÑ‚√¬в]/;

/** Characters that stand behind a letter in clean text; behind a capital they are telltale only inside a word or after a small letter. */
const CLOSING = /[‘’“”„‚–—…«»‹›™·¿¡]/;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
/** Arrows, signs and pictures, which begin like quotation marks and dashes. */
const SYMBOL = /^[\u2000-\u2bff]$/;
/** Letters and marks of European languages. */
const EUROPEAN = /^[\u00a0-\u00ff\u2010-\u2026]$/;
/** Quotation marks and dashes read as windows-1251. */
const SLAVIC: Readonly<Record<string, string>> = { "™": "’", "\x98": "‘", "˜": "‘", њ: "“", ќ: "”", "“": "–", "”": "—", "¦": "…" };

function meaningOf({ 0: found, index, groups = {} }: RegExpExecArray, text: string): string | null {
  if (groups.quote) return "”";
  if (groups.slavic) return SLAVIC[found[2]];
  if (groups.stray) return "";
  if (groups.two) return isTelltale(found, text, index) ? decoded(found, BYTES) : null;
  if (groups.symbol) return CLOSING.test(found[1]) && CLOSING.test(found[2]) ? null : only(SYMBOL, decoded(found, BYTES));
  return groups.mac ? only(EUROPEAN, decoded(found, MAC_BYTES)) : decoded(found, BYTES);
}

function isTelltale(pair: string, text: string, index: number): boolean {
  if (pair[0] === "Â" || pair === "Ã—") return true;
  if (pair[1] === "\xad") return pair[0] === "Ã"; // else more likely a soft hyphen
  return !CLOSING.test(pair[1]) || LETTER.test(text[index + 2] ?? " ") || SMALL.test(text[index - 1] ?? " ");
}

function only(expected: RegExp, meant: string | null): string | null {
  return meant !== null && expected.test(meant) ? meant : null;
}

const BYTES: ReadonlyMap<string, number> = new Map(CP1252.map((mark, i) => [mark, 0x80 + i]));
const MAC_BYTES: ReadonlyMap<string, number> = new Map([
  ...MAC.map((mark, i) => [mark, 0x80 + i] as const),
  ["‚", 0xe2],
  ["√", 0xc3],
  ["¬", 0xc2],
]);
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The bytes that were meant, read as the UTF-8 they are; null where they are none. Characters in no table are their own byte. */
function decoded(found: string, bytes: ReadonlyMap<string, number>): string | null {
  try {
    return UTF8.decode(Uint8Array.from([...found].map((character) => bytes.get(character) ?? character.charCodeAt(0))));
  } catch {
    return null;
  }
}
