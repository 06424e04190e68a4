import { ADVERBS, COMMON_PAST, NOUN_PREPOSITIONS, PRONOUNS, TIME_WORDS, WEEKDAYS } from "../en/closed-class.ts";
import { LEXICON } from "./lexicon.ts";
import type { Range, Words } from "./words.ts";

/**
 * Noun phrases without a parser: from a known end back to the determiner, over "of" and its like to
 * the noun before, through an apposition between commas ("Ada Lund, the harbour master, said"), and
 * the same forwards for "said Ada Lund, the harbour master". They only have to be right next to a cue.
 */

/** Longest apposition or relative clause taken into a source, in tokens; longer ones are more often a list. */
const MAX_APPOSITION = 30;

/** Farthest a noun phrase is followed from its verb, in tokens: no source is longer, and adversarial text costs no more. */
const MAX_REACH = 60;

/** Is this token a verb form that ends a noun phrase? "the accused man" is not one. */
export function isVerbal(words: Words, i: number): boolean {
  const entry = LEXICON.get(words.lower[i]);
  if (!entry || words.tags[i] === "name") return false;
  return (entry.form === "past" || entry.form === "participle") && words.tags[i - 1] !== "determiner";
}

/** First token of the noun phrase that ends with token `last`, or -1. */
export function nounPhraseEnding(words: Words, last: number, limit: number): number {
  const { tags, lower } = words;
  let i = last;
  if (tags[i] === "close") {
    while (i > limit && tags[i] !== "open") i--;
    i--;
  }
  if (i < limit) return -1;
  if (tags[i] === "pronoun") return i;
  if (tags[i] === "determiner")
    return PRONOUNS.has(lower[i]) || /^(?:two|three|four|five|six|seven|dozens|hundreds|thousands)$/.test(lower[i]) ? i : -1;
  if (WEEKDAYS.has(lower[i])) return -1;
  if (!isNominal(words, i)) return -1;
  let start = i;
  while (start - 1 >= limit && isNominal(words, start - 1) && !WEEKDAYS.has(lower[start - 1])) start--;
  while (start < i && tags[start] === "word" && /ing$|^(?:also|as)$/.test(lower[start]) && LEXICON.has(lower[start])) start++;
  while (start - 1 >= limit && tags[start - 1] === "determiner") start--;
  return attach(words, start, limit);
}

/** Hangs "of the committee" and "for the campaign" on the noun before; joins "Arden and Lund" at the start of a clause. */
function attach(words: Words, start: number, limit: number): number {
  const { tags, lower } = words;
  const before = start - 1;
  if (before <= limit) return start;
  if (
    tags[before] === "preposition" &&
    NOUN_PREPOSITIONS.has(lower[before]) &&
    isNominal(words, before - 1) &&
    !TIME_WORDS.has(lower[before - 1])
  ) {
    const inner = nounPhraseEnding(words, before - 1, limit);
    const fronted = inner > limit && tags[inner - 1] === "preposition";
    if (inner >= 0 && !fronted && (lower[before] === "of" || isBoundary(words, inner - 1, limit))) return inner;
  }
  if (tags[before] === "conjunction" && lower[before] !== "but" && isNominal(words, before - 1)) {
    const inner = nounPhraseEnding(words, before - 1, limit);
    if (inner >= 0 && isBoundary(words, inner - 1, limit) && tags[inner - 1] !== "comma") return inner;
  }
  return start;
}

function isNominal(words: Words, i: number): boolean {
  const tag = words.tags[i];
  return (tag === "name" || tag === "word" || tag === "number") && !isVerbal(words, i);
}

/** Does a clause begin after token `i`? */
export function isBoundary(words: Words, i: number, limit: number): boolean {
  if (i < limit) return true;
  const tag = words.tags[i];
  return /^(?:comma|colon|semicolon|dash|quote|conjunction|subordinator|close|open)$/.test(tag) || WEEKDAYS.has(words.lower[i]);
}

/** The subject that ends right before token `verb`, apposition and relative clause included; null when there is none. */
export function subjectBefore(words: Words, verb: number, sentenceStart: number): Range | null {
  const { tags } = words;
  const limit = Math.max(sentenceStart, verb - MAX_REACH);
  let last = verb - 1;
  last = skipTime(words, last, limit);
  if (last < limit) return null;
  if (tags[last] === "comma" || tags[last] === "dash") {
    const first = appositionBefore(words, last, limit);
    return first === null ? null : first;
  }
  const start = nounPhraseEnding(words, last, limit);
  if (start < 0) return null;
  return withRelativeClause(words, start, last + 1, limit);
}

/** Steps back over "on Sunday", "last week" and "late Monday" between a subject and its verb. */
function skipTime(words: Words, from: number, limit: number): number {
  const { lower } = words;
  let last = from;
  while (last >= limit) {
    if (WEEKDAYS.has(lower[last])) last--;
    else if (
      /^(?:week|month|year|night|morning|afternoon|evening)$/.test(lower[last]) &&
      /^(?:last|this|next|earlier|that)$/.test(lower[last - 1] ?? "")
    )
      last -= 2;
    else break;
    if (/^(?:on|late|early|earlier|later|last)$/.test(lower[last] ?? "")) last--;
  }
  return last;
}

/** "X, a doctor," or "X, who led the talks,": from X up to the comma at `comma`, not included. */
function appositionBefore(words: Words, comma: number, limit: number): Range | null {
  const { tags, lower } = words;
  for (let i = comma - 2; i >= limit + 1 && comma - i <= MAX_APPOSITION; i--) {
    if (tags[i] === "quote" || tags[i] === "semicolon" || tags[i] === "colon") return null;
    if (tags[i] !== tags[comma]) continue;
    const next = i + 1;
    const participle = /ing$/.test(lower[next]) && tags[next] === "word";
    const appositive =
      tags[next] === "determiner" ||
      tags[next] === "number" ||
      lower[next] === "who" ||
      lower[next] === "which" ||
      tags[next] === "word" ||
      tags[next] === "name" ||
      lower[next] === "whose" ||
      lower[next] === "both" ||
      lower[next] === "himself" ||
      ADVERBS.has(lower[next]) ||
      lower[next] === "like" ||
      lower[next] === "in" ||
      lower[next] === "on" ||
      lower[next] === "as" ||
      lower[next] === "of";
    if (!appositive) continue;
    const start = nounPhraseEnding(words, i - 1, limit);
    if (start < 0 || tags[start] === "pronoun" || !(start <= limit || isCleanStart(words, start - 1, limit))) continue;
    const outer = outermostName(words, start, limit);
    return participle || ADVERBS.has(lower[next]) || lower[next] === "in" || lower[next] === "on" || lower[next] === "as"
      ? [outer, i]
      : [outer, comma];
  }
  return null;
}

/** "Ada Lund, 34, a teacher,": from an age or an office back to the name before its comma. */
function outermostName(words: Words, start: number, limit: number): number {
  let first = start;
  while (first - 2 >= limit && words.tags[first - 1] === "comma" && /^(?:number|word)$/.test(words.tags[first])) {
    const before = nounPhraseEnding(words, first - 2, limit);
    if (before < 0 || words.tags[first - 2] !== "name" || !isCleanStart(words, before - 1, limit)) break;
    first = before;
  }
  return first;
}

function isCleanStart(words: Words, before: number, limit: number): boolean {
  return (
    before < limit ||
    /^(?:comma|colon|semicolon|dash|quote|conjunction|subordinator|open)$/.test(words.tags[before]) ||
    WEEKDAYS.has(words.lower[before])
  );
}

/** "people who watched the debate said": back over a restrictive relative clause to its noun. */
function withRelativeClause(words: Words, start: number, end: number, limit: number): Range {
  const { tags, lower } = words;
  if (
    /^(?:that|which)$/.test(lower[start - 1] ?? "") &&
    start - 2 >= limit &&
    end - start >= 2 &&
    tags[start] === "word" &&
    /(?:s|ed)$/.test(lower[start])
  ) {
    const noun = isNominal(words, start - 2) ? nounPhraseEnding(words, start - 2, limit) : -1;
    if (noun >= 0 && isBoundary(words, noun - 1, limit)) return [noun, end]; // "the union that represents the crews said"
  }
  if (isBoundary(words, start - 1, limit)) return [start, end];
  for (let i = start - 1; i > limit && start - i < 12; i--) {
    if (/^(?:comma|quote|colon|semicolon|dash|stop)$/.test(tags[i])) break;
    if (lower[i] === "who") {
      if (start === i) break;
      const noun = nounPhraseEnding(words, i - 1, limit);
      if (noun >= 0 && isBoundary(words, noun - 1, limit)) return [noun, end];
    }
  }
  return [start, end];
}

/** The noun phrase that begins with token `first`, with "of ..." and an apposition after it; null when there is none. */
export function nounPhraseAt(words: Words, first: number, sentenceEnd: number): Range | null {
  const { tags, lower } = words;
  const limit = Math.min(sentenceEnd, first + MAX_REACH);
  let i = first;
  if (tags[i] === "pronoun") return i < limit ? [i, i + 1] : null;
  while (i < limit && tags[i] === "determiner") i++;
  const core = i;
  while (i < limit && (isNominal(words, i) || tags[i] === "conjunction") && !WEEKDAYS.has(lower[i])) {
    if (i > core && tags[i] === "word" && tags[i - 1] === "name" && (COMMON_PAST.has(lower[i]) || /[^e]ed$/.test(lower[i]))) break; // "Arden met"
    if (tags[i] === "conjunction" && !(i + 1 < limit && (isNominal(words, i + 1) || tags[i + 1] === "determiner") && i > core)) break;
    i++;
    while (i < limit && tags[i] === "determiner" && tags[i - 1] === "conjunction") i++;
  }
  if (i === core) {
    if (core > first && PRONOUNS.has(lower[core - 1])) return [first, core];
    return null;
  }
  while (i < limit && tags[i] === "preposition" && NOUN_PREPOSITIONS.has(lower[i]) && lower[i] !== "to" && i + 1 < limit) {
    const inner = nounPhraseAt(words, i + 1, limit);
    if (!inner || WEEKDAYS.has(lower[i + 1]) || tags[i + 1] === "pronoun") break;
    i = inner[1];
  }
  if (i < limit && tags[i] === "open") {
    let close = i;
    while (close < limit && tags[close] !== "close" && close - i < 8) close++;
    if (tags[close] === "close") i = close + 1;
  }
  return [first, i];
}

/** Takes in ", a fisherman from Osk" after a name, up to the comma or the end that closes it. */
export function withAppositionAfter(words: Words, [first, end]: Range, limit: number): Range {
  const { tags, lower } = words;
  if (tags[end] !== "comma" || end + 1 >= limit) return [first, end];
  const next = end + 1;
  const appositive =
    tags[next] === "determiner" ||
    tags[next] === "number" ||
    lower[next] === "who" ||
    lower[next] === "whose" ||
    tags[next] === "name" ||
    (tags[next] === "word" && !/ing$/.test(lower[next]));
  if (!appositive) return [first, end];
  let i = next;
  const numberOnly = tags[next] === "number" && tags[next + 1] === "comma";
  if (numberOnly) i = next + 2;
  while (i < limit && i - end < MAX_APPOSITION && !/^(?:comma|stop|semicolon|quote|dash|colon)$/.test(tags[i])) i++;
  return [first, i];
}
