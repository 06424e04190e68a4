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
  /** A word of letters with the words it is written as one with. */
  const pushWord = (start: number, index: number, word: string, stop: number) => {
    let from = start;
    for (const cut of cutsOf(word)) {
      push(from, index + cut, from > start);
      from = index + cut;
    }
    push(from, stop, from > start);
  };
  for (const [from, to] of chunksOf(text)) {
    const plain = lettersIn(text, from, to);
    if (plain === to - from || (plain > 0 && plain === to - from - 1 && text[to - 1] === ",")) {
      pushWord(from, from, text.slice(from, from + plain), from + plain);
      if (from + plain < to) push(from + plain, to, false);
      continue;
    }
    PIECE.lastIndex = from;
    for (let match = PIECE.exec(text); match !== null && match.index < to; match = PIECE.exec(text)) {
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
        pushWord(start, index, match[0], stop);
        continue;
      }
      push(start, stop, isPossessive(text, start, stop));
    }
  }
  return found;
}

/** Stretches between white space. */
function* chunksOf(text: string): Generator<readonly [number, number]> {
  for (const { index, 0: chunk } of text.matchAll(/\S+/g)) yield [index, index + chunk.length];
}

/** How many plain letters a stretch begins with: most are nothing else, and need no shapes. */
function lettersIn(text: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 122) break;
  }
  return at - from;
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
