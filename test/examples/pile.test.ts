import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { readPile } from "../../src/pipeline.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";

/**
 * The sample pile as the product reads it. Every reading keeps the published form and every place in
 * it holds the words it says; and what the pile was written to show is found in it.
 */
const root = join(import.meta.dirname, "../..");
const sample = join(root, "examples/port-alder");
const seeds = join(root, "../shared/seeds");
const contract = join(root, "../shared/contract/article.schema.json");

async function readingsOf(path: string): Promise<ArticleReading[]> {
  const readings: ArticleReading[] = [];
  for await (const outcome of readPile([path], { workers: 0 })) {
    if ("failure" in outcome) throw new Error(`${outcome.failure.path}: ${outcome.failure.reason}`);
    readings.push(outcome.reading);
  }
  return readings;
}

/** Every object that has a start, an end and a text, with the path that leads to it. */
function* passages(node: unknown, path = ""): Generator<{ path: string; start: number; end: number; text: string }> {
  if (node === null || typeof node !== "object") return;
  const { start, end, text } = node as Record<string, unknown>;
  if (typeof start === "number" && typeof end === "number") yield { path, start, end, text: text as string };
  for (const [key, child] of Object.entries(node)) yield* passages(child, `${path}/${key}`);
}

const piles = [
  { name: "the sample pile", path: sample, articles: 16 },
  { name: "the seeds", path: seeds, articles: 5 },
].filter(({ path }) => existsSync(path));

describe.each(piles)("$name", ({ path, articles }) => {
  let readings: ArticleReading[];
  beforeAll(async () => {
    readings = await readingsOf(path);
  });

  it("is read whole", () => {
    expect(readings).toHaveLength(articles);
  });

  const schemas = [join(root, "schema/article.schema.json"), contract].filter((schema) => existsSync(schema));
  it.each(schemas)("keeps the form of %s", (schema) => {
    const valid = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(JSON.parse(readFileSync(schema, "utf8")));
    // What is printed is JSON: a field that is undefined is not there.
    for (const reading of readings) expect(valid(JSON.parse(JSON.stringify(reading))), JSON.stringify(valid.errors)).toBe(true);
  });

  it("holds at every place the words it says", () => {
    let places = 0;
    for (const reading of readings) {
      for (const { path: at, start, end, text } of passages(reading)) {
        expect(reading.text.slice(start, end), `${reading.origin.path}${at}`).toBe(text);
        places++;
      }
    }
    expect(places).toBeGreaterThan(readings.length * 20);
  });

  it("has statements only where the article is, and ids that are not doubled", () => {
    const ids = readings.flatMap(({ statements }) => statements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { statements, chrome, origin } of readings) {
      for (const span of statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...(source ? [source] : [])])) {
        const inside = chrome.filter(({ start, end }) => start < span.end && span.start < end);
        expect(inside, `${origin.path}: ${span.text}`).toEqual([]);
      }
    }
  });

  it("is read the same twice", async () => {
    expect(JSON.stringify(await readingsOf(path))).toBe(JSON.stringify(readings));
  });
});

describe("what the sample pile was written to show", () => {
  let readings: ArticleReading[];
  beforeAll(async () => {
    readings = await readingsOf(sample);
  });
  const inFile = (name: string) => {
    const found = readings.filter(({ origin }) => origin.path?.includes(name));
    expect(found.length, name).toBeGreaterThan(0);
    return found;
  };

  const said: readonly (readonly [file: string, speaker: string, words: string])[] = [
    ["03-04-courier", "Idris Valko", "We have two people confirmed dead and 31 in hospital"],
    ["03-04-courier", "Orsolya Lindqvist", "I heard the siren and I looked at the board"],
    ["03-04-courier", "Katrin Moss", "There was a light, then there was no light"],
    ["03-04-courier", "Katrin Moss", "A man I had never met put his coat round my daughter"],
    ["03-04-courier", "Rhona Castellane", "They brought blankets until we had to ask them to stop."],
    ["03-04-lantern", "Samira Holt", "We have three dead and we have admitted 27"],
    ["03-04-lantern", "Davit Quennell", "The gate was open and it was lit"],
    ["03-04-lantern", "Bo Hanley", "It folded like a biscuit tin"],
    ["03-05-ledger", "Davit Quennell", "There will be no public inquiry"],
    ["03-05-ledger", "Orsolya Lindqvist", "The eastern leaf was closing when the Grey Heron entered the channel"],
    ["03-06-courier", "Orsolya Lindqvist", "signal was failing, and three times we were told to wait"],
    ["03-06-courier", "Orsolya Lindqvist", "You see the water, and you see the lights of whatever is coming"],
    ["03-06-courier", "Orsolya Lindqvist", "I counted to nine."],
    ["03-07-lantern", "Orsolya Lindqvist", "signal was broken, and three times we were told to wait"],
    ["03-07-ledger", "Hugh Amadi", "You change the seal every autumn."],
    ["03-08-isles", "Orsolya Lindqvist", "signal was failing, and three times we were told to wait"],
    ["03-08-isles", "Pieter Vasko", "I am not going to promise you a ship that I do not have"],
    ["03-14-ledger", "Davit Quennell", "a gift to Sandoval"],
    ["03-15-courier", "Rhona Castellane", "The number from Corrin leaves out the hinge"],
    ["03-21-ledger", "Davit Quennell", "I was told that the gate was open. It was not"],
    ["03-22-isles", "Emeric Shaw", "No person in Port Alder moved the gate"],
    ["04-02-courier", "Davit Quennell", "There must be a public inquiry"],
    ["radio", "Nils Abara", "You would not let a man in Corrin steer the ship"],
    ["radio", "Greta Almqvist-Hale", "This is a repair, not a rebuild"],
  ];
  it.each(said)("%s: %s said: %s", (file, speaker, words) => {
    const statements = inFile(file).flatMap((reading) => reading.statements);
    const carriers = statements.filter(({ kind, content }) => kind !== "indirect" && content.some(({ text }) => text.includes(words)));
    expect(carriers.map((statement) => statement.speaker.name)).toContain(speaker);
  });

  it("is told by six outlets, each named on its page or beside it", () => {
    const outlets = new Set(readings.map(({ publisher }) => publisher?.name));
    expect([...outlets].sort()).toEqual([
      "Corrin Ledger",
      "Daily Lantern",
      "Harbour & Freight Review",
      "Isles Post",
      "Port Alder Courier",
      "Radio Estmere",
    ]);
  });

  it("finds every headline, also where a page prints it twice", () => {
    for (const { title, origin } of readings) expect(title, `${origin.path}`).not.toBeNull();
    expect(inFile("04-02-courier")[0].title?.text).toBe("Judge to lead storm gate inquiry as local switch is promised");
    expect(inFile("03-05-ledger")[0].title?.text).toBe("Minister insists storm gate was open when ferry struck");
    expect(inFile("03-04-lantern")[0].title?.text).toBe("HORROR AT THE GATE: Three dead in ferry smash");
  });

  it("keeps the sentence whole that a block of links cuts", () => {
    const [{ body, chrome }] = inFile("03-04-lantern");
    expect(chrome.some(({ text }) => text.includes("Tears of the lifeboat heroes"))).toBe(true);
    expect(body.some(({ text }) => text.includes("lifeboat heroes"))).toBe(false);
    expect(body.some(({ text }) => text.startsWith("entered the channel."))).toBe(true);
  });

  it("names nobody for a source without a name", () => {
    const unnamed = inFile("03-14-ledger")[0].statements.filter(({ content }) =>
      content.some(({ text }) => text.includes("We thought it was a light.") || text.includes("no action before May")),
    );
    expect(unnamed).not.toHaveLength(0);
    for (const { speaker } of unnamed) expect(speaker.type).toBe("anonymous");
  });

  it("leaves quotations in lists of links out", () => {
    const all = readings.flatMap(({ statements }) => statements.flatMap(({ content }) => content.map(({ text }) => text))).join("\n");
    expect(all).not.toContain("It was my father’s boat");
    expect(all).not.toContain("my side of the story");
  });
});
