import { describe, expect, it } from "vitest";
import { typesOfPlaces } from "../../../src/extract/place/places.ts";
import type { EntityType } from "../../../src/terms/layers.ts";

/** The type of a name, everywhere it stands in the text. */
function typeIn(text: string, name: string, type: EntityType): EntityType {
  const spans = [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({ start: index, end: index + name.length }));
  return typesOfPlaces(text, [{ name, type, spans }])[0];
}

describe("places told apart", () => {
  it.each<[text: string, name: string, found: EntityType, type: EntityType]>([
    ["Fighters moved on Mosul.", "Mosul", "LOC", "GPE"],
    ["Tensions in the Middle East grew.", "Middle East", "GPE", "LOC"],
    ["The White House said no.", "White House", "FAC", "ORG"],
    ["A man was seen outside the White House on Monday.", "White House", "FAC", "FAC"],
    ["He spoke for the Pentagon.", "Pentagon", "FAC", "ORG"],
    ["Ships anchored in Alder Bay.", "Alder Bay", "MISC", "LOC"],
    ["They met at Quist Airport.", "Quist Airport", "ORG", "ORG"],
    ["They met at Quist Airport.", "Quist Airport", "GPE", "FAC"],
    ["Snow fell on Mount Sill.", "Mount Sill", "FAC", "LOC"],
    ["Voters in Orme County stayed at home.", "Orme County", "LOC", "GPE"],
    ["Shops closed in Tarnby. Nobody was hurt in Tarnby.", "Tarnby", "MISC", "GPE"],
    ["A letter was printed in Freight & Harbour.", "Freight & Harbour", "MISC", "MISC"],
    ["The Grey Gannet sank; nobody was on the Grey Gannet.", "Grey Gannet", "GPE", "MISC"],
    ["Shops in the Netherlands closed.", "Netherlands", "GPE", "GPE"],
    ["Tarnby said so.", "Tarnby", "MISC", "MISC"],
    ["the town of Tarnby has asked for help", "Tarnby", "LOC", "GPE"],
    ["Camps in Jordan are full.", "Jordan", "PER", "GPE"],
    ["Jordan scored twice; fans in Jordan cheered.", "Jordan", "PER", "PER"],
    ["Lincoln said he would not go.", "Lincoln", "MISC", "MISC"],
    ["NATO said it would wait.", "NATO", "MISC", "ORG"],
    ["Iraqis voted.", "Iraqis", "MISC", "NORP"],
    ["The London Gazette printed it.", "London Gazette", "ORG", "ORG"],
  ])("%s %s, found as %s, is %s", (text, name, found, type) => {
    expect(typeIn(text, name, found)).toBe(type);
  });
});
