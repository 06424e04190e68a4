import { KIN_NOUNS } from "./en/nouns.ts";
import type { Phrase } from "./phrases.ts";
import type { Running } from "./running.ts";
import { plain, type Tree } from "./tree.ts";

/**
 * What the tree says outright: "Ada Lund, the mayor", "the mayor, Ada Lund" and "Lund is the mayor" name
 * one person twice.
 */
export interface Links {
  readonly tree: Tree;
  readonly phrases: readonly Phrase[];
  readonly phraseAt: ReadonlyMap<number, number>;
  readonly entityOf: readonly (Running | null)[];
}

/** The entity a noun phrase is said to be; null where the tree says nothing. */
export function described(phrase: Phrase, links: Links): Running | null {
  const { words, dependents } = links.tree;
  const { head } = phrase;
  if (phrase.nominal?.members) return null;
  if (phrase.type === null) return words[head].relation === "appos" ? adopted(words[head].head, phrase, links) : null;
  const behind = before(phrase, links);
  if (behind) return behind;
  if (words[head].relation === "appos") {
    const renamed = entityAt(words[head].head, phrase, links);
    if (renamed) return renamed;
  }
  for (const child of dependents[head]) {
    if (words[child].relation !== "appos") continue;
    const name = links.phraseAt.get(child);
    if (name !== undefined && links.phrases[name].form === "name" && suits(phrase, links.entityOf[name])) return links.entityOf[name];
  }
  return named(phrase, links) ?? predicated(phrase, links);
}

/** "His daughter Ada Lund", "the singer and activist Ada Lund", "his wife and press aide Ada Lund": one person, if the second noun has no article and is no kin. */
function before(phrase: Phrase, { tree: { words }, phraseAt, phrases, entityOf }: Links): Running | null {
  if (phrase.type !== "PER" || phrase.many || !phrase.nominal || phrase.article === "none") return null;
  let at = phrase.nominal.head + 1;
  if (words[at]?.upos === "PROPN") return isSameArgument(words, phrase.nominal.head, at) ? nameAt(at) : null;
  if (words[at]?.form !== "and") return null;
  at++;
  while (at < words.length && at - phrase.nominal.head < MOST_BETWEEN && /^(?:ADJ|NOUN)$/.test(words[at].upos)) at++;
  const last = words[at - 1];
  if (last.upos !== "NOUN" || last.xpos === "NNS" || KIN_NOUNS.has(last.lemma) || words[at]?.upos !== "PROPN") return null;
  return nameAt(at);

  function nameAt(word: number): Running | null {
    const name = phraseAt.get(word);
    if (name === undefined || phrases[name].form !== "name" || phrases[name].type !== "PER") return null;
    return suits(phrase, entityOf[name]) ? entityOf[name] : null;
  }
}

/** Two that a parser hung side by side on one word: "by his daughter Ada Lund"; not "the man Lund met". */
function isSameArgument(words: Tree["words"], noun: number, name: number): boolean {
  return words[name].head === words[noun].head && words[name].relation === words[noun].relation;
}

/** Words between a description and the name that ends it. */
const MOST_BETWEEN = 7;

/** "his daughter, Ellie, ..." which a tree may take for a list: one comma and no "and". */
function named(phrase: Phrase, links: Links): Running | null {
  const { words, dependents } = links.tree;
  const conjuncts = dependents[phrase.head].filter((child) => words[child].relation === "conj");
  if (conjuncts.length !== 1 || phrase.many || phrase.article === "none" || phrase.article === "a") return null;
  const [child] = conjuncts;
  const between = words.slice(phrase.head + 1, child);
  if (between.length !== 1 || between[0].form !== "," || dependents[child].some((one) => words[one].relation === "cc")) return null;
  const at = links.phraseAt.get(child);
  return at !== undefined && links.phrases[at].form === "name" && suits(phrase, links.entityOf[at]) ? links.entityOf[at] : null;
}

/** "Lund is the mayor": the subject, unless it is denied or asked. */
function predicated(phrase: Phrase, links: Links): Running | null {
  const { words, dependents } = links.tree;
  const own = dependents[phrase.head];
  if (phrase.type !== "PER" || !own.some((child) => words[child].relation === "cop" && words[child].lemma === "be")) return null;
  if (own.some((child) => words[child].lemma === "not" || words[child].lemma === "never" || words[child].lemma === "if")) return null;
  const subject = own.find((child) => plain(words[child].relation) === "nsubj" && child < phrase.head);
  return subject === undefined ? null : entityAt(subject, phrase, links);
}

/** "Ada Lund, a big fish": whatever it is, it is she. */
function adopted(word: number, { many }: Phrase, { phraseAt, phrases, entityOf }: Links): Running | null {
  const at = phraseAt.get(word);
  return at !== undefined && phrases[at].form === "name" && phrases[at].type === "PER" && many !== true ? entityOf[at] : null;
}

function entityAt(word: number, phrase: Phrase, { phraseAt, entityOf }: Links): Running | null {
  const at = phraseAt.get(word);
  const entity = at === undefined ? null : entityOf[at];
  return suits(phrase, entity) ? entity : null;
}

function suits(phrase: Phrase, entity: Running | null): boolean {
  if (!entity || entity.type === null || phrase.type === null) return false;
  if ((entity.type === "PER") !== (phrase.type === "PER")) return false;
  if (phrase.gender !== null && entity.gender !== null && phrase.gender !== entity.gender) return false;
  return phrase.many !== true || entity.many !== false;
}
