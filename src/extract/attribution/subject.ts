import { DOCUMENTS, TIME_WORDS } from "../en/closed-class.ts";
import { NOUN_LIKE } from "./lexicon.ts";
import { nounPhraseAt, subjectBefore } from "./phrases.ts";
import { CONTRACTED, type VerbGroup } from "./verb-group.ts";
import type { Range, Words } from "./words.ts";

/** Whose verb it is: the noun phrase before, or in "praised the plan and denounced the delay" the subject already found. */

/** The subject of a verb group; null when there is none. `previous`: the source of the verb before in the sentence. */
export function subjectOf(words: Words, group: VerbGroup, first: number, previous: Range | null): Range | null {
  const before = group.groupStart - 1;
  if (before < first) return null;
  if (CONTRACTED.test(words.lower[before])) return [before, before + 1];
  const tag = words.tags[before];
  if (previous && (tag === "conjunction" || (tag === "comma" && group.entry.form !== "base"))) {
    const own = tag === "comma" ? subjectBefore(words, group.groupStart, first) : null;
    return own ?? previous;
  }
  if (tag === "conjunction") return sentenceSubject(words, first, words.sentences[words.sentenceOf[first]].endToken, before);
  return subjectBefore(words, group.groupStart, first);
}

/** The noun phrase a sentence begins with. */
export function sentenceSubject(words: Words, first: number, end: number, before: number): Range | null {
  let at = first;
  while (at < before && /^(?:conjunction|adverb|comma|quote|mark|dash)$/.test(words.tags[at])) at++;
  if (at < before && /^(?:preposition|subordinator)$/.test(words.tags[at])) {
    while (at < before && (words.tags[at] !== "comma" || words.quotationOf[at] >= 0)) at++; // "After the talks ended, Arden ..."
    at++;
  }
  if (at >= before || TIME_WORDS.has(words.lower[at]) || words.tags[at] === "preposition" || words.tags[at] === "subordinator") return null;
  const phrase = nounPhraseAt(words, at, Math.min(end, before));
  return phrase && phrase[1] <= before ? phrase : null;
}

/** Rejects groups in which the verb is more likely a noun, or its subject no speaker. */
export function isClear(words: Words, group: VerbGroup, subject: Range): boolean {
  const { entry, verb, groupStart } = group;
  const { tags, lower } = words;
  const last = subject[1] - 1;
  const pronoun = tags[last] === "pronoun";
  if (CONTRACTED.test(lower[last])) return true;
  if (pronoun && lower[last] === "it" && entry.form !== "past" && !entry.frames.has("say")) return false;
  if (entry.form === "base" && groupStart === verb) {
    if (pronoun) return /^(?:i|we|they|you|who|others|many|some|several|both|few|most|all)$/.test(lower[last]);
    if (tags[last] === "determiner") return true;
    const plural = /(?:[^s]s|people|men|women|police)$/.test(lower[last]) && !/^(?:this|his|its|is|was)$/.test(lower[last]);
    if (!plural && !lower.slice(subject[0], subject[1]).includes("and")) return false;
    return !NOUN_LIKE.has(lower[verb]) || tags[subject[0]] === "determiner" || tags[subject[0]] === "name" || tags[last] !== "name";
  }
  if (entry.lemma === "intend" && !pronoun && tags[last] !== "name") return false;
  if (entry.form === "third" && groupStart === verb && NOUN_LIKE.has(lower[verb])) {
    if (pronoun) return true;
    if (!/^(?:name)$/.test(tags[last]) && !DOCUMENTS.has(lower[last])) return tags[subject[0]] === "determiner";
  }
  return true;
}
