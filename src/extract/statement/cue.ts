import { LEXICON } from "../attribution/lexicon.ts";
import type { Range, Words } from "../attribution/words.ts";
import * as list from "./en/senses.ts";
import { isLight, nounSense, SAID, type Sense, stateSense, verbSense, wordSet } from "./senses.ts";

/**
 * What a cue does, with its negation, what stands before it ("refused to", "has yet to", "is expected
 * to") and what it asks for after it ("told the crews to leave"). Read off the words: the group of a
 * verb is short, and a subject, a mark or another verb ends it.
 */

const ANSWERING = wordSet(list.ANSWERING);
const NEGATIONS = wordSet(list.NEGATIONS);
const NOT_NEGATED = wordSet(list.NOT_NEGATED);
const NO_SUBJECTS = wordSet(list.NO_SUBJECTS);
const AHEAD = wordSet(list.AHEAD);
const MODALS_AHEAD = wordSet(list.MODALS_AHEAD);
const TOLD_TO = wordSet(list.TOLD_TO);
const ASKED_TO = wordSet(list.ASKED_TO);
const SAID_THINGS = wordSet(list.SAID_THINGS);
/** Verbs and their kin that a verb of saying may hang on. */
const GOVERNORS = wordSet(
  "to from of short stopped stops refrained avoided without failed fails declined declines refused refuses refusing declining unable able yet longer even",
);

/** Nothing was said: by choice, or not. */
const SILENT: Omit<Sense, "lemma"> = { act: "silence", polarity: "unknown", certainty: null };
const REFUSED_TO_SAY: Omit<Sense, "lemma"> = { act: "refusal", polarity: "unknown", certainty: null };
const NOT_RULED_OUT: Omit<Sense, "lemma"> = { act: "statement", polarity: "affirmed", certainty: "possible" };

/** How far before its verb a group may begin, and how far after it is looked for what was asked, in tokens. */
const REACH = 8;

export interface CueReading extends Sense {
  /** The token that says what is done; -1 for a cue without words. */
  readonly verb: number;
}

/** `content`: the first range of what is said. */
export function readCue(words: Words, cue: readonly Range[], source: Range | null, content: Range): CueReading {
  const tokens = cue.flatMap(([first, end]) => Array.from({ length: end - first }, (_, k) => first + k));
  const { verb, sense } = mainOf(words, tokens);
  if (verb < 0) return { ...SAID, verb };
  const told = sense.act === "refusal" ? refused(words, verb, sense) : withWhatFollows(words, verb, sense, content);
  return { ...standing(words, verb, told, source), verb };
}

/** The word of the cue that says what is done: the first that has a sense; a light verb leaves it to its noun. */
function mainOf({ lower, tags }: Words, tokens: readonly number[]): { readonly verb: number; readonly sense: Sense } {
  let spoken = -1;
  for (const i of tokens) {
    const noun = tokens.find((k) => k > i && nounSense(lower[k]) !== null);
    if (isLight(lower[i]) && noun !== undefined) return { verb: i, sense: nounSense(lower[noun])! };
    const verb = verbSense(lower, i);
    if (verb) return { verb: i, sense: verb };
    const state = stateSense(lower[i]) ?? (tokens.length > 1 || tags[i] !== "word" ? null : nounSense(lower[i]));
    if (state && spoken < 0) {
      const aboutThings = state.act === null && /^(?:by|about|at|over|with)$/.test(lower[i + 1] ?? ""); // "worried by the flood", not "that"
      return {
        verb: i,
        sense: aboutThings && state.polarity === "affirmed" ? { ...state, certainty: state.certainty && "certain" } : state,
      };
    }
    if (spoken < 0 && LEXICON.has(lower[i])) spoken = i;
  }
  const nouns = tokens.filter((i) => nounSense(lower[i]) !== null);
  if (spoken < 0 && nouns.length > 0) return { verb: nouns[0], sense: nounSense(lower[nouns[0]])! };
  const worded = tokens.filter((i) => /^(?:word|name)$/.test(tags[i]));
  return { verb: spoken >= 0 ? spoken : (worded.at(-1) ?? -1), sense: SAID };
}

/** "refused to say", "declined comment", "refused to rule out", "refused to leave". */
function refused({ lower, tags }: Words, verb: number, sense: Sense): Sense {
  let i = verb + 1;
  if (lower[i] === "to") {
    do i++;
    while (tags[i] === "adverb");
    if (lower[i] === "rule" && lower[i + 1] === "out") return { ...NOT_RULED_OUT, lemma: "rule out" };
    return ANSWERING.has(lower[i]) ? { ...REFUSED_TO_SAY, lemma: sense.lemma } : sense;
  }
  for (; i < verb + 6 && i < lower.length && tags[i] !== "stop" && tags[i] !== "comma"; i++) {
    if (/^(?:comment|interview|interviews|questions)$/.test(lower[i])) return { ...REFUSED_TO_SAY, lemma: sense.lemma };
    if (sense.lemma === "reject" && SAID_THINGS.has(lower[i])) return { ...sense, act: "denial" };
  }
  return sense;
}

/** What the words after the verb make of it: "asked her to", "asked whether", "told them to", "ruled out closing". */
function withWhatFollows(words: Words, verb: number, sense: Sense, content: Range): Sense {
  const { lower } = words;
  const lemma = LEXICON.get(lower[verb])?.lemma ?? sense.lemma;
  if (sense.lemma === "rule out") return /ing$/.test(lower[Math.max(verb + 2, content[0])] ?? "") ? { ...sense, act: "refusal" } : sense;
  if (lemma !== "ask" && !TOLD_TO.has(lemma) && !ASKED_TO.has(lemma)) return sense;
  const follows = askedFor(words, verb, content);
  if (follows === "to" && TOLD_TO.has(lemma)) return { ...sense, act: "order", certainty: null };
  if (follows === "to" && ASKED_TO.has(lemma)) return { ...sense, act: "request", polarity: "affirmed", certainty: null };
  if (lemma === "ask" && follows === "that") return { ...sense, act: "request", polarity: "affirmed", certainty: null };
  return sense;
}

/** The first word after the verb that says what kind of thing is asked or told. */
function askedFor({ lower, tags, quotationOf }: Words, verb: number, content: Range): "to" | "that" | "else" {
  const end = Math.min(lower.length, Math.max(verb, content[0]) + REACH, verb + 2 * REACH);
  for (let i = verb + 1; i < end; i++) {
    const word = lower[i];
    if (quotationOf[i] >= 0 || /^(?:comma|colon|stop|semicolon)$/.test(tags[i])) return "else";
    if (/^(?:whether|if|what|who|how|why|when|where|about|which)$/.test(word)) return "else";
    if (word === "that" || (word === "for" && i === verb + 1)) return "that";
    if (word === "to") return /^(?:determiner|name|number|pronoun)$/.test(tags[i + 1] ?? "stop") ? "else" : "to";
    if (tags[i] === "auxiliary" || (i >= content[0] && tags[i] === "pronoun")) return "else";
  }
  return "else";
}

/** The sense as it stands: negated, refused, still to come. */
function standing(words: Words, verb: number, sense: Sense, source: Range | null): Sense {
  const { lower } = words;
  const group = groupBefore(words, verb);
  const before = new Set(group.map((i) => lower[i]));
  const has = (...any: string[]) => any.some((word) => before.has(word));
  if (isNeitherNor(words, group[group.length - 1] ?? verb, verb)) return { ...REFUSED_TO_SAY, lemma: sense.lemma };
  const noSubject = source !== null && NO_SUBJECTS.has(lower[source[0]]) && words.tokens[source[0] + 1]?.kind !== "number";
  const negated = noSubject || group.some((i) => isNegation(words, i));
  const wont = group.some((i) => /^(?:won't|wouldn't)$/.test(lower[i])) || (negated && has("would", "will"));
  const declined = has("declined", "declines", "declining", "refused", "refuses", "refusing");
  const missed = (has("yet") && has("to")) || has("failed", "fails", "unable", "refrained", "avoided", "without") || has("short");
  if (sense.lemma === "rule out" && sense.polarity === "denied")
    return negated || declined || missed ? { ...NOT_RULED_OUT, lemma: sense.lemma } : sense;
  if (declined) return { ...REFUSED_TO_SAY, lemma: sense.lemma };
  if (negated || missed) {
    if (sense.act === null) return negatedThought(sense);
    if (sense.act === "refusal" || sense.act === "silence") return sense;
    if (sense.lemma === "agree" && !missed && lower[verb + 1] !== "to") return { ...sense, act: "denial", polarity: "denied" };
    return { ...(wont && !noSubject ? REFUSED_TO_SAY : SILENT), lemma: sense.lemma };
  }
  const ahead = group.some((i) => (AHEAD.has(lower[i]) && has("to")) || MODALS_AHEAD.has(lower[i]));
  return ahead && sense.act !== null ? { ...sense, polarity: "unknown", certainty: null } : sense;
}

function negatedThought(sense: Sense): Sense {
  if (sense.open) return { ...sense, polarity: "unknown", certainty: null };
  return { ...sense, polarity: sense.polarity === "denied" ? "affirmed" : "denied" };
}

/** The tokens before a verb that belong to it, nearest first. */
function groupBefore({ lower, tags, sentences, sentenceOf, quotationOf }: Words, verb: number): number[] {
  const { firstToken } = sentences[sentenceOf[verb]];
  const group: number[] = [];
  for (let i = verb - 1; i >= Math.max(firstToken, verb - REACH); i--) {
    if (quotationOf[i] !== quotationOf[verb]) break;
    const word = lower[i];
    const belongs =
      tags[i] === "auxiliary" ||
      tags[i] === "adverb" ||
      NEGATIONS.has(word) ||
      GOVERNORS.has(word) ||
      AHEAD.has(word) ||
      (word === "no" && lower[i + 1] === "longer");
    if (!belongs) {
      if (/n't$/.test(word) || /'(?:ll|d)$/.test(word)) group.push(i);
      break;
    }
    group.push(i);
  }
  return group;
}

function isNegation({ lower }: Words, i: number): boolean {
  if (lower[i] === "no") return lower[i + 1] === "longer";
  return (NEGATIONS.has(lower[i]) || lower[i].endsWith("n't") || lower[i] === "cannot") && !NOT_NEGATED.has(lower[i + 1] ?? "");
}

/** "neither confirmed nor denied", "could not confirm or deny". */
function isNeitherNor({ lower }: Words, first: number, verb: number): boolean {
  const before = lower.slice(Math.max(0, Math.min(first, verb - PAIR) - 1), verb + 1);
  const after = lower.slice(verb + 1, verb + 1 + PAIR);
  if (before.includes("neither")) return before.includes("nor") || after.includes("nor");
  return before.includes("not") && /^confirm(?:ed)?$/.test(lower[verb]) && /^(?:deny|denied)$/.test(after[1] ?? "");
}

/** How far the two verbs of such a pair may stand apart, in tokens. */
const PAIR = 4;
