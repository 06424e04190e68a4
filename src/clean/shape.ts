/**
 * The shape of a line, in counts and yes-or-no: how long it is, whether it ends and reads like a
 * sentence. Rules of cleaning look at shapes and short phrases, never at what a report is about.
 */
import { repaired } from "../wording/repair/repair.ts";

export interface Shape {
  readonly words: number;
  /** Ends in . ! ? or …, closing quotation marks and brackets aside. */
  readonly ended: boolean;
  /** Reads as running text: an ended line of some words, or a very long one. */
  readonly sentence: boolean;
  /** Begins or ends with a quotation mark, or introduces one with a colon. */
  readonly quoted: boolean;
}

/** Words an ended line needs to count as running text. Below five, dates, buttons and names come in. */
const SENTENCE_WORDS = 5;
/** Words after which a line is running text whatever its end: no menu entry or headline is so long. */
const RUNNING_WORDS = 32;
/** Code units read at each end of a line to see its end; longer runs of closing marks do not occur. */
const EDGE = 12;

const ENDED = /[.!?…。！？][\s"'”’»›«)\]*]*$/u;
const QUOTED = /^["“”„«‹]|^['‘]['‘]|["”“»]$|''$/u;

export function shapeOf(written: string): Shape {
  const text = repaired(written); // "â€" at the end of a line is a closing mark
  const words = countWords(text);
  const edge = text.slice(-EDGE);
  const ended = ENDED.test(edge);
  const cut = /(?:\.\.\.|…|»)$/u.test(edge) && words < RUNNING_WORDS;
  const sentence = (ended && words >= SENTENCE_WORDS && !cut) || (words >= RUNNING_WORDS && /[,.;:]\s/.test(text));
  return { words, ended, sentence, quoted: QUOTED.test(text.slice(0, EDGE)) || QUOTED.test(edge) };
}

/** Runs of characters that are not white space. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code <= 32 || code === 160 || (code > 0x1fff && /\s/.test(text[i]));
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

/** Lines of furniture come back on page after page; emptied when full, so that it stays small on any pile. */
const folds = new Map<string, string>();
const MOST_FOLDS = 20_000;
const LONGEST_KEPT = 160;

/** Letters and digits only, lower case, single spaces: two lines that fold alike say the same. */
export function fold(text: string): string {
  if (text.length > LONGEST_KEPT) return folded(text);
  let kept = folds.get(text);
  if (kept === undefined) {
    kept = folded(text);
    if (folds.size >= MOST_FOLDS) folds.clear();
    folds.set(text, kept);
  }
  return kept;
}

/** Text whose letters are those of Western Europe, which folds the same with plainer means, at a third of the cost. */
const WESTERN = /^[\0-\x7f\xa0À-ÖØ-öø-ÿ‘’“”–—…]*$/;

function folded(text: string): string {
  const read = repaired(text);
  if (WESTERN.test(read))
    return read
      .toLowerCase()
      .replace(/['’‘]/g, "")
      .replace(/[^a-z\dß-öø-ÿ]+/g, " ")
      .trim();
  return read
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
