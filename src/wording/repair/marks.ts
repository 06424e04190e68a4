import type { Repair } from "../../terms/view.ts";
import { CP1252 } from "./tables.ts";

/**
 * Characters that a reader does not see, or sees as another: soft hyphens, zero-width and direction
 * marks and control characters go, every kind of space is a space, a hyphen that does not break is a hyphen,
 * ligatures are their letters, and what stands where windows-1252 has its quotation marks are those.
 */
export function markRepairs(text: string): Repair[] {
  const repairs: Repair[] = [];
  for (const { 0: found, index } of text.matchAll(MARK)) {
    const meant = meaningOf(found, text, index);
    if (meant !== found) repairs.push({ start: index, end: index + found.length, text: meant });
  }
  return repairs;
}

/** Letters written as a letter and an accent after it, as some systems keep them, are one. */
export function letterRepairs(text: string): Repair[] {
  const repairs: Repair[] = [];
  for (const { 0: found, index } of text.matchAll(/[A-Za-z][\u0300-\u036f]{1,8}/g)) {
    const meant = found.normalize("NFC");
    if (meant !== found) repairs.push({ start: index, end: index + found.length, text: meant });
  }
  return repairs;
}

const UNSEEN = "\\u200b\\u200e\\u200f\\u061c\\u180e\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\0-\\x08\\x0e-\\x1f\\x7f";
const SPACES = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
/** A soft hyphen at the end of a line takes the line end along: the word goes on. */
const MARK = new RegExp(
  `\\u00ad(?:[ \\t]{0,8}\\r?\\n[ \\t]{0,8})?|[${UNSEEN}]|[\\u200c\\u200d]|[${SPACES}]|[\\u2010\\u2011]|[\\x80-\\x9f]|[\\ufb00-\\ufb06]`,
  "g",
);
const SPACE = new RegExp(`[${SPACES}]`);
/** Joiners are part of the writing there: Arabic, Indic and South-East Asian letters, pictures. */
const JOINED = /[\u0590-\u109f\u1780-\u17ff\ufb50-\ufdff\ufe70-\ufefc]|\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;

function meaningOf(found: string, text: string, index: number): string {
  const code = found.charCodeAt(0);
  if (SPACE.test(found)) return " ";
  if (code === 0x2010 || code === 0x2011) return "-";
  if (code >= 0x80 && code <= 0x9f) return CP1252[code - 0x80];
  if (code >= 0xfb00 && code <= 0xfb06) return found.normalize("NFKC");
  if ((code === 0x200c || code === 0x200d) && JOINED.test(text.slice(Math.max(0, index - 2), index + 3))) return found;
  return "";
}
