import type { QuotedWords } from "../../terms/store.ts";
import { expandForms } from "../../wording/contractions.ts";
import { foldWords, isContentWord, type Word } from "../../wording/fold.ts";
import { NEGATIONS } from "../../wording/function-words.ts";
import { stemOf } from "../../wording/stem.ts";
import { bodyNamed, stateMeant } from "../../world/world.ts";
import { COMMON_STEMS, FRAME } from "./en/frame.ts";
import { figureOf } from "./figure.ts";

/**
 * What a statement says, whoever words it: its names, figures and content words, each once, under a form that the
 * reporter's own grammar does not change. Pronouns, auxiliaries and "here" for "there" are no content, so what is
 * shifted when speech is reported ("we will" for "they would") does not count; nor do the order of the words and the
 * reporter's frame ("said", "added"). Names of states meet under the state ("Tehran", "Iranian", "Iran").
 */
export interface Gist {
  /** By key, in text order. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly weight: number;
  /** Keys of figures. */
  readonly figures: ReadonlySet<string>;
  readonly negated: boolean;
}

export interface Term {
  readonly key: string;
  /** As printed. */
  readonly word: string;
  /** How much it tells: a name or figure more than a word, and a word that every report has less. */
  readonly weight: number;
  readonly named: boolean;
  /** Sentence it stands in, counted from zero. */
  readonly sentence: number;
}

/** Weight of a term; a plain content word is 1. Set on the development half of eval/utterances. */
const WEIGHT = { name: 1.2, figure: 1.2, common: 0.5 } as const;
/** Terms of one statement that are looked at; a text in quotation marks that never close has no end. */
const MAX_TERMS = 400;

export function gistOf(content: string): Gist {
  const words = foldWords(content);
  const terms = new Map<string, Term>();
  const figures = new Set<string>();
  let negated = false;
  let sentence = 0;
  let weight = 0;
  const put = (key: string, from: Word, to: Word, kind: keyof typeof WEIGHT | null) => {
    if (terms.has(key) || terms.size >= MAX_TERMS) return;
    const term = { key, word: content.slice(from.start, to.end), weight: kind ? WEIGHT[kind] : 1, named: kind === "name", sentence };
    terms.set(key, term);
    weight += term.weight;
    if (kind === "figure") figures.add(key);
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (i > 0 && SENTENCE_END.test(content.slice(words[i - 1].end, word.start))) sentence++;
    const long = longName(content, words, i);
    if (long) {
      put(long.key, word, words[long.last], "name");
      i = long.last;
      continue;
    }
    const figure = figureOf(words, i);
    if (figure) {
      put(`#${figure.value}`, word, words[figure.last], "figure");
      i = figure.last;
      continue;
    }
    for (const form of expandForms([word.form]).forms) {
      if (NEGATIONS.has(form)) negated = true;
      if (!isContentWord(form) || FRAME.has(form)) continue;
      const stem = stemOf(form);
      const named = isCapital(content, word) && i > 0 && !SENTENCE_END.test(content.slice(words[i - 1].end, word.start));
      put(stem, word, word, COMMON_STEMS.has(stem) ? "common" : named ? "name" : null);
    }
  }
  return { terms, weight, figures, negated };
}

const SENTENCE_END = /[.!?…]["”’')\]]*\s|\n/u;

function isCapital(text: string, word: Word): boolean {
  return /\p{Lu}/u.test(text[word.start]);
}

/** Words of a name that the world knows, at most. */
const LONGEST_NAME = 3;

function longName(content: string, words: readonly Word[], i: number): { readonly key: string; readonly last: number } | null {
  if (!isCapital(content, words[i])) return null;
  for (let last = Math.min(i + LONGEST_NAME, words.length) - 1; last >= i; last--) {
    const name = content.slice(words[i].start, words[last].end).replace(/['’]s?$/, "");
    const state = stateMeant(name);
    if (state) return { key: `@${state.code}`, last };
    const body = last > i || name.length > 1 ? bodyNamed(name) : null;
    if (body) return { key: `@${body.name.toLowerCase()}`, last };
  }
  return null;
}

/** The words of all its parts. */
export function contentOf({ parts, report }: QuotedWords): string {
  return report?.content ?? parts.join(" … ");
}
