import type { EntityType } from "../terms/layers.ts";
import { BODIES } from "./en/bodies.ts";
import { CAPITALS, CITIES as KNOWN_CITIES, PEOPLES, PEOPLES_APART, STATE_NAMES } from "./en/names.ts";
import { REGIONS, US_STATES } from "./en/regions.ts";
import { SEATS } from "./en/seats.ts";
import { keyOf, keysOf } from "./fold.ts";
import { CITIES, STATES } from "./table.ts";

/**
 * What the world's states, capitals, seats of government, cities, regions, peoples, international bodies and news
 * agencies are called in English. It knows names, not texts: whether "Jordan" is the kingdom or somebody's name is for
 * whoever reads the words around it. Our own short lists go before the table made from kept ones.
 */
export type KnownKind = "state" | "capital" | "seat" | "city" | "province" | "region" | "people" | "body" | "agency" | "movement";

export interface Known {
  readonly kind: KnownKind;
  /** As newspapers write it most: "Britain", "United States", "Kyiv". */
  readonly name: string;
  readonly type: EntityType;
  /** ISO 3166-1 alpha-2, of the state it is, is in, or stands for; null where there is none. */
  readonly state: string | null;
  readonly geonames?: number;
  readonly lat?: number;
  readonly lon?: number;
}

/** Everything of this name, the most prominent first: "Georgia" is a state before it is a state of the United States. */
export function knownAs(name: string): readonly Known[] {
  if (name.length > LONGEST) return [];
  const found = index();
  const bare = name.replace(/ (?:province|governorate)$/, "");
  for (const called of bare === name ? [name] : [name, bare])
    for (const key of keysOf(called)) {
      const known = found.get(key);
      if (known) return known;
    }
  return [];
}

/** The place of this name, the most prominent: a state, capital, city, province, region or seat of government. */
export function placeNamed(name: string): Known | null {
  return knownAs(name).find(({ type, kind }) => type !== "NORP" && (type !== "ORG" || kind === "seat")) ?? null;
}

/** The international body, news agency or movement of this name or acronym. */
export function bodyNamed(name: string): Known | null {
  return knownAs(name).find(({ kind }) => kind === "body" || kind === "agency" || kind === "movement") ?? null;
}

/** The people of this name, in the singular or the plural, as noun or adjective. */
export function peopleNamed(name: string): Known | null {
  return knownAs(name).find(({ kind }) => kind === "people") ?? null;
}

/** The state that is meant where this name acts or speaks: by its own name, its capital, a seat of government, its people. */
export function stateMeant(name: string): { readonly code: string; readonly name: string } | null {
  const known = knownAs(name).find(({ kind, state }) => state !== null && MEANS_STATE.has(kind));
  return known?.state ? { code: known.state, name: stateName(known.state) } : null;
}

/** Names of organisations that are so long, in words, that a reader may take them for several: "Islamic State of Iraq and the Levant". */
export function longNames(): readonly { readonly name: string; readonly type: EntityType }[] {
  const all = [...lines(BODIES), ...lines(SEATS)].flatMap(([, name, also]) => [name, ...listed(also)]);
  return [...new Set(all)].filter((name) => name.split(" ").length >= LONG).map((name) => ({ name, type: "ORG" }));
}

/** Words of a long name. */
const LONG = 3;

/** What a state of this code is called; the code where there is none. */
export function stateName(code: string): string {
  index();
  return names.get(code) ?? code;
}

/** UTF-16 code units of a name that is looked up. */
const LONGEST = 80;
const MEANS_STATE: ReadonlySet<KnownKind> = new Set(["state", "capital", "seat", "people"]);

let built: ReadonlyMap<string, readonly Known[]> | null = null;
const names = new Map<string, string>();

/** Built when it is first asked for. Whoever is entered first under a key is the most prominent. */
function index(): ReadonlyMap<string, readonly Known[]> {
  if (built) return built;
  const found = new Map<string, Known[]>();
  const enter = (known: Known, called: readonly string[]) => {
    for (const name of called) {
      const key = keyOf(name);
      const there = found.get(key);
      if (!there) found.set(key, [known]);
      else if (!there.some(({ kind, state }) => sameThing(kind, known.kind) && state === known.state)) there.push(known);
    }
  };
  const table = lines(STATES).map(([code, called, capital, peoples]) => ({
    code,
    called: listed(called),
    capital,
    peoples: listed(peoples),
  }));
  const own = new Map(lines(STATE_NAMES).map(([code, name, called]) => [code, [name, ...listed(called)]]));
  const ownPeoples = new Map(lines(PEOPLES).map(([code, called]) => [code, listed(called)]));
  const codes = [...new Set([...table.map(({ code }) => code), ...own.keys()])];
  const byCode = new Map(table.map((state) => [state.code, state]));
  for (const code of codes) {
    const called = [...(own.get(code) ?? []), ...(byCode.get(code)?.called ?? [])];
    names.set(code, called[0]);
    enter({ kind: "state", name: called[0], type: "GPE", state: code }, called);
  }
  for (const [state, name, also] of lines(SEATS)) enter({ kind: "seat", name, type: "ORG", state }, [name, ...listed(also)]);
  const cities = lines(CITIES).map(([name, state, id, lat, lon]): Known & { readonly state: string } => ({
    kind: "city",
    name,
    type: "GPE",
    state,
    geonames: Number(id),
    lat: Number(lat),
    lon: Number(lon),
  }));
  const places = placesOf(cities);
  const capital = (code: string, name: string, also: readonly string[]) =>
    enter({ kind: "capital", name, type: "GPE", state: code, ...placeAmong(places, code, [name, ...also]) }, [name, ...also]);
  for (const [code, name, also] of lines(CAPITALS)) capital(code, name, listed(also));
  for (const { code, capital: name } of table) if (name) capital(code, name, []);
  for (const [kind, name, also] of lines(BODIES))
    enter({ kind: kind as KnownKind, name, type: "ORG", state: null }, [name, ...listed(also)]);
  for (const [type, state, called] of lines(REGIONS)) {
    const all = listed(called);
    enter({ kind: type === "GPE" ? "province" : "region", name: all[0], type: type as EntityType, state: state || null }, all);
  }
  for (const [state, name, also] of lines(KNOWN_CITIES))
    enter({ kind: "city", name, type: "GPE", state, ...placeAmong(places, state, [name, ...listed(also)]) }, [name, ...listed(also)]);
  for (const name of US_STATES.split(",")) enter({ kind: "province", name, type: "GPE", state: "US" }, [name]);
  for (const city of cities) enter(city, [city.name]);
  for (const [state, called] of lines(PEOPLES_APART)) {
    const all = listed(called);
    enter({ kind: "people", name: all[0], type: "NORP", state: state || null }, all);
  }
  for (const code of codes) {
    const called = ownPeoples.get(code) ?? byCode.get(code)?.peoples ?? [];
    if (called.length > 0) enter({ kind: "people", name: called[0], type: "NORP", state: code }, called);
  }
  built = found;
  return found;
}

type Located = Pick<Known, "geonames" | "lat" | "lon">;

/** Where the cities of the table are, by name and state, the largest of a name. */
function placesOf(cities: readonly (Known & { readonly state: string })[]): ReadonlyMap<string, Located> {
  const places = new Map<string, Located>();
  for (const { name, state, geonames, lat, lon } of cities) {
    const key = `${keyOf(name)}|${state}`;
    if (!places.has(key)) places.set(key, { geonames, lat, lon });
  }
  return places;
}

function placeAmong(places: ReadonlyMap<string, Located>, state: string, called: readonly string[]): Located {
  for (const name of called) {
    const place = places.get(`${keyOf(name)}|${state}`);
    if (place) return place;
  }
  return {};
}

/** A capital is a city, a seat once named is the same seat again. */
function sameThing(there: KnownKind, kind: KnownKind): boolean {
  return there === kind || (there === "capital" && kind === "city");
}

function lines(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

function listed(names: string | undefined): string[] {
  return names ? names.split(",") : [];
}
