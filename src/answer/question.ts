import { boundaryBefore } from "../wording/boundary.ts";
import { type Expanded, expandForms } from "../wording/contractions.ts";
import { foldWords, formsOf, isContentWord, type Word } from "../wording/fold.ts";

/** Words asked about, folded once. */
export interface Question {
  /** Without the marks and spaces around. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly forms: readonly string[];
  readonly expanded: Expanded;
  /** How many of the words carry content. */
  readonly content: number;
}

/** Longest question, in words. Longer texts are articles: add them to the record and compare. */
export const MAX_QUESTION_WORDS = 1000;

/** Throws RangeError for a question without words, or with too many. */
export function askWords(text: string): Question {
  const trimmed = text.replace(/^[\s"'“”„‟«»‘’`]+/, "").trimEnd();
  const words = foldWords(trimmed);
  if (words.length === 0) throw new RangeError('the quotation holds no words: give the words to look for, as in --quote "We will stay."');
  if (words.length > MAX_QUESTION_WORDS) {
    throw new RangeError(`the quotation has ${words.length} words, more than ${MAX_QUESTION_WORDS}: ask about a part of it`);
  }
  const end = words[words.length - 1].end;
  const marks = /^[^"“”„‟«»`]*/.exec(trimmed.slice(end))?.[0] ?? "";
  const forms = formsOf(words);
  return {
    text: trimmed.slice(0, end) + marks.trimEnd(),
    words,
    forms,
    expanded: expandForms(forms),
    content: forms.filter(isContentWord).length,
  };
}

/** Words of a piece that is searched for by itself when the whole is not found. */
const PIECE = 8;
const MAX_PIECES = 4;

/** The question in pieces: its sentences, or its halves. */
export function piecesOf(question: Question): (readonly Word[])[] {
  const { text, words } = question;
  const cuts = [0];
  for (let i = 1; i < words.length; i++) if (words[i].elided || boundaryBefore(text, words, i) === "sentence") cuts.push(i);
  if (cuts.length === 1 && words.length >= PIECE) cuts.push(Math.floor(words.length / 2));
  if (cuts.length === 1) return [];
  return cuts.slice(0, MAX_PIECES).map((cut, i) => words.slice(cut, cuts[i + 1] ?? words.length));
}

/** Words to search for, as they are written: those with content, or all when there are too few. */
export function searchWords(text: string, words: readonly Word[]): string[] {
  const content = words.filter((word) => isContentWord(word.form));
  const chosen = content.length >= 2 ? content : words;
  return [...new Set(chosen.map((word) => text.slice(word.start, word.end)))];
}
