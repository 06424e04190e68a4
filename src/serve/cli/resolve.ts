import type { NamedId, RecordStore } from "../../terms/store.ts";
import { CommandError } from "./exit.ts";
import { quotePath } from "./words.ts";

/** What a typed id names. Found through the record's indexes, however large it is; what fits nothing, or several things, is refused with what to do. */

/** Ids of each kind that are looked at to say that what was typed fits several. */
const LOOKED_AT = 6;

type Kind = NamedId["kind"];
type Resolved<K extends Kind> = { readonly kind: K; readonly id: string };

/** The one thing of these kinds whose id is, or begins with, what was typed. Throws CommandError where there is none, or are several. */
export async function resolve<K extends Kind>(
  store: RecordStore,
  location: string,
  typed: string,
  kinds: readonly K[],
): Promise<Resolved<K>> {
  const isAsked = (named: NamedId): named is Resolved<K> => kinds.some((kind) => kind === named.kind);
  const asked = async (id: string) => (await store.idsBeginning(id, LOOKED_AT)).filter(isAsked);
  const first = await asked(typed);
  // An entity is called after one of its names: where it has become part of another, that name is meant.
  const found = first.length === 0 && typed.startsWith("e") ? await asked(typed.replace("e", "n")) : first;
  if (found.length === 1) return found[0];
  if (found.length === 0) throw new CommandError(nothingNamed(location, typed, kinds));
  const some = found.slice(0, LOOKED_AT - 1).map(({ id }) => id);
  throw new CommandError(`${typed} fits several ids (${some.join(", ")}${found.length > some.length ? ", ..." : ""}); type more of it`);
}

/** `no story or article t12 in pile.db; list the ids with: onrecord stories pile.db, onrecord articles pile.db`. */
export function nothingNamed(location: string, typed: string, kinds: readonly Kind[]): string {
  const each = (of: Readonly<Record<Kind, string>>) => [...new Set(kinds.map((kind) => of[kind]))];
  const lists = each(LISTS).map((list) => `onrecord ${list} ${quotePath(location)}`);
  const called = each(CALLED)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ");
  return `no ${called} ${typed} in ${location}; list the ids with: ${lists.join(", ")}`;
}

const CALLED: Readonly<Record<Kind, string>> = {
  statement: "statement",
  article: "article",
  entity: "name",
  name: "name",
  utterance: "utterance",
  story: "story",
  correction: "decision",
};

const LISTS: Readonly<Record<Kind, string>> = {
  statement: "statements",
  article: "articles",
  entity: "entities",
  name: "entities",
  utterance: "compare",
  story: "stories",
  correction: "corrections",
};
