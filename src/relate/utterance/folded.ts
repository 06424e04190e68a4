import type { QuotedWords } from "../../terms/store.ts";
import { foldWords, formsOf, isContentWord } from "../../wording/fold.ts";
import { surnameOf } from "../../wording/names.ts";

/**
 * The quoted words of a statement made ready for comparison: folded once, cut into segments. Inside a
 * segment the words follow one another as they were spoken; between segments the outlet has left out
 * something (an ellipsis, its own words) or put something in (square brackets).
 */
export interface FoldedWords {
  readonly words: QuotedWords;
  /** Forms of all words, those in square brackets left out. */
  readonly forms: readonly string[];
  readonly segments: readonly (readonly string[])[];
  /** Null when nobody is named. */
  readonly speaker: string | null;
  readonly surname: string;
  /** Says all that is compared: two statements of one key are judged alike against any third. */
  readonly key: string;
}

/** Words from which on a wording speaks for itself. Below it "we will do what it takes" is everybody's. */
export const LONG = 8;
/** Words below which even the same speaker may simply have said the same again. */
export const SHORTEST = 3;

/** Are the words ever the same as others? A few words of nobody's, or without any content, never are. */
export function isComparable(folded: FoldedWords): boolean {
  const count = folded.forms.length;
  return count >= LONG || (count >= SHORTEST && folded.surname !== "" && folded.forms.some(isContentWord));
}

export function foldQuoted(words: QuotedWords): FoldedWords {
  const forms: string[] = [];
  const segments: string[][] = [];
  for (const part of words.parts) {
    let segment: string[] = [];
    for (const word of foldWords(part)) {
      if (word.edit || word.elided) {
        if (segment.length > 0) segments.push(segment);
        segment = [];
      }
      if (word.edit) continue;
      segment.push(word.form);
      forms.push(word.form);
    }
    if (segment.length > 0) segments.push(segment);
  }
  const surname = words.speaker === null ? "" : surnameOf(words.speaker);
  const speaker = surname ? words.speaker : null;
  const name = speaker === null ? "" : formsOf(foldWords(speaker)).join(" ");
  const key = `${segments.map((segment) => segment.join(" ")).join("|")}\n${name}`;
  return { words, forms, segments, speaker, surname, key };
}
