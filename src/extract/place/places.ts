import type { EntityType } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";
import { type Known, knownAs } from "../../world/world.ts";
import { BUILT, BUILT_FIRST, GOVERNED, KINDS_BEFORE, LAND, LAND_FIRST, LOCATING } from "./en/words.ts";

/**
 * Which kind of place a name names: a political entity (GPE), land or water (LOC), something built (FAC), or
 * no place. What the world calls so goes first where the text does not speak against it, then the words of
 * the name, then what stands around it; where nothing tells, the type stays as it was found.
 */
export interface Named {
  readonly name: string;
  readonly type: EntityType;
  /** Where it is named in the text. */
  readonly spans: readonly Span[];
}

/** The type of each name, in their order. Linear in the number of places. */
export function typesOfPlaces(text: string, names: readonly Named[]): EntityType[] {
  return names.map((named) => typeOfPlace(text, named));
}

interface Chained {
  readonly name: string;
  readonly type: EntityType;
  /** Indices into the mentions. */
  readonly mentions: readonly number[];
}

/** Chains of mentions with the kinds of places told apart. `places`: where each mention stands, its titles left out. */
export function withPlaceTypes<C extends Chained>(text: string, places: readonly Span[], chains: readonly C[]): C[] {
  const types = typesOfPlaces(
    text,
    chains.map(({ name, type, mentions }) => ({ name, type, spans: mentions.map((mention) => places[mention]) })),
  );
  return chains.map((chain, i) => (chain.type === types[i] ? chain : { ...chain, type: types[i] }));
}

function typeOfPlace(text: string, { name, type, spans }: Named): EntityType {
  if (type === "EVENT" || type === "WORK") return type;
  const located = locatedShare(text, spans);
  const known = knownAs(name);
  const [first] = known;
  if (type === "PER") return first && isWeakPerson(name) && located === 1 && isPlaced(first) ? first.type : type;
  const byWorld = known.find((one) => agrees(one, type, located)) ?? null;
  if (byWorld) return seatOrBuilding(byWorld, type, located);
  const byWords = type === "GPE" && LAND_OR_TOWN.test(name) ? null : typeByWords(name);
  if (byWords && type !== "ORG" && type !== "NORP") return byWords;
  // "the Grey Heron" is a ship or a house: the lands that are called so are known
  if (type === "GPE" && spans.length > 0 && spans.every(({ start }) => ARTICLE.test(text.slice(Math.max(0, start - WINDOW), start))))
    return "MISC";
  if (type === "MISC" && !name.includes(" ") && spans.length > 0 && located === 1) return "GPE";
  if (
    (type === "MISC" || type === "LOC" || type === "FAC") &&
    spans.some((span) => KIND_BEFORE.test(text.slice(Math.max(0, span.start - WINDOW), span.start)))
  )
    return "GPE";
  return type;
}

/** A single word that is also a known place, such as "Jordan": somebody's name unless it always stands as a place. */
function isWeakPerson(name: string): boolean {
  return !name.includes(" ");
}

function isPlaced({ kind }: Known): boolean {
  return kind === "state" || kind === "capital" || kind === "city" || kind === "province" || kind === "region";
}

/** Is what the world knows what the text means? An organisation named after a town is no town. */
function agrees({ kind }: Known, type: EntityType, located: number): boolean {
  switch (kind) {
    case "people":
      return type === "NORP" || type === "MISC";
    case "movement":
      return type !== "NORP";
    case "body":
    case "agency":
      return type === "ORG" || (type === "MISC" && located < 1);
    case "seat":
      return type === "ORG" || type === "FAC" || type === "LOC" || type === "GPE" || type === "MISC";
    case "city":
    case "province":
      return type === "GPE" || type === "LOC" || type === "FAC" || (type === "MISC" && located > 0);
    default:
      return type !== "ORG" && type !== "NORP";
  }
}

/** The White House that says something is an office; one that people only stand before is a house. */
function seatOrBuilding({ kind, type, name }: Known, found: EntityType, located: number): EntityType {
  if (kind !== "seat") return type;
  const house = typeByWords(name) === "FAC";
  return house && located === 1 && found !== "ORG" ? "FAC" : "ORG";
}

function typeByWords(name: string): EntityType | null {
  const all = name.toLowerCase().replace(/\./g, "").split(/\s+/);
  if (all.length < 2) return null;
  const last = all[all.length - 1];
  if (LAND_FIRST.has(all[0])) return "LOC";
  if (BUILT.has(last)) return "FAC";
  if (LAND.has(last)) return "LOC";
  if (GOVERNED.has(last)) return "GPE";
  return BUILT_FIRST.has(all[0]) && all[0] !== "port" ? "FAC" : null;
}

/** Share of the mentions that follow a preposition of place. */
function locatedShare(text: string, spans: readonly Span[]): number {
  if (spans.length === 0) return 0;
  let located = 0;
  for (const { start } of spans) {
    const before = BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start));
    if (before && LOCATING.has(before[1].toLowerCase())) located++;
  }
  return located / spans.length;
}

/** Towns are called so as well: the text has said that it is one. */
const LAND_OR_TOWN = /(?:bay|beach|falls|hills?|island|point|ridge|shore|lake|river|castle|hall|bridge)$/i;

/** UTF-16 code units looked at before a name. */
const WINDOW = 24;
const ARTICLE = /(?:^|\s)the\s+$/i;
const BEFORE = /(?:^|[^\p{L}])(\p{L}+)\s+(?:the\s+)?$/u;
const KIND_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${[...KINDS_BEFORE].join("|")}) of\\s+$`, "iu");
