import { describe, expect, it } from "vitest";
import { compare } from "../../src/answer/compare.ts";
import { findStatements, placeOf, showStatement } from "../../src/answer/statements.ts";
import { verify } from "../../src/answer/verify.ts";
import type { ArticleCitations } from "../../src/terms/store.ts";
import { oneLine, readingOf, type Told } from "./pile.ts";
import { recordOf } from "./record.ts";

const FULL = "We are open to any plan that would settle the quarrel over the nets before the winter.";
const PILE: Told[] = [
  oneLine("Mara Kessler", FULL, "2031-02-03"),
  oneLine("Kessler", FULL, "2031-02-02"),
  oneLine("Mara Kessler", FULL.replace("would", "could"), "2031-02-01"),
  {
    published: "2031-02-05",
    paragraphs: ["Kessler is {{a:“open to any plan”}}, she said."],
    statements: { a: { speaker: "Mara Kessler", kind: "mixed" } },
  },
  oneLine("Ivo Brandt", "The ferry is late again.", undefined),
];

describe("comparing the articles of a record", () => {
  it("lays each other wording against the longest, earliest first", async () => {
    const comparison = await compare(await recordOf(PILE));
    const ids = PILE.map((told) => readingOf(told).origin.sha256);
    expect(comparison.order).toEqual([ids[2], ids[1], ids[0], ids[3], ids[4]]);
    expect(comparison).toMatchObject({ events: [], disagreements: [], shifts: [], wire: [] });
    expect(comparison.utterances).toHaveLength(1);
    const [utterance] = comparison.utterances;
    expect(utterance.statements.map(({ article }) => article)).toEqual([ids[2], ids[1], ids[0], ids[3]]);
    expect(utterance.variants.map(({ kind, from, to }) => [kind, from.article, to.article])).toEqual([
      ["altered", ids[2], ids[1]],
      ["partial", ids[2], ids[3]],
    ]);
    expect(utterance.variants[0].diff.filter(({ op }) => op !== "equal")).toEqual([
      { op: "delete", text: "could" },
      { op: "insert", text: "would" },
    ]);
  });

  it("is the same whatever the order of adding", async () => {
    expect(await compare(await recordOf([...PILE].reverse()))).toEqual(await compare(await recordOf(PILE)));
  });
});

describe("listing and showing statements", () => {
  it("finds by speaker and shows the place and the other carriers", async () => {
    const store = await recordOf(PILE);
    const found = [];
    for await (const recorded of findStatements(store, { by: "kessler" })) found.push(recorded);
    expect(found).toHaveLength(4);
    const shown = await showStatement(store, found[0].statement.id);
    expect(shown).toMatchObject({ line: 1, recorded: { statement: { id: found[0].statement.id } } });
    expect(shown!.carriers).toHaveLength(3);
    expect(shown!.carriers.map(({ statement }) => statement.id)).not.toContain(found[0].statement.id);
    expect(await showStatement(store, "nobody")).toBeNull();
  });

  it("counts lines however they end", () => {
    expect(placeOf("a\nb\r\nc\rd", 7)).toEqual({ line: 4, column: 1 });
    expect(placeOf("a\nb\r\nc\rd", 3)).toEqual({ line: 2, column: 2 });
    expect(placeOf("abc", 2)).toEqual({ line: 1, column: 3 });
  });
});

describe("verifying a record", () => {
  it("reads every citation again and finds nothing wrong", async () => {
    const store = await recordOf(PILE);
    const hashes = new Map(PILE.map((told) => readingOf(told).origin).map(({ path, sha256 }) => [path, sha256]));
    const verification = await verify(store, async (path) => hashes.get(path) ?? null);
    expect(verification).toMatchObject({ articles: 5, originals: { same: 5, changed: 0, gone: 0 }, problems: [] });
    expect(verification.citations).toBe(10);
    expect((await verify(store)).originals).toEqual({ same: 0, changed: 0, gone: 0 });
  });

  it("names a changed original, counts one that is gone", async () => {
    const store = await recordOf(PILE);
    let first = true;
    const verification = await verify(store, async () => {
      const answer = first ? "0".repeat(64) : null;
      first = false;
      return answer;
    });
    expect(verification.originals).toEqual({ same: 0, changed: 1, gone: 4 });
    expect(verification.problems).toMatchObject([{ of: "original" }]);
  });

  it("fails on words that are no longer at their place", async () => {
    async function* citations(): AsyncGenerator<ArticleCitations> {
      const citation = { start: 4, end: 8, text: "nets", of: "s1", role: "content" };
      yield {
        sha256: "ab",
        path: null,
        record: null,
        text: "The boat",
        citations: [citation, { ...citation, text: "boat" }, { ...citation, end: 99, text: "boat" }],
      };
    }
    const { problems, citations: count } = await verify({ citations });
    expect(count).toBe(3);
    expect(problems.map(({ of, reason }) => [of, reason.split(":")[0]])).toEqual([
      ["content of s1", 'the text at 4-8 reads "boat", not "nets"'],
      ["content of s1", 'the text at 4-99 reads "boat", not "boat"'],
    ]);
  });
});
