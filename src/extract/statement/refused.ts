import { LEXICON } from "../attribution/lexicon.ts";
import type { Words } from "../attribution/words.ts";
import { rangeOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { isLight, nounSense, stateSense, verbSense } from "./senses.ts";

/**
 * What is better left out than printed: "speaking on condition of anonymity" tells how something was said
 * and nothing that was said; and where the model was in doubt, a cue without any word of saying or
 * thinking, above all when nobody is there to say it.
 */

/** A statement whose cue has no word of saying or thinking needs this confidence. On the development texts three in ten below it are right. */
const SURE_OF_CUE = 0.04;

/** One that nobody is said to have made needs this. */
const SURE_OF_NOBODY = 0.13;

export function withoutDoubtful(words: Words, drafts: readonly Draft[]): Draft[] {
  const gone = new Set(drafts.filter((draft) => isDoubtful(words, draft)));
  if (gone.size === 0) return [...drafts];
  return drafts.filter((draft) => !gone.has(draft));
}

function isDoubtful(words: Words, { cue, source, confidence, continues }: Draft): boolean {
  if (cue.length === 0) return false;
  const ranges = cue.map((span) => rangeOf(words, span));
  const tokens = ranges.flatMap(([first, end]) => Array.from({ length: end - first }, (_, k) => first + k));
  const has = (test: (word: string) => boolean) => tokens.some((i) => test(words.lower[i]));
  if (has((word) => word === "anonymity")) return true;
  const marks = tokens.every((i) => words.tokens[i].kind === "mark");
  if (marks) return false;
  const reports = has((word) => isReporting(words, word, tokens));
  if (source.length === 0 && continues === null) {
    if (confidence < SURE_OF_NOBODY && !reports) return true;
  }
  return confidence < SURE_OF_CUE && !reports;
}

function isReporting(words: Words, word: string, tokens: readonly number[]): boolean {
  if (LEXICON.has(word) || nounSense(word) || stateSense(word) || word === "according") return true;
  return !isLight(word) && tokens.some((i) => words.lower[i] === word && verbSense(words.lower, i) !== null);
}
