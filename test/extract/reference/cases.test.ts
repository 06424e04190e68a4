/**
 * Who is who in reports written for the tests, read with the model: every entity with its mentions, then
 * every statement with its speaker. `UPDATE_CASES=1 npx vitest run test/extract/reference` writes the expectations
 * anew; a missing one fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openWithModel, whoIsWho } from "./reading.ts";

const CASES = fileURLToPath(new URL("../../cases/reference/", import.meta.url));
const reader = openWithModel();

for (const slug of readdirSync(CASES).sort()) {
  test(`who is who: ${slug}`, async () => {
    const folder = `${CASES}${slug}/`;
    const lines = whoIsWho(await (await reader)(readFileSync(`${folder}input.txt`, "utf8")));
    if (process.env.UPDATE_CASES) writeFileSync(`${folder}expected.txt`, lines);
    expect(existsSync(`${folder}expected.txt`), `${slug} has no expected.txt`).toBe(true);
    expect(lines).toBe(readFileSync(`${folder}expected.txt`, "utf8"));
  });
}
