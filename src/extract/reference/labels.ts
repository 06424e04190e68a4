import type { Attribution } from "../../terms/layers.ts";
import type { View } from "../../terms/view.ts";
import { UNNAMED_LABELS } from "../en/transcripts.ts";

/**
 * What the labels of a transcript tell about names: "MR. VALKO:" makes VALKO a name however it is written,
 * "QUESTION:" and "UNIDENTIFIED FEMALE:" are nobody's.
 */
export interface Labels {
  /** Words of names in capitals, as printed. */
  readonly names: ReadonlySet<string>;
  /** Words in capitals that are no names though they stand where names do. */
  readonly nobody: ReadonlySet<string>;
}

export const NO_LABELS: Labels = { names: new Set(), nobody: new Set() };

export function labelsOf({ text, paragraphs }: View, attributions: readonly Attribution[]): Labels {
  const begins = new Set(paragraphs.map(({ start }) => start));
  const names = new Set<string>();
  const nobody = new Set<string>();
  for (const { source, cue } of attributions) {
    if (source.length === 0 || !begins.has(source[0].start) || (cue.length > 0 && text.slice(cue[0].start, cue[0].end) !== ":")) continue;
    const label = text.slice(source[0].start, source[0].end);
    const words = label.split(/,|\(/, 1)[0].match(/[\p{L}’'-]+/gu) ?? [];
    const set = unnamedLabel(label) === null ? names : nobody;
    for (const word of words) if (word === word.toUpperCase() && (set === nobody || LIKE_A_NAME.test(word))) set.add(word);
  }
  return { names, nobody };
}

/** "UNIDENTIFIED FEMALE" is an unidentified female, "Q." a questioner; null for a label that names somebody. */
export function unnamedLabel(label: string): string | null {
  const words: readonly string[] = label.toLowerCase().match(/[\p{L}’'-]+|\d+/gu) ?? [];
  if (label[0] !== label[0]?.toUpperCase() || words.length === 0) return null;
  if (words.length === 1 && (words[0] === "q" || words[0] === "question")) return "questioner";
  const unnamed = UNNAMED_LABELS.has(words[0]) || UNNAMED_LABELS.has(words[words.length - 1]);
  return unnamed && (label === label.toUpperCase() || words.length === 1) ? words.join(" ") : null;
}

/** Three letters, a vowel among them: acronyms are shorter or harder to say. */
const LIKE_A_NAME = /^(?=.{3})(?=.*[AEIOUYÀ-Ý])/u;
