import { describe, expect, it } from "vitest";
import { checkQuote } from "../../src/answer/check.ts";
import { oneLine, type Told } from "./pile.ts";
import { recordOf } from "./record.ts";

describe("who carries a quotation", () => {
  it("groups carriers by their wording, nearest first, and counts outlets and origins", async () => {
    const print = (publisher: string, words: string, day: string): Told => ({ ...oneLine("Ada Quist", words, day), publisher });
    const store = await recordOf([
      print("Orland Post", "The northern gate was failing when the ferry came in.", "2031-05-02"),
      print("Harbour Wire", "The northern gate was failing when the ferry came in.", "2031-05-01"),
      print("Harbour Wire", "The northern gate was failing when the ferry came in!", "2031-05-03"),
      print("Valley Times", "The northern gate was broken when the ferry came in.", "2031-05-04"),
    ]);
    const { wordings, verdict, confidence } = await checkQuote(store, { quote: "The northern gate was faulty when the ferry came in" });
    expect(verdict).toBe("altered");
    expect(confidence).toBeGreaterThan(0.85);
    expect(wordings.map(({ articles, outlets, origins, from }) => [articles, outlets, origins, from])).toEqual([
      [3, 2, expect.any(Number), "2031-05-01"],
      [1, 1, 1, "2031-05-04"],
    ]);
    expect(wordings[0].first.changes).toEqual([{ kind: "substitution", from: "failing", to: "faulty" }]);
    expect(wordings[0].statements).toHaveLength(3);
  });

  it("a thousand copies of one article are read once and all counted", async () => {
    const store = await recordOf(
      Array.from({ length: 1000 }, (_, i) => ({
        ...oneLine("Bo Lund", "Nobody has repaired the lamp since the flood.", "2031-01-01"),
        publisher: `Paper ${i}`,
      })),
    );
    let read = 0;
    const counting = { ...store, article: (sha256: string) => store.article(sha256).finally(() => read++) };
    const answer = await checkQuote(counting, { quote: "Nobody has repaired the lamp since the flood" });
    expect(answer).toMatchObject({ verdict: "exact", speakers: [{ name: "Bo Lund", articles: 1000 }] });
    expect(answer.wordings).toMatchObject([{ articles: 1000, outlets: 1000 }]);
    expect(answer.matches).toHaveLength(20);
    expect(read).toBeLessThan(5);
  }, 60_000);

  it("names everybody who is said to have said it, and shows where it stands in a longer sentence", async () => {
    const line = "We leave at dawn";
    const store = await recordOf([
      oneLine("Ada Quist", `${line}.`, "2031-01-01"),
      oneLine("Ada Quist", `${line}!`, "2031-01-02"),
      oneLine("Bo Lund", `${line}.`, "2031-01-03"),
      oneLine("Vera Holm", "I never thought we leave at dawn without them.", "2031-01-04"),
    ]);
    const answer = await checkQuote(store, { quote: line });
    expect(answer.speakers).toEqual([
      { name: "Ada Quist", articles: 2 },
      { name: "Bo Lund", articles: 1 },
    ]);
    expect(answer.wordings.map(({ verdict, articles }) => [verdict, articles])).toEqual([
      ["exact", 3],
      ["partial", 1],
    ]);
    expect(answer.wordings[1].first.turning).toEqual(["never", "without"]);
    expect(answer.matches).toHaveLength(3);
  });
});

describe("whom a claimed name means", () => {
  const CABINET: Told = {
    published: "2031-03-02",
    publisher: "The Orland Post",
    paragraphs: [
      "Mara Kessler, the harbour minister, spoke. {{a:“The nets will stay where they are for now,”}} Mara Kessler said. Ivo Brandt listened.",
    ],
    people: [
      { name: "Mara Kessler", roles: ["harbour minister"] },
      { name: "Ivo Brandt", roles: ["spokesman"] },
    ],
    statements: { a: { speaker: "Mara Kessler" } },
  };
  const SECOND: Told = {
    published: "2031-03-03",
    publisher: "Harbour Wire",
    paragraphs: [
      "{{b:“The nets will stay where they are for now,”}} Kessler said. Mara Kessler left. {{c:“No comment on the nets today,”}} Ivo Brandt said.",
    ],
    people: [{ name: "Mara Kessler" }, { name: "Ivo Brandt", roles: ["spokesman"] }],
    statements: { b: { speaker: "Mara Kessler" }, c: { speaker: "Ivo Brandt" } },
  };

  it.each([
    ["Kessler", false],
    ["Mrs. Kessler", false],
    ["KESSLER", false],
    ["the harbour minister", false],
    ["Harbour Minister Mara Kessler", false],
    ["the minister", false],
    ["Orland's harbour minister", false],
    ["Ivo Brandt", true],
    ["Tom Kessler", true],
    ["the fishing minister", true],
    ["a spokesman", true],
  ])("%s: misattributed %s", async (speaker, misattributed) => {
    const store = await recordOf([CABINET, SECOND]);
    const answer = await checkQuote(store, { quote: "The nets will stay where they are for now", speaker });
    expect(answer).toMatchObject({ verdict: "exact", speaker: "Mara Kessler", claimed: speaker, misattributed });
    expect(answer.speakers).toEqual([{ name: "Mara Kessler", articles: 2 }]);
  });

  it("does not accuse where it cannot tell: a ministry's spokesman may be this spokesman", async () => {
    const store = await recordOf([CABINET, SECOND]);
    expect(await checkQuote(store, { quote: "No comment on the nets today", speaker: "a ministry spokesman" })).toMatchObject({
      misattributed: false,
    });
  });
});

describe("a question as it comes", () => {
  const PILE: Told = {
    published: "2031-03-02",
    publisher: "The Orland Post",
    paragraphs: [
      "{{a:“We will mend the nets before winter,”}} {{a:“and nobody will pay for it. But the ferry has to wait.”}} Kessler said.",
      "Kessler said she was not ready to {{b:promise “a second ferry for the valley”}} at all.",
      "Brandt said {{c:the harbour would lose 20 boats before the spring tide}}.",
    ],
    statements: {
      a: { speaker: "Mara Kessler" },
      b: { speaker: "Mara Kessler", kind: "mixed" },
      c: { speaker: "Ivo Brandt", kind: "indirect" },
    },
  };
  const check = async (quote: string, speaker?: string) => checkQuote(await recordOf([PILE]), { quote, speaker });

  it.each([
    "“We will mend the nets before winter,” Kessler said, “and nobody will pay for it.”",
    '"We will mend the nets before winter," said Mara Kessler, "and nobody will pay for it"',
    "Kessler told reporters: “We will mend the nets before winter, and nobody will pay for it.”",
    "‘We will mend the nets before winter,’ Kessler said, ‘and nobody will pay for it.’",
  ])("with its speaker and cue: %s", async (quote) => {
    const answer = await check(quote);
    expect(answer).toMatchObject({ verdict: "exact", speaker: "Mara Kessler", misattributed: false });
    expect(answer.claimed).toMatch(/Kessler$/);
  });

  it("with somebody else's name in the cue", async () => {
    expect(await check("“We will mend the nets before winter,” Ivo Brandt said")).toMatchObject({
      claimed: "Ivo Brandt",
      misattributed: true,
    });
    expect(await check("“We will mend the nets before winter,” he said")).toMatchObject({ claimed: null, misattributed: false });
    expect(await check("“We will mend the nets before winter,” Ivo Brandt said", "Kessler")).toMatchObject({
      claimed: "Kessler",
      misattributed: false,
    });
  });

  it.each([
    ["in capitals, with a line break", "WE WILL MEND THE NETS\nBEFORE WINTER", "exact"],
    ["in other marks", "„We will mend the nets before winter“", "exact"],
    ["with ellipses around", "... we will mend the nets before winter ...", "exact"],
    ["with a letter in brackets", "[n]obody will pay for it", "exact"],
    ["with a word in brackets", "[The council] will mend the nets before winter", "altered"],
    ["one word", "nets", "partial"],
  ])("%s", async (_, quote, verdict) => {
    expect((await check(quote)).verdict).toBe(verdict);
  });

  it("of a thousand words", async () => {
    const long = Array.from({ length: 99 }, (_, i) => `We will mend the nets before winter ${i} and again.`).join(" ");
    expect((await check(long)).verdict).toMatch(/altered|absent/);
  });

  it("says what a sentence is bound to, and what turns it", async () => {
    const { matches, clipped } = await check("nobody will pay for it");
    expect(clipped).toBe(true);
    expect(matches[0]).toMatchObject({ before: "We will mend the nets before winter, and", next: "But the ferry has to wait." });
    expect((await check("the ferry has to wait")).matches[0]).toMatchObject({
      turning: ["but"],
      previous: expect.stringContaining("nobody will pay"),
    });
  });

  it("shows how the outlet itself turns quoted words", async () => {
    const told: Told = {
      ...PILE,
      paragraphs: ["Kessler {{b:was not ready to promise “a second ferry for the valley”}}."],
      statements: { b: { speaker: "Mara Kessler", kind: "mixed" } },
    };
    const { matches } = await checkQuote(await recordOf([told]), { quote: "a second ferry for the valley" });
    expect(matches[0].frame).toBe("was not ready to promise “a second ferry for the valley”");
  });

  it("what is reported with another figure is absent, and told", async () => {
    expect(await check("the harbour would lose 20 boats before the spring tide")).toMatchObject({
      verdict: "reported",
      speaker: "Ivo Brandt",
    });
    const answer = await check("the harbour would lose 30 boats before the spring tide");
    expect(answer).toMatchObject({ verdict: "absent", matches: [] });
    expect(answer.nearest).toMatchObject({ changes: [{ kind: "figure", from: "20", to: "30" }] });
  });
});
