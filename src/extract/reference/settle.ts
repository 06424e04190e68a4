import type { EntityType, Mention } from "../../terms/layers.ts";
import type { Joined } from "./join.ts";
import type { NamedEntity } from "./named-entities.ts";
import type { Phrase } from "./phrases.ts";
import type { Running } from "./running.ts";

/** An entity as it goes out: with its name, or the fullest description where the article gives no name. */
export interface ReferenceEntity {
  readonly name: string;
  readonly isNamed: boolean;
  readonly type: EntityType;
  readonly gender: "male" | "female" | null;
  readonly roles: readonly string[];
  /** Id in the user's own table. */
  readonly known?: string;
}

export interface Reference {
  readonly entities: readonly ReferenceEntity[];
  /** In text order; each belongs to one of the entities. */
  readonly mentions: readonly Mention[];
  /** Index among `entities` of the entity of each phrase; -1 for none. */
  readonly chainOf: Int32Array;
}

/** What is kept: everything that has a name, and what has none but is spoken of twice. */
export function settle(
  text: string,
  phrases: readonly Phrase[],
  { entities, entityOf, renaming }: Joined,
  named: readonly NamedEntity[],
): Reference {
  const kept = entities.filter((entity) => isNamed(entity) || entity.phrases.length > 1).sort((a, b) => a.phrases[0] - b.phrases[0]);
  const chains = new Map(kept.map((entity, index) => [entity, index]));
  const chainOf = Int32Array.from(entityOf, (entity) => (entity ? (chains.get(entity) ?? -1) : -1));
  const mentions: Mention[] = [];
  phrases.forEach((phrase, i) => {
    const chain = chainOf[i];
    if (chain < 0) return;
    mentions.push({ start: phrase.start, end: phrase.end, form: phrase.form, type: kept[chain].type ?? "MISC", chain });
  });
  return {
    entities: kept.map((entity) => ({
      name: entity.name ?? descriptionOf(text, entity, phrases),
      isNamed: isNamed(entity),
      type: entity.type ?? "MISC",
      gender: entity.gender,
      roles: rolesOf(text, entity, phrases, named[entity.index]?.roles ?? [], renaming),
      known: named[entity.index]?.known,
    })),
    mentions,
    chainOf,
  };
}

function isNamed({ name }: Running): boolean {
  return name !== null;
}

/** The longest of the words it is called by, without article. */
export function descriptionOf(text: string, { phrases: own }: Running, phrases: readonly Phrase[]): string {
  const printed = own
    .filter((at) => phrases[at].form === "nominal")
    .map((at) => text.slice(phrases[at].start, phrases[at].end).replace(/\s+/g, " "));
  const some = printed.length > 0 ? printed : own.slice(0, 1).map((at) => text.slice(phrases[at].start, phrases[at].end));
  const best = some.reduce((a, b) => (b.length > a.length ? b : a));
  return best.replace(/^(?:the|an?|this|that|these|those)\s+(?=\S)/i, "");
}

/** Titles before the name, then what appositions and predicates call a person. */
function rolesOf(
  text: string,
  entity: Running,
  phrases: readonly Phrase[],
  titles: readonly string[],
  renaming: ReadonlySet<number>,
): string[] {
  const roles = [...titles];
  if (entity.type !== "PER" || entity.name === null) return roles;
  for (const at of entity.phrases) {
    const phrase = phrases[at];
    if (phrase.form !== "nominal" || !renaming.has(at) || phrase.role !== "part" || phrase.quotation >= 0 || phrase.paragraph === 0)
      continue;
    const role = text
      .slice(phrase.start, phrase.end)
      .replace(/\s+/g, " ")
      .replace(/^(?:the|an?)\s+/i, "");
    if (role.length <= LONGEST_ROLE && !roles.includes(role)) roles.push(role);
  }
  return roles.slice(0, MOST_ROLES);
}

/** Characters of a role; longer ones are stories. */
const LONGEST_ROLE = 120;
const MOST_ROLES = 8;
