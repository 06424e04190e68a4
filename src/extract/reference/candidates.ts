import { DOCUMENTS } from "../en/closed-class.ts";
import { isCallingNoun, isOpposed } from "./callings.ts";
import { isOthers } from "./offices.ts";
import type { Phrase } from "./phrases.ts";
import type { Recency, Running } from "./running.ts";
import type { Tree } from "./tree.ts";

/**
 * Whom a pronoun or noun phrase may mean at all: a bounded number of those spoken of lately, by gender, number and
 * what is known of them. Which of them it does mean is for the chooser.
 */
export interface Spoken {
  readonly phrases: readonly Phrase[];
  readonly tree: Tree | null;
  readonly people: Recency;
  readonly bodies: Recency;
  readonly things: Recency;
  /** Who was called by a noun, the latest last. */
  readonly byNoun: ReadonlyMap<string, readonly Running[]>;
}

export interface Candidates {
  /** `speaks`: it is a source, and things say nothing but what is written. */
  forPronoun(phrase: Phrase, speaks: boolean): Running[];
  forNoun(phrase: Phrase, at: number): Running[];
}

export function candidatesAmong({ phrases, tree, people, bodies, things, byNoun }: Spoken): Candidates {
  return { forPronoun, forNoun };

  function forPronoun({ gender, many, sentence, start, end }: Phrase, speaks: boolean): Running[] {
    const near = (entity: Running) => {
      const last = phrases[entity.last];
      return sentence - last.sentence <= REACH && !(last.start <= start && last.end >= end); // "her" is not "her lawyer"
    };
    if (gender !== null) {
      const isNear = (entity: Running) =>
        near(entity) && !isSomebody(entity, phrases[entity.solid], sentence - phrases[entity.last].sentence);
      return people.find(
        (entity) => isNear(entity) && (!entity.isGenderSure || entity.gender === gender) && entity.many !== true,
        MOST,
        LOOKED,
      );
    }
    const mayBe = (entity: Running) => near(entity) && (!speaks || DOCUMENTS.has(phrases[entity.solid]?.lemma));
    if (!many) {
      const single = (entity: Running) => near(entity) && entity.type !== "NORP" && (entity.many !== true || entity.type === "ORG");
      return merged(
        bodies.find(single, MOST, LOOKED),
        things.find((entity) => mayBe(entity) && entity.many !== true, MOST_THINGS, LOOKED),
      );
    }
    const several = (entity: Running) => near(entity) && (entity.gender === null || entity.many === true);
    return merged(
      merged(people.find(several, MOST, LOOKED), bodies.find(near, MOST, LOOKED)),
      things.find((entity) => mayBe(entity) && entity.many === true, MOST_THINGS, LOOKED),
    );
  }

  function forNoun(phrase: Phrase, at: number): Running[] {
    const ofBody = phrase.type === "PER" && !isCallingNoun(phrase.lemma) && namesBody(at);
    const personal = phrase.type === "PER";
    const fits = (entity: Running) =>
      entity.type !== null &&
      agrees(phrase, entity) &&
      !isOthers(phrase, tree, entity) &&
      !isOpposed(phrase, entity, tree) &&
      (!ofBody || entity.nouns.has(phrase.lemma));
    const alike = (byNoun.get(phrase.lemma) ?? []).filter(fits);
    if (alike.length === 0 && phrase.article === "none" && phrase.many) return []; // "officials" are whoever they are
    if (NAMELESS.has(phrase.lemma)) return phrase.article === "whose" ? alike.filter(isNamed) : alike; // who is not named is nobody else who is
    const near = (entity: Running) => phrase.sentence - phrases[entity.last].sentence <= REACH && fits(entity);
    const recent = (personal ? people : bodies).find(near, MOST_FOR_NOUNS, LOOKED);
    return merged(alike, recent);
  }

  /** "The harbour board director": whoever is not called a director is not meant. */
  function namesBody(at: number): boolean {
    for (let i = at + 1; i < phrases.length && phrases[i].end <= phrases[at].end; i++)
      if (phrases[i].form === "name" && phrases[i].type === "ORG") return true;
    return false;
  }
}

function merged(some: readonly Running[], more: readonly Running[]): Running[] {
  return [...new Set([...some, ...more])].sort((a, b) => b.last - a.last);
}

function isNamed({ name }: Running): boolean {
  return name !== null;
}

/** Those whom reports leave unnamed: never guessed to be somebody with a name who is not called so. */
const NAMELESS = new Set(
  "official source diplomat aide insider adviser advisor witness person bystander resident staffer operative strategist spokesman spokeswoman spokesperson".split(
    " ",
  ),
);

/** Sentences back a pronoun or noun phrase may point. */
const REACH = 25;
/** Candidates of a pronoun and of a noun phrase, and entities looked at to find them: bounds on cost. */
const MOST = 12;
const MOST_THINGS = 6;
const MOST_FOR_NOUNS = 6;
export const LOOKED = 60;
/** "Everyone" and "nobody" are never "he"; "anyone" is nobody in particular two sentences later. */
function isSomebody({ phrases: own }: Running, solid: Phrase | undefined, sentences: number): boolean {
  const lemma = solid?.lemma ?? "";
  if (/^(?:every|no)(?:one|body)$/.test(lemma)) return true;
  return own.length < 3 && sentences > 1 && /^(?:some|any)(?:one|body)$/.test(lemma);
}

/** A man is no woman and a crowd no person; a house is no minister. */
function agrees({ type, gender, many, nominal }: Phrase, entity: Running): boolean {
  if (gender !== null && entity.isGenderSure && gender !== entity.gender) return false;
  if (many !== null && entity.many !== null && many !== entity.many && !nominal?.kind.group) return false;
  if (type === "PER") return entity.type === "PER";
  return entity.type !== "PER" && entity.type !== null;
}
