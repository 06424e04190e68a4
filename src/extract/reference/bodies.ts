import type { EntityType } from "../../terms/layers.ts";
import { knownAs } from "../../world/world.ts";
import type { Naming } from "./naming.ts";
import { foldName } from "./surnames.ts";

/**
 * Organisations, places and the rest an article names: one for each spelling, after articles, full stops
 * and corporate endings; acronyms with what they stand for, by brackets or by initials; "the Justice
 * Department" with the Department of Justice; a short form with the one longer name that begins or ends so.
 */
export interface Body {
  readonly index: number;
  readonly words: readonly string[];
}

export interface Bodies {
  readonly bodies: readonly Body[];
  readonly bodyOf: readonly (number | null)[];
}

export function findBodies(text: string, namings: readonly Naming[], isPerson: (naming: number) => boolean): Bodies {
  const bodies: Body[] = [];
  const byKey = new Map<string, number>();
  const keyed = namings.map((naming, i) => (isPerson(i) ? null : keyOf(naming)));
  const longer = longNames(keyed);
  namings.forEach((naming, i) => {
    const key = keyed[i];
    if (!key) return;
    const before = keyed[i - 1];
    // "Port Alder Harbour Authority (PAHA)"
    if (before && isAcronym(naming) && isBracketed(text, namings[i - 1], naming)) alias(key, before);
    else if (before && isAcronym(namings[i - 1]) && isBracketed(text, namings[i - 1], naming) && initialsOf(naming) === before)
      alias(before, key);
  });
  for (const [i, key] of keyed.entries()) {
    if (!key || !isAcronym(namings[i]) || longer.alias.has(key)) continue;
    const full = longer.byInitials.get(key);
    if (full && namings[i].type !== "PER") alias(key, full);
  }
  const bodyOf = namings.map((naming, i): number | null => {
    const key = keyed[i];
    if (!key) return null;
    const settled = settle(key, naming.type);
    let body = byKey.get(settled);
    if (body === undefined) {
      body = bodies.push({ index: bodies.length, words: naming.words }) - 1;
      byKey.set(settled, body);
    }
    return body;
  });
  return { bodies, bodyOf };

  function alias(short: string, long: string): void {
    if (short !== long && !longer.alias.has(short)) longer.alias.set(short, long);
  }

  function settle(key: string, type: EntityType): string {
    let at = longer.alias.get(key) ?? key;
    at = longer.alias.get(at) ?? at;
    if (at !== key || byKey.has(at)) return at;
    if (type !== "ORG" && type !== "MISC" && type !== "FAC") return at;
    return (type === "ORG" ? longer.byLast.get(at) : undefined) ?? longer.byStart.get(at) ?? at;
  }

  function longNames(keys: readonly (string | null)[]) {
    const byInitials = new Map<string, string>();
    const byLast = new Map<string, string | null>();
    const byStart = new Map<string, string | null>();
    keys.forEach((key, i) => {
      if (!key) return;
      const { type } = namings[i];
      const words = key.split(" ");
      if (words.length < 2) return;
      const initials = initialsOf(namings[i]);
      if (initials.length >= 2 && type !== "NORP" && !byInitials.has(initials)) byInitials.set(initials, key);
      if (type !== "ORG" && type !== "WORK") return;
      if (!COMMON_LAST.test(words[words.length - 1])) only(byLast, words[words.length - 1], key);
      for (let n = 1; n < words.length; n++) {
        // "Islamic State" of "Islamic State of Norland"; "Vale" of "Vale Holdings"
        if (n === 1 ? words.length <= 3 && !COMMON_FIRST.test(words[0]) : true) only(byStart, words.slice(0, n).join(" "), key);
      }
    });
    return { byInitials, byLast: certain(byLast), byStart: certain(byStart), alias: new Map<string, string>() };
  }
}

/** First words many bodies share. */
const COMMON_FIRST =
  /^(?:national|international|american|british|united|new|north|south|east|west|state|federal|royal|central|global|world|general|department|ministry|university|bank|house|city|port|san|los|saint|st)$/;

/** Last words that are bodies of their own: "the House" is not the White House. */
const COMMON_LAST = /^(?:house|states|nations)$/;

function keyOf({ words, type }: Naming): string {
  const whole = words.join(" ");
  const known = worldName(whole.replace(/^the\s/i, ""), type);
  if (known !== null) return foldName(known);
  let folded = words.map(foldName).filter((word) => word !== "the");
  if (folded.length === 0) folded = words.map(foldName);
  if (type === "ORG" && folded.length > 1 && CORPORATE.test(folded[folded.length - 1])) folded = folded.slice(0, -1);
  if (folded.length > 1 && folded.some((word) => OFFICES.test(word))) {
    const kept = folded.filter((word) => !/^(?:of|for|and|&|us)$/.test(word));
    const office = kept.find((word) => OFFICES.test(word))!;
    return [...kept.filter((word) => word !== office), office].join(" "); // "Department of Justice", "Justice Department"
  }
  return folded.join(" ");
}

/** The one name of all a state, an international body or an agency is called by: "U.S." and "America". */
function worldName(name: string, type: EntityType): string | null {
  const known = type === "PER" || type === "NORP" ? undefined : knownAs(name)[0];
  return known && (known.kind === "state" || known.kind === "body" || known.kind === "agency" || known.kind === "movement")
    ? known.name
    : null;
}

const CORPORATE = /^(?:inc|corp|co|ltd|llc|plc|group|company|corporation|incorporated|limited|holdings)$/;
const OFFICES = /^(?:department|ministry)$/;

function isAcronym({ words }: Naming): boolean {
  return words.length === 1 && words[0].length >= 2 && words[0].length <= LONGEST_ACRONYM && (words[0].match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** With full stops: "P.A.H.A." */
const LONGEST_ACRONYM = 10;

function initialsOf({ words }: Naming): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => foldName(word)[0])
    .join("");
}

function isBracketed(text: string, one: Naming, next: Naming): boolean {
  return next.start - one.end <= 4 && /^[’'s]{0,2}\s\($/.test(text.slice(one.end, next.start)) && text[next.end] === ")";
}

function only(map: Map<string, string | null>, key: string, name: string): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === name ? name : null);
}

function certain(map: ReadonlyMap<string, string | null>): Map<string, string> {
  return new Map([...map].filter((entry): entry is [string, string] => entry[1] !== null));
}
