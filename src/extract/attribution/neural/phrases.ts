import type { Word } from "../../../terms/layers.ts";
import { firstNotBefore } from "../../../terms/search.ts";
import type { Range } from "../words.ts";

/**
 * A source is one phrase of the sentence's tree. What follows a comma and a preposition inside it and
 * hangs on nothing before that comma is something else: "according to The Courier, to the harbour to add
 * safety". Names and descriptions behind a comma stay, whatever the tree makes of them.
 */

/** The source up to the first such comma; whole without one. */
export function onePhrase(words: readonly Word[], source: Range): Range {
  const from = firstAt(words, source[0]);
  const to = firstAt(words, source[1]);
  for (let comma = from + 1; comma + 1 < to; comma++) {
    if (words[comma].form !== "," || !/^(?:ADP|PART|SCONJ)$/.test(words[comma + 1].upos)) continue;
    if (!isJoined(words, from, comma, to)) return [source[0], words[comma].token];
  }
  return source;
}

/** Does an arc lead over the comma from one side of it to the other? */
function isJoined(words: readonly Word[], from: number, comma: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (i === comma || words[i].upos === "PUNCT") continue;
    const { head } = words[i];
    if (i < comma ? head > comma && head < to : head >= from && head < comma) return true;
  }
  return false;
}

/** Index of the first word at or after a token. */
export function firstAt(words: readonly Word[], token: number): number {
  return firstNotBefore(words.length, (i) => words[i].token < token);
}
