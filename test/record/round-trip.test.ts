import fc from "fast-check";
import { expect, test } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import { newPath } from "./in-folder.ts";
import { listed } from "./judging.ts";
import { type Line, type Plan, readingOf } from "./readings.ts";

/** Any UTF-16: NUL, halves of surrogate pairs, line ends of all kinds. */
const weird = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(fc.constantFrom("\u{1F600}", "\ud83d", "\0", "\r\n", "“", "”", '"', "''", "\u0301", "é", " ", "a", "%", "_"), { maxLength: 20 })
    .map((a) => a.join("")),
);
const line: fc.Arbitrary<Line> = fc.record({
  speaker: weird,
  words: weird,
  kind: fc.constantFrom("direct", "mixed", "indirect"),
  type: fc.constantFrom("person", "unknown", "anonymous"),
  before: weird,
  after: weird,
});
const plan: fc.Arbitrary<Plan> = fc.record({
  path: fc.string({ maxLength: 12 }),
  title: fc.option(weird, { nil: undefined }),
  publisher: fc.option(weird),
  published: fc.option(fc.constantFrom("2014-09-15", "2014", "2021-01-01T10:00:00Z")),
  paragraphs: fc.array(fc.oneof(weird, line), { maxLength: 6 }),
  chrome: fc.array(weird, { maxLength: 3 }),
});

test("a reading comes back byte for byte, and so do its statements and places", async () => {
  const path = newPath();
  const store: RecordStore = await openRecord(path, { mode: "create", reader: "1" });
  try {
    await fc.assert(
      fc.asyncProperty(plan, fc.nat(), async (drawn, salt) => {
        const reading = readingOf({ ...drawn, path: `${drawn.path}${salt}` });
        const { sha256 } = reading.origin;
        await store.add([reading]);
        const back = await store.article(sha256);
        expect(JSON.stringify(back)).toBe(JSON.stringify(reading));
        const statements = await listed(store.statements({ article: sha256 }));
        expect(statements.map(({ statement }) => statement)).toEqual(reading.statements);
        for (const { before, after } of statements) {
          for (const sentence of [before, after]) {
            if (sentence) expect(reading.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          }
        }
      }),
      { numRuns: 150 },
    );
    for await (const { text, citations } of store.citations()) {
      for (const { start, end, text: words } of citations) expect(words).toBe(text.slice(start, end));
    }
  } finally {
    await store.close();
  }
});
