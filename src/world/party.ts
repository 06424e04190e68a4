import type { EntityType } from "../terms/layers.ts";
import type { PartyType } from "../terms/reading.ts";
import { type KnownKind, knownAs } from "./world.ts";

/**
 * What kind of party a name is when it speaks or acts. A state, by its name, its capital or a seat of
 * government, is a government; a people is a group. Null where the world's names do not tell.
 */
export function partyTypeOf(name: string, type: EntityType): PartyType | null {
  if (type === "PER") return "person";
  const [known] = knownAs(name);
  if (known && fits(known.kind, type)) return PARTIES[known.kind];
  if (type === "GPE") return "government";
  return type === "NORP" ? "group" : null;
}

const PARTIES: Readonly<Record<KnownKind, PartyType>> = {
  state: "government",
  capital: "government",
  seat: "government",
  province: "government",
  city: "government",
  region: "group",
  people: "group",
  body: "organization",
  agency: "organization",
  movement: "organization",
};

/** Does the kind found in the lists go with what the text makes of the name? "Jordan" the person is no kingdom. */
function fits(kind: KnownKind, type: EntityType): boolean {
  switch (type) {
    case "ORG":
      return kind === "seat" || kind === "body" || kind === "agency" || kind === "movement";
    case "NORP":
      return kind === "people";
    case "MISC":
      // a surname more often than one of thousands of towns
      return kind !== "city" && kind !== "province";
    default:
      return kind !== "people" && kind !== "agency";
  }
}
