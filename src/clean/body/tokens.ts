/**
 * The words by which makers of pages name their elements (class, id, role ...) and the words of short
 * lines, as tokens that can be weighed: `related`, `related+posts`, `role:navigation`; `teilen`, `=read more`.
 */
import type { MarkupElement } from "../../terms/markup.ts";

/** Tokens of one element, and words of one line, that are looked at. */
const MOST_TOKENS = 24;
/** Longest line, in words, that is weighed by its words. */
export const LINE_WORDS = 30;
/** Longest line, in words, that is weighed as a whole. */
const WHOLE_WORDS = 4;

const NAMED = ["class", "id", "role", "itemprop", "data-testid", "data-component"] as const;

/** What the element is called, by its tag and its attributes. */
export function namesOf({ tag, attributes }: MarkupElement): string[] {
  const tokens = new Set<string>([`<${tag}>`]);
  for (const name of NAMED) {
    const value = attributes[name];
    if (!value) continue;
    if (name === "role" || name === "itemprop") tokens.add(`${name}:${value.slice(0, 30).toLowerCase()}`);
    else splitNames(value.slice(0, 300), tokens);
    if (tokens.size > MOST_TOKENS) break;
  }
  const { itemtype, "aria-label": label } = attributes;
  if (itemtype) tokens.add(`type:${itemtype.slice(itemtype.lastIndexOf("/") + 1, 80).toLowerCase()}`);
  if (label) splitNames(label.slice(0, 60), tokens);
  return [...tokens];
}

export type NamesOf = (index: number) => readonly string[];

/** Names of elements by their index, each found once, and once for all that are called alike. */
export function namesOnce(elements: readonly MarkupElement[]): NamesOf {
  const byIndex: (readonly string[] | undefined)[] = new Array(elements.length);
  const alike = new Map<string, readonly string[]>();
  return (index) => {
    const known = byIndex[index];
    if (known) return known;
    const { tag, attributes } = elements[index];
    const key = `${tag} ${attributes.class} ${attributes.id} ${attributes.role} ${attributes.itemprop} ${attributes.itemtype} ${attributes["data-testid"]} ${attributes["data-component"]} ${attributes["aria-label"]}`;
    const names = alike.get(key) ?? namesOf(elements[index]);
    alike.set(key, names);
    byIndex[index] = names;
    return names;
  };
}

/** Words of names, and two that stand side by side in one name. */
function splitNames(value: string, into: Set<string>): void {
  const plain = HIGH_INSIDE.test(value) ? value.replace(/([a-z])(?=[A-Z])/g, "$1-") : value;
  for (const name of plain.toLowerCase().split(/\s+/)) {
    let before = "";
    for (const token of name.match(/\p{L}{2,24}/gu) ?? []) {
      into.add(token);
      if (before) into.add(`${before}+${token}`);
      before = token;
    }
  }
}

const HIGH_INSIDE = /[a-z][A-Z]/;

/** What a short line says: its words, its first two, its last, the whole; nothing for a long line. */
export function saidIn(words: readonly string[]): string[] {
  if (words.length > LINE_WORDS || words.length === 0) return [];
  const tokens = new Set(words.slice(0, MOST_TOKENS));
  tokens.add(`^${words[0]}`);
  if (words.length > 1) tokens.add(`^${words[0]} ${words[1]}`);
  if (words.length > 2) tokens.add(`$${words[words.length - 1]}`);
  if (words.length <= WHOLE_WORDS) tokens.add(`=${words.join(" ")}`);
  return [...tokens];
}

/** Words of a line in lower case; figures are `0`, so that they can be weighed without being told apart. */
export function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map((word) => (/^\p{N}/u.test(word) ? "0" : word.toLowerCase()));
}
