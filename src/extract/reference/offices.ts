import { stateMeant } from "../../world/world.ts";
import type { Phrase } from "./phrases.ts";
import type { Running } from "./running.ts";
import { nounOfTitle } from "./titles.ts";
import type { Tree } from "./tree.ts";

/**
 * "Norland's president" is the president who is called Norland's, or the one no state is named with, and never
 * another state's: the state in a description against the states in titles.
 */
export function officeHolder(phrase: Phrase, tree: Tree, alike: readonly Running[]): Running | null {
  const state = stateIn(phrase, tree);
  if (state === null || phrase.type !== "PER" || phrase.many || (phrase.article !== "the" && phrase.article !== "whose")) return null;
  const named = alike.filter(({ name }) => name !== null);
  const own = named.filter(({ offices }) => offices.get(phrase.lemma) === state);
  if (own.length > 0) return own.length === 1 ? own[0] : null;
  const open = named.filter(({ offices }) => offices.get(phrase.lemma) === null);
  return open.length === 1 ? open[0] : null;
}

/** Does a title of the entity name another state than the description does? */
export function isOthers(phrase: Phrase, tree: Tree | null, { offices }: Running): boolean {
  const state = tree && stateIn(phrase, tree);
  const held = offices.get(phrase.lemma);
  return state !== null && held !== undefined && held !== null && held !== state;
}

function stateIn({ nominal }: Phrase, { words, dependents }: Tree): string | null {
  if (!nominal || nominal.members) return null;
  for (const child of dependents[nominal.head]) {
    if (!/^(?:amod|compound|nmod:poss|nmod)$/.test(words[child].relation)) continue;
    const state = stateMeant(words[child].form);
    if (state) return state.code;
  }
  return null;
}

/** Last words of titles with the state named in them; null for none. */
export function officesOf(roles: readonly string[]): Map<string, string | null> {
  const offices = new Map<string, string | null>();
  for (const role of roles) {
    const words = role.split(/\s+/);
    const noun = nounOfTitle(role);
    const state = words.map((word) => stateMeant(word.replace(/[’']s$/u, ""))).find((known) => known !== null)?.code ?? null;
    if (!offices.get(noun)) offices.set(noun, state);
  }
  return offices;
}
