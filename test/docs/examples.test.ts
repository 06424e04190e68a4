import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examplesOf, looksAs, workplace } from "../../scripts/docs/console.ts";

/** What the README shows is what the reader gets: its examples are run, in order, and their output is compared. */
const root = join(import.meta.dirname, "../..");
const built = existsSync(join(root, "dist/src/serve/cli/main.js"));

describe("looking as shown", () => {
  it("wants every line, but for those left out", () => {
    expect(looksAs("a\nb\nc\n", "a\nb\nc")).toBe(true);
    expect(looksAs("a\nb\nc\n", "a\n...\nc")).toBe(true);
    expect(looksAs("a\nb\nc\n", "a\nc")).toBe(false);
    expect(looksAs("a\nb\nc\n", "a\nb")).toBe(false);
    expect(looksAs("long line\nc\n", "long ...\nc")).toBe(true);
    expect(looksAs("a.b\n", "axb")).toBe(false);
  });

  it("finds commands and what they print", () => {
    expect(examplesOf("x\n```console\n$ one\n1\n\n2\n$ two\n```\n```sh\n$ three\n```")).toEqual([
      { command: "one", shown: "1\n\n2", line: 3 },
      { command: "two", shown: "", line: 7 },
    ]);
  });
});

describe.runIf(built)("the README's examples", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const place = workplace(root);
  afterAll(place.remove);

  const examples = examplesOf(readme);
  it("are there", () => expect(examples.length).toBeGreaterThan(8));

  it.each(examples)("line $line: $command", ({ command, shown }) => {
    const { stdout, stderr } = place.run(command);
    if (!looksAs(stdout, shown)) expect(stdout, stderr).toBe(shown);
  });
});
