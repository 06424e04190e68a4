/** What the user says about an input, by flags or by a file beside it, goes before what the input says of itself. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePile, readAll } from "./pile.ts";

const SAID = JSON.stringify({ published: "2031-05-04", publisher: "Orrin Courier", authors: ["Mara Quist"], section: "Harbour" });

test.each(["report.txt.meta.json", "report.meta.json"])("%s speaks of report.txt and is no article", async (name) => {
  const pile = makePile({ "report.txt": "Council closes bridge", [name]: SAID, "zebra.txt": "Ferry late again" });
  const { pages, failures } = await readAll([pile]);
  expect(failures).toEqual([]);
  expect(pages.map(({ text }) => text)).toEqual(["Council closes bridge", "Ferry late again"]);
  expect(pages[0].given).toEqual({ published: "2031-05-04", publisher: "Orrin Courier", authors: ["Mara Quist"], section: "Harbour" });
  expect(pages[1].given).toEqual({});
});

test("a sidecar among the paths given is read with its file", async () => {
  const pile = makePile({ "report.txt": "Council closes bridge", "report.meta.json": SAID });
  const { pages, failures } = await readAll([join(pile, "report.meta.json"), join(pile, "report.txt")]);
  expect(failures).toEqual([]);
  expect(pages.map(({ given }) => given.publisher)).toEqual(["Orrin Courier"]);
});

test("a .meta.json beside nothing is read as what it is", async () => {
  const pile = makePile({ "lonely.meta.json": SAID, "other.txt": "Ferry late again" });
  const { pages, failures } = await readAll([pile]);
  expect(pages).toHaveLength(1);
  expect(failures.map(({ path }) => path)).toEqual([join(pile, "lonely.meta.json")]);
});

test("flags go before the sidecar, the sidecar before what came with the article", async () => {
  const line = JSON.stringify({ text: "Council closes bridge", published: "2030-01-01", publisher: "Velden Post", title: "Bridge" });
  const pile = makePile({ "pile.jsonl": line, "pile.meta.json": SAID });
  const { pages } = await readAll([pile], { given: { published: "2031-06-07" } });
  expect(pages[0].given).toMatchObject({ published: "2031-06-07", publisher: "Orrin Courier", title: "Bridge" });
});

test("what a carrier said stays marked as its own, what the user says does not", async () => {
  const mail =
    "From: Ines Albrecht <ines@orrin.example>\r\nSubject: Bridge closed\r\nDate: Sun, 04 May 2031 10:00:00 +0200\r\n\r\nThe bridge was closed on Sunday.\r\n";
  const pile = makePile({ "letter.eml": mail, "letter.eml.meta.json": JSON.stringify({ published: "2031-05-03" }) });
  const { pages } = await readAll([pile]);
  expect(pages[0].given.published).toBe("2031-05-03");
  expect(pages[0].given.methods).not.toHaveProperty("published");
  expect(pages[0].given.methods).toMatchObject({ title: "mail" });
});

test.each([
  ["{not json", /not valid JSON/],
  ["[1, 2]", /not one JSON object/],
  [" ".repeat(300_000), /larger than/],
])("a broken sidecar is a diagnostic, and the article is read: %#", async (content, reason) => {
  const pile = makePile({ "report.txt": "Council closes bridge", "report.meta.json": content });
  const { pages, failures } = await readAll([pile]);
  expect(failures).toEqual([]);
  expect(pages[0].diagnostics).toEqual([{ rule: "sidecar-left-out", reason: expect.stringMatching(reason) }]);
});

test("a field of a wrong kind is left out of a sidecar and named", async () => {
  const pile = makePile({
    "report.txt": "Council closes bridge",
    "report.meta.json": JSON.stringify({ published: "someday", publisher: "X" }),
  });
  const { pages } = await readAll([pile]);
  expect(pages[0].given).toEqual({ publisher: "X" });
  expect(pages[0].diagnostics).toEqual([expect.objectContaining({ rule: "field-left-out" })]);
});
