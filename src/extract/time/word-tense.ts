import type { Span } from "../../terms/span.ts";
import { AHEAD, BEGINNING, CALLED, FUTURE_WORDS, NOT_PAST, PAST_WORDS, PLANS, POSSIBLE, POSTPONED, REFUSED } from "./en/tense-words.ts";
import type { Tense } from "./expression.ts";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * The tense around a place by the words of its sentence: the nearest verb before it, or the one after it where the
 * sentence begins with it. A verb is known by its form; what stands between is not looked at.
 */
export function wordTense(text: string, sentence: Span | null, { start, end }: Span): Tense | null {
  if (!sentence) return null;
  const before = wordsOf(text.slice(Math.max(sentence.start, start - REACH), start));
  const after = wordsOf(text.slice(end, Math.min(sentence.end, end + REACH)));
  if (before.length === 0 && after[0] === "is") return "future"; // "Saturday is a holiday"
  return backwards(before) ?? forwards(after);
}

/** What a preposition says, whatever the tense: "since Monday", "postponed until Monday", "set for Monday". */
export function prepositionTense(text: string, sentence: Span | null, { start }: Span): Tense | null {
  if (!sentence) return null;
  const words = wordsOf(text.slice(Math.max(sentence.start, start - REACH), start));
  const last = words.at(-1) ?? "";
  if (last === "since") return "past";
  if (isDone(words)) return "over";
  if (last === "effective") return "future";
  if (last === "by" && isToDo(words)) return "future";
  const verb = words.length - (last === "on" ? 2 : 1);
  if (BEGINS.has(words[verb] ?? "") && !NO_SUBJECT.test(words[verb - 1] ?? "")) return "future"; // "the trial opens Monday"
  if (last === "until" && isNow(words)) return "future";
  if (!/^(?:until|till|to|for)$/.test(last)) return null;
  const puts = words.slice(-1 - POSTPONED_REACH, -1).findLast((word) => POSTPONES.has(word) || word === "set");
  if (puts === undefined || puts === "set") return puts === "set" && last === "for" && words.at(-2) === "set" ? "future" : null;
  return "future";
}

/** "a report released on Monday", "recorded in December": a participle or a past right before says it, unless it is yet to be. */
function isDone(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => !BETWEEN.test(word));
  const verb = words[at] ?? "";
  return verb.endsWith("ed") && isPastForm(verb) && !PLANNED.has(verb) && !LOOKS_AHEAD.has(verb) && !isToBe(words[at - 1] ?? "");
}

const BETWEEN = /^(?:on|in|early|late|of)$/;

/** "to be released", "are counted", "remain closed", "if approved", "gets it approved", "a proposed Monday vote". */
function isToBe(word: string): boolean {
  return REMAINS.has(word) || TO_BE_DONE.test(word);
}

const TO_BE_DONE =
  /^(?:be|being|is|are|get|gets|getting|to|if|once|when|unless|until|whether|it|him|her|them|an?|the|its|their|his|my|our)$/;

/** "ahead of Tuesday's vote", "days before the caucuses on Monday", "the Nov. 8 election": what a past verb stands beside may be to come. */
export function awaits(text: string, sentence: Span | null, { start, end }: Span): boolean {
  if (!sentence) return false;
  if (TOWARDS.test(text.slice(Math.max(sentence.start, start - REACH), start))) return true;
  return /\d/.test(text.slice(start, end)) && HELD.test(text.slice(end, end + REACH));
}

const TOWARDS = /\b(?:ahead of|(?:hours?|days?|weeks?|months?) before)\s+(?:[\p{L}'’-]+\s+){0,5}$/u;

/** Behind a date, what is called for a day long before: a word or two may stand between. */
const HELD = new RegExp(`^,?\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${CALLED.replaceAll(" ", "|")})\\b`, "u");

/** "In February the ministry asked": the sentence opens with the time, and its first verb is a past. */
export function opensPast(text: string, sentence: Span | null, { start, end }: Span): boolean {
  if (!sentence || !/^\W*(?:(?:in|on|early|late|and|but|also)\s+){0,3}$/i.test(text.slice(sentence.start, start))) return false;
  return forwards(wordsOf(text.slice(end, Math.min(sentence.end, end + REACH)))) === "past";
}

/** "was open on Sunday", "was due to open on Sunday": what stands before says when. */
const NO_SUBJECT = /^(?:to|is|are|was|were|be|been|being|did|had|not|stayed|remained|kept|an?|the|its|their)$/;

/** "agreed on a loan to pay the debt by February": what is still to be done when it is told. */
function isToDo(words: readonly string[]): boolean {
  for (let i = words.length - 2; i >= 0; i--) {
    if (isPastForm(words[i])) return false;
    if (words[i] === "to" && !NO_VERB.has(words[i + 1])) return true;
  }
  return false;
}

/** Words behind a "to" that is a preposition: "fell to $2 million by May". */
const NO_VERB = setOf("the a an his her its their this that these those him them it us you me million billion trillion percent about");

/** "is shut until Friday", "have held it closed until Friday": what is so on the day of the report goes on. */
function isNow(words: readonly string[]): boolean {
  const verb = words.findLast((word) => NOW.has(word) || PAST.has(word));
  return verb !== undefined && NOW.has(verb);
}

const NOW = setOf("is are has have remain remains stay stays be");

/** Code units on each side of a place in which its verb is looked for. */
const REACH = 160;
/** Words between "postponed" and "until" at most. */
const POSTPONED_REACH = 12;

const FUTURE = setOf(FUTURE_WORDS);
const PLANNED = setOf(PLANS);
const LOOKS_AHEAD = setOf(AHEAD);
const PAST = setOf(PAST_WORDS);
const NOT_A_PAST = setOf(NOT_PAST);
const POSTPONES = setOf(POSTPONED);
const REFUSES = setOf(REFUSED);
const MAY_BE = setOf(POSSIBLE);
const BEGINS = setOf(BEGINNING);
const REMAINS = setOf("remain remains remained stay stays stayed keep keeps kept");
const OF_THE_WEEK = setOf("monday tuesday wednesday thursday friday saturday sunday today yesterday");

/** Lower case, but for "May" and "March", which are no verbs. */
function wordsOf(stretch: string): string[] {
  const words = stretch.match(/[A-Za-z]+/g) ?? [];
  return words.map((word) => (word === "May" || word === "March" ? word : word.toLowerCase()));
}

function backwards(words: readonly string[]): Tense | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const tense = tenseAt(words, i);
    if (tense) return tense;
  }
  return null;
}

function forwards(words: readonly string[]): Tense | null {
  for (let i = 0; i < words.length; i++) {
    if (isModal(words, i)) return modal(words, i);
    if (isPastForm(words[i])) return "past";
  }
  return null;
}

function tenseAt(words: readonly string[], i: number): Tense | null {
  const word = words[i];
  if (isModal(words, i)) return modal(words, i);
  if (LOOKS_AHEAD.has(word) && !(word === "due" && words[i + 1] === "to")) return looksAhead(words, i) ? "future" : "past";
  if (word === "to" && i + 1 < words.length) {
    const back = OF_THE_WEEK.has(words[i - 1] ?? "") ? i - 2 : i - 1; // "agreed Monday to meet"
    return PLANNED.has(words[back] ?? "") ? (looksAhead(words, back) ? "future" : "past") : null;
  }
  if (!isPastForm(word) || REMAINS.has(words[i - 1] ?? "")) return null;
  const be = words[i - 1] === "be" ? i - 1 : words[i - 2] === "be" ? i - 2 : -1; // "will be officially opened"
  if (be > 0 && isModal(words, be - 1)) return modal(words, be - 1);
  if (be > 0 && words[be - 1] === "to") return tenseAt(words, be - 1) ?? "past";
  return isModal(words, i - 1) ? "future" : "past";
}

/** "had been due to expire" is over. */
function looksAhead(words: readonly string[], i: number): boolean {
  return !(words[i - 1] === "been" && words[i - 2] === "had");
}

function isModal(words: readonly string[], i: number): boolean {
  const word = words[i];
  return FUTURE.has(word) || (word === "won" && words[i + 1] === "t");
}

/** "could not be reached", "would not comment" and "may have left" tell of what was. */
function modal(words: readonly string[], i: number): Tense {
  const not = /^(?:not|t|n)$/.test(words[i + 1] ?? "");
  const word = words[i];
  if (words[i + 1] === "have" || (not && words[i + 2] === "have")) return "past";
  if (/^could/.test(word) && not) return "past";
  if (/^would/.test(word) && REFUSES.has(words[not ? i + 2 : i + 1] ?? "")) return "past";
  return MAY_BE.has(word) ? "likely" : "future";
}

export function isPastForm(word: string): boolean {
  return PAST.has(word) || (word.length > 4 && word.endsWith("ed") && !NOT_A_PAST.has(word));
}
