import type { QuotedWords } from "../../terms/store.ts";
import { foldWords, formsOf, isContentWord } from "../../wording/fold.ts";
import { skeleton } from "../../wording/name-spelling.ts";
import { surnameOf } from "../../wording/names.ts";
import { isLoose, LONG, sayingKey, segmentsOf } from "../../wording/saying.ts";
import { contentOf, type Gist, gistOf } from "./gist.ts";
import { isUnnamed } from "./party.ts";

export { LONG } from "../../wording/saying.ts";

/**
 * The words of a statement made ready for comparison: the quoted ones folded once and cut into segments, the others as
 * what they say. Inside a segment the words follow one another as they were spoken; between segments the outlet has
 * left out something (an ellipsis, its own words) or put something in (square brackets).
 */
export interface FoldedWords {
  readonly words: QuotedWords;
  /** Forms of all quoted words, those in square brackets left out. */
  readonly forms: readonly string[];
  readonly segments: readonly (readonly string[])[];
  /** Null when nobody is named. */
  readonly speaker: string | null;
  readonly surname: string;
  /** Under which a named speaker is looked for: the surname as it sounds; empty for somebody unnamed. */
  readonly sound: string;
  /** Too few quoted words to speak for themselves. */
  readonly loose: boolean;
  /** What all of its words say; made when it is first asked for. */
  readonly gist: Gist;
  /** Says all that is compared: two statements of one key are judged alike against any third. */
  readonly key: string;
}

/** Words below which even the same speaker may simply have said the same again. */
export const SHORTEST = 3;

/** Are the quoted words ever the same as others? A few words of nobody's, or without any content, never are. */
export function isComparable(folded: FoldedWords): boolean {
  const count = folded.forms.length;
  return count >= LONG || (count >= SHORTEST && folded.surname !== "" && folded.forms.some(isContentWord));
}

export function foldQuoted(words: QuotedWords): FoldedWords {
  const segments = segmentsOf(words.parts);
  const surname = words.speaker === null ? "" : surnameOf(words.speaker);
  const speaker = surname ? words.speaker : null;
  const unnamed = isUnnamed(words);
  const loose = isLoose(segments);
  const sound = surname && !unnamed ? skeleton(surname) || surname : "";
  let gist: Gist | null = null;
  return {
    words,
    forms: segments.flat(),
    segments,
    speaker,
    surname,
    sound,
    loose,
    get gist() {
      gist ??= gistOf(contentOf(words));
      return gist;
    },
    key: keyOf(words, segments, speaker, unnamed),
  };
}

function keyOf(words: QuotedWords, segments: readonly (readonly string[])[], speaker: string | null, unnamed: boolean): string {
  const { report, article, parts } = words;
  if (!report)
    return `${segments.map((segment) => segment.join(" ")).join("|")}\n${speaker === null ? "" : formsOf(foldWords(speaker)).join(" ")}`;
  const { content, day, said, denied } = report;
  return sayingKey({ article, speaker: words.speaker, named: !unnamed, parts, content, day, said, denied });
}
