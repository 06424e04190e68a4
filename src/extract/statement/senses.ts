import type { Act, Statement } from "../../terms/reading.ts";
import { IRREGULAR } from "../en/cues.ts";
import { inflect, type VerbForm } from "../en/inflect.ts";
import * as words from "./en/senses.ts";

/** What a word of saying or thinking does, before its negation and what is said are looked at. */
export interface Sense {
  /** Base form, with the words of its phrase. */
  readonly lemma: string;
  /** Null for a thought. */
  readonly act: Act | null;
  readonly polarity: NonNullable<Statement["polarity"]>;
  readonly certainty: NonNullable<Statement["certainty"]> | null;
  /** A thought that says when negated that one does not know, not that it is not so. */
  readonly open?: boolean;
}

/** A sense with the words that must follow the verb. */
interface VerbSense extends Sense {
  readonly form: VerbForm;
  readonly rest: readonly string[];
}

export const SAID: Sense = { lemma: "say", act: "statement", polarity: "affirmed", certainty: "certain" };

const act = (name: Act, polarity: Sense["polarity"], certainty: Sense["certainty"]) => ({ act: name, polarity, certainty });
const thought = (polarity: Sense["polarity"], certainty: Sense["certainty"], open = false) => ({ act: null, polarity, certainty, open });

const ACTS = {
  question: act("question", "unknown", null),
  order: act("order", "affirmed", null),
  request: act("request", "affirmed", null),
  promise: act("promise", "affirmed", "certain"),
  threat: act("threat", "affirmed", "certain"),
  denial: act("denial", "denied", "certain"),
  refusal: act("refusal", "denied", "certain"),
  praise: act("praise", "affirmed", "certain"),
  criticism: act("criticism", "affirmed", "certain"),
  possible: act("statement", "affirmed", "possible"),
  belief: thought("affirmed", "probable"),
  maybe: thought("affirmed", "possible"),
  doubt: thought("denied", "probable"),
  sure: thought("affirmed", "certain", true),
  felt: thought("affirmed", "certain"),
  willing: thought("affirmed", null),
  unwilling: thought("denied", null),
} as const;

const VERB_LISTS: readonly [string, Omit<Sense, "lemma">][] = [
  [words.QUESTION, ACTS.question],
  [words.ORDER, ACTS.order],
  [words.REQUEST, ACTS.request],
  [words.PROMISE, ACTS.promise],
  [words.THREAT, ACTS.threat],
  [words.DENIAL, ACTS.denial],
  [words.REFUSAL, ACTS.refusal],
  [words.PRAISE, ACTS.praise],
  [words.CRITICISM, ACTS.criticism],
  [words.PROBABLE, act("statement", "affirmed", "probable")],
  [words.POSSIBLE, ACTS.possible],
  [words.PLAYED_DOWN, act("statement", "denied", "probable")],
  [words.SURE, ACTS.sure],
  [words.BELIEF, ACTS.belief],
  [words.MAYBE, ACTS.maybe],
  [words.WISH, ACTS.willing],
  [words.DOUBT, ACTS.doubt],
  [words.WONDERED, thought("unknown", null, true)],
];

/** Forms that no rule makes, beside those of the cue lexicon. */
const OTHERS =
  "mean:meant:meant understand:understood:understood give:gave:given get:got:got hold:held:held be:was:been beseech:besought:besought plead:pleaded:pleaded commend:commended:commended cast:cast:cast rebut:rebutted:rebutted see:saw:seen withhold:withheld:withheld undertake:undertook:undertaken pay:paid:paid decree:decreed:decreed pour:poured:poured compel:compelled:compelled rebuff:rebuffed:rebuffed balk:balked:balked";

const VERBS = buildVerbs();
const NOUNS = buildWords(words.NOUNS);
const STATES = buildWords(words.STATES);
const LIGHT = formsOf(words.LIGHT);
const WEIGHED = formsOf(words.WEIGHED);

/** The words of a list; phrases are parted by commas, single words by spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s,]+/).filter(Boolean));
}

/** The sense of a verb at a token, by the longest phrase that stands there; null for one that only says. */
export function verbSense(lower: readonly string[], i: number): VerbSense | null {
  const senses = VERBS.get(lower[i]);
  const sense = senses?.find(({ rest }) => rest.every((word, k) => lower[i + 1 + k] === word));
  if (!sense) return null;
  const weighed = sense.form === "gerund" && WEIGHED.has(lower[i]) && /^(?:is|are|was|were|be|been|'s|'re)$/.test(lower[i - 1] ?? "");
  return weighed ? { ...sense, ...ACTS.maybe } : sense;
}

export function nounSense(word: string): Sense | null {
  return NOUNS.get(word) ?? null;
}

export function stateSense(word: string): Sense | null {
  return STATES.get(word) ?? null;
}

/** A verb that leaves it to the noun after it what was done. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

function irregular(): ReadonlyMap<string, readonly [string, string]> {
  const lines = `${IRREGULAR} ${OTHERS}`.split(/\s+/).filter(Boolean);
  return new Map(lines.map((line) => line.split(":")).map(([base, past, participle]) => [base, [past, participle] as const]));
}
function buildVerbs(): ReadonlyMap<string, readonly VerbSense[]> {
  const known = irregular();
  const verbs = new Map<string, VerbSense[]>();
  const phrases = VERB_LISTS.flatMap(([list, sense]) => phrasesOf(list).map((phrase) => ({ phrase, sense })));
  for (const { phrase, sense } of [...phrases, { phrase: "rule out", sense: ACTS.denial }]) {
    const [base, ...rest] = phrase.split(" ");
    for (const [form, name] of inflect(base, known))
      verbs.set(form, [...(verbs.get(form) ?? []), { ...sense, lemma: phrase, rest, form: name }]);
  }
  for (const [form, senses] of verbs)
    verbs.set(
      form,
      senses.sort((a, b) => b.rest.length - a.rest.length),
    );
  return verbs;
}

/** Single words before the first comma, a phrase after each. */
function phrasesOf(list: string): string[] {
  const [single, ...phrases] = list.split(",").map((part) => part.trim().replace(/\s+/g, " "));
  return [...single.split(" "), ...phrases].filter(Boolean);
}

function buildWords(lists: Readonly<Record<string, string>>): ReadonlyMap<string, Sense> {
  const found = new Map<string, Sense>();
  for (const [name, list] of Object.entries(lists))
    for (const lemma of phrasesOf(list)) found.set(lemma, { lemma, ...ACTS[name as keyof typeof ACTS] });
  return found;
}

/** Every form of the verbs of a list. */
export function formsOf(list: string): ReadonlySet<string> {
  const known = irregular();
  return new Set(phrasesOf(list).flatMap((base) => inflect(base, known).map(([form]) => form)));
}
