/** Capitals, digits and signs of a line, counted in one pass. */
import { expect, test } from "vitest";
import { signsOf } from "../../../src/clean/lines/signs.ts";

test("words in capitals, sentences, commas and quotation marks", () => {
  expect(signsOf('ORRIN Council said: "No." Mayor Albrecht, 41, left.')).toMatchObject({
    highWords: 5,
    capitals: 1,
    sentences: 2,
    commas: 2,
    quotes: 2,
    digits: 2,
    glue: 0,
  });
});

test.each([
  ["28. Juli 201928. Juli 2019AuthorMara Quist", 1],
  ["KategorienNotizenSchlagworte", 1],
  ["The Orrin council met on Monday.", 0],
])("texts set together in %j", (line, glue) => {
  expect(signsOf(line).glue).toBe(glue);
});

test("menu bars, arrows, open brackets and hashes", () => {
  expect(signsOf("Home » News › Local | Sport #bridge (more")).toMatchObject({ arrows: 2, bars: 1, hashes: 1, open: 1 });
  expect(signsOf("")).toMatchObject({ signs: 0, highWords: 0 });
});
