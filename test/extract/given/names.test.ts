import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GivenNames } from "../../../src/extract/given/names.ts";
import type { TableEntity } from "../../../src/terms/entity-table.ts";

function entity(name: string, ...also: string[]): TableEntity {
  return { id: name, name, type: "PER", also, offices: [] };
}

const names = new GivenNames({
  entities: [
    entity("Karim Danto", "Karim al-Danto", "K. Danto", "Danto"),
    entity("Quist Ferries", "Quist & Sons"),
    entity("Ole O'Farn"),
    entity("van der Moor"),
  ],
});

function found(text: string): string[] {
  return names.find(text).map(({ start, end, entity: { name } }) => `${text.slice(start, end)} = ${name}`);
}

describe("names of the user's table in a text", () => {
  it.each([
    ["Karim Danto spoke. Danto’s aide did not.", ["Karim Danto = Karim Danto", "Danto = Karim Danto"]],
    ["KARIM DANTO: No.", ["KARIM DANTO = Karim Danto"]],
    ["K. Danto and Karim al-Danto", ["K. Danto = Karim Danto", "Karim al-Danto = Karim Danto"]],
    ["Quist & Sons' ships; Quist Ferries.", ["Quist & Sons = Quist Ferries", "Quist Ferries = Quist Ferries"]],
    ["the danto of the region", []],
    ["Ole O’Farn's boat", ["Ole O’Farn = Ole O'Farn"]],
    ["Karim\nDanto", ["Karim\nDanto = Karim Danto"]],
    ["Karim. \n\nDanto", ["Danto = Karim Danto"]],
    ["Piet van der Moor", ["van der Moor = van der Moor"]],
    ["Dantos, Dantonian", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("gives places in order that do not overlap, whatever the text", () => {
    const words = fc.array(
      fc.constantFrom("Karim", "Danto", "Quist", "Ferries", "Sons", "&", "al-Danto", "’s", ".", "der", "van", "Moor", "İ"),
    );
    fc.assert(
      fc.property(words, (some) => {
        let last = 0;
        for (const { start, end } of names.find(some.join(" "))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
