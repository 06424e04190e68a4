import { expect, test } from "vitest";
import { withHonorifics } from "../../../src/extract/reference/honorifics.ts";
import { withKnownNames } from "../../../src/extract/reference/known-names.ts";
import { findNames } from "../../../src/extract/reference/names.ts";
import { joinNames } from "../../../src/extract/reference/naming.ts";
import { opensOf } from "../../../src/extract/reference/openings.ts";
import { describe as descriptionOf } from "../../../src/extract/reference/speaker/description.ts";
import { isPair } from "../../../src/extract/reference/speaker/pair.ts";
import { peopleMeant } from "../../../src/extract/reference/speaker/people.ts";
import { nounOfTitle } from "../../../src/extract/reference/titles.ts";
import { findSentences } from "../../../src/language/sentences.ts";
import { tokenize } from "../../../src/language/tokens.ts";
import type { Name } from "../../../src/terms/layers.ts";

const at = (text: string, name: string, type: Name["type"]): Name => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
  type,
});
const printed = (text: string, names: readonly Pick<Name, "start" | "end" | "type">[]) =>
  names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

test("whatever stands behind an honorific is a person", () => {
  const text = "Mr. Justice met Mrs. van Dyke and Ms. Alden. Alden is a town.";
  const names = withHonorifics(text, tokenize(text), [at(text, "Alden", "GPE")]);
  expect(printed(text, names)).toEqual(["Justice PER", "van Dyke PER", "Alden PER"]);
});

test("titles are written out", () => {
  expect(["Gov.", "former Sen.", "Secretary of Trade", "Rear Adm."].map(nounOfTitle)).toEqual([
    "governor",
    "senator",
    "secretary",
    "admiral",
  ]);
});

test("a surname alone is found where the model saw only the full name", () => {
  const text = "Ada Lund spoke of the ferry. Everybody listened while Lund went on. The lund is a wood.";
  const tokens = tokenize(text);
  const layers = { tokens, sentences: findSentences(tokens, [{ start: 0, end: text.length }], []) };
  const namings = joinNames(text, layers, findNames(layers), [at(text, "Ada Lund", "PER")], null);
  expect(namings.map(({ start }) => start)).toEqual([0, text.indexOf("Lund went")]);
});

test("a headline in which every word has a capital does not lengthen a name", () => {
  const text = "Ada Lund Goes Behind Harbour Chief\nOn Monday Ada Lund spoke.";
  const names = [at(text, "Ada Lund Goes", "PER"), { start: 45, end: 53, type: "PER" as const }];
  expect(printed(text, withKnownNames(text, tokenize(text), names))).toEqual(["Ada Lund PER", "Ada Lund PER"]);
});

test("each entry of a live blog begins anew", () => {
  const lines = ["Headline", "The latest.", "2:45 p.m.", "One says.", "He adds.", "___", "1 p.m.", "Two says."];
  let start = 0;
  const paragraphs = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  const opens = opensOf({ text: lines.join("\n"), paragraphs });
  expect(lines.map((_, i) => opens(i))).toEqual([0, 0, 2, 3, 3, 5, 6, 7]);
});

test("an adjective of a people stands for its state, and one of many states for people", () => {
  expect(["Norwegian", "European", "Nautical"].map(peopleMeant)).toEqual([
    { name: "Norway", type: "government" },
    { name: "Europeans", type: "group" },
    null,
  ]);
});

test("sources without a name are told by their nouns", () => {
  const types = Object.fromEntries(
    [
      "one estimate",
      "the 13th amendment",
      "organized labor",
      "about three in 10",
      "the party's top figures",
      "The Alden Almanac",
      "The result",
      "a poll released Sunday",
    ].map((words) => [words, descriptionOf(words).type]),
  );
  expect(types).toEqual({
    "one estimate": "document",
    "the 13th amendment": "document",
    "organized labor": "group",
    "about three in 10": "group",
    "the party's top figures": "group",
    "The Alden Almanac": "organization",
    "The result": "unknown",
    "a poll released Sunday": "document",
  });
  expect(
    ["Officials at the port", "Senate Democrats", "Some Republicans", "Republicans"].map((words) => descriptionOf(words).name),
  ).toEqual(["officials at the port", "Senate Democrats", "some Republicans", "Republicans"]);
});

test("words that mean two are told from those that name or describe them", () => {
  expect(["Both", "both men", "Neither side", "the two countries", "the pair"].every(isPair)).toBe(true);
  expect(["both Lund and Vale", "the two of Alden who left", "each state in the union"].some(isPair)).toBe(false);
});
