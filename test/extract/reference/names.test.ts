import { expect, test } from "vitest";
import { withKnownNames, withNicknames } from "../../../src/extract/reference/known-names.ts";
import { wordsOf } from "../../../src/extract/reference/naming.ts";
import { givenNamesAgree, personNameOf } from "../../../src/extract/reference/surnames.ts";
import { tokenize } from "../../../src/language/tokens.ts";
import type { Name } from "../../../src/terms/layers.ts";

const named = (text: string, ...names: readonly [string, Name["type"]][]): Name[] =>
  names.map(([name, type]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type }));
const printed = (text: string, names: readonly Name[]) => names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

test("particles and articles belong to a surname, and surnames are found without them", () => {
  expect(personNameOf(["Karim", "al-Valko"])).toMatchObject({ surname: "valko", whole: "al-valko", given: "karim" });
  expect(personNameOf(["Ida", "van", "der", "Orrin"])).toMatchObject({ surname: "orrin", whole: "van der orrin", given: "ida" });
  expect(personNameOf(["J.", "Robert", "Lund", "Jr."])).toMatchObject({ surname: "lund", given: "robert", middle: ["j"] });
});

test("given names agree with their short forms and initials and with no others", () => {
  expect(givenNamesAgree("bob", "robert")).toBe(true);
  expect(givenNamesAgree("r", "robert")).toBe(true);
  expect(givenNamesAgree("bill", "robert")).toBe(false);
  expect(givenNamesAgree("ada", "ida")).toBe(false);
});

test("capitals are read as a name is written, and a nickname stands apart", () => {
  expect(wordsOf("ADA CARR-WEBB").words).toEqual(["Ada", "Carr-Webb"]);
  expect(wordsOf("Robert “Bobby” Orrin")).toEqual({ words: ["Robert", "Orrin"], nickname: "Bobby" });
});

test("a name cut at a nickname is one name", () => {
  const text = "Wilhelmina “Billie” Quist spoke.";
  expect(printed(text, withNicknames(text, named(text, ["Wilhelmina", "PER"], ["Billie” Quist", "PER"])))).toEqual([
    "Wilhelmina “Billie” Quist PER",
  ]);
  const party = "Ada Lund (D-Alden) spoke.";
  expect(withNicknames(party, named(party, ["Ada Lund", "PER"], ["D-Alden", "PER"]))).toHaveLength(2);
});

test("names of several words are found where a headline hides their ends", () => {
  const text = "Vale Lund Goes On. Ada Lund went. Then Ada Lund spoke.";
  const names = named(text, ["Ada Lund", "PER"]);
  expect(printed(text, withKnownNames(text, tokenize(text), names))).toEqual(["Ada Lund PER", "Ada Lund PER"]);
});
