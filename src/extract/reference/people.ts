import type { Naming } from "./naming.ts";
import { foldName, givenNamesAgree, type PersonName, personNameOf } from "./surnames.ts";

/**
 * The people an article names: full names first, so that a surname in the headline finds the name the text
 * gives later; then surnames and given names alone. People with one surname are kept apart by given name,
 * title and honorific, and by who was spoken of last. `PERSON_TYPES` of names may be people: a model takes
 * "Vale" for a company at times.
 */
export interface Person {
  readonly index: number;
  readonly name: PersonName;
  gender: "male" | "female" | null;
  readonly roles: Set<string>;
  /** Index of the last naming, how often the surname stood alone, and the paragraph of the last naming. */
  last: number;
  /** Indices of the last few namings. */
  readonly latest: number[];
  alone: number;
  count: number;
  paragraph: number;
}

export interface People {
  readonly persons: readonly Person[];
  /** The person of each naming, null where it names none. */
  readonly personOf: readonly (number | null)[];
}

export function findPeople(text: string, namings: readonly Naming[], paragraphOf: (at: number) => number): People {
  const persons: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const names = namings.map((naming) => (naming.type === "PER" ? personNameOf(naming.words) : null));
  const personOf: (number | null)[] = namings.map((naming, i) => {
    const name = names[i];
    if (!name?.given || isCouple(naming)) return null;
    const person = findFull(name, naming) ?? add(name);
    learn(person, naming);
    return person.index;
  });
  namings.forEach((naming, i) => {
    const known = personOf[i];
    const person = known !== null ? persons[known] : alone(naming, names[i], i);
    if (!person) return;
    personOf[i] = person.index;
    learn(person, naming);
    person.last = i;
    person.latest.push(i);
    if (person.latest.length > MOVED_ON) person.latest.shift();
    person.count++;
    person.paragraph = paragraphOf(naming.start);
    if (naming.words.length === 1) person.alone++;
  });
  return { persons, personOf };

  function add(name: PersonName): Person {
    const person: Person = {
      index: persons.length,
      name,
      gender: null,
      roles: new Set(),
      last: -1,
      latest: [],
      alone: 0,
      count: 0,
      paragraph: -1,
    };
    persons.push(person);
    for (const key of new Set([name.surname, name.whole])) keep(bySurname, key, person);
    if (name.given) keep(byGiven, name.given, person);
    return person;
  }

  function findFull(name: PersonName, naming: Naming): Person | null {
    const list = bySurname.get(name.whole) ?? bySurname.get(name.surname) ?? [];
    const nick = naming.nickname ? foldName(naming.nickname) : null;
    return (
      list
        .slice(0, MOST_NAMESAKES)
        .find(
          ({ name: other }) =>
            other.given !== null &&
            name.given !== null &&
            (givenNamesAgree(name.given, other.given) ||
              other.given === nick ||
              other.middle.includes(name.given) ||
              name.middle.includes(other.given)) &&
            middlesAgree(name, other),
        ) ?? null
    );
  }

  /** The person a surname or given name alone stands for; a new one for a name of people nobody bears yet. */
  function alone(naming: Naming, name: PersonName | null, at: number): Person | null {
    const { type, words } = naming;
    if (type !== "PER" && !(ALMOST_PEOPLE.has(type) && words.length === 1)) return null;
    const asked = name ?? personNameOf(words);
    if (asked.given !== null && !isCouple(naming)) return null;
    const list =
      bySurname.get(asked.whole) ?? bySurname.get(asked.surname) ?? (type === "PER" ? byGiven.get(asked.surname) : undefined) ?? [];
    const found = choose(list.slice(-MOST_NAMESAKES), naming, at);
    if (found || type !== "PER" || isCouple(naming)) return found;
    return add({ ...asked, given: null });
  }

  function choose(list: readonly Person[], naming: Naming, at: number): Person | null {
    const fits = list.filter(({ gender }) => gender === null || !naming.hasTitle || naming.gender === null || gender === naming.gender);
    if (fits.length <= 1) return fits[0] ?? null;
    const hinted = genderAfter(text, naming.end);
    const agreeing = hinted ? fits.filter(({ gender }) => gender === hinted) : [];
    if (agreeing.length === 1 && fits.every(({ gender }) => gender !== null)) return agreeing[0];
    const titled = naming.role ? fits.filter(({ roles }) => sharesRole(roles, naming.role!)) : [];
    const among = titled.length > 0 ? titled : fits;
    const paragraph = paragraphOf(naming.start);
    const named = among.filter(({ last }) => last >= 0 && last < at);
    if (named.length === 0) return among.reduce((best, person) => (person.count > best.count ? person : best));
    const recent = named.reduce((best, person) => (person.last > best.last ? person : best));
    const main = named.reduce((best, person) => (person.alone > best.alone ? person : best));
    // whoever is called by the surname alone stays so called, unless the text has moved on to the other
    if (main === recent || main.alone === 0) return recent;
    const hasMovedOn = recent.latest.filter((other) => other > main.last).length >= MOVED_ON;
    return paragraph - main.paragraph <= NEAR_PARAGRAPHS || !hasMovedOn ? main : recent;
  }
}

/** "Lund said her brother ...": the first pronoun of the same sentence speaks of whoever is its subject, mostly. */
function genderAfter(text: string, at: number): "male" | "female" | null {
  const pronoun = /^[^.?!“”"]*?\s(he|his|him|himself|she|her|hers|herself)\b/.exec(text.slice(at, at + HINT_WITHIN))?.[1];
  return pronoun ? (/^h(?:e|is|im|imself)$/.test(pronoun) ? "male" : "female") : null;
}

/** UTF-16 code units. */
const HINT_WITHIN = 60;

/** Namesakes looked at; a bound on cost. */
const MOST_NAMESAKES = 40;

/** Paragraphs within which the one called by surname alone is still meant by it. */
const NEAR_PARAGRAPHS = 2;

/** Namings of somebody else of the surname after which the text has moved on. */
const MOVED_ON = 2;

/** What a model may take a surname for. */
const ALMOST_PEOPLE = new Set(["ORG", "MISC", "WORK", "FAC"]);

function isCouple({ words }: Naming): boolean {
  return /^(?:and|&)$/.test(words[1] ?? "");
}

function middlesAgree(one: PersonName, other: PersonName): boolean {
  const [a] = one.middle;
  const [b] = other.middle;
  return !a || !b || a[0] === b[0] || one.given !== other.given;
}

function learn(person: Person, naming: Naming): void {
  if (naming.gender && (person.gender === null || naming.hasTitle)) person.gender = naming.gender;
  if (naming.role) person.roles.add(naming.role);
}

function sharesRole(roles: ReadonlySet<string>, role: string): boolean {
  const asked = role.toLowerCase().split(/\s+/).pop();
  return [...roles].some((given) => given.toLowerCase().split(/\s+/).pop() === asked);
}

function keep(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}
