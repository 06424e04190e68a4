import { expect, it } from "vitest";
import { blocksOf } from "../../web/blocks.ts";
import { cutAt } from "../../web/SourceText.tsx";
import { reading } from "./memoryStore.ts";
import { courier, harbour, radio } from "./pile.ts";

const blocks = (article: typeof courier) =>
  blocksOf(article, article.text.length).map(({ kind, start, end }) => [kind, article.text.slice(start, end).trim().slice(0, 12)]);

it("paragraphs, headline and page furniture are blocks of their own", () => {
  expect(blocks(courier)).toEqual([
    ["removed", "Home | News "],
    ["headline", "Brandvold: t"],
    ["paragraph", "VESTERHAVN —"],
    ["paragraph", "“The barrier"],
    ["removed", "Read next: T"],
    ["paragraph", "Tomás Okafor"],
    ["removed", "Share this ·"],
  ]);
});

it("a paragraph cut by furniture stays one block", () => {
  expect(blocks(radio).map(([kind]) => kind)).toEqual(["headline", "paragraph", "paragraph"]);
});

it("a soft wrap inside a paragraph is no border", () => {
  expect(blocks(harbour).map(([kind]) => kind)).toEqual(["headline", "paragraph", "paragraph"]);
});

it("furniture on lines that follow each other is one block with all its reasons", () => {
  const article = reading({
    text: "Menu\nLog in\n\nIt rained.",
    chrome: [
      ["Menu", "navigation"],
      ["Log in", "account links"],
    ],
    told: [],
  });
  expect(blocksOf(article, article.text.length)).toMatchObject([
    { kind: "removed", start: 0, end: 13, reasons: ["navigation", "account links"] },
    { kind: "paragraph", start: 13 },
  ]);
});

it("a text is never cut between the halves of a character", () => {
  expect(cutAt("ab🌊c", 3)).toBe(2);
  expect(cutAt("ab🌊c", 4)).toBe(4);
  expect(cutAt("ab", 4)).toBe(2);
});
