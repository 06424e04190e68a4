import { describe, expect, it } from "vitest";
import { personKey, personName } from "../../src/wording/person.ts";

describe("the parts of a person's name", () => {
  it.each([
    ["Orsolya Lindqvist", "orsolya", "lindqvist", ""],
    ["Mr. Karim al-Danto Jr.", "karim", "danto", "jr"],
    ["Karim Al Danto", "karim", "danto", ""],
    ["Piet van der Moor", "piet", "moor", ""],
    ["Lindqvist", "", "lindqvist", ""],
    ["Ilse Carr-Webb", "ilse", "carr'webb", ""],
    ["Nord-Quist", "", "nord'quist", ""],
    ["Jean-Luc Velk", "jean", "velk", ""],
    ["al-Danto", "", "danto", ""],
    ["Prime Minister Ada Lund III", "ada", "lund", "iii"],
    ["", "", "", ""],
  ])("%s", (name, given, surname, suffix) => {
    expect(personName(name)).toMatchObject({ given, surname, suffix });
  });

  it("one key for a name with and without its particle", () => {
    expect(personKey(personName("Karim al-Danto"))).toBe(personKey(personName("Karim Danto")));
    expect(personKey(personName("Karim Danto Jr."))).not.toBe(personKey(personName("Karim Danto")));
  });
});
