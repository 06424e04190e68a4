import { PLACES } from "../en/name-words.ts";
import { mayMean } from "./binding.ts";
import { ELECTED, PARTIES, POLITICAL, STAFF, TRADES } from "./en/callings.ts";
import type { Phrase } from "./phrases.ts";
import type { Quoted } from "./quoted.ts";
import type { Running } from "./running.ts";
import type { Tree } from "./tree.ts";

/**
 * "Lund opened the bridge on Monday. ... the Alden senator said": reports call the one they speak of by what he is, so
 * as not to say the name again. Such a description is the named person whom the text has just spoken of as one who
 * says or does something, unless what is known of that person speaks against it: another party, another
 * office, a trade of those who never held one. "The judge" and "the driver" have a part in what happened instead, and
 * are not found so.
 */
export interface Callings {
  readonly phrases: readonly Phrase[];
  readonly entityOf: readonly (Running | null)[];
  readonly quoted: Quoted;
  readonly tree: Tree;
}

/**
 * Who is called so, of those named before; null where nobody is plainly meant. `alike`: who was called by the noun.
 * `unnamed`: somebody without a name who may be meant, unless the named one was spoken of since.
 */
export function calledSo(
  phrase: Phrase,
  at: number,
  alike: readonly Running[],
  unnamed: Running | null,
  { phrases, entityOf, quoted, tree }: Callings,
): Running | null {
  if (phrase.type !== "PER" || phrase.many || phrase.article !== "the" || phrase.quotation >= 0 || !phrase.nominal) return null;
  if (phrase.nominal.members || !isCalling(phrase, tree)) return null;
  const isOffice = !isCallingNoun(phrase.lemma) && isFormer(phrase, tree);
  return ofParty() ?? inFocus();

  /** "The Republican nominee" is the only Republican who was called a nominee, else the last one spoken of. */
  function ofParty(): Running | null {
    const party = partyIn(modifiersOf(phrase, tree));
    if (party === null) return null;
    const isMember = (entity: Running) => entity.name !== null && entity.type === "PER" && partiesOf(entity).has(party) && fits(entity);
    const some = alike.filter(isMember);
    if (some.length > 0) return some.length === 1 ? some[0] : null;
    for (let i = at - 1; i > Math.max(-1, at - FAR, unnamed?.last ?? -1); i--) {
      const entity = entityOf[i];
      if (phrases[i].quotation < 0 && entity && isMember(entity)) return entity;
    }
    return null;
  }

  /** The last named person who says or does something, in this paragraph or the one before. */
  function inFocus(): Running | null {
    const others = new Set<Running>();
    for (let i = at - 1; i > Math.max(-1, at - FAR, unnamed?.last ?? -1) && phrase.paragraph - phrases[i].paragraph <= PARAGRAPHS; i--) {
      const { role, quotation, paragraph } = phrases[i];
      const entity = entityOf[i];
      if (entity?.type === "PER" && entity.name !== null) others.add(entity);
      if (quotation >= 0 || quoted.contentOf[i] >= 0 || !entity || entity.type !== "PER") continue;
      if (role !== "subject" && quoted.sourceOf[i] < 0) continue;
      if (phrases[i].sentence !== phrase.sentence && isBeside(phrases[i], tree)) continue;
      if (entity.name === null && !entity.many && isCalling(phrases[i], tree)) continue;
      if (entity.name === null || entity.many) return null;
      if (paragraph === 0 && phrase.paragraph > PARAGRAPHS) return null;
      // an office that nobody is known to hold: only where one alone was named since
      if (isOffice && !entity.nouns.has(phrase.lemma) && others.size > 1) return null;
      return fits(entity) ? entity : null;
    }
    return null;
  }

  function fits(entity: Running): boolean {
    if (phrase.gender !== null && entity.gender !== null && phrase.gender !== entity.gender) return false;
    return !isOpposed(phrase, entity, tree) && !isKnownOtherwise(phrase, entity, tree) && mayMean(phrase, entity, phrases, tree);
  }
}

/** Phrases and paragraphs back at which somebody is still spoken of. */
const FAR = 40;
const PARAGRAPHS = 2;

/** "... hours after Vale had left": those in such a clause of an earlier sentence are not whom it is about. */
function isBeside({ governor }: Phrase, { words }: Tree): boolean {
  return governor >= 0 && /^(?:advcl|acl)/.test(words[governor].relation);
}

/** The gender of the first he or she behind a description in its own sentence, before anybody else is named. */
export function genderBehind(at: number, phrases: readonly Phrase[]): "male" | "female" | null {
  for (let i = at + 1; i < phrases.length && phrases[i].sentence === phrases[at].sentence; i++) {
    const { pronoun, gender, form, type, quotation, start } = phrases[i];
    if (start < phrases[at].end) continue;
    if (pronoun?.person === 3 && gender !== null && quotation < 0) return gender;
    if ((form === "name" && type === "PER") || (form === "nominal" && type === "PER")) return null;
  }
  return null;
}

function isCalling(phrase: Phrase, tree: Tree): boolean {
  const { lemma } = phrase;
  return (lemma === "runner" && modifiersOf(phrase, tree).includes("front")) || isCallingNoun(lemma) || isFormer(phrase, tree);
}

/** Is it a noun that people are called by in place of their names? */
export function isCallingNoun(lemma: string): boolean {
  return ELECTED.has(lemma) || POLITICAL.has(lemma) || TRADES.has(lemma) || /-year-old$/.test(lemma);
}

function isFormer(phrase: Phrase, tree: Tree): boolean {
  return modifiersOf(phrase, tree).some((word) => /^(?:former|onetime|one-time|retired|longtime)$/.test(word));
}

/** The state of a title or description, by one of its words; the whole country is everybody's. */
function isPlace(word: string): boolean {
  return PLACES.has(word) && !/^(?:u\.?s\.?|usa|america|united|states)$/.test(word);
}

/** Is the entity of another party or place, a deputy where the description speaks of none, or nobody of the body it names? */
export function isOpposed(phrase: Phrase, entity: Running, tree: Tree | null): boolean {
  if (!tree || !phrase.nominal || phrase.type !== "PER") return false;
  const modifiers = modifiersOf(phrase, tree);
  const party = partyIn([...modifiers, phrase.lemma]);
  const own = partiesOf(entity);
  if (party !== null && own.size > 0 && !own.has(party)) return true;
  const places = modifiers.filter(isPlace);
  const held = [...entity.titles].filter(isPlace);
  if (places.length > 0 && held.length > 0 && !places.some((place) => held.includes(place))) return true;
  return (
    entity.nouns.has(phrase.lemma) &&
    entity.titles.size > 0 &&
    entity.titles.has("vice") !== modifiers.includes("vice") &&
    POLITICAL.has(phrase.lemma)
  );
}

/** A senator is no governor, a businessman no senator, and a candidate nobody's spokesman. */
function isKnownOtherwise(phrase: Phrase, { nouns }: Running, tree: Tree): boolean {
  if (nouns.has(phrase.lemma)) return false;
  const isKnownAs = (some: ReadonlySet<string>) => [...nouns.keys()].some((noun) => some.has(noun));
  if (ELECTED.has(phrase.lemma)) return isKnownAs(ELECTED) && !modifiersOf(phrase, tree).includes("former");
  if (POLITICAL.has(phrase.lemma)) return isKnownAs(STAFF);
  if (TRADES.has(phrase.lemma)) return isKnownAs(ELECTED) || isKnownAs(STAFF);
  return false;
}

/** Words before the head noun, lower case. */
function modifiersOf({ nominal, start }: Phrase, { words, within }: Tree): string[] {
  if (!nominal) return [];
  const [from] = within({ start, end: start + 1 });
  return words.slice(Math.max(from, nominal.head - MOST_WORDS), nominal.head).map(({ form }) => form.toLowerCase());
}

/** Words of a description before its noun. */
const MOST_WORDS = 8;

function partyIn(words: readonly string[]): string | null {
  for (const word of words) {
    const party = PARTIES.get(word);
    if (party) return party;
  }
  return null;
}

function partiesOf({ nouns, titles }: Running): Set<string> {
  return new Set([...nouns.keys(), ...titles].flatMap((word) => PARTIES.get(word) ?? []));
}

/** What a description that is said to be somebody tells of him. */
export function learnTitles(entity: Running, phrase: Phrase, tree: Tree): void {
  if (entity.type !== "PER" || entity.titles.size > MOST_TITLES) return;
  for (const word of modifiersOf(phrase, tree)) entity.titles.add(word);
}

/** Words remembered; a bound on memory. */
const MOST_TITLES = 60;
