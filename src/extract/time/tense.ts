import type { Sentence, Word } from "../../terms/layers.ts";
import { firstNotBefore } from "../../terms/search.ts";
import type { Span } from "../../terms/span.ts";
import { AHEAD, PLANS, POSSIBLE, REFUSED } from "./en/tense-words.ts";
import type { Tense } from "./expression.ts";
import { awaits, isPastForm, opensPast, prepositionTense, wordTense } from "./word-tense.ts";

/**
 * The tense of the verb that a time expression belongs to: the next one up the tree where there is a tree, else
 * the nearest verb before it in its sentence, or the one after it where the sentence begins with it.
 */
export type TenseReader = (span: Span) => Tense | null;

export function tenseReader(text: string, sentences: readonly Sentence[], words: readonly Word[] | undefined): TenseReader {
  const helpers = words && helpersOf(words);
  return (span) => {
    const sentence = sentenceAround(sentences, span);
    const beside = prepositionTense(text, sentence, span);
    if (beside) return beside;
    const tense = (words && helpers ? treeTense(words, helpers, span) : null) ?? wordTense(text, sentence, span);
    if (tense !== "past") return tense;
    return awaits(text, sentence, span) ? null : opensPast(text, sentence, span) ? "over" : tense;
  };
}

function sentenceAround(sentences: readonly Sentence[], { start }: Span): Span | null {
  const sentence = sentences[firstNotBefore(sentences.length, (i) => sentences[i].end <= start)];
  return sentence && sentence.start <= start ? sentence : null;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const PLANNED = setOf(PLANS);
const LOOKS_AHEAD = setOf(AHEAD);
const REFUSES = setOf(REFUSED);
const MAY_BE = setOf(POSSIBLE);

type Helpers = ReadonlyMap<number, readonly Word[]>;

/** For each word its auxiliaries, with "to" and "not". */
function helpersOf(words: readonly Word[]): Helpers {
  const helpers = new Map<number, Word[]>();
  for (const word of words) {
    const { head, relation, xpos, lemma } = word;
    if (head < 0 || !(relation.startsWith("aux") || relation === "cop" || xpos === "TO" || lemma === "not")) continue;
    const list = helpers.get(head);
    if (list) list.push(word);
    else helpers.set(head, [word]);
  }
  return helpers;
}

/** Steps up a tree at most; deeper than any sentence of a report. */
const MOST_STEPS = 40;

function treeTense(words: readonly Word[], helpers: Helpers, span: Span): Tense | null {
  const first = firstNotBefore(words.length, (i) => words[i].end <= span.start);
  let at = first;
  while (at >= 0 && words[at] && words[at].start < span.end && words[at].head >= 0 && inside(words[words[at].head], span))
    at = words[at].head;
  let verbs = 0; // words passed on the way up
  for (let step = 0; step < MOST_STEPS && at >= 0 && words[at]; step++) {
    const own = inside(words[at], span);
    const tense = own ? null : (ofVerb(words, helpers, at) ?? (verbs === 0 ? ofPresent(words[at], helpers.get(at) ?? []) : null));
    if (tense) return tense;
    if (!own) verbs++;
    at = words[at].head;
  }
  return null;
}

function inside({ start }: Word, span: Span): boolean {
  return span.start <= start && start < span.end;
}

function ofVerb(words: readonly Word[], helpers: Helpers, at: number): Tense | null {
  const { xpos, upos, form, head, relation } = words[at];
  const beside = helpers.get(at) ?? [];
  const has = (tag: string) => beside.some((word) => word.xpos === tag);
  if (has("MD")) return modal(words[at], beside);
  if (has("TO")) return head >= 0 && PLANNED.has(words[head].form.toLowerCase()) ? planned(helpers.get(head) ?? []) : null;
  const ahead = LOOKS_AHEAD.has(form.toLowerCase());
  if (ahead && (xpos === "VBN" || upos === "ADJ")) return planned(beside);
  if (has("VBD")) return "past";
  if (upos !== "VERB" && upos !== "AUX") return null;
  if (xpos === "VBD") return "past";
  return xpos === "VBN" && !(beside.length === 0 && relation === "xcomp") ? "past" : null; // "to make it known on Friday"
}

/** "could not be reached", "would not comment" and "may have left" tell of what was. */
function modal({ lemma }: Word, helpers: readonly Word[]): Tense {
  const says = (form: string) => helpers.some((word) => word.lemma === form);
  if (says("have") || (says("could") && says("not"))) return "past";
  if (says("would") && REFUSES.has(lemma)) return "past";
  return helpers.some((word) => MAY_BE.has(word.lemma) || MAY_BE.has(word.form.toLowerCase())) ? "likely" : "future";
}

/** "had been due to expire" is over, "was due to expire" may yet come. */
function planned(helpers: readonly Word[]): Tense {
  const forms = helpers.map(({ form }) => form.toLowerCase());
  if (forms.includes("been") && forms.includes("had")) return "past";
  return forms.includes("was") || forms.includes("were") ? "likely" : "future";
}

/** "The ministers meet on Monday", "the vote is on Tuesday": the present with a day is what is to come. */
function ofPresent({ upos, xpos, lemma, form }: Word, helpers: readonly Word[]): Tense | null {
  if (helpers.some((word) => word.lemma === "have") || SAYS.has(lemma)) return null;
  const present = (tag: string) => tag === "VBZ" || tag === "VBP";
  if (upos === "VERB" && present(xpos) && !isPastForm(form.toLowerCase())) return "likely";
  return (xpos === "VBG" || upos !== "VERB") && helpers.some((word) => word.lemma === "be" && present(word.xpos)) ? "likely" : null;
}

/** In the present of headlines and quotations these tell what was said. */
const SAYS = new Set("say tell report warn claim announce deny insist write read reveal confirm urge call show find".split(" "));
