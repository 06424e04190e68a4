/**
 * Nothing may cost more than in proportion to its length: the time of one word in an article of the usual
 * length, of ten times and of a hundred times that, for each step. Equal words are read at each length, so
 * the figures compare; each is the best of several rounds, as the rest of the machine only ever adds time.
 */

import { type Text, wordsIn } from "./material.ts";
import { steps } from "./stages.ts";

/** Words of an article of the usual length. */
const USUAL_WORDS = 750;
const TIMES = [1, 10, 100];
const ROUNDS = 3;
/** A word in an article a hundred times as long may cost this many times as much; more is reported as growth. */
const GROWTH_MAX = 2;

export interface Growth {
  readonly step: string;
  /** Microseconds a word at 1x, 10x, 100x. */
  readonly microsecondsPerWord: readonly number[];
  /** Cost of a word at 100x as a multiple of that at 1x. */
  readonly ratio: number;
  readonly holds: boolean;
}

export function growth(texts: readonly Text[]): Growth[] {
  const piles = TIMES.map((times) => articlesOf(texts, USUAL_WORDS * times, Math.max(...TIMES) / times));
  const names = Object.keys(steps(piles[0].slice(0, 3)).seconds);
  const perWord = piles.map((pile) => {
    const words = pile.reduce((sum, text) => sum + wordsIn(text), 0);
    const rounds = Array.from({ length: ROUNDS }, () => steps(pile).seconds);
    return names.map((name) => (1e6 * Math.min(...rounds.map((round) => round[name]))) / words);
  });
  return names.map((step, i) => {
    const microsecondsPerWord = perWord.map((row) => row[i]);
    const ratio = microsecondsPerWord.at(-1)! / microsecondsPerWord[0];
    return { step, microsecondsPerWord, ratio, holds: ratio <= GROWTH_MAX };
  });
}

/** `count` articles of about `words` words each, their paragraphs taken in turn, from the start again when there are too few. */
function articlesOf(texts: readonly Text[], words: number, count: number): string[] {
  const paragraphs = texts.flatMap((text) => text.text.split(/\n+/).filter((p) => p.trim() !== ""));
  const lengths = paragraphs.map(wordsIn);
  let at = 0;
  return Array.from({ length: count }, () => {
    const taken: string[] = [];
    for (let long = 0; long < words; at = (at + 1) % paragraphs.length) {
      taken.push(paragraphs[at]);
      long += lengths[at];
    }
    return taken.join("\n\n");
  });
}
