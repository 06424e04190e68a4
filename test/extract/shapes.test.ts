import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/pipeline.ts";

function read(text: string) {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return readArticle({ origin: { path: "a.txt", url: null, sha256, mediaType: "text/plain" }, text, given: {}, diagnostics: [] });
}

const GERMAN = `Hafenmeisterin weist Vorwürfe zurück

„Die Schleuse war geschlossen, und das war allen bekannt“, sagte Ada Lund am Montag in Port Alder. Sie habe dreimal gewarnt.

Der Betreiber der Fähre wollte sich dazu nicht äußern. Die Gewerkschaft verlangt eine Untersuchung durch den Rat der Stadt.`;

describe("an article in another language", () => {
  it("is kept with its language and a word about it, and gives no statements", () => {
    const reading = read(GERMAN);
    expect(reading.language).toBe("de");
    expect(reading.title?.text).toBe("Hafenmeisterin weist Vorwürfe zurück");
    expect(reading.body).toHaveLength(2);
    expect(reading.statements).toEqual([]);
    expect(reading.entities).toEqual([]);
    expect(reading.diagnostics?.map(({ rule }) => rule)).toEqual(["language-not-supported"]);
  });
});

describe("a damaged article", () => {
  it("gives the statements of the clean one, with places in the damaged text", () => {
    const clean =
      "Lock was shut\n\n“The lock was shut,” José Peña said on Monday. “Nobody’s words were heard.”\n\nThe harbour master said she had been told to wait three times that night.";
    const damaged = Buffer.from(clean, "utf8").toString("latin1").replace(/shut/g, "sh\u00adut");
    const expected = read(clean);
    const reading = read(damaged);
    expect(reading.text).toBe(damaged);
    expect(reading.statements.map(({ speaker, kind }) => [speaker.name, kind])).toEqual(
      expected.statements.map(({ speaker, kind }) => [speaker.name, kind]),
    );
    expect(reading.statements[0].speaker.name).toBe("José Peña");
    for (const { content, source } of reading.statements)
      for (const passage of [...content, ...(source ? [source] : [])]) expect(damaged.slice(passage.start, passage.end)).toBe(passage.text);
    expect(reading.diagnostics?.map(({ rule }) => rule)).toContain("damage-repaired");
  });
});
