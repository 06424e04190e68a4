import type { EntityTable, Office, TableEntity } from "../../terms/entity-table.ts";
import { overlaps, type Span } from "../../terms/span.ts";
import { knownAs, longNames } from "../../world/world.ts";
import type { NamedEntities, NamedEntity } from "../reference/named-entities.ts";
import { type Naming, wordsOf } from "../reference/naming.ts";
import { GivenNames } from "./names.ts";

/**
 * What the user's table says wins: its names stand in the text as names of its entities, and everything
 * joined with them is theirs, under their name and type.
 */
export interface Given {
  readonly names: GivenNames;
  /** ISO 8601 day of the article, by which an office is held or not; null where it is not known. */
  readonly day: string | null;
}

let world: GivenNames | null = null;

/** The names of the article, with the bodies the world knows as bodies, and their long names in one piece. */
export function withLongNames(text: string, namings: readonly Naming[]): readonly Naming[] {
  world ??= new GivenNames({ entities: longNames().map(({ name, type }) => ({ id: name, name, type, also: [], offices: [] })) });
  return withGivenNames(text, namings, { names: world, day: null }).namings.map((naming) => {
    const [known] = naming.type === "ORG" || naming.hasTitle ? [] : knownAs(naming.words.join(" "));
    return known?.kind === "movement" || known?.kind === "body" ? { ...naming, type: known.type, gender: null } : naming;
  });
}

const made = new WeakMap<EntityTable, GivenNames>();

export function givenFor(table: EntityTable, published: string | null): Given {
  let names = made.get(table);
  if (!names) {
    names = new GivenNames(table);
    made.set(table, names);
  }
  return { names, day: published?.slice(0, 10) ?? null };
}

export interface GivenNamings {
  readonly namings: readonly Naming[];
  /** The table's entity of each naming; null for names of the article's own. */
  readonly givenOf: readonly (TableEntity | null)[];
}

/** The names of the article, those of the table in the place of whatever was found there. */
export function withGivenNames(text: string, namings: readonly Naming[], { names }: Given): GivenNamings {
  const given = names.find(text);
  const kept: (readonly [Naming, TableEntity | null])[] = [];
  let next = 0;
  for (const name of given) {
    while (next < namings.length && namings[next].end <= name.start) kept.push([namings[next++], null]);
    const there: Naming[] = [];
    for (let i = next; i < namings.length && namings[i].start < name.end; i++) if (overlaps(namings[i], name)) there.push(namings[i]);
    if (there.some((naming) => isLongerName(naming, name, name.words))) continue;
    kept.push([namingOf(text, name, name.entity, there[0]), name.entity]);
    while (next < namings.length && namings[next].start < name.end) next++;
  }
  while (next < namings.length) kept.push([namings[next++], null]);
  return { namings: kept.map(([naming]) => naming), givenOf: kept.map(([, entity]) => entity) };
}

/** "Omar Danto" is not the Danto of the table, nor is "Karim Danto Jr." the Karim Danto of it. */
function isLongerName(naming: Naming, name: Span, words: number): boolean {
  if (naming.start >= name.start && naming.end <= name.end) return false;
  return naming.type !== "PER" || words === 1 || naming.end > name.end;
}

function namingOf(text: string, { start, end }: Span, { type }: TableEntity, there: Naming | undefined): Naming {
  const { words, nickname } = wordsOf(text.slice(start, end));
  const before = there && type === "PER" ? there : { ...UNTITLED, titled: start };
  const titled = Math.min(before.titled, start);
  return { ...before, start, end, titled, type, words, nickname, hasTitle: titled < start };
}

const UNTITLED = { gender: null, role: null, kin: [] };

/** Entities with those of the table under its names: all that is joined with a name of theirs, once for each of them. */
export function withGivenEntities(
  { named, namedOf }: NamedEntities,
  found: readonly (TableEntity | null)[],
  namings: readonly Naming[],
  { day }: Given,
): NamedEntities {
  if (found.every((entity) => entity === null)) return { named, namedOf };
  const others = fullyNamed(namings, namedOf, found);
  const givenOf = found.map((entity, naming) => (others.has(namedOf[naming]) && namings[naming].words.length === 1 ? null : entity));
  const firstOf = new Map<number, TableEntity>();
  givenOf.forEach((entity, naming) => {
    if (entity && !firstOf.has(namedOf[naming])) firstOf.set(namedOf[naming], entity);
  });
  const places = new Map<TableEntity | number, number>();
  const mentions: number[][] = [];
  const owners: (TableEntity | null)[] = [];
  const from: number[] = [];
  const settled = namedOf.map((old, naming) => {
    const owner = givenOf[naming] ?? firstOf.get(old) ?? null;
    const key = owner ?? old;
    let index = places.get(key);
    if (index === undefined) {
      index = mentions.push([]) - 1;
      owners.push(owner);
      from.push(old);
      places.set(key, index);
    }
    mentions[index].push(naming);
    return index;
  });
  const joined = mentions.map((own, index): NamedEntity => {
    const owner = owners[index];
    const old = named[from[index]];
    if (!owner) return { ...old, mentions: own };
    const held = owner.offices.filter((office) => isHeld(office, day)).map(({ role }) => role);
    const read = [...new Set(own.map((naming) => namedOf[naming]))].flatMap((one) => named[one].roles);
    const known = new Set(held.map((role) => role.toLowerCase()));
    const roles = [...held, ...new Set(read.filter((role) => !known.has(role.toLowerCase())))];
    return { name: owner.name, type: owner.type, gender: old.gender, roles, mentions: own, known: owner.id };
  });
  return { named: joined, namedOf: settled };
}

/** Entities that the article calls by a full name of its own: where it says "Omar Danto", a Danto alone is him, whoever the table means by it. */
function fullyNamed(namings: readonly Naming[], namedOf: readonly number[], found: readonly (TableEntity | null)[]): ReadonlySet<number> {
  const full = namings.map(({ type, words }) => type === "PER" && words.length > 1);
  const own = namedOf.filter((_, naming) => full[naming] && !found[naming]);
  const table = new Set(namedOf.filter((_, naming) => full[naming] && found[naming]));
  return new Set(own.filter((entity) => !table.has(entity)));
}

/** On that day; an office with days is not known to be held where the day is not known. */
function isHeld({ from, to }: Office, day: string | null): boolean {
  if (from === null && to === null) return true;
  if (day === null) return false;
  return (from === null || day >= from) && (to === null || day.slice(0, to.length) <= to);
}
