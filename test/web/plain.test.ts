import fc from "fast-check";
import { expect, it } from "vitest";
import type { RecordedStatement } from "../../src/terms/store.ts";
import { wordsAnchor } from "../../web/anchors.ts";
import { changesIn, reversed } from "../../web/changes.ts";
import { dayOf, spellDate, spellRange } from "../../web/dates.ts";
import { linkable } from "../../web/links.ts";
import { count } from "../../web/numbers.ts";
import { wordingsOf } from "../../web/wordings.ts";
import { attributed, wordsOf } from "../../web/words.ts";
import { comparison, courier, harbour, pile } from "./pile.ts";

it.each([
  ["2031", "2031"],
  ["2031-04", "April 2031"],
  ["2031-03-02", "2 March 2031"],
  ["2031-03-02T07:40:00+01:00", "2 March 2031, 07:40 +01:00"],
  ["2031-03-02T07:40:11.5Z", "2 March 2031, 07:40 UTC"],
  ["2031-03-02T00:00:00Z", "2 March 2031"],
  ["2031-13-02", null],
  ["last week", null],
])("spells %s", (value, spelled) => {
  expect(spellDate(value)).toBe(spelled);
});

it("spells ranges and finds days", () => {
  expect(spellRange("2031-03-02", "2031-03-02")).toBe("2 March 2031");
  expect(spellRange("2031-03-02", "2031-04-01")).toBe("2 March 2031 to 1 April 2031");
  expect(dayOf("2031-03-02T07:40:00Z")).toBe("2031-03-02");
  expect(dayOf("2031-03")).toBeNull();
});

it("counts with the right noun", () => {
  expect([count(0, "article"), count(1, "article"), count(1234567, "article")]).toEqual(["0 articles", "1 article", "1,234,567 articles"]);
});

it("only http and https addresses become links", () => {
  expect(linkable("https://courier.example/a")).toBe("https://courier.example/a");
  expect(linkable("HTTP://courier.example")).toBe("http://courier.example/");
  for (const url of [
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//x.example",
    "",
    "x",
  ]) {
    expect(linkable(url)).toBeNull();
  }
});

it("an anchor holds nothing that a link would have to escape, and different ids stay different", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      expect(wordsAnchor(a)).toMatch(/^words-[\w.:~-]*$/);
      expect(wordsAnchor(a) === wordsAnchor(b)).toBe(a === b);
    }),
  );
});

it("tells changes in words, and lone marks only when there is nothing else", () => {
  const diffs = comparison.utterances[0].variants.map(({ diff }) => changesIn(diff));
  expect(diffs).toEqual([
    [],
    [
      { kind: "replaced", from: "will", to: "should" },
      { kind: "replaced", from: "leave", to: "move" },
    ],
    [{ kind: "left out", from: "The barrier will hold this winter, and", to: "" }],
  ]);
  expect(changesIn([{ op: "delete", text: "," }])).toEqual([{ kind: "left out", from: ",", to: "" }]);
});

it("a diff read backwards makes the first wording from the second", () => {
  const part = fc.record({ op: fc.constantFrom("equal" as const, "delete" as const, "insert" as const), text: fc.string() });
  const side = (diff: readonly { op: string; text: string }[], without: string) =>
    diff.flatMap(({ op, text }) => (op === without ? [] : text)).join("");
  fc.assert(
    fc.property(fc.array(part), (diff) => {
      expect(side(reversed(diff), "insert")).toBe(side(diff, "delete"));
      expect(side(reversed(diff), "delete")).toBe(side(diff, "insert"));
    }),
  );
});

it("words in two places are joined, and the outlet's words between them show as a gap", () => {
  const content = [
    { start: 0, end: 3, text: "one" },
    { start: 7, end: 10, text: "two" },
    { start: 30, end: 35, text: "three" },
  ];
  expect(wordsOf({ content })).toBe("one two […] three");
  expect(
    attributed(harbour.statements[0])
      .map(({ joint, text }) => joint + text)
      .join(""),
  ).toBe("“nobody on the low quays has to leave” […] the engineer Tomás Okafor-Lindqvist put it");
  expect(attributed(courier.statements[4])).toHaveLength(3);
});

it("reports with identical words are one wording, the others change from it", async () => {
  const [utterance] = comparison.utterances;
  const carriers = await Promise.all(utterance.statements.map(({ statement }) => pile().statement(statement)));
  const wordings = wordingsOf(
    utterance,
    carriers.flatMap((carrier) => carrier ?? []),
  );
  expect(
    wordings.map(({ carriers, change }) => [carriers.map(({ article }) => article.publisher), change?.kind ?? null, change?.from ?? null]),
  ).toEqual([
    [["The Vesterhavn Courier", "Skerry Radio"], null, null],
    [["Northern Ledger"], "altered", 0],
    [["Harbour & Coast"], "partial", 0],
  ]);
});

it("the same words under other marks and capitals are one wording", async () => {
  const [utterance] = comparison.utterances;
  const first = (await pile().statement(utterance.statements[0].statement)) as RecordedStatement;
  const [part] = first.statement.content;
  const shouted = { ...part, text: part.text.toUpperCase().replaceAll("“", "''").replaceAll(",", " —") };
  const other = { ...first, statement: { ...first.statement, id: utterance.statements[1].statement, content: [shouted] } };
  expect(wordingsOf({ ...utterance, variants: [] }, [first, other])).toHaveLength(1);
});

it("a wording compared only in the other direction is still shown as a change from the first", async () => {
  const [utterance] = comparison.utterances;
  const turned = {
    ...utterance,
    variants: utterance.variants.slice(1).map(({ from, to, kind, diff }) => ({ from: to, to: from, kind, diff: reversed(diff) })),
  };
  const carriers = await Promise.all(utterance.statements.map(({ statement }) => pile().statement(statement)));
  const wordings = wordingsOf(
    turned,
    carriers.flatMap((carrier) => carrier ?? []),
  );
  expect(wordings.map(({ change }) => change?.from ?? null).filter((from) => from !== null)).toHaveLength(2);
});
