import { FUNCTION_WORDS } from "./function-words.ts";
import { mend, originFinder } from "./repair/mend.ts";
import { repairsOf } from "./repair/repair.ts";

/**
 * The words of a text, each with its place and a folded form. Two wordings are the same when their
 * folded forms are: case, spaces, marks, the shape of apostrophes and hyphens and what was damaged on
 * the way do not count, words do.
 * "Step-by-step" is three words, "[t]he" and "want[s]" are "the" and "wants", "Iraq's" one, "2,000" one (and the same as "2000"), "U.S." is "US".
 */
export interface Word {
  /** Half-open range of UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** NFKC, lower case, straight apostrophes, without invisible marks and without separators of thousands. */
  readonly form: string;
  /** Inside square brackets: put in by the outlet, not said. */
  readonly edit: boolean;
  /** An ellipsis ("...", "…", "[...]") stands before it: the outlet left words out. */
  readonly elided: boolean;
}

const INVISIBLE = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
const WORDS = [
  `[A-Za-z]{2,}(?![\\p{L}\\p{M}\\p{N}${INVISIBLE}'’ʼ＇[])`, // most words of most texts, found at once
  `(?:(?<![\\p{L}\\p{N}])\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{M}\\p{N}]))?`, // U.S. a.m.
  `\\p{Nd}+(?:[.,:/]\\p{Nd}+)*(?![\\p{L}\\p{Nd}])`, // 2,000 3.5 9/11
  `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]+(?:['’ʼ＇][\\p{L}\\p{M}\\p{N}${INVISIBLE}]+)*`, // words, with apostrophes inside
  "[%％]",
];
const WORD = new RegExp(WORDS.join("|"), "gu");
/** [t]he want[s]: one word with a letter changed. */
const EDITED = `\\[\\p{L}\\]\\p{L}+(?:['’]\\p{L}+)*|\\p{L}+\\[(?:s|es|d|ed|n|en|ing)\\](?!\\p{L})`;
const WORD_OR_EDITED = new RegExp([EDITED, ...WORDS].join("|"), "gu");
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, "gu");
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Most words of most texts: nothing to fold but case. */
const PLAIN = /^[A-Za-z']+$/;
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;
const ELLIPSIS = /…|\.\.\.|\. \. \./;
/** A bracket that is not closed within so many code units is a mark like any other. */
const MAX_EDIT = 120;

/** The folded form of one word. */
export function foldForm(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  let form = word
    .normalize("NFKC")
    .replace(INVISIBLES, "")
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[\s[\]]+/g, "");
  form = form.replace(/[’ʼ]/g, "'");
  if (form === "%") return "percent";
  if (THOUSANDS.test(form)) return form.replaceAll(",", "");
  if (DOTTED.test(form)) return form.replaceAll(".", "");
  return form;
}

/** The words of `text` in order, with their places in it as it is written. Linear in its length. */
export function foldWords(text: string): Word[] {
  const repairs = repairsOf(text);
  if (repairs.length === 0) return foldRead(text);
  const starts = originFinder(repairs, "start");
  const ends = originFinder(repairs, "end");
  return foldRead(mend(text, repairs)).map((word) => ({ ...word, start: starts(word.start), end: ends(word.end) }));
}

function foldRead(text: string): Word[] {
  const words: Word[] = [];
  let previous = 0;
  let editEnd = -1;
  for (const match of text.matchAll(text.includes("[") ? WORD_OR_EDITED : WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const form = foldForm(match[0]);
    if (!form) continue;
    const spaced = start - previous === 1 && text[previous] === " ";
    const gap = spaced ? " " : text.slice(previous, start);
    const bracket = spaced ? -1 : gap.lastIndexOf("[");
    if (bracket >= 0 && gap.indexOf("]", bracket) < 0) {
      const close = text.slice(start, start + MAX_EDIT).indexOf("]");
      editEnd = close < 0 ? -1 : start + close;
    }
    words.push({ start, end, form, edit: start < editEnd, elided: !spaced && ELLIPSIS.test(gap) });
    previous = end;
  }
  return words;
}

export function formsOf(words: readonly Word[]): string[] {
  return words.map((word) => word.form);
}

/** Is it a word with a content of its own, rather than one that only holds a sentence together? */
export function isContentWord(form: string): boolean {
  return !FUNCTION_WORDS.has(form);
}
