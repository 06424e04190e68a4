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
