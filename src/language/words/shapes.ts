import { DOMAINS } from "../en/domains.ts";
import { PREFIXES, SUFFIXES } from "../en/prefixes.ts";

/**
 * The shapes of what stands between white space, most special first: addresses, faces, numbers with
 * what belongs to them, words, runs of one mark. Every repetition that could be tried again from the
 * next character is bounded, so reading is linear in the text. Conventions of the English Web Treebank and GUM.
 */
const ADDRESS = [
  String.raw`(?:https?|ftp)://[^\s<>"“”|]{1,2000}`,
  String.raw`(?<![\p{L}\p{N}])(?:mailto:)?[\p{L}\p{N}_+%-][\p{L}\p{N}_.+%-]{0,63}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){0,8}`,
  String.raw`(?<![\p{L}\p{N}])www\.[^\s<>"“”|,;)]{1,2000}`,
  String.raw`(?<![\p{L}\p{N}.-])(?:[a-z0-9-]{1,40}\.){1,6}(?:${DOMAINS.join("|")})(?![\p{L}\p{N}.-]{1}[\p{L}\p{N}])(?:/[^\s<>"“”|,;)]{0,2000})?`,
  String.raw`(?<![\p{L}\p{N}.])(?:alt|comp|misc|rec|sci|soc|talk)(?:\.[a-z0-9-]{2,40}){2,8}(?![\p{L}\p{N}])`, // newsgroups
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}_#-]{1,64}\.(?:docx?|xlsx?|pdf|jpe?g|gif|png|mp3|exe|zip|html?|txt)(?![\p{L}\p{N}])`,
];

const FACE = [
  String.raw`(?<!\S)[<>]?[:;=8][-^'o]?[)(\]\[DPpOo/\\|3*]{1,8}(?!\S)`,
  String.raw`(?<=[\p{L}.!?])[:;=][-^]?[)(](?!\S)`,
  String.raw`(?<!\S)[(][:;=](?!\S)`,
  String.raw`\^_+\^`,
  "<3",
];

const NUMBER = [
  String.raw`(?<![\p{L}\p{N}])\(?[0-9]{3}\)[0-9]{3}-[0-9]{4}(?![\p{L}\p{N}])`, // (713)853-3989
  String.raw`(?<![\p{L}\p{N}-])(?:[0-9]-)?[0-9]{3}[-.][0-9]{3}[-.][0-9]{4}(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}-])[0-9](?:[0-9]{2})?-[0-9]{4}(?![\p{L}\p{N}-])`, // 853-3989, 3-3989
  String.raw`(?<![\p{L}\p{N}-])[0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}(?![\p{L}\p{N}-])`, // 11-20-2000
  String.raw`(?<![\p{L}\p{N}/])[0-9]{1,4}/[0-9]{1,4}(?:/[0-9]{1,4})?(?![\p{N}/])`, // 11/28/2000, 1/2
  String.raw`[0-9]{1,2}(?=[ap]\.?m\b)`, // 5|pm
  String.raw`(?:[.,](?=[0-9]))?[0-9](?:[0-9]|[.,:](?=[0-9])){0,20}(?:st|nd|rd|th|s)(?![\p{L}\p{N}])`, // 21st, 1990s
  String.raw`[0-9]{1,3}0['’]s(?![\p{L}\p{N}])`, // 1990's, but 2003|'s
  String.raw`[0-9]{1,6}[ABCDEFHNQ](?![\p{L}\p{N}])`, // 4A, but 4|M
  String.raw`(?<![\p{L}\p{N}])['’][0-9]{2}(?:s)?(?![\p{L}\p{N}])`, // '90s
  String.raw`(?:(?<![\p{L}\p{N}.])[.,](?=[0-9])|(?<!\S)[+])?[0-9](?:[0-9]|[.:](?=[0-9])|,(?=[0-9]{3}(?![0-9])))*`,
];

const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}_\u00AD\u200C\u200D]*`;
const JOINT = "['’`´]";

const WORD = [
  String.raw`(?:\p{L}\.){2,}(?!\p{L}{2})(?:\p{L}(?!\p{L}))?`, // U.S., Ph.D is below
  String.raw`Ph\.D\.?|(?:AT|PG|R|B|P|A|Q|S|M|J)&(?:amp;)?\p{Lu}{1,2}(?!\p{L})`,
  String.raw`(?:(?<![\p{L}\p{N}])(?:${PREFIXES.join("|")})[-‐‑](?=[\p{L}\p{N}]))+(?:${LETTERS}|[0-9]+s?)(?:${JOINT}${LETTERS})*`,
  String.raw`${LETTERS}[-‐‑](?:${SUFFIXES.join("|")})(?!\p{L})`,
  String.raw`(?<![\p{L}\p{N}])(?:['’](?:s|ll|re|ve|d|em|cause|til|till|bout|cuz|n|tis|twas|im|er)(?![\p{L}\p{N}]))`,
  String.raw`(?<![\p{L}\p{N}])US[$]|Yahoo!`,
  `[@#]?${LETTERS}(?:${JOINT}${LETTERS})*`,
];

const MARKS = [
  "``|''|‘‘|’’|‘’",
  "[.!?]{2,}",
  "[-=]{4,}|-{2,}|—{2,}|_{2,}|={2,}|[*]{2,}|[+]{2,}|~{2,}|#{2,}|<{2,}|>{2,}|[$]{2,}",
  "[-=]{1,40}>|<[-=]{1,40}",
];

/** Any other character, with the marks that change how it looks and what is joined to it: a family of faces is one sign. */
const SIGN = String.raw`\S[\p{M}\u{1F3FB}-\u{1F3FF}]*(?:\u200D\S[\p{M}\u{1F3FB}-\u{1F3FF}]*)*`;

const group = (name: string, shapes: readonly string[]) => `(?<${name}>${shapes.join("|")})`;

/** One match for everything that is not white space. */
export const PIECE = new RegExp(
  [group("address", ADDRESS), group("face", FACE), group("number", NUMBER), group("word", WORD), group("marks", MARKS), SIGN].join("|"),
  "giu",
);
