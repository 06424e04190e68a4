/**
 * Is this the party that the gold names? Names are compared as words without case, accents, articles, honorifics and possessive
 * endings. A named party must be given by one of its names, titles around it allowed. A description (an unnamed
 * official, a group, a document) may be longer or shorter than the gold's as long as one holds all words of the other.
 * Two or more given together are right where each of them is. A party that nobody is found for is wrong.
 */
import type { Party } from "../../src/terms/reading.ts";
import type { GoldParty } from "./gold.ts";

const DESCRIBED = new Set(["anonymous", "group", "document", "unknown"]);

export function isRight(given: Party | null, answers: readonly GoldParty[]): boolean {
  if (!given || given.type === "unknown")
    return answers.some((party) => party.type === "unknown" && given?.name && sameParty(given.name, party));
  const isOne = (name: string) => answers.some((party) => sameParty(name, party));
  const together = given.type === "group" ? given.name.split(/, | and /) : [];
  const named = answers.filter(({ type }) => !DESCRIBED.has(type));
  if (together.length > 1 && named.length > 0)
    return together.every(isOne) || answers.some((party) => DESCRIBED.has(party.type) && sameParty(given.name, party));
  return isOne(given.name);
}

function sameParty(name: string, party: GoldParty): boolean {
  const given = wordsOf(name);
  if (given.length === 0) return false;
  return [party.name, ...party.also].some((answer, i) => {
    const right = wordsOf(answer);
    if (right.length === 0) return false;
    if (right.join(" ") === given.join(" ")) return true;
    if (DESCRIBED.has(party.type)) return i === 0 ? holds(given, right) || holds(right, given) : given.at(-1) === right.at(-1);
    return (
      i === 0 &&
      right.length > 1 &&
      given.length - right.length <= MOST_TITLE_WORDS &&
      given.slice(-right.length).join(" ") === right.join(" ")
    );
  });
}

/** Words of title that may stand before a name that is given with it. */
const MOST_TITLE_WORDS = 5;

function holds(words: readonly string[], others: readonly string[]): boolean {
  const all = new Set(words);
  return others.every((word) => all.has(word));
}

function wordsOf(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s?(?=\s|$)/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}%&-]+/u)
    .filter((word) => word && !/^(?:the|an?|mr|mrs|ms)$/.test(word));
}
