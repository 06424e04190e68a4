import { beforeAll, describe, expect, it } from "vitest";
import { checkQuote } from "../../src/answer/check.ts";
import type { QuoteCheck } from "../../src/terms/answer.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import { oneLine, type Told } from "./pile.ts";
import { recordOf } from "./record.ts";

const SPEECH: Told = {
  published: "2031-03-02",
  publisher: "The Orland Post",
  paragraphs: [
    "{{a:“And this is a quarrel that belongs to the islanders,”}} Kessler said. {{b:“We are not, obviously, thinking of sending boats. This is their quarrel, but we’re going to help them in their quarrel.”}}",
    "{{c:“We’re open to talks if there is something useful that can be brought by Orlandia, if Orlandia is ready to respect the nets of the valley,”}} she told the paper.",
    "The ferry was full for the first time in years, and the band played until midnight.",
  ],
  statements: { a: { speaker: "Mara Kessler" }, b: { speaker: "Mara Kessler", continues: "a" }, c: { speaker: "Mara Kessler" } },
};
const WIRE: Told = {
  published: "2031-03-03",
  publisher: "Harbour Wire",
  paragraphs: [
    "Kessler said the town was {{d:“open to talks”}} with Orlandia and would {{d:“keep the peace at sea”}}.",
    "Brandt said {{e:the harbour would close its northern gate before the winter storms}}.",
    "{{f:“We have sent 2,000 sacks of grain to the upper valley since spring,”}} {{f:“and nobody has thanked us,”}} Brandt said.",
    "{{g:“It is too late.”}}",
  ],
  statements: {
    d: { speaker: "Mara Kessler", kind: "mixed" },
    e: { speaker: "Ivo Brandt", kind: "indirect" },
    f: { speaker: "Ivo Brandt" },
    g: { speaker: null },
  },
};

const SEARCHED = { articles: 2, statements: 7, from: "2031-03-02", to: "2031-03-03", publishers: 2 };

describe("checking a quotation", () => {
  let store: RecordStore;
  const check = (quote: string, speaker?: string): Promise<QuoteCheck> => checkQuote(store, { quote, speaker });
  const changes = ({ matches }: QuoteCheck) =>
    matches[0].diff.filter((part) => part.op !== "equal").map((part) => [part.op, part.text.trim()]);

  beforeAll(async () => {
    store = await recordOf([SPEECH, WIRE]);
  });

  it("exact: words decide, not case, spaces or marks", async () => {
    for (const quote of [
      "We’re open to talks if there is something useful that can be brought by Orlandia, if Orlandia is ready to respect the nets of the valley",
      ' "we\'re OPEN to talks, if there is something useful   that can be brought by Orlandia, if Orlandia is ready to respect the nets of the valley." ',
    ]) {
      const answer = await check(quote);
      expect(answer).toMatchObject({
        verdict: "exact",
        speaker: "Mara Kessler",
        claimed: null,
        misattributed: false,
        stitched: false,
        clipped: false,
      });
      expect(answer.matches[0].diff).toEqual([{ op: "equal", text: answer.matches[0].quote }]);
      expect(answer.searched).toEqual(SEARCHED);
    }
  });

  it("exact but clipped: a clause of a sentence that goes on", async () => {
    const answer = await check("This is their quarrel");
    expect(answer).toMatchObject({ verdict: "exact", speaker: "Mara Kessler", clipped: true });
    expect(answer.matches).toEqual([
      {
        article: expect.any(String),
        statement: expect.stringMatching(/-b$/),
        quote: "This is their quarrel",
        diff: [{ op: "equal", text: "This is their quarrel" }],
        changes: [],
        after: "but we’re going to help them in their quarrel.",
        turning: ["but"],
      },
    ]);
  });

  it("exact: a whole sentence of a longer quotation, and one that runs over the cue", async () => {
    expect(await check("We are not, obviously, thinking of sending boats.")).toMatchObject({ verdict: "exact", clipped: false });
    const over = await check("And this is a quarrel that belongs to the islanders. We are not, obviously, thinking of sending boats");
    expect(over).toMatchObject({ verdict: "exact", clipped: false, stitched: false });
    expect(await check("We have sent 2000 sacks of grain to the upper valley since spring, and nobody has thanked us")).toMatchObject({
      verdict: "exact",
      speaker: "Ivo Brandt",
    });
  });

  it("exact: the stretch of a mixed statement as printed", async () => {
    expect(await check("open to talks")).toMatchObject({ verdict: "exact", speaker: "Mara Kessler" });
  });

  it("partial: begins or stops inside a clause, the diff says what was cut", async () => {
    const answer = await check("something useful that can be brought");
    expect(answer).toMatchObject({ verdict: "partial", clipped: true, stitched: false, speaker: "Mara Kessler" });
    expect(changes(answer)).toEqual([
      ["delete", "We’re open to talks if there is"],
      ["delete", "by Orlandia, if Orlandia is ready to respect the nets of the valley"],
    ]);
  });

  it("partial: cut inside, with an ellipsis or without", async () => {
    for (const quote of [
      "We’re open to talks ... if Orlandia is ready to respect the nets of the valley",
      "We’re open to talks if Orlandia is ready to respect the nets of the valley",
    ]) {
      const answer = await check(quote);
      expect(answer, quote).toMatchObject({ verdict: "partial", clipped: true, stitched: false });
      expect(changes(answer).every(([op]) => op === "delete")).toBe(true);
    }
  });

  it.each([
    [
      "This is our quarrel",
      [
        ["delete", "their"],
        ["insert", "our"],
      ],
    ],
    [
      "This is their harbour",
      [
        ["delete", "quarrel"],
        ["insert", "harbour"],
      ],
    ],
    [
      "That is their quarrel",
      [
        ["delete", "This"],
        ["insert", "That"],
      ],
    ],
    ["We are, obviously, thinking of sending boats", [["delete", "not,"]]],
    [
      "We have sent 3,000 sacks of grain to the upper valley since spring",
      [
        ["delete", "2,000"],
        ["insert", "3,000"],
      ],
    ],
    [
      "We had sent 2,000 sacks of grain to the upper valley since spring",
      [
        ["delete", "have"],
        ["insert", "had"],
      ],
    ],
    ["We have not sent 2,000 sacks of grain to the upper valley since spring", [["insert", "not"]]],
    [
      "We are open to talks",
      [
        ["delete", "We’re"],
        ["insert", "We are"],
      ],
    ],
    ["nobody has ever thanked us", [["insert", "ever"]]],
  ])("altered: %s", async (quote, expected) => {
    const answer = await check(quote);
    expect(answer.verdict).toBe("altered");
    expect(changes(answer)).toEqual(expected);
  });

  it("stitched: sentences that were not together", async () => {
    for (const quote of [
      "We have sent 2,000 sacks of grain to the upper valley since spring. This is their quarrel.",
      "And this is a quarrel that belongs to the islanders, and nobody has thanked us",
    ]) {
      const answer = await check(quote);
      expect(answer, quote).toMatchObject({ verdict: "altered", stitched: true });
      expect(answer.matches).toHaveLength(2);
    }
    const within = await check("And this is a quarrel that belongs to the islanders. This is their quarrel.");
    expect(within).toMatchObject({ verdict: "partial", stitched: true, clipped: true });
    expect(await check("open to talks, keep the peace at sea")).toMatchObject({ verdict: "partial", stitched: true });
  });

  it("reported: the pile has it as indirect speech only", async () => {
    for (const quote of [
      "the harbour would close its northern gate",
      "The harbour will close its northern gate before the storms of the winter",
    ]) {
      const answer = await check(quote);
      expect(answer, quote).toMatchObject({ verdict: "reported", speaker: "Ivo Brandt" });
      expect(answer.matches[0].statement).toMatch(/-e$/);
    }
    expect(await check("Brandt would open the ferry line")).toMatchObject({ verdict: "absent" });
    expect(await check("The harbour will not close its northern gate before the winter storms")).toMatchObject({ verdict: "absent" });
  });

  it("absent: nobody said it", async () => {
    for (const quote of [
      "We will buy the island before the end of the year",
      "There is no doubt about what they are going to do",
      "boats",
      "We are not going to be the ones who are open to that",
      "their boats",
    ]) {
      const answer = await check(quote, "Mara Kessler");
      if (quote === "boats") expect(answer.verdict).toBe("partial");
      else
        expect(answer, quote).toEqual({
          verdict: "absent",
          speaker: null,
          claimed: "Mara Kessler",
          misattributed: false,
          stitched: false,
          clipped: false,
          matches: [],
          wordings: [],
          speakers: [],
          confidence: expect.any(Number),
          searched: SEARCHED,
        });
    }
  });

  it("absent, but told where the outlet itself has the words", async () => {
    const answer = await check("the band played until midnight");
    expect(answer).toMatchObject({ verdict: "absent", speaker: null, matches: [] });
    expect(answer.narrated).toEqual([expect.objectContaining({ text: "the band played until midnight" })]);
    const reading = await store.article(answer.narrated![0].article);
    expect(reading!.text.slice(answer.narrated![0].start, answer.narrated![0].end)).toBe("the band played until midnight");
  });

  it("says who said it, whoever is claimed", async () => {
    expect(await check("nobody has thanked us", "Kessler")).toMatchObject({
      speaker: "Ivo Brandt",
      claimed: "Kessler",
      misattributed: true,
      verdict: "exact",
    });
    expect(await check("nobody has thanked us", "Mr. Brandt")).toMatchObject({ speaker: "Ivo Brandt", misattributed: false });
    expect(await check("It is too late", "Kessler")).toMatchObject({ speaker: null, misattributed: false, verdict: "exact" });
  });

  it("refuses a question without words", async () => {
    await expect(check(" “…” ")).rejects.toThrow(RangeError);
    await expect(check("word ".repeat(2000))).rejects.toThrow(/ask about a part/);
  });
});

describe("checking a quotation that many carry", () => {
  it("lists the carriers earliest first, and goes by the majority for the speaker", async () => {
    const line = "The lighthouse stays lit for as long as I have oil.";
    const store = await recordOf([
      oneLine("Ada Quist", line, "2031-05-03"),
      oneLine("Quist", line, "2031-05-01"),
      oneLine("Bo Lund", line, "2031-04-01"),
      oneLine(null, line),
    ]);
    const answer = await checkQuote(store, { quote: line });
    expect(answer).toMatchObject({ verdict: "exact", speaker: "Ada Quist" });
    const dates = await Promise.all(answer.matches.map(async ({ article }) => (await store.article(article))!.published?.value ?? null));
    expect(dates).toEqual(["2031-04-01", "2031-05-01", "2031-05-03", null]);
    expect(await checkQuote(store, { quote: line, speaker: "Lund" })).toMatchObject({ speaker: "Bo Lund", misattributed: false });
    expect(await checkQuote(store, { quote: line, speaker: "Vera Holm" })).toMatchObject({ speaker: "Ada Quist", misattributed: true });
    expect((await checkQuote(store, { quote: line }, { matches: 2 })).matches).toHaveLength(2);
  });
});
