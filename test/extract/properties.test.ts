import fc from "fast-check";
import { expect, test } from "vitest";
import type { Passage } from "../../src/terms/span.ts";
import { readText } from "./reading.ts";

const fragment = fc.constantFrom(
  "Ada Lund",
  "Mr. Orrin",
  "said",
  "told reporters",
  "that",
  "“",
  "”",
  '"',
  "''",
  ",",
  ".",
  "?",
  "she",
  "who",
  "according to",
  "the ministry",
  "the dam",
  "would hold",
  "and",
  "but",
  "calling",
  "ruled out",
  "\n",
  "\n\n",
  "(",
  ")",
  ":",
  "—",
  "of",
  "in Port Sele",
  "on Monday",
  "declined to",
  "it",
  "was",
  "wrote",
  "a “massive” mistake",
  "claims",
  "😀",
  "’",
);

test("whatever the text: every span is exact, ids are unique, references lead somewhere, contents hold words", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 60 }), (fragments) => {
      const text = fragments.join(" ");
      const reading = readText(text);
      const ids = new Set(reading.statements.map((statement) => statement.id));
      expect(ids.size).toBe(reading.statements.length);
      const entities = new Set(reading.entities.map((entity) => entity.id));
      const exact = (passage: Passage) => expect(text.slice(passage.start, passage.end)).toBe(passage.text);
      for (const statement of reading.statements) {
        expect(statement.content.length).toBeGreaterThan(0);
        for (const passage of [...statement.content, ...statement.cue]) exact(passage);
        expect(statement.content.some((passage) => /[\p{L}\p{N}\p{So}]/u.test(passage.text))).toBe(true);
        if (statement.source) exact(statement.source);
        if (statement.continues) expect(ids.has(statement.continues)).toBe(true);
        if (statement.speaker.entity) expect(entities.has(statement.speaker.entity)).toBe(true);
        expect(statement.speaker.name).not.toBe("");
      }
      for (const entity of reading.entities) for (const mention of entity.mentions) exact(mention);
      expect(JSON.stringify(readText(text))).toBe(JSON.stringify(reading));
    }),
    { numRuns: 300 },
  );
});

test("a sentence with a quotation never loses its words: every quotation of three words or more beside a reporting verb is in a statement", () => {
  const name = fc.constantFrom("Ada Lund", "Orrin", "Mayor Piet Halloran");
  const words = fc.array(fc.constantFrom("tide", "harbour", "money", "bridge", "nobody", "waits", "again", "for"), {
    minLength: 3,
    maxLength: 8,
  });
  fc.assert(
    fc.property(name, words, fc.nat(2), (who, content, shape) => {
      const said = `The ${content.join(" ")}`;
      const text = [`“${said},” ${who} said.`, `${who} said: “${said}.”`, `“${said},” said ${who}.`][shape];
      const [statement] = readText(text).statements;
      expect(statement.kind).toBe("direct");
      expect(statement.content[0].text).toContain(said);
      expect(statement.speaker.name).toBe(who.replace("Mayor ", ""));
    }),
  );
});
