import type { Subwords } from "./wordpiece.ts";

/**
 * What an uncased vocabulary loses, given back: the letter case of the word a subword belongs to,
 * whether double quotation marks are open there, and where in its line (a paragraph) and text it stands.
 * The rules are those the model was trained with, and as simple as they can be; finding quotations
 * well is the language stage's business. Linear in the text.
 */

/** Three numbers a subword, in turns: case, quote, place. */
export type Features = Uint8Array;

export const FEATURES = 3;

const MARK = /''|``|‘‘|’’|["“”„‟«»]/g;
const WORD = /[\p{L}\p{N}_]+/gu;

/** `[ids.length * 3]`, in the order of the subwords. */
export function featuresOf(text: string, { starts }: Pick<Subwords, "starts">): Features {
  const features = new Uint8Array(starts.length * FEATURES);
  fillCase(text, starts, features);
  let next = 0;
  let headline = true;
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    const end = feed < 0 ? text.length : feed;
    const first = next;
    while (next < starts.length && starts[next] < end) next++;
    if (next > first) {
      for (let i = first; i < next; i++) features[i * FEATURES + 2] = headline ? 2 : i === first ? 1 : 0;
      headline = false;
      fillQuote(text, from, end, starts, first, next, features);
    }
    from = end + 1;
  }
  return features;
}

function fillCase(text: string, starts: Int32Array, features: Features): void {
  let i = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const end = index + word.length;
    while (i < starts.length && starts[i] < index) i++;
    if (i === starts.length) return;
    if (starts[i] >= end) continue;
    const letters = letterCase(word);
    while (i < starts.length && starts[i] < end) features[i++ * FEATURES] = letters;
  }
}

/** 0 no letter; 1 lower case; 2 a capital, then lower case; 3 capitals; 4 anything else. */
function letterCase(word: string): number {
  const lower = word.toLowerCase();
  if (word === lower) return /\p{L}/u.test(word) ? 1 : 0;
  const [first] = word;
  if (word.length > first.length && word === word.toUpperCase()) return 3;
  if (first === first.toLowerCase()) return 4;
  const rest = word.slice(first.length);
  return rest === rest.toLowerCase() ? 2 : 4;
}

/** 0 outside, 1 inside, 2 a mark. A quotation never runs past its line; a mark never closed runs to the line's end. */
function fillQuote(text: string, from: number, end: number, starts: Int32Array, first: number, last: number, features: Features): void {
  let i = first;
  let open = false;
  const upTo = (place: number, value: number) => {
    while (i < last && starts[i] < place) features[i++ * FEATURES + 1] = value;
  };
  MARK.lastIndex = from;
  for (let mark = MARK.exec(text); mark !== null && mark.index < end; mark = MARK.exec(text)) {
    upTo(mark.index, open ? 1 : 0);
    upTo(mark.index + mark[0].length, 2);
    if (/^(?:[“„‟«]|``|‘‘)$/.test(mark[0])) open = true;
    else if (/^(?:[”»]|’’)$/.test(mark[0])) open = false;
    else open = !open;
  }
  upTo(end, open ? 1 : 0);
}
