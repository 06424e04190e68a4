import type { Phrase } from "../phrases.ts";

/**
 * Letters to a paper stand under one another, each with the name of its writer in a line of its own below it: "I" in a
 * letter is whoever signs next. An index among the phrases; null where nobody signs.
 */
export function signatureBehind(text: string, phrases: readonly Phrase[], at: number): number | null {
  for (let i = at + 1; i < phrases.length && phrases[i].paragraph - phrases[at].paragraph <= LONGEST; i++) {
    const { form, type, start, end, paragraph } = phrases[i];
    if (form !== "name" || type !== "PER" || paragraph === phrases[at].paragraph) continue;
    if (
      /(?:^|\n)[ \t]*(?:[—–-]+[ \t]*)?$/.test(text.slice(Math.max(0, start - WINDOW), start)) &&
      /^\.?[ \t]*(?:\n|$)/.test(text.slice(end, end + WINDOW))
    )
      return i;
  }
  return null;
}

/** Paragraphs of a letter. */
const LONGEST = 12;
/** UTF-16 code units around a name. */
const WINDOW = 8;
