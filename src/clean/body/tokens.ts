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

const NAMED = ["class", "id", "role", "itemprop", "data-testid", "data-component", "data-component-name", "data-type", "data-qa"] as const;

/** What the element is called, by its tag and its attributes. */
export function namesOf({ tag, attributes }: MarkupElement): string[] {
  const tokens = new Set<string>([`<${tag}>`]);
  for (const name of NAMED) {
    const value = attributes[name];
    if (!value) continue;
    if (name === "role" || name === "itemprop") tokens.add(`${name}:${value.slice(0, 30).toLowerCase()}`);
    else for (const token of splitNames(value.slice(0, 300))) tokens.add(token);
    if (tokens.size > MOST_TOKENS) break;
  }
  const { itemtype, "aria-label": label } = attributes;
  if (itemtype) tokens.add(`type:${itemtype.slice(itemtype.lastIndexOf("/") + 1, 80).toLowerCase()}`);
  if (label) for (const token of splitNames(label.slice(0, 60))) tokens.add(token);
  return [...tokens];
}

function* splitNames(value: string): Generator<string> {
  for (const name of value.split(/\s+/)) {
    let before = "";
    for (const [part] of name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").matchAll(/\p{L}{2,24}/gu)) {
      const token = part.toLowerCase();
      yield token;
      if (before) yield `${before}+${token}`;
      before = token;
    }
  }
}

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
