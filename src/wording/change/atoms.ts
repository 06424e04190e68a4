import { expandForms } from "../contractions.ts";
import type { Word } from "../fold.ts";
import { type Figure, figureAt } from "./figures.ts";

/**
 * What two wordings are compared by inside a place that was changed: words, contractions taken apart ("didn't" is "did"
 * and "not"), a number in several words taken together ("two million").
 */
export interface Atom {
  readonly form: string;
  /** Words it is written in, half-open; two atoms of a contraction have the same. */
  readonly first: number;
  readonly end: number;
  readonly figure: Figure | null;
  /** In square brackets. */
  readonly edit: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** An ellipsis stands before it. */
  readonly elided: boolean;
  /** What a contraction's ending may stand for beside `form`: 's is "is" or "has". */
  readonly or: readonly string[];
}

const ALSO: Readonly<Record<string, readonly string[]>> = { is: ["has", "was", "us"], would: ["had", "did"] };

/** The atoms of words [first, end). */
export function atomsOf(text: string, words: readonly Word[], first: number, end: number): Atom[] {
  const here = words.slice(first, end);
  const { forms, owners } = expandForms(here.map(({ form }) => form));
  const atoms: Atom[] = [];
  for (let i = 0; i < forms.length; ) {
    const word = here[owners[i]];
    const figure = figureAt(forms, i);
    const length = figure?.length ?? 1;
    const contracted = owners[i] === owners[i - 1];
    atoms.push({
      form: forms.slice(i, i + length).join(" "),
      first: first + owners[i],
      end: first + owners[i + length - 1] + 1,
      figure,
      edit: word.edit,
      capital: /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)),
      elided: word.elided && !contracted,
      or: contracted ? (ALSO[forms[i]] ?? []) : [],
    });
    i += length;
  }
  return atoms;
}
