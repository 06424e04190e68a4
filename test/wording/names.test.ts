import { expect, it } from "vitest";
import { namesCompatible, speakerName, surnameOf } from "../../src/wording/names.ts";

it.each([
  ["Kessler", "Mara Kessler"],
  ["Secretary of State Mara Kessler", "Kessler"],
  ["Inés Calderón", "Ines Calderon"],
  ["Mr. Kessler", "Tim Kessler"],
  ["Tim Kessler", "Timothy J. Kessler"],
  ["Bob Ott", "Robert Ott"],
  ["Rear Adm. Jon Kirsten", "Kirsten"],
  ["M. Kessler", "Mara Kessler"],
  ["the Harbour Office", "Harbour Office"],
  ["Mara", "Mara Kessler"],
  ["President", "President Kessler"],
])("%s may be %s", (left, right) => {
  expect(namesCompatible(left, right)).toBe(true);
  expect(namesCompatible(right, left)).toBe(true);
});

it.each([
  ["Mara Kessler", "Ivo Kessler"],
  ["Mara Kessler", "Mara Kirsten"],
  ["Justice Department", "State Department"],
  ["Foreign Ministry", "Defense Ministry"],
  ["", "Mara Kessler"],
])("%s may not be %s", (left, right) => {
  expect(namesCompatible(left, right)).toBe(false);
  expect(namesCompatible(right, left)).toBe(false);
});

it("finds surnames and leaves pronouns nameless", () => {
  expect(surnameOf("Gen. Ana Ruiz Jr.")).toBe("ruiz");
  expect(surnameOf("Kessler’s")).toBe("kessler");
  expect(speakerName({ name: "He", type: "person" })).toBeNull();
  expect(speakerName({ name: "somebody", type: "unknown" })).toBeNull();
  expect(speakerName({ name: "Mara Kessler", type: "person" })).toBe("Mara Kessler");
});
