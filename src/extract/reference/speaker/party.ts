import type { PartyType } from "../../../terms/reading.ts";
import { partyTypeOf } from "../../../world/party.ts";
import { STATE_WORDS } from "../../en/name-words.ts";
import type { ReferenceEntity } from "../reference.ts";

/** What kind of party a named entity is when it speaks. */
export function partyTypeOfEntity({ name, type }: Pick<ReferenceEntity, "name" | "type">): PartyType {
  const known = partyTypeOf(name, type);
  if (known) return known;
  if (type === "ORG" || type === "FAC")
    return name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => STATE_WORDS.has(word))
      ? "government"
      : "organization";
  if (type === "WORK") return "organization"; // a paper or broadcast that says something
  if (type === "LOC") return "group";
  return type === "EVENT" || name.includes(" ") ? "unknown" : "person";
}
