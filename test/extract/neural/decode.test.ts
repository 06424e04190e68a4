import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeAttributions } from "../../../src/extract/attribution/neural/decode.ts";
import type { Predictions } from "../../../src/terms/predictions.ts";
import { DECODING, layersOf, lines, marked } from "./predictions.ts";

function read(text: string, decoding = {}): string[] {
  const { text: plain, predictions } = marked(text, decoding);
  return lines(plain, decodeAttributions(plain, layersOf(plain).layers, predictions));
}

describe("what the model sees becomes attributions", () => {
  const cases: [string, string, string[]][] = [
    ["an indirect statement", "[S1 Ada Lund] [Q1 said] [C1 the dam would hold].", ["indirect | Ada Lund | said | the dam would hold"]],
    [
      "content on both sides of its cue",
      "“[C1 We wait],” [S1 Lund] [Q1 said]. [C1 The dam holds].",
      ["mixed | Lund | said | “We wait,” ... The dam holds"],
    ],
    [
      "one source with two cues",
      "[S1 Lund] [Q1 said] [C1 the dam holds] and [Q2 hopes] [C2 it rains].",
      ["indirect | Lund | said | the dam holds", "indirect | - | hopes | it rains {attitude}"],
    ],
    ["a cue that nothing belongs to says nothing", "[S1 Lund] [Q1 said] so.", []],
    [
      "a content that points to no cue takes one that has none, when it points there at all",
      "[Q1 According to] nobody. [C0 The dam holds].",
      [],
    ],
    [
      "content with its cue in the middle is two spans",
      "[C1 The dam], [S1 Lund] [Q1 said], [C1 will hold].",
      ["indirect | Lund | said | The dam ... will hold"],
    ],
    [
      "a cue does not stop inside a phrase",
      "“[C1 We wait],” [S1 Lund] [Q1 said through a] translator.",
      ["direct | Lund | said | “We wait,”"],
    ],
    [
      "what is said stops with its paragraph",
      "[S1 Lund] [Q1 said] [C1 the dam holds.\n\nIt rained].",
      ["indirect | Lund | said | the dam holds"],
    ],
    [
      "a source loses a comma that is no pair's",
      "[S1 Lund,] at noon, [Q1 said] [C1 the dam holds].",
      ["indirect | Lund | said | the dam holds"],
    ],
    [
      "and keeps one that is",
      "[S1 Lund, the engineer,] [Q1 said] [C1 the dam holds].",
      ["indirect | Lund, the engineer, | said | the dam holds"],
    ],
    [
      "a source ends before the cue it runs over",
      "[S1 Lund, who [Q1 insisted] that] [C1 it holds], left.",
      ["indirect | Lund, who | insisted | it holds"],
    ],
    ["edges lose their commas", "[C1 The dam holds,] [S1 Lund] [Q1 said].", ["indirect | Lund | said | The dam holds"]],
  ];
  for (const [name, text, expected] of cases) test(name, () => expect(read(text)).toEqual(expected));
});

describe("quotation marks are evidence", () => {
  test("a quotation mostly covered is covered whole, marks included", () => {
    expect(read("“We [C1 will wait for the rain] to come,” [S1 Lund] [Q1 said].")).toEqual([
      "direct | Lund | said | “We will wait for the rain to come,”",
    ]);
  });
  test("one hardly covered is left as the model sees it", () => {
    expect(read("[S1 Lund] [Q1 called] it “[C1 mad], and bad, and worse than that”.")).toEqual(["direct | Lund | called | mad"]);
  });
  test("a quotation in which the model sees a cue is not touched: its marks may be paired wrongly", () => {
    expect(read("“[C1 We will wait] [S1 Lund] [Q1 said] [C1 for rain and snow].”")).toEqual([
      "mixed | Lund | said | We will wait ... for rain and snow".replace("mixed", "direct"),
    ]);
  });
  test("the setting turns it off", () => {
    expect(read("“We [C1 will wait for the rain] to come,” [S1 Lund] [Q1 said].", { whole_quotation: 1 })).toEqual([
      "direct | Lund | said | will wait for the rain",
    ]);
  });
  test("a quotation that nobody took goes on with the statement before, or stands by itself", () => {
    expect(read("“[C1 We wait],” [S1 Lund] [Q1 said]. “It will rain.”\n\n“And nobody will see it come.”")).toEqual([
      "direct | Lund | said | “We wait,” ... “It will rain.”",
      "direct | - | - | “And nobody will see it come.” {goes on}",
    ]);
  });
  test("scare quotes that the model passed over are no statement", () => {
    expect(read("The “big dam of Port Sele” stood. [S1 Lund] [Q1 said] [C1 it holds].")).toEqual(["indirect | Lund | said | it holds"]);
  });
});

test("settings that find more find more; links below their share are not made", () => {
  const { text, predictions } = marked("[S1 Lund] [Q1 said] [C1 it holds]. [S2 She] [Q2 hoped].");
  const less = { ...predictions, decoding: { ...DECODING, enter: { source: -20, cue: 0, content: 0 } } };
  expect(lines(text, decodeAttributions(text, layersOf(text).layers, less))).toEqual(["indirect | - | said | it holds"]);
});

test("going from one tag to the next has its price", () => {
  const { text, predictions } = marked("[S1 Lund] [Q1 said] [C1 the dam] [C1 holds].");
  const decode = (steps?: Predictions["decoding"]["steps"]) =>
    lines(text, decodeAttributions(text, layersOf(text).layers, { ...predictions, decoding: { ...DECODING, steps } }));
  const still = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  const neverTwo = [
    [0, 0, 0],
    [0, -20, 1],
    [0, -20, 1],
  ];
  expect(decode()).toEqual(["indirect | Lund | said | the dam ... holds"].map((line) => line.replace(" ... ", " ")));
  expect(decode({ source: still, cue: still, content: neverTwo })).toEqual(["indirect | Lund | said | the dam holds"]);
});

test("confidence follows the evidence, and the fit when there is one", () => {
  const { text, predictions } = marked("[S1 Lund] [Q1 said] [C1 it holds].");
  const confidence = (decoding: Partial<Predictions["decoding"]>, tags = predictions.tags) =>
    decodeAttributions(text, layersOf(text).layers, { ...predictions, tags, decoding: { ...DECODING, ...decoding } })[0].confidence;
  const plain = confidence({});
  expect(plain).toBeGreaterThan(0.9);
  expect(
    confidence(
      {},
      predictions.tags.map((tag) => tag / 3),
    ),
  ).toBeLessThan(plain);
  expect(confidence({ calibration: { base: 0, content: 0, cue: 0, link: 0 } })).toBe(0.5);
});

const numbers = fc.float({ min: -8, max: 8, noNaN: true });
const fragment = fc.constantFrom(
  "Lund",
  "said",
  "the dam",
  "“",
  "”",
  ",",
  ".",
  "\n\n",
  "she",
  "hopes",
  "it",
  "😀",
  "hy\u00adphen",
  "\u200b",
  "é",
  "U.S.",
  "’",
  "''",
  "according to",
);

test("whatever the numbers: spans in text order, on words, inside one paragraph, contents not empty", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), fc.infiniteStream(numbers), fc.nat(10), (fragments, stream, shared) => {
      const text = fragments
        .join(" ")
        .trim()
        .replace(/\s*\n\n\s*(?:\n\n\s*)*/g, "\n\n");
      const { view, layers } = layersOf(text);
      const words = [...text.matchAll(/[\p{L}\p{N}\u00ad]+|[^\s\p{L}\p{N}\u00ad\u200b]/gu)];
      const count = words.length;
      const many = (length: number) => Float32Array.from({ length }, () => stream.next().value as number);
      const middle = count >> 1;
      const [left, right] = [Math.min(count, middle + shared), Math.max(0, middle - shared)];
      const window = (start: number, end: number) => ({
        start,
        end,
        width: 2,
        dependent: many((end - start + 2) * 4),
        head: many((end - start + 2) * 4),
      });
      const predictions: Predictions = {
        model: "noise",
        starts: Int32Array.from(words, ({ index }) => index),
        ends: Int32Array.from(words, ({ index, 0: word }) => index + word.length),
        tags: many(count * 9),
        owners: Uint32Array.from({ length: count }, (_, i) => (i < middle ? 0 : 1)),
        windows: [window(0, left), window(right, count)],
        decoding: DECODING,
      };
      const attributions = decodeAttributions(view.text, layers, predictions);
      const starts = new Set(layers.tokens.map(({ start }) => start));
      const ends = new Set(layers.tokens.map(({ end }) => end));
      for (const { source, cue, content, confidence, continues } of attributions) {
        expect(content.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (continues !== null) expect(attributions[continues]).toBeDefined();
        for (const span of [...source, ...cue, ...content]) {
          expect(starts.has(span.start) && ends.has(span.end) && span.end > span.start).toBe(true);
          expect(view.paragraphs.some((paragraph) => paragraph.start <= span.start && span.end <= paragraph.end)).toBe(true);
        }
        for (let i = 1; i < content.length; i++) expect(content[i].start).toBeGreaterThanOrEqual(content[i - 1].end);
      }
      expect(decodeAttributions(view.text, layers, predictions)).toEqual(attributions);
    }),
    { numRuns: 300 },
  );
});

test("a turn of a transcript is the speaker's from end to end, whatever the model sees across it", () => {
  const turns =
    "LUND: [C1 When did the yard hear of it?]\n\nORRIN: [C1 In May, by letter, I think.]\n\nLUND: Who [Q1 wrote] it to you then?\n\nORRIN: I never saw a name.";
  expect(read(turns)).toEqual([
    "direct | LUND | : | When did the yard hear of it?",
    "direct | ORRIN | : | In May, by letter, I think.",
    "direct | LUND | : | Who wrote it to you then?",
    "direct | ORRIN | : | I never saw a name.",
  ]);
});
