import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zip } from "../archive/zip-writer.ts";
import { makePile, readAll, readOne } from "../pile.ts";
import { docx, docxOf, W } from "./docx-writer.ts";
import { rtf } from "./rtf-writer.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const readRtf = async (body: string) => (await readOne(latin1(`{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}${body}}`), "a.rtf")).text;
const FONTS = "{\\fonttbl{\\f0\\fnil\\fcharset0 Times;}{\\f1\\fnil\\fcharset204 Arial CYR;}{\\f2\\fnil\\fcharset128 MS Mincho;}}";

describe("RTF", () => {
  it.each([
    ["bytes in the code page of the document", "Caf\\'e9 \\'93No,\\'94 she said\\par", "Café “No,” she said"],
    ["bytes in the code page of their font", "{\\f1 \\'cf\\'f0\\'e8} and {\\f2 \\'93\\'fa\\'96\\'7b}", "При and 日本"],
    ["Unicode with one stand-in", "\\u8220?twice\\u8221?", "“twice”"],
    ["Unicode with two stand-ins, in a group alone", "{\\uc2\\u233 \\'c3\\'a9}t\\u233 et", "étét"],
    ["Unicode with none", "\\uc0\\u233 et", "éet"],
    ["halves of one character", "\\u-10179?\\u-8704?", "😀"],
    ["characters with words of their own", "\\ldblquote No\\rdblquote  \\endash  Ines\\rquote s\\~\\emdash", "“No” – Ines’s\u00a0—"],
    ["no hidden and no deleted text", "a {\\v hidden}{\\deleted gone }b \\v1 c\\v0 d", "a b d"],
    ["no destinations", "{\\stylesheet Normal;}{\\info{\\title T}}{\\header Head}{\\*\\unknown x}{\\*\\shppict{\\pict 8950}}a", "a"],
    ["results of fields", '{\\field{\\*\\fldinst{HYPERLINK "x"}}{\\fldrslt a link}} after', "a link after"],
    ["the Unicode one of two renderings", "{\\upr{ansi}{\\*\\ud{unicode}}}", "unicode"],
    ["paragraphs, lines, cells", "a\\par b\\line c\\par d\\cell e\\cell\\row f", "a\n\nb\nc\n\nd\te\n\nf"],
    ["escaped signs and hyphens", "a\\{b\\}\\\\ soft\\-ly non\\_break", "a{b}\\ softly non‑break"],
    ["binary pieces passed by", "a{\\pict\\bin5 }}}}}}b\\par c", "ab\n\nc"],
    ["footnotes after the text", "a{\\super\\chftn{\\footnote The note.}} goes on.\\par b", "a goes on.\n\nb\n\nThe note."],
  ])("has %s", async (_, body, text) => {
    expect(await readRtf(body)).toBe(text);
  });

  it("that was cut keeps what came before and says so", async () => {
    const page = await readOne(rtf(["One paragraph.", "Another one."]).subarray(0, -11), "a.rtf");
    expect([page.text, page.diagnostics.map(({ rule }) => rule)]).toEqual(["One paragraph.\n\nAnothe", ["cut-document"]]);
  });

  it("nested without end costs no more than its length", async () => {
    const started = process.cpuUsage().user;
    expect(await readRtf(`a${"{".repeat(1_000_000)}deep${"}".repeat(1_000_000)}b`)).toBe("ab");
    expect(process.cpuUsage().user - started).toBeLessThan(3_000_000);
  });

  it("wrapped by hand keeps its lines", async () => {
    const line = "a line of some fifty columns that was wrapped by hand";
    const wrapped = [line, line, line, "its end.", "", line, line, line, line, "end."];
    expect((await readOne(rtf(wrapped), "a.rtf")).text).toBe(wrapped.join("\n"));
    const prose = [line, line, "", "end.", line, "", line];
    expect((await readOne(rtf(prose), "a.rtf")).text).toBe(prose.filter(Boolean).join("\n\n"));
  });
});

describe("a Word document", () => {
  it("reads as with all changes accepted, links and boxes in, notes after", async () => {
    const run = (text: string, properties = "") => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const box = (kind: string) => `<mc:${kind}><w:txbxContent><w:p>${run("Box text")}</w:p></w:txbxContent></mc:${kind}>`;
    const body = [
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>Harbour</w:t><w:tab/><w:t>talks fail</w:t></w:r></w:p>',
      `<w:p>${run("“No,” said ")}<w:hyperlink>${run("Ines Tarrow")}</w:hyperlink><w:del><w:r><w:delText> wrongly</w:delText></w:r></w:del><w:ins>${run(" &amp; left")}</w:ins>${run(".")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("hidden", "<w:rPr><w:vanish/></w:rPr>")}<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`,
      `<w:tbl><w:tr><w:tc><w:p>${run("A")}</w:p></w:tc><w:tc><w:p>${run("B")}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${run("One paragraph in a cell.")}</w:p><w:p>${run("A second.")}</w:p></w:tc></w:tr></w:tbl>`,
      `<w:p><w:r><mc:AlternateContent>${box("Choice")}${box("Fallback")}</mc:AlternateContent></w:r><w:r><w:t>After</w:t><w:br/><w:t>two</w:t></w:r><w:moveFrom>${run("away")}</w:moveFrom></w:p>`,
    ].join("");
    const note = (id: number, type: string, text: string) => `<w:footnote w:id="${id}"${type}><w:p>${run(text)}</w:p></w:footnote>`;
    const notes = `<w:footnotes ${W}>${note(0, ' w:type="separator"', "SEPARATOR")}${note(2, "", " A footnote.")}</w:footnotes>`;
    const page = await readOne(docxOf(body, { "word/footnotes.xml": notes }), "a.docx");
    expect(page.text).toBe(
      "Harbour\ttalks fail\n\n“No,” said Ines Tarrow & left.\n\nA\tB\n\nOne paragraph in a cell.\n\nA second.\n\nBox text\n\nAfter\ntwo\n\nA footnote.",
    );
  });

  it("is told by its first bytes under any name", async () => {
    expect((await readOne(docx(["One."]), "a.bin")).text).toBe("One.");
  });

  it("that unpacks to more than the bound is refused", async () => {
    const big = deflateRawSync(Buffer.alloc(5_000_000, "<w:p></w:p>"));
    const bomb = zip([{ name: "[Content_Types].xml" }, { name: "word/document.xml", data: big, method: 8, uncompressedSize: 10 }]);
    const { failures } = await readAll([makePile({ "a.docx": bomb })], { maxPartBytes: 1_000_000 });
    expect(failures[0]).toMatchObject({ rule: "too-large", reason: expect.stringContaining("1,000,000") });
  });

  it("that is damaged is refused, one with damaged XML is read as far as it goes", async () => {
    const { failures } = await readAll([
      makePile({ "a.docx": docx(["One."]).subarray(0, -40), "b.docx": zip([{ name: "[Content_Types].xml" }]) }),
    ]);
    expect(failures.map(({ rule }) => rule)).toEqual(["damaged-document", "damaged-document"]);
    const xml = `<w:document ${W}><w:body><w:p><w:r><w:t>One & two.</w:t></w:r></w:p><w:p><w:r><w:t>Thr`;
    const page = await readOne(zip([{ name: "[Content_Types].xml" }, { name: "word/document.xml", bytes: xml }]), "a.docx");
    expect([page.text, page.diagnostics.map(({ rule }) => rule)]).toEqual(["One & two.\n\nThr", ["cut-document"]]);
  });
});

describe("what is known to hold no readable article", () => {
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
  const declared = (type: string) => zip([{ name: "mimetype", bytes: type, stored: true }]);
  it.each([
    ["a.doc", ole, "unsupported-document", "soffice"],
    ["a.docx", ole, "encrypted-document", "password"],
    ["a.msg", ole, "unsupported-document", ".eml"],
    ["a.epub", declared("application/epub+zip"), "unsupported-document", "pandoc"],
    ["book", declared("application/epub+zip"), "unsupported-document", "pandoc"],
    ["a.odt", declared("application/vnd.oasis.opendocument.text"), "unsupported-document", "docx"],
    ["a.pages", zip([{ name: "Index/Document.iwa", bytes: "x" }]), "unsupported-document", "export"],
    ["a.xlsx", zip([{ name: "[Content_Types].xml" }]), "unsupported-document", "JSON Lines"],
    ["a.png", latin1("\x89PNG\r\n\x1a\n"), "binary-file", "text recognition"],
    ["a.mp4", latin1("\0\0\0\x20ftypisom\0\0\x02\0"), "binary-file", "transcript"],
    ["a.xml", Buffer.from('<?xml version="1.0"?><urlset><url/></urlset>'), "unknown-xml", "RSS"],
  ])("%s is refused with what to do", async (name, bytes, rule, word) => {
    const { pages, failures } = await readAll([`${makePile({ [name]: bytes })}/${name}`]);
    expect([pages.length, failures.length]).toEqual([0, 1]);
    expect(failures[0].rule).toBe(rule);
    expect(failures[0].reason).toContain(word);
  });

  it("is told by its bytes: a .doc may be RTF, or text, and a text may speak of formats", async () => {
    for (const text of [
      "Files begin with %PDF-1.7, she said.",
      "<p>%PDF-1.4</p>",
      "{\\rtf is not at the start}".slice(1),
      "From: here to there\n\nOn foot.",
    ])
      expect((await readOne(text, "a.txt")).text).toBe(text);
    expect((await readOne(rtf(["One."]), "a.doc")).text).toBe("One.");
    expect((await readOne("One.", "a.doc")).text).toBe("One.");
  });
});
