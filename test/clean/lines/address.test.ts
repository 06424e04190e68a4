/** The address of a page as evidence for its headline. */
import { expect, test } from "vitest";
import { addressWords, likeness } from "../../../src/clean/lines/address.ts";

test.each([
  ["https://orrin-courier.example/2019/05/council-closes-old-bridge.html", ["council", "closes", "old", "bridge"]],
  ["https://orrin-courier.example/news/brücke-gesperrt/?utm=1#top", ["bruecke", "gesperrt"]],
  ["https://orrin-courier.example/%C3%A9lections-%C3%A0-orrin", ["elections", "orrin"]],
  ["https://orrin-courier.example/article/48213", []],
  ["https://orrin-courier.example", []],
  ["https://orrin-courier.example/%E0%A4%A/x", []],
  ["no address", []],
])("words of %s", (url, words) => {
  expect([...addressWords(url)]).toEqual(words);
});

test("a headline is like its address, another line is not, and no address says nothing", () => {
  const address = addressWords("https://orrin-courier.example/ratsbeschluss-zur-alten-bruecke/");
  expect(likeness("Ratsbeschluss zur alten Brücke", address)).toBe(1);
  expect(likeness("Mehr aus der Region", address)).toBe(0);
  expect(likeness("Ratsbeschluss zur alten Brücke", new Set())).toBe(0);
});
