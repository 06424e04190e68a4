import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { REPORT_BOUNDS, shareOut } from "../../../src/serve/export/bounds.ts";
import { type ReportOptions, writeReport } from "../../../src/serve/export/report.ts";
import { hostileComparison, hostilePile } from "../../web/hostile.ts";
import { type MemoryStore, memoryStore, reading } from "../../web/memoryStore.ts";
import { comparison, courier, pile, readings } from "../../web/pile.ts";
import { Sink } from "../../web/sink.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NOTHING = { utterances: [], order: [] };

async function page(store: MemoryStore = pile(), given: Parameters<typeof writeReport>[1] = comparison, options?: ReportOptions) {
  const sink = new Sink();
  await writeReport(store, given, sink, options);
  return sink.text;
}

it("the same record gives the same bytes, into a file and into a stream", async () => {
  const file = join(folder, "report.html");
  await writeReport(pile(), comparison, file);
  const written = readFileSync(file, "utf8");
  expect(written).toBe(await page());
  expect(written).toBe(await page());
  expect(readdirSync(folder)).toEqual(["report.html"]);
});

it("a page that fails leaves no file, nor harms the one that is there", async () => {
  const file = join(folder, "kept.html");
  await writeReport(pile(), comparison, file);
  const before = readFileSync(file, "utf8");
  const broken: MemoryStore = {
    ...pile(),
    article: async () => {
      throw new Error("the disk is gone");
    },
  };
  await expect(writeReport(broken, comparison, file)).rejects.toThrow("the disk is gone");
  expect(readFileSync(file, "utf8")).toBe(before);
  expect(readdirSync(folder)).not.toContain("kept.html.partial");
});

it("says in one line what is in the record", async () => {
  expect(await page()).toContain(
    "7 articles from 6 outlets: 16 statements by 7 speakers, published 2 March 2031 to 19 November 2031 (2 articles without a date).",
  );
});

it("parts stand in the order a reporter reads them", async () => {
  const parts = [...(await page()).matchAll(/<section class="part" id="([^"]+)"/g)].map(([, id]) => id);
  expect(parts).toEqual(["same-words", "who-said-what", "articles", "source-texts", "not-read", "how-to-check"]);
});

it("speakers: most quoted first, unnamed last", async () => {
  const names = [...(await page()).matchAll(/<section class="speaker"[^>]*><h3[^>]*><bdi>([^<]*)/g)].map(([, name]) => name);
  expect(names.slice(0, 2)).toEqual(["Ilse Brandvold", "Tomás Okafor-Lindqvist"]);
  expect(names.at(-1)).toBe("harbour official");
});

it("every link inside the page has its place, and every place is there once", async () => {
  for (const html of [await page(), await page(hostilePile(), hostileComparison)]) {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  }
});

it("refers to nothing outside but the articles' own addresses, as plain links that send no referrer", async () => {
  const html = await page();
  expect(html).not.toMatch(/\s(?:src|srcset|action|ping|style|data|poster|on[a-z]+)="/i);
  const outside = [...html.matchAll(/<a [^>]*href="(?!#)[^>]*>/g)].map(([tag]) => tag);
  expect(outside).toHaveLength(4);
  for (const tag of outside) expect(tag).toMatch(/href="https?:\/\/[^"]*" rel="noreferrer noopener external"/);
  expect(html).not.toMatch(/href="(?!#|https?:\/\/)/);
});

it("hostile text stays text: no element, attribute or address comes of it", async () => {
  const html = await page(hostilePile(), hostileComparison);
  const known = new Set([...(await page()).matchAll(/<([a-z][a-z0-9-]*)/gi)].map(([, tag]) => tag));
  const tags = new Set([...html.matchAll(/<([a-z][a-z0-9-]*)/gi)].map(([, tag]) => tag));
  expect([...tags].filter((tag) => !known.has(tag))).toEqual([]);
  expect(html.match(/<script/gi)).toHaveLength(2);
  expect(html.match(/<\/script/gi)).toHaveLength(2);
  expect(html.match(/<style/gi)).toHaveLength(1);
  expect(html).not.toMatch(/href="(?!#)/);
});

it("holds the hashes and places of its statements as JSON", async () => {
  const [, json] = /<script type="application\/json" id="onrecord">(.*?)<\/script>/s.exec(await page()) ?? [];
  const block = JSON.parse(json);
  expect(block.articles.map(({ sha256 }: { sha256: string }) => sha256).sort()).toEqual(readings.map(({ origin }) => origin.sha256).sort());
  const [first] = block.articles;
  expect(first).toMatchObject({ sha256: courier.origin.sha256, length: courier.text.length });
  for (const [i, { id, content }] of first.statements.entries()) {
    expect(id).toBe(courier.statements[i].id);
    expect(content.map(([start, end]: [number, number]) => courier.text.slice(start, end))).toEqual(
      courier.statements[i].content.map(({ text }) => text),
    );
  }
});

it("a word for what the bounds left out, and no link to what is not there", async () => {
  const html = await page(pile(), comparison, { articles: 2, statements: 8, listed: 3, failures: 1, characters: 120, carriers: 2 });
  expect(html).toContain("2 of 7 full texts are on this page.");
  expect(html).toContain("3 of 7 articles are on this page.");
  expect(html).toContain("2 of 8 statements of this speaker are on this page.");
  expect(html).toContain("1 of 2 inputs that were not read are on this page.");
  expect(html).toContain("2 of 4 places with these words are on this page.");
  expect(html).toContain(`The first 120 of ${courier.text.length} characters are on this page.`);
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  expect([...html.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
});

it("refuses a bound that is no count", async () => {
  await expect(page(pile(), comparison, { articles: -1 })).rejects.toThrow("articles must be a whole number from 0 up, not -1");
  await expect(page(pile(), comparison, { carriers: 1.5 })).rejects.toThrow(RangeError);
});

it("an empty record is still a page", async () => {
  const html = await page(memoryStore([]), NOTHING);
  expect(html).toContain("0 articles: 0 statements by 0 speakers.");
  expect(html).toContain("Every input could be read.");
  expect(html.trimEnd().endsWith("</html>")).toBe(true);
});

it("holds one text at a time and never runs ahead of a slow reader", async () => {
  const words = "The quay was quiet and the gate was shut. ".repeat(2_000);
  const many = Array.from({ length: 60 }, (_, i) => reading({ text: `${i} ${words}`, path: `${i}.txt`, told: [] }));
  const store = memoryStore(many);
  let asked = 0;
  let written = 0;
  let ahead = 0;
  const slow = new Sink({ highWaterMark: 1 });
  const write = slow._write.bind(slow);
  slow._write = (piece, encoding, done) => {
    written += piece.length;
    ahead = Math.max(ahead, asked * words.length - written);
    write(piece, encoding, done);
  };
  const counting: MemoryStore = {
    ...store,
    article: (sha256) => {
      asked++;
      return store.article(sha256);
    },
  };
  await writeReport(counting, NOTHING, slow);
  expect(asked).toBe(60);
  expect(ahead).toBeLessThan(words.length * 20);
});

it("shares out evenly, and gives each at most what it has", () => {
  expect(shareOut([8, 3, 1, 1], 100)).toEqual([8, 3, 1, 1]);
  expect(shareOut([8, 3, 1, 1], 8)).toEqual([3, 3, 1, 1]);
  expect(shareOut([8, 3, 1, 1], 7)).toEqual([3, 2, 1, 1]);
  expect(shareOut([5, 5, 5], 2)).toEqual([1, 1, 0]);
  expect(shareOut([], REPORT_BOUNDS.statements)).toEqual([]);
});
