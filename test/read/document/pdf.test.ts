import { describe, expect, it } from "vitest";
import { joinLines, wordsOf } from "../../../src/read/document/pdf/hyphens.ts";
import { makePile, readAll, readOne } from "../pile.ts";
import { block, PAGE, type PdfLine, pdf } from "./pdf-writer.ts";

const readPdf = (pages: readonly (readonly PdfLine[])[], options = {}) => readOne(pdf(pages), "a.pdf", options);
const FIRST = [
  "Ines Tarrow, the harbour minister, said on Sunday that the",
  "government would support the well-known plan but would not",
  "pay for it, whatever the town council of Saltby thought of",
  "it.",
];
const SECOND = [
  "“This is a fight that belongs to the town,” she told a",
  "meeting of the harbour board, which had asked for her un-",
  "conditional help.",
];
const FIRST_TEXT =
  "Ines Tarrow, the harbour minister, said on Sunday that the government would support the well-known plan but would not pay for it, whatever the town council of Saltby thought of it.";
const SECOND_TEXT =
  "“This is a fight that belongs to the town,” she told a meeting of the harbour board, which had asked for her unconditional help.";
const LONG = [...FIRST, ...SECOND, ...FIRST, ...SECOND];

describe("a PDF", () => {
  it("has its lines put together to paragraphs, parted by a gap or an indent", async () => {
    const gaps = await readPdf([
      [{ x: 60, y: 80, text: "Tarrow offers support", size: 20 }, ...block(60, 120, FIRST), ...block(60, 180, SECOND)],
    ]);
    expect(gaps.text).toBe(`Tarrow offers support\n\n${FIRST_TEXT}\n\n${SECOND_TEXT}`);
    const indents = await readPdf([[...block(60, 120, FIRST), { x: 72, y: 168, text: SECOND[0] }, ...block(60, 180, SECOND.slice(1))]]);
    expect(indents.text).toBe(`${FIRST_TEXT}\n\n${SECOND_TEXT}`);
    const short = await readPdf([block(60, 120, [...FIRST, ...SECOND])]);
    expect(short.text).toBe(`${FIRST_TEXT}\n\n${SECOND_TEXT}`);
    expect(short.origin.mediaType).toBe("application/pdf");
  });

  it("has bylines and dates apart from each other", async () => {
    const { text } = await readPdf([[...block(60, 100, ["By Ann Vale", "May 4, 2031", ...FIRST])]]);
    expect(text).toBe(`By Ann Vale\n\nMay 4, 2031\n\n${FIRST_TEXT}`);
  });

  it("is read column by column, under a headline over all of them", async () => {
    const headline = { x: 50, y: 60, text: "Tarrow offers support but no money for Saltby", size: 22 };
    const left = block(50, 100, LONG, { size: 9 });
    const right = block(330, 100, ["Bo Carr called it a scandal and", "demanded that she resign.", ...SECOND, ...SECOND, ...SECOND], {
      size: 9,
    });
    const rows = [...left, ...right].sort((a, b) => a.y - b.y || a.x - b.x);
    for (const order of [
      [headline, ...left, ...right],
      [headline, ...rows],
      [...right, headline, ...left],
    ]) {
      const page = await readPdf([order]);
      expect(page.text.split("\n\n").slice(0, 3)).toEqual([headline.text, FIRST_TEXT, SECOND_TEXT]);
      expect(page.text).toContain("Bo Carr called it a scandal and demanded that she resign.");
    }
  });

  it("has running heads and page numbers as lines of their own, and sentences whole over them", async () => {
    const page = (number: number, lines: readonly string[]) => [
      { x: 60, y: 30, text: "The Port Alder Courier", size: 8 },
      ...block(60, 120, lines),
      { x: 290, y: 820, text: String(number), size: 8 },
      { x: 60, y: 820, text: "https://courier.example/harbour", size: 8 },
    ];
    const { text, given } = await readPdf([
      page(1, [...SECOND, ...FIRST.slice(0, 2)]),
      page(2, [...FIRST.slice(2), ...SECOND]),
      page(3, SECOND),
    ]);
    const head = "The Port Alder Courier\n\nhttps://courier.example/harbour";
    expect(text).toBe(
      `${SECOND_TEXT}\n\n${FIRST_TEXT}\n\n${head}\n\n1\n\n${SECOND_TEXT}\n\n${head}\n\n2\n\n${SECOND_TEXT}\n\n${head}\n\n3`,
    );
    expect(given).toEqual({ url: "https://courier.example/harbour", methods: { url: "printed-page" } });
  });

  it("with a large first letter has its first word whole", async () => {
    const [first, ...more] = FIRST;
    const beside = [first.slice(1), ...more.slice(0, 2)];
    const { text } = await readPdf([[{ x: 60, y: 144, text: "I", size: 34 }, ...block(72, 120, beside), ...block(60, 156, more.slice(2))]]);
    expect(text).toBe(FIRST_TEXT);
  });

  it("turned on its side, and text set upright beside it, are read as they are looked at", async () => {
    const turned = LONG.map((text, i) => ({ x: 100 + i * 12, y: PAGE.height - 60, text, sideways: true }));
    const { text } = await readOne(pdf([turned], { rotate: 90 }), "a.pdf");
    expect(text.startsWith(FIRST_TEXT)).toBe(true);
    const beside = await readPdf([[...block(60, 120, FIRST), { x: 20, y: 400, text: "Photograph: D. Eke", sideways: true }]]);
    expect(beside.text).toBe(`${FIRST_TEXT}\n\nPhotograph: D. Eke`);
  });

  it("that is an export of a news database gives its articles", async () => {
    const lines = [
      "Tarrow offers support, but no money",
      "The Port Alder Courier",
      "January 5, 2014 Sunday",
      "Copyright 2014 Courier Publishing Corp. All Rights Reserved",
      "Length: 312 words",
      "Byline: Ann Vale",
      "Body",
      "Ines Tarrow said on Sunday the government would support the plan.",
      "Load-Date: January 5, 2014",
      "End of Document",
    ];
    const { text, given } = await readPdf([lines.map((line, i) => ({ x: 60, y: 80 + i * 30, text: line }))]);
    expect(text).toBe(
      "Tarrow offers support, but no money\n\nBy Ann Vale\n\nInes Tarrow said on Sunday the government would support the plan.",
    );
    expect(given).toMatchObject({ publisher: "The Port Alder Courier", published: "2014-01-05" });
  });
});

describe("a PDF that cannot be read", () => {
  const failureOf = async (bytes: Buffer, options = {}) => (await readAll([makePile({ "a.pdf": bytes })], options)).failures[0];

  it("says that it is a scan, that it is protected or that it is damaged", async () => {
    expect(await failureOf(pdf([[], []]))).toMatchObject({ rule: "scanned-pdf", reason: expect.stringContaining("ocrmypdf") });
    const key = "<< /Filter /Standard /V 1 /R 2 /O <00> /U <00> /P -4 >>";
    const secret = pdf([block(60, 100, FIRST)], { encrypt: `/Encrypt ${key} /ID [<01><01>]` });
    expect(await failureOf(secret)).toMatchObject({ rule: "encrypted-pdf", reason: expect.stringContaining("password") });
    expect(await failureOf(Buffer.from("%PDF-1.7\nnothing more"))).toMatchObject({ rule: "damaged-pdf" });
  });

  it("only in part says how much is missing", async () => {
    const pages = [block(60, 100, LONG), [], block(60, 100, LONG)];
    expect((await readPdf(pages)).diagnostics.map(({ rule }) => rule)).toEqual(["pages-without-text"]);
    expect((await readPdf(pages, { maxPdfPages: 1 })).diagnostics.map(({ rule }) => rule)).toEqual(["pages-left-out"]);
    expect(await failureOf(pdf(pages), { maxPdfMs: -1 })).toMatchObject({ rule: "stopped-in-time" });
  });

  it("is stopped in the middle of a page that takes too long", async () => {
    const endless = Array.from({ length: 250_000 }, () => ({ x: 60, y: 100, text: "the pier is shut" }));
    const began = performance.now();
    const { diagnostics } = await readPdf([block(60, 100, LONG), endless], { maxPdfMs: 1500 });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["stopped-in-time"]);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

describe("a hyphen at the end of a line", () => {
  const join = (lines: readonly string[], elsewhere = "") => joinLines(lines, wordsOf([...lines, elsewhere]));
  it.each([
    [["the misappro-", "priation of"], "", "the misappropriation of"],
    [["a well-", "known man"], "", "a well-known man"],
    [["their co-", "ordination is"], "the co-ordination of it", "their co-ordination is"],
    [["their co-", "ordination is"], "the coordination of it", "their coordination is"],
    [["of al-", "Rashid"], "", "of al-Rashid"],
    [["in 2014-", "15 it"], "", "in 2014-15 it"],
    [["a man -", "who knew"], "", "a man - who knew"],
    [["divi\u00AD", "ded"], "", "divided"],
    [["a harbour-", "master came"], "the harbour has a master now", "a harbour-master came"],
  ])("in %j (elsewhere %j) gives %j", (lines, elsewhere, text) => {
    expect(join(lines, elsewhere)).toBe(text);
  });
});
