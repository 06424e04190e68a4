/**
 * Texts written for the tests, one folder each: `input.txt` and what is read out of it, `expected.txt`, for
 * people to read. `UPDATE_CASES=1 npx vitest run test/extract/time` writes the expectations anew; a missing one fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readCase, timeListing } from "./reading.ts";

const CASES = fileURLToPath(new URL("../../cases/times/", import.meta.url));

for (const slug of readdirSync(CASES).sort()) {
  test(`times: ${slug}`, () => {
    const folder = `${CASES}${slug}/`;
    const lines = timeListing(readCase(readFileSync(`${folder}input.txt`, "utf8")));
    if (process.env.UPDATE_CASES) writeFileSync(`${folder}expected.txt`, lines);
    expect(existsSync(`${folder}expected.txt`), `${slug} has no expected.txt`).toBe(true);
    expect(lines).toBe(readFileSync(`${folder}expected.txt`, "utf8"));
  });
}
