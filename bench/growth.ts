/**
 * Nothing may cost more than in proportion to its length: the time of one word in an article of the usual
 * length, of ten times and of a hundred times that, for each step. Equal words are read at each length, so
 * the figures compare; each is the best of several rounds, as the rest of the machine only ever adds time.
 */

import { seeded } from "../eval/seeded.ts";
import { type Text, wordsIn } from "./material.ts";
import { steps } from "./stages.ts";

/** Words of an article of the usual length. */
const USUAL_WORDS = 750;
const TIMES = [1, 10, 100];
const ROUNDS = 3;
/** A word in an article a hundred times as long may cost this many times as much; more is reported as growth. */
const GROWTH_MAX = 2;

/** Shorter paragraphs are left out: they are bylines, labels and page furniture, which `clean` takes off. */
const PARAGRAPH_WORDS = 20;
/** Sentences of a paragraph put together from sentences. */
const SENTENCES = 3;

export interface Growth {
  readonly step: string;
  /** Microseconds a word of the body at 1x, 10x, 100x. */
  readonly microsecondsPerWord: readonly number[];
  /** Cost of a word at 100x as a multiple of that at 1x. */
  readonly ratio: number;
  readonly holds: boolean;
}

export interface GrowthRun {
  /** Share of the words given that were kept as body, at 1x, 10x, 100x: what was taken off costs later steps nothing. */
  readonly kept: readonly number[];
  readonly steps: readonly Growth[];
}

export function growth(texts: readonly Text[]): GrowthRun {
  const paragraphs = enoughParagraphs(texts);
  const longest = Math.max(...TIMES);
  const piles = TIMES.map((times) => articlesOf(paragraphs, USUAL_WORDS * times, longest / times));
  const names = Object.keys(steps(piles[0].slice(0, 3)).seconds);
  const kept: number[] = [];
  const perWord = piles.map((pile) => {
    const rounds = Array.from({ length: ROUNDS }, () => steps(pile));
    const given = pile.reduce((sum, text) => sum + wordsIn(text), 0);
    const words = rounds[0].readings.flatMap((reading) => reading.body).reduce((sum, span) => sum + wordsIn(span.text), 0);
    kept.push(words / given);
    return names.map((name) => (1e6 * Math.min(...rounds.map(({ seconds }) => seconds[name]))) / words);
  });
  const grown = names.map((step, i) => {
    const microsecondsPerWord = perWord.map((row) => row[i]);
    const ratio = microsecondsPerWord.at(-1)! / microsecondsPerWord[0];
    return { step, microsecondsPerWord, ratio, holds: ratio <= GROWTH_MAX };
  });
  return { kept, steps: grown };
}

/** `count` articles of about `words` words each, from a headline and paragraphs taken in turn. */
function articlesOf(paragraphs: readonly string[], words: number, count: number): string[] {
  const lengths = paragraphs.map(wordsIn);
  let at = 0;
  return Array.from({ length: count }, () => {
    const taken = ["Council hears of new plans for the harbour"];
    for (let long = 0; long < words; at = (at + 1) % paragraphs.length) {
      taken.push(paragraphs[at]);
      long += lengths[at];
    }
    return taken.join("\n\n");
  });
}

/**
 * Paragraphs for the longest article without a repeat, as a repeated paragraph is taken for furniture. Where
 * the texts are too few, new paragraphs are put together from their sentences.
 */
function enoughParagraphs(texts: readonly Text[]): string[] {
  const needed = USUAL_WORDS * Math.max(...TIMES);
  const paragraphs = [...new Set(texts.flatMap((text) => text.text.split(/\n+/)).filter((p) => wordsIn(p) >= PARAGRAPH_WORDS))];
  let words = paragraphs.reduce((sum, p) => sum + wordsIn(p), 0);
  const sentences = paragraphs.flatMap((p) => p.split(/(?<=[.!?]["”’']{0,2}) +(?=\p{Lu}|["“‘])/u));
  const next = seeded(1);
  while (words < needed) {
    const drawn = Array.from({ length: SENTENCES }, () => sentences[Math.floor(next() * sentences.length)]).join(" ");
    paragraphs.push(drawn);
    words += wordsIn(drawn);
  }
  return paragraphs;
}
