import { NEGATIONS, TIME_WORDS } from "../en/closed-class.ts";
import type { CueEntry } from "./lexicon.ts";
import type { Words } from "./words.ts";

/**
 * The verb with what belongs to it: auxiliaries, negation and adverbs before ("has also said", "went on
 * to say"), the words of its phrase after ("pointed out"). Here a verb of the lexicon that is a noun or
 * an infinitive of another verb is told from one that reports.
 */
export interface VerbGroup {
  readonly verb: number;
  readonly entry: CueEntry;
  readonly groupStart: number;
  /** One past the last token of the cue: the verb and the words of its phrase. */
  readonly cueEnd: number;
  readonly takes: "clause" | "object" | null;
  readonly passive: boolean;
  readonly gerund: boolean;
}

const BE = new Set("is was are were be been being".split(" "));
/** Subject and auxiliary in one word: "he's calling for", "they've said". */
export const CONTRACTED = /^(?:he|she|it|they|we|i|you|who)'(?:s|re|m|ve|d|ll)$/;
const LEAD_INTO = new Set("went goes going continued continues began begins managed proceeded used started".split(" "));

/** The group of the verb at a token; null when it does not report there. */
export function readGroup(words: Words, verb: number, entry: CueEntry, first: number): VerbGroup | null {
  const { tags, lower } = words;
  let start = verb;
  let passive = false;
  let auxiliary = false;
  while (start > first) {
    const tag = tags[start - 1];
    const word = lower[start - 1];
    if (CONTRACTED.test(word)) {
      auxiliary = true;
      break;
    }
    if (tag === "auxiliary" || NEGATIONS.has(word) || word === "neither") {
      if (BE.has(word) && (entry.form === "past" || entry.form === "participle")) passive = true;
      if (tag === "auxiliary") auxiliary = true;
      start--;
    } else if (tag === "adverb" && !TIME_WORDS.has(word) && word !== "there" && word !== "here") start--;
    else break;
  }
  if (lower[start - 1] === "nor" && lower[start - 3] === "neither" && start - 3 > first) {
    start -= 3; // "neither confirmed nor denied"
    while (start > first && tags[start - 1] === "auxiliary") start--;
  }
  while (start < verb && tags[start] === "adverb" && start === first) start++;
  if (start > first && lower[start - 1] === "to") {
    let outer = start - 2;
    if (lower[outer] === "on") outer--;
    if (outer < first || !(LEAD_INTO.has(lower[outer]) || (lower[outer] === "yet" && tags[outer - 1] === "auxiliary"))) return null;
    start = outer;
    while (start > first && (tags[start - 1] === "auxiliary" || tags[start - 1] === "adverb")) start--;
  } else if (
    start > first &&
    start === verb &&
    (tags[start - 1] === "determiner" || tags[start - 1] === "preposition") &&
    entry.form !== "gerund"
  ) {
    if (
      !(tags[start - 1] === "determiner" && /^(?:some|many|several|all|both|few|most|others|this|that|these|those)$/.test(lower[start - 1]))
    )
      return null;
  } else if (start > first && start === verb && /'s$/.test(lower[start - 1])) return null;
  const phrase = entry.phrases.find(
    ({ words: rest }) =>
      rest.every((word, k) => lower[verb + 1 + k] === word) &&
      !(rest[rest.length - 1] === "on" && TIME_WORDS.has(lower[verb + 1 + rest.length] ?? "")), // "insisted on Monday that"
  );
  if (!phrase && entry.frames.size === 0) return null;
  const gerund = entry.form === "gerund" && !auxiliary;
  return { verb, entry, groupStart: start, cueEnd: verb + 1 + (phrase?.words.length ?? 0), takes: phrase?.takes ?? null, passive, gerund };
}

/** Can a subject say it, rather than do it to an object? */
export function isSpeech({ entry, takes }: VerbGroup): boolean {
  return takes === null ? entry.frames.has("say") || entry.frames.has("tell") || entry.frames.has("think") : takes === "clause";
}
