import type { Profile } from "../../terms/entity.ts";
import { foldWords, formsOf } from "../../wording/fold.ts";
import { skeleton } from "../../wording/name-spelling.ts";
import { SHORT_NAMES } from "../../wording/name-words.ts";
import { personName } from "../../wording/person.ts";
import { knownAs } from "../../world/world.ts";

/**
 * Blocking: the keys a profile is kept under and those it asks for. Two profiles meet when one asks for a key the
 * other is kept under, and then the other way round too. No key is a surname alone between full names, so a
 * block does not grow with everybody called Smith.
 */
export interface Keys {
  readonly kept: readonly string[];
  readonly asked: readonly string[];
}

export function keysOf(profile: Profile): Keys {
  return profile.type === "PER" ? personKeys(profile) : thingKeys(profile);
}

function personKeys({ name, known, forms }: Profile): Keys {
  const kept = new Set<string>();
  const asked = new Set<string>();
  for (const called of known ? [name, ...forms] : [name]) {
    const { given, surname } = personName(called);
    if (surname === "") continue;
    if (given === "") {
      kept.add(`bare|${surname}`);
      asked.add(`full|${surname}`);
      continue;
    }
    const bones = skeleton(surname);
    for (const first of givenKeys(given)) kept.add(`near|${bones}|${first}`);
    for (const first of givenKeys(given)) asked.add(`near|${bones}|${first}`);
    kept.add(`full|${surname}`);
    asked.add(`bare|${surname}`);
    const initial = `${surname}|${given[0]}`;
    kept.add(given.length === 1 ? `initial|${initial}` : `begins|${initial}`);
    asked.add(given.length === 1 ? `begins|${initial}` : `initial|${initial}`);
  }
  return { kept: [...kept], asked: [...asked] };
}

/** How a given name may be heard, and the short forms it may stand for. */
function givenKeys(given: string): string[] {
  const short = SHORT_NAMES.flatMap((names) => (names.includes(given) ? [`=${names[0]}`] : []));
  const begins =
    given.length > SHARED_LETTERS ? [`^${given.slice(0, SHARED_LETTERS)}`] : given.length === SHARED_LETTERS ? [`^${given}`] : [];
  return [skeleton(given) || given, ...short, ...begins];
}

/** Letters that a short form shares with the full name: "Tim", "Timothy". */
const SHARED_LETTERS = 3;

function thingKeys({ name, forms }: Profile): Keys {
  const keys = new Set<string>();
  const [known] = knownAs(name);
  if (known) keys.add(`world|${known.kind}|${known.state ?? ""}|${known.name}`);
  for (const called of [name, ...forms]) {
    const folded = foldedName(called);
    if (folded) keys.add(`called|${folded}`);
  }
  const acronym = acronymOf(name);
  if (acronym) keys.add(`acronym|${acronym}`);
  return { kept: [...keys], asked: [...keys] };
}

export function foldedName(name: string): string {
  return formsOf(foldWords(name))
    .filter((word) => word !== "the")
    .join(" ");
}

/** The acronym a name is, or makes: "IAEA" of itself and of "International Atomic Energy Agency". */
export function acronymOf(name: string): string | null {
  const bare = name.replace(/\./g, "").trim();
  if (/^\p{Lu}{3,8}$/u.test(bare)) return bare.toLowerCase();
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  return initials.length >= 3 && initials.length <= 8 ? initials.toLowerCase() : null;
}
