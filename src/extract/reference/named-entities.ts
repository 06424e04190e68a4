import type { EntityType } from "../../terms/layers.ts";
import { findBodies } from "./bodies.ts";
import type { Naming } from "./naming.ts";
import { findPeople } from "./people.ts";

/** What an article names, with every place where it is named. */
export interface NamedEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly gender: "male" | "female" | null;
  /** Titles as printed before the name. */
  readonly roles: readonly string[];
  /** Indices of its namings, in text order. */
  readonly mentions: readonly number[];
  /** Id in the user's own table, where its name is in it. */
  readonly known?: string;
}

export interface NamedEntities {
  readonly named: readonly NamedEntity[];
  /** The entity of each naming. */
  readonly namedOf: readonly number[];
}

/** Entities in order of their first naming. */
export function nameEntities(text: string, namings: readonly Naming[], paragraphOf: (at: number) => number): NamedEntities {
  const { persons, personOf } = findPeople(text, namings, paragraphOf);
  const { bodyOf } = findBodies(text, namings, (i) => personOf[i] !== null);
  const byPerson = new Map<number, number>();
  const byBody = new Map<number, number>();
  const mentions: number[][] = [];
  const whose: (number | null)[] = [];
  const namedOf = namings.map((_, i) => {
    const person = personOf[i];
    const [map, key] = person !== null ? ([byPerson, person] as const) : ([byBody, bodyOf[i] ?? -1 - i] as const);
    let index = map.get(key);
    if (index === undefined) {
      index = mentions.push([]) - 1;
      whose.push(person);
      map.set(key, index);
    }
    mentions[index].push(i);
    return index;
  });
  const named = mentions.map((own, index): NamedEntity => {
    const person = whose[index];
    const some = own.map((i) => namings[i]);
    return {
      name: nameOf(some, person !== null),
      type: person !== null ? "PER" : mostOften(some.map(({ type }) => type)),
      gender: person !== null ? persons[person].gender : null,
      roles: [...new Set(some.flatMap(({ role }) => role ?? []))],
      mentions: own,
    };
  });
  return { named, namedOf };
}

/** The fullest form, the most frequent among equals, the first among those; an acronym only where nothing else is printed. */
function nameOf(namings: readonly Naming[], isPerson: boolean): string {
  const counts = new Map<string, number>();
  for (const { words } of namings) {
    const name = words.join(" ");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const length = (name: string) => (isPerson ? name.split(" ").length : name.replace(/^the /i, "").length);
  const isShouted = (name: string) => name.length > 4 && name === name.toUpperCase();
  const best = [...counts].reduce((a, b) => {
    if (isShouted(a[0]) !== isShouted(b[0])) return isShouted(a[0]) ? b : a;
    return length(b[0]) > length(a[0]) || (length(b[0]) === length(a[0]) && b[1] > a[1]) ? b : a;
  })[0];
  return best.split(" ").length > 2 ? best.replace(/^the /i, "") : best.replace(/^the /, "");
}

function mostOften(types: readonly EntityType[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
