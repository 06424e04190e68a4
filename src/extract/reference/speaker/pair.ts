import { firstNotBefore } from "../../../terms/search.ts";
import { stateMeant } from "../../../world/world.ts";
import { ELECTED, POLITICAL } from "../en/callings.ts";
import { kindOf } from "../nominals.ts";
import type { Resolved } from "../reference.ts";
import { nounOfTitle } from "../titles.ts";

/**
 * Whom "both", "neither man" and "the two countries" mean: the two of that kind named last, together where they
 * were named together. Null where the words say of what kind they are and the article names no two such.
 */
export interface Pair {
  /** Phrases of the two, in text order. */
  readonly phrases: readonly [number, number];
}

const PAIR =
  /^(?:both|each|neither|either)(?:\s+(?:of\s+(?:the|these|those)\s+)?(?:\p{L}+\s+)?(\p{L}+))?$|^(?:the|these|those)\s+(?:two|pair|couple|duo)(?:\s+(?:\p{L}+\s+)?(\p{L}+))?$/iu;

/** Does a source speak of two without naming them? */
export function isPair(words: string): boolean {
  return PAIR.test(words);
}

export function pairBefore(start: number, words: string, { phrases, entities, chainOf, joined }: Resolved): Pair | null {
  const match = PAIR.exec(words);
  const noun = (match?.[1] ?? match?.[2] ?? "").toLowerCase();
  const fits = fitting(noun);
  if (!fits) return null;
  const from = firstNotBefore(phrases.length, (i) => phrases[i].start < start) - 1;
  const isFit = (i: number) => chainOf[i] >= 0 && entities[chainOf[i]].isNamed && fits(entities[chainOf[i]]);
  const seen = new Map<number, number>();
  for (let i = from; i >= Math.max(0, from - FAR); i--) {
    const members = phrases[i].nominal?.members?.map((word) => joined.phraseAt.get(word) ?? -1);
    if (members?.length === 2 && members.every((at) => at >= 0 && isFit(at))) return { phrases: [members[0], members[1]] };
    if (!isFit(i) || from - i > NEAR || phrases[i].quotation >= 0 || (phrases[i].role === "oblique" && phrases[i].type === "GPE")) continue;
    if (!seen.has(chainOf[i])) seen.set(chainOf[i], i);
    if (seen.size === 2) {
      const [later, earlier] = seen.values();
      if (entities[chainOf[later]].type !== entities[chainOf[earlier]].type) return null;
      if (!isMemberNear(earlier) && [later, earlier].some((one) => isKnownBy(entities[chainOf[one]], noun)))
        return { phrases: [earlier, later] };
    }
  }
  return null;

  /** Is somebody named together with others a little before? Then they are meant. */
  function isMemberNear(at: number): boolean {
    return phrases.slice(Math.max(0, at - 2), at + 1).some(({ nominal }) => (nominal?.members?.length ?? 0) === 2);
  }
}

/** Phrases back at which they may be named together, and one after the other. */
const FAR = 60;
const NEAR = 16;

type Named = Resolved["entities"][number];

/** "Both candidates" are two of whom one at least is known to run for something; men and women are known by less. */
function isKnownBy({ roles }: Named, noun: string): boolean {
  const single = noun.replace(/s$/, "");
  if (!ELECTED.has(single) && !POLITICAL.has(single)) return true;
  return roles.some((role) => ELECTED.has(nounOfTitle(role)) || POLITICAL.has(nounOfTitle(role)));
}

/** Which named ones a noun in the plural may stand for; null for a noun that none with a name are called by. */
function fitting(noun: string): ((entity: Named) => boolean) | null {
  if (noun === "" || /^(?:side|camp|rival|opponent)s$/.test(noun))
    return ({ type }) => type === "PER" || (noun === "sides" && type !== "MISC");
  const single = noun === "men" ? "man" : noun === "women" ? "woman" : noun.replace(/(?:ies)$/, "y").replace(/s$/, "");
  const kind = kindOf(single);
  if (!kind || (kind.group === true && kind.type === "PER") || UNNAMED.test(single)) return null;
  if (kind.type === "GPE")
    return ({ type, name }) => type === "GPE" && (!/^(?:countr|nation|state)/.test(noun) || stateMeant(name) !== null);
  if (kind.type === "ORG") return ({ type }) => type === "ORG";
  if (kind.type !== "PER") return null;
  return ({ type, gender }) => type === "PER" && (kind.gender === null || gender === null || gender === kind.gender);
}

/** Those of whom a report speaks without names. */
const UNNAMED =
  /^(?:official|source|aide|adviser|advisor|expert|analyst|witness|resident|voter|critic|parent|investigator|neighbor|neighbour|spokesman|spokeswoman|person)$/;
