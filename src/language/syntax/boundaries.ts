import type { Sentence } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";
import { BEFORE_MORE } from "../en/abbreviations.ts";
import { isMarkOfName } from "../sentences.ts";
import { SILENT, type Spoken } from "./spoken.ts";

/**
 * Where sentences begin: at every paragraph, and where the model says so. What the rules found is
 * evidence beside it, and what cannot begin a sentence never does. A sentence begins where a token does.
 */

/** Added to the model's logit where the rules begin a sentence, and where they do not. Chosen on EWT and GUM dev. */
export const EVIDENCE = { begins: 3, goesOn: -0.5 };

/** Closing marks, and the second halves of words. */
const NEVER_FIRST = /^(?:[.,;:!?%)\]}”»’]+|''|['’](?:s|ll|re|ve|d|m)|n['’]t)$/i;

/** Sentences of the text, in order; every token is in exactly one. `ruled` are those of the rules. */
export function modelSentences(spoken: Spoken, ruled: readonly Sentence[]): Sentence[] {
  const { text, tokens, places, subwords, syntax } = spoken;
  const ruledStarts = new Set(ruled.map(({ start }) => start));
  const starts: number[] = [];
  places.forEach(({ start, end, token, joined }, index) => {
    if (joined || tokens[token].start !== start || subwords[index] === SILENT || hasMore(spoken, token)) return;
    const score = syntax.sentence[subwords[index]] + (ruledStarts.has(start) ? EVIDENCE.begins : EVIDENCE.goesOn);
    if (score > 0 && !NEVER_FIRST.test(text.slice(start, end)) && !closes(text, start, end)) starts.push(token);
  });
  return cutAt(spoken, starts);
}

/** Does what stands before the token want more: a title ("Rear Adm. John") or the mark of a name ("Yahoo! News")? */
function hasMore({ tokens }: Spoken, index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  if (before.kind === "word" && before.text.endsWith(".")) return BEFORE_MORE.has(before.text.slice(0, -1).toLowerCase());
  return isMarkOfName(tokens, index - 1);
}

/** Goes on with the word before it, or is a straight mark that can only close. */
function closes(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? " ";
  if (/[\p{L}\p{N}]/u.test(before)) return true;
  return end === start + 1 && /["']/.test(text[start]) && /\S/.test(before) && !/\S/.test(text[end] ?? " ");
}

/** Sentences as given, with the edges of their tokens. */
export function givenSentences(spoken: Pick<Spoken, "tokens" | "paragraphs">, given: readonly Span[]): Sentence[] {
  const { tokens } = spoken;
  const starts: number[] = [];
  let next = 0;
  for (const { start } of given) {
    while (next < tokens.length && tokens[next].start < start) next++;
    if (next < tokens.length) starts.push(next);
  }
  return cutAt(spoken, starts);
}

/** `starts` are tokens in order; paragraphs begin sentences too. */
function cutAt({ tokens, paragraphs }: Pick<Spoken, "tokens" | "paragraphs">, starts: readonly number[]): Sentence[] {
  const found: Sentence[] = [];
  let at = 0;
  let nextStart = 0;
  paragraphs.forEach((paragraph, index) => {
    let first = at;
    const push = (end: number) => {
      if (end > first)
        found.push({ start: tokens[first].start, end: tokens[end - 1].end, firstToken: first, endToken: end, paragraph: index });
      first = end;
    };
    while (at < tokens.length && tokens[at].start < paragraph.end) {
      while (nextStart < starts.length && starts[nextStart] < at) nextStart++;
      if (starts[nextStart] === at) push(at);
      at++;
    }
    push(at);
  });
  return found;
}
