/** What must hold of any reading: mentions are the text's own words in order, nobody is in two chains, nothing is quadratic. */
import { expect, test } from "vitest";
import type { ArticleReading } from "../../../src/terms/reading.ts";
import { openWithModel } from "./reading.ts";

const GIVEN = ["Ada", "Tomas", "Idris", "Wilma", "Petra", "Davit", "Hugh", "Samira", "Arne", "Greta"];
const byRule = openWithModel(true);
const withModel = openWithModel();

function crowd(size: number): string {
  const lines = Array.from({ length: size }, (_, i) => {
    const surname = `${String.fromCharCode(65 + (i % 26))}${"aeiou"[i % 5]}${"lrnstv"[i % 6]}${"aeiou"[(i >> 3) % 5]}${"kmnrst"[(i >> 5) % 6]}${"aeiou"[(i >> 7) % 5]}${"lndrs"[(i >> 9) % 5]}`;
    return `${GIVEN[i % GIVEN.length]} ${surname} said the harbour was closed. He or she said that they would wait, and the mayor said it was right.`;
  });
  return `The harbour is closed\n\n${lines.join("\n\n")}\n`;
}

function holds({ text, entities, statements }: ArticleReading): void {
  const seen = new Set<string>();
  for (const { mentions } of entities) {
    expect(mentions.length).toBeGreaterThan(0);
    mentions.forEach((mention, i) => {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1].start);
      const place = `${mention.start}-${mention.end}`;
      expect(seen.has(place), `${mention.text} twice`).toBe(false);
      seen.add(place);
    });
  }
  const ids = new Set(entities.map(({ id }) => id));
  for (const { speaker } of statements) if (speaker.entity) expect(ids.has(speaker.entity)).toBe(true);
}

test("a text with nobody in it has no entities", async () => {
  const { entities } = await (await withModel)("It rained. It rained again, and then it stopped.\n");
  expect(entities.filter(({ mentions }) => mentions.some(({ form }) => form === "name"))).toEqual([]);
});

test("mentions are the words of the text, in order, each of one entity", async () => {
  holds(await (await withModel)(crowd(60)));
  holds(await (await byRule)(crowd(60)));
});

test("five thousand people are read in a time that grows with their number", async () => {
  const read = await byRule;
  const time = async (size: number) => {
    const text = crowd(size);
    const start = performance.now();
    const reading = await read(text);
    return { took: performance.now() - start, reading };
  };
  await time(300);
  const few = await time(1000);
  const many = await time(5000);
  holds(many.reading);
  expect(many.took).toBeLessThan(few.took * 5 * MARGIN);
}, 120_000);

/** How much longer than five times as long it may take on a machine that does other things too; a square would be five. */
const MARGIN = 3;
