import type { Token } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";
import { cutsOf } from "./contractions.ts";
import { PIECE } from "./shapes.ts";

/**
 * Syntactic words of any text, as the English treebanks of Universal Dependencies cut it: contractions
 * and possessives are two words, so are the parts of most hyphenated words and a number and its unit; an
 * address, a face or a run of one mark is one. Everything that is not white space is in exactly one.
 */
export interface WordPlace extends Span {
  /** Index of the token it begins in. */
  readonly token: number;
  /** One token in a treebank with the word before. */
  readonly joined: boolean;
}

/** `tokens` are those of the same text: they know which full stops belong to an abbreviation. */
export function wordsOf(text: string, tokens: readonly Token[]): WordPlace[] {
  const found: WordPlace[] = [];
  let token = 0;
  let end = 0;
  const push = (start: number, stop: number, joined: boolean) => {
    while (token + 1 < tokens.length && tokens[token].end <= start) token++;
    found.push({ start, end: stop, token, joined });
    end = stop;
  };
  for (const match of text.matchAll(PIECE)) {
    const { index, groups } = match;
    let stop = index + match[0].length;
    if (stop <= end) continue; // the stop that an abbreviation has taken
    const start = Math.max(index, end);
    if (groups?.address) {
      stop -= match[0].length - trimmed(match[0]);
      push(start, stop, false);
      for (let at = stop; at < index + match[0].length; at++) push(at, at + 1, false);
      continue;
    }
    if (groups?.word) {
      if (text[stop] === "." && (goesOnAfterEtc(match[0], text, stop) || endsWithStop(text, stop, tokens, token))) stop++;
      let from = start;
      for (const cut of cutsOf(match[0])) {
        push(from, index + cut, from > start);
        from = index + cut;
      }
      push(from, stop, from > start);
      continue;
    }
    push(start, stop, isPossessive(text, start, stop));
  }
  return found;
}

/** Length of an address without the marks of the sentence around it. */
function trimmed(address: string): number {
  let length = address.length;
  while (length > 1 && /[.,;:!?'’"”)\]}*>]/.test(address[length - 1])) {
    if (address[length - 1] === ")" && address.lastIndexOf("(", length) >= 0) break;
    length--;
  }
  return length;
}

function endsWithStop(text: string, at: number, tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i < tokens.length && tokens[i].end <= at) i++;
  return i < tokens.length && tokens[i].start < at && tokens[i].end === at + 1 && text[at] === ".";
}

function goesOnAfterEtc(word: string, text: string, at: number): boolean {
  return /^etc$/i.test(word) && /^\.(?:\s*[,;:)]|\s+\p{Ll})/u.test(text.slice(at, at + 3));
}

/** The apostrophe of a plural owner: behind an s, before a word. */
function isPossessive(text: string, start: number, end: number): boolean {
  return /^['’]$/.test(text.slice(start, end)) && /[sSxz]/.test(text[start - 1] ?? "") && /^\s\p{L}/u.test(text.slice(end, end + 3));
}
