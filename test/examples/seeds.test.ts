/**
 * The first real pile: five reports scraped from five outlets, where they are at hand. What a reader
 * would check first: nothing quoted is lost, nothing comes from page furniture, speakers have their
 * names, and a quotation is known, known altered, or known to be absent.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ArticleReading, build, checkQuote, compare, openRecord, type RecordStore, readPile } from "../../src/index.ts";

const SEEDS = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));

/** Of a hundred direct quotations, those that must carry somebody's name. */
const NAMED = 0.95;

describe.skipIf(!existsSync(SEEDS))("the seeds (skipped where ../shared is missing)", () => {
  const readings: ArticleReading[] = [];
  const folder = mkdtempSync(join(tmpdir(), "onrecord-seeds-"));
  let store: RecordStore;

  beforeAll(async () => {
    for await (const outcome of readPile([SEEDS], { workers: 0 })) if ("reading" in outcome) readings.push(outcome.reading);
    store = await openRecord(join(folder, "seeds.db"), { mode: "create", reader: "test" });
    await build([SEEDS], store, { workers: 0 });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test("the headline is found in each, and is no furniture", () => {
    expect(readings).toHaveLength(5);
    for (const { title } of readings) expect(title?.text.split(/\s+/).length).toBeGreaterThan(5);
  });

  test("every quotation of the bodies is inside a statement", () => {
    for (const { text, body, statements } of readings) {
      for (const { start, end } of body) {
        for (const quoted of text.slice(start, end).matchAll(/[“"][^“”"]+[”"]/g)) {
          const from = start + quoted.index + 1;
          const covered = statements.some(({ content }) => content.some((span) => span.start <= from && from < span.end));
          expect(covered, quoted[0].slice(0, 40)).toBe(true);
        }
      }
    }
  });

  test("no statement comes from page furniture", () => {
    for (const { chrome, statements } of readings) {
      for (const { content, source, cue } of statements) {
        for (const span of [...content, ...cue, ...(source ? [source] : [])]) {
          expect(chrome.some(({ start, end }) => span.start < end && start < span.end)).toBe(false);
        }
      }
    }
    expect(readings.flatMap(({ chrome }) => chrome.map(({ text }) => text))).toEqual(
      expect.arrayContaining(["Just Posted", "Most Read", "Show comments"]),
    );
  });

  test("direct quotations carry a full name, second sentences and pronouns included", () => {
    const direct = readings.flatMap(({ statements }) => statements.filter(({ kind }) => kind === "direct"));
    const people = direct.filter(({ speaker }) => speaker.type === "person");
    expect(people.length).toBeGreaterThan(15);
    expect(people.filter(({ speaker }) => speaker.name.includes(" ")).length).toBeGreaterThanOrEqual(NAMED * people.length);
    expect(direct.filter(({ speaker }) => speaker.name !== "unknown").length).toBeGreaterThanOrEqual(NAMED * direct.length);
    const belongs = direct.find(({ content }) => content.some(({ text }) => text.includes("contemplating putting boots")));
    expect(belongs?.speaker.name).toBe("John Kerry");
  });

  test("a quotation is known word for word, known with a word changed, and known to be absent", async () => {
    const exact = await checkQuote(store, { quote: "This is their fight" });
    expect(exact).toMatchObject({ verdict: "exact", speaker: "John Kerry", misattributed: false });
    const altered = await checkQuote(store, { quote: "This is our fight", speaker: "Kerry" });
    expect(altered).toMatchObject({ verdict: "altered", speaker: "John Kerry", misattributed: false });
    expect(altered.matches[0].diff.filter(({ op }) => op !== "equal")).toEqual([
      { op: "delete", text: "their" },
      { op: "insert", text: "our" },
    ]);
    expect(await checkQuote(store, { quote: "The harbour was painted green last winter" })).toMatchObject({
      verdict: "absent",
      speaker: null,
      matches: [],
    });
    expect(await checkQuote(store, { quote: "This is their fight", speaker: "Barack Obama" })).toMatchObject({
      verdict: "exact",
      misattributed: true,
    });
  });

  test("one interview is found in the outlets that carried it", async () => {
    const { utterances, order } = await compare(store);
    expect(order).toHaveLength(5);
    expect(Math.max(...utterances.map(({ statements }) => new Set(statements.map(({ article }) => article)).size))).toBeGreaterThanOrEqual(
      3,
    );
  });
});
