import type { Party } from "../terms/reading.ts";
import { foldWords } from "./fold.ts";
import { NAME_SUFFIXES, SHORT_NAMES, TITLE_PARTS, TITLES } from "./name-words.ts";

/**
 * Whether two names may be one person's or one body's. "Kerry", "Mr. Kerry" and "John Kerry" may be;
 * "John Kerry" and "Cameron Kerry" may not, nor "John Kerry" and "John Kirby". Words decide; who is
 * really who is not known here.
 */

/** The name's own words, folded: titles at its beginning, "Jr." at its end and possessive 's left out. */
export function nameWords(name: string): string[] {
  const words = allWords(name);
  while (words.length > 1 && NAME_SUFFIXES.has(words[words.length - 1])) words.pop();
  if (words[0] === "the" && words.length > 1) words.shift();
  let first = 0;
  let titled = false;
  while (first < words.length - 1 && (TITLES.has(words[first]) || TITLE_PARTS.has(words[first]))) {
    titled ||= TITLES.has(words[first]);
    first++;
  }
  return titled ? words.slice(first) : words;
}

function allWords(name: string): string[] {
  // One outlet prints "Calderón", the other "Calderon".
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return foldWords(plain).map((word) => word.form.replace(/'s$/, ""));
}

/** The last of the name's own words, the one a name is looked up by; empty when there is none. */
export function surnameOf(name: string): string {
  return nameWords(name).at(-1) ?? "";
}

/** May both be the same? Symmetric. A name without words is compatible with none. */
export function namesCompatible(left: string, right: string): boolean {
  const a = nameWords(left);
  const b = nameWords(right);
  if (a.length === 0 || b.length === 0) return false;
  if (holds(a, b) || holds(b, a)) return true;
  // "The president" may be "President Kessler".
  const titledLeft = allWords(left).filter((word) => word !== "the");
  const titledRight = allWords(right).filter((word) => word !== "the");
  if (holds(titledLeft, titledRight) || holds(titledRight, titledLeft)) return true;
  if (a[a.length - 1] !== b[b.length - 1]) return false;
  return sameGivenName(a[0], b[0]);
}

/** Does `outer` hold all words of `inner`? */
function holds(outer: readonly string[], inner: readonly string[]): boolean {
  return inner.every((word) => outer.includes(word));
}

/** How many letters a short form shares with the full name: "Tim", "Timothy". */
const SHARED_LETTERS = 3;

function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (short.length >= SHARED_LETTERS && long.startsWith(short)) return true;
  return SHORT_NAMES.some((names) => names.includes(a) && names.includes(b));
}

/** The name of who spoke; null when the article does not say (an unresolved "he" is nobody's name). */
export function speakerName(party: Pick<Party, "name" | "type">): string | null {
  if (party.type === "unknown" || !/[\p{L}\p{N}]/u.test(party.name)) return null;
  return /^(?:he|she|they|it|we|i|you|who)$/i.test(party.name) ? null : party.name;
}
