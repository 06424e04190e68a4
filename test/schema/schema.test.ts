import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { articleSchema } from "../../scripts/schema.ts";
import { fullReading, mutations } from "./readings.ts";

/**
 * The published schema is the code's own type, and says the same as the contract that other programs
 * were written against: a reading that one takes, the other takes.
 */
const root = join(import.meta.dirname, "../..");
const published = readFileSync(join(root, "schema/article.schema.json"), "utf8");
const contract = join(root, "../shared/contract/article.schema.json");
const validator = (schema: string) => new Ajv2020({ allowUnionTypes: true, strict: false }).compile(JSON.parse(schema));

/**
 * Where the published schema asks for more than the contract, which leaves these shapes open though
 * their meaning needs both fields, or a closed list of words.
 */
const stricterThanContract = [/^updated(\/(value|method))?$/, /^statements\/0\/(?:act|modality)$/];

describe("schema/article.schema.json", () => {
  it("is what the types say today (npm run schema)", () => {
    expect(published).toBe(articleSchema(root));
  });

  it("takes a reading that uses every field", () => {
    const valid = validator(published);
    expect(valid(fullReading), JSON.stringify(valid.errors)).toBe(true);
  });

  it("refuses offsets that are not whole and not negative, and a confidence above one", () => {
    const valid = validator(published);
    expect(valid({ ...fullReading, body: [{ start: 0.5, end: 4, text: "Good" }] })).toBe(false);
    expect(valid({ ...fullReading, body: [{ start: -1, end: 4, text: "Good" }] })).toBe(false);
    expect(valid({ ...fullReading, statements: [{ ...fullReading.statements[0], confidence: 1.1 }] })).toBe(false);
    expect(valid({ ...fullReading, statements: [{ ...fullReading.statements[0], content: [] }] })).toBe(false);
  });

  it.skipIf(!existsSync(contract))("agrees with the contract on every way to damage a reading", () => {
    const ours = validator(published);
    const theirs = validator(readFileSync(contract, "utf8"));
    const parted: string[] = [];
    let refused = 0;
    let count = 0;
    for (const { path, change, reading } of mutations(fullReading)) {
      const [a, b] = [ours(reading), theirs(reading)];
      count++;
      if (!a) refused++;
      const known = !a && b && stricterThanContract.some((pattern) => pattern.test(path));
      if (a !== b && !known) parted.push(`${path} ${change}: ours ${a}, contract ${b}`);
    }
    expect(parted).toEqual([]);
    expect(count).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(count / 4);
  });
});
