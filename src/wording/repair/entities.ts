import type { Repair } from "../../terms/view.ts";
import { CP1252 } from "./tables.ts";

/**
 * Character references that a reader would see as they are written: what was escaped twice ("&amp;quot;"
 * on the page, "&quot;" in its text). Tags escaped twice go; a paragraph or line break leaves a space.
 */
export function entityRepairs(text: string): Repair[] {
  if (!text.includes("&")) return [];
  const repairs: Repair[] = [];
  for (const match of text.matchAll(ESCAPED)) {
    const { tag, decimal, hexadecimal, name } = match.groups ?? {};
    const meant = tag ? (SPACING.test(tag) ? " " : "") : name ? NAMED.get(name) : numbered(decimal, hexadecimal);
    if (meant !== undefined) repairs.push({ start: match.index, end: match.index + match[0].length, text: meant });
  }
  return repairs;
}

const AMP = "&(?:amp;){0,4}";
const ESCAPED = new RegExp(
  [
    `${AMP}lt;/?(?<tag>p|br|em|strong|i|b|u|a|span|div|li|ul|ol|blockquote|q)\\b[^<>&\\n]{0,300}${AMP}gt;`,
    `${AMP}(?:#(?<decimal>\\d{1,7})|#[xX](?<hexadecimal>[\\da-fA-F]{1,6})|(?<name>[A-Za-z][A-Za-z\\d]{1,9}));`,
  ].join("|"),
  "g",
);
const SPACING = /^(?:p|br|div|li|ul|ol|blockquote)$/;

/** As browsers do, 128 to 159 are what windows-1252 has there. */
function numbered(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? "", 16);
  if (code >= 0x80 && code <= 0x9f) return CP1252[code - 0x80];
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** Names in the order of their characters. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    ...inRow(
      0xa0,
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest",
    ),
    ...inRow(
      0xc0,
      "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml",
    ),
    OElig: "Œ",
    oelig: "œ",
    Scaron: "Š",
    scaron: "š",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    zwnj: "\u200c",
    zwj: "\u200d",
    lrm: "\u200e",
    rlm: "\u200f",
    ndash: "–",
    mdash: "—",
    horbar: "―",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    lsaquo: "‹",
    rsaquo: "›",
    hellip: "…",
    bull: "•",
    prime: "′",
    Prime: "″",
    euro: "€",
    trade: "™",
  }),
);

function inRow(first: number, names: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name, i) => [name, String.fromCharCode(first + i)]));
}
