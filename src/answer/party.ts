import type { NamedParty, RecordStore } from "../terms/store.ts";
import { foldWords, formsOf } from "../wording/fold.ts";
import { namesCompatible, nameWords, speakerName } from "../wording/names.ts";
import type { Carrier } from "./place.ts";

/**
 * Who is meant by a name: "Brandt", "Mr. Brandt", "Ivo Brandt" and "the harbour minister" may be one party. The record's
 * entities say which names and offices are whose; where it has none, the words of the names do.
 */
export interface Voice {
  /** The fullest name, null where nobody is named. */
  readonly name: string | null;
  /** Entity of the record, or the name itself. */
  readonly key: string;
  readonly party: NamedParty | null;
}

/** Entities that are looked up for one answer, those of the nearest carriers. */
const LOOKED_UP = 30;

/** Whose voice each carrier has. */
export async function voicesOf(pile: Pick<RecordStore, "party">, carriers: readonly Carrier[]): Promise<ReadonlyMap<Carrier, Voice>> {
  const parties = new Map<string, NamedParty | null>();
  for (const { spoken } of carriers) {
    if (!spoken.entity || parties.has(spoken.entity) || parties.size >= LOOKED_UP) continue;
    parties.set(spoken.entity, await pile.party(spoken.entity));
  }
  return new Map(
    carriers.map((carrier) => {
      const { speaker, speakerType, entity } = carrier.spoken;
      const name = speakerName({ name: speaker, type: speakerType });
      const party = (name !== null && entity && parties.get(entity)) || null;
      return [carrier, { name: party?.names[0] ?? name, key: party?.entity ?? name ?? "", party }];
    }),
  );
}

/** Is the one who is claimed to speak this voice: yes, no, or not to be told ("a spokesman" of many)? */
export type Fit = "yes" | "no" | "unsure";

export function fits(claimed: string, { name, party }: Voice): Fit {
  if (name === null) return "unsure";
  const full = (party?.names ?? []).filter((one) => nameWords(one).length > 1);
  const names = full.length > 0 ? full : [name, ...(party?.names ?? [])];
  if (names.some((one) => namesCompatible(claimed, one))) return "yes";
  return (party?.roles ?? []).map((role) => fitsRole(claimed, role)).reduce(better, "no");
}

function better(a: Fit, b: Fit): Fit {
  return a === "yes" || b === "yes" ? "yes" : a === "unsure" || b === "unsure" ? "unsure" : "no";
}

/** "The secretary of state" is a "U.S. secretary of state"; a "ministry spokesman" may be this "spokesman". */
function fitsRole(claimed: string, role: string): Fit {
  const asked = roleWords(claimed);
  const held = roleWords(role);
  if (asked.length === 0 || held.length === 0) return "no";
  if (asked.every((word) => held.includes(word))) return "yes";
  if (!held.every((word) => asked.includes(word))) return "no";
  return held.length > 1 ? "yes" : "unsure";
}

const NO_OFFICE = new Set("a an the of for to and in on at former ex new then acting".split(" "));

function roleWords(role: string): string[] {
  const words = formsOf(foldWords(role.replace(/\bU\.?S\.?A?\b/g, "us"))).map((word) => word.replace(/'s$/, ""));
  return words.filter((word) => !NO_OFFICE.has(word)).map((word) => OTHERWISE.get(word) ?? word);
}

const OTHERWISE = new Map([
  ["american", "us"],
  ["british", "uk"],
  ["spokeswoman", "spokesman"],
  ["spokesperson", "spokesman"],
  ["foreign", "external"],
  ["defence", "defense"],
]);

/** Each voice with how many articles give it, most first; voices that may be one person's counted together. Carriers come earliest first. */
export function countVoices(
  carriers: readonly Carrier[],
  voices: ReadonlyMap<Carrier, Voice>,
): { readonly name: string; readonly articles: number }[] {
  const groups: { names: string[]; keys: Set<string>; articles: Set<string> }[] = [];
  for (const carrier of carriers) {
    const voice = voices.get(carrier);
    if (!voice || voice.name === null) continue;
    const { name, key, party } = voice;
    let group = groups.find((other) => other.keys.has(key));
    if (!group && !party) group = groups.find((other) => other.names.some((there) => namesCompatible(there, name)));
    if (!group) {
      group = { names: [], keys: new Set(), articles: new Set() };
      groups.push(group);
    }
    group.names.push(name);
    group.keys.add(key);
    group.articles.add(carrier.ref.article);
  }
  const fullest = (names: readonly string[]): string => names.reduce((most, name) => (name.length > most.length ? name : most));
  return groups.map(({ names, articles }) => ({ name: fullest(names), articles: articles.size })).sort((a, b) => b.articles - a.articles);
}
