/**
 * Reports written for the tests, one folder each: `input.txt` and what is read out of it by rule,
 * `expected.txt`. `UPDATE_CASES=1 npx vitest run test/extract/statement` writes the expectations anew; a
 * missing one fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readText } from "../reading.ts";
import { listStatements } from "./listing.ts";

const CASES = fileURLToPath(new URL("../../cases/statement/", import.meta.url));

const folders = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of folders.sort((a, b) => a.name.localeCompare(b.name, "en"))) {
  test(`statement: ${name}`, () => {
    const folder = `${CASES}${name}/`;
    const lines = listStatements(readText(readFileSync(`${folder}input.txt`, "utf8")));
    if (process.env.UPDATE_CASES) writeFileSync(`${folder}expected.txt`, lines);
    expect(existsSync(`${folder}expected.txt`), `${name} has no expected.txt`).toBe(true);
    expect(lines).toBe(readFileSync(`${folder}expected.txt`, "utf8"));
  });
}
