import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesOf } from "../../../src/read/formats.ts";
import type { Input } from "../../../src/read/input.ts";
import type { Intake } from "../../../src/terms/intake.ts";
import { docx } from "./docx-writer.ts";
import { block, pdf } from "./pdf-writer.ts";
import { rtf } from "./rtf-writer.ts";

const TEXT = ["Tarrow says no", "“No,” Ines Tarrow said in Saltby — twice.", "She left at noon. É"];
const FEED = `<?xml version="1.0"?><rss><channel><title>Ledger</title>${TEXT.map((text) => `<item><title>${text}</title><link>https://l.example/</link><pubDate>Sun, 04 May 2031 22:10:00 GMT</pubDate><description><![CDATA[<p>${text} &amp; &lt;</p>]]></description></item>`).join("")}</channel></rss>`;
const MAIL = `From: Ledger <n@l.example>\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?Q?=E2=80=9CNo=E2=80=9D?=\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n${TEXT.join(" \r\n")}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E2=80=9CNo=E2=80=9D</p>\r\n--b--\r\n`;
const EXPORT = `1 of 1 DOCUMENTS\n\nThe Ledger\n\nMay 4, 2014 Sunday\n\n${TEXT[0]}\n\nBYLINE: By ANN VALE\n\nLENGTH: 8 words\n\n${TEXT[1]}\n\nLOAD-DATE: May 4, 2014\n`;

const SEEDS: readonly (readonly [name: string, bytes: Buffer])[] = [
  ["a.rss", Buffer.from(FEED)],
  ["a.eml", Buffer.from(MAIL)],
  ["a.mhtml", Buffer.from(MAIL.replace("alternative", "related"))],
  ["a.rtf", rtf([...TEXT, "{\\footnote x}"])],
  ["a.docx", docx(TEXT)],
  ["a.txt", Buffer.from(EXPORT)],
  ["a.json", Buffer.from(JSON.stringify({ articles: TEXT.map((text) => ({ title: text, body: text, published: "2031-05-04" })) }))],
  ["b.json", Buffer.from(JSON.stringify(TEXT.map((text) => ({ text }))))],
];

async function intakesOf(name: string, bytes: Buffer): Promise<Intake[]> {
  const input: Input = {
    path: name,
    name,
    record: null,
    url: null,
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
  };
  const intakes: Intake[] = [];
  for await (const intake of pagesOf(input, { maxPdfMs: 2000 })) intakes.push(intake);
  return intakes;
}

/** The bytes cut, and some of them changed or written twice. */
const damage = fc.record({
  cut: fc.double({ min: 0.3, max: 1, noNaN: true }),
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
  twice: fc.option(fc.tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.integer({ min: 1, max: 200 }))),
});

function damaged(bytes: Buffer, { cut, flips, twice }: { cut: number; flips: [number, number][]; twice: [number, number] | null }): Buffer {
  let out = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * cut)));
  for (const [at, byte] of flips) out[Math.floor(at * out.length)] = byte;
  if (twice) {
    const at = Math.floor(twice[0] * out.length);
    out = Buffer.concat([out.subarray(0, at + twice[1]), out.subarray(at)]);
  }
  return out;
}

/** What must hold of everything that is read: a page with sound text and markup inside it, or a failure with words. */
function check(intakes: readonly Intake[]): void {
  for (const intake of intakes) {
    if ("failure" in intake) {
      expect(intake.failure.rule).toMatch(/^[a-z-]+$/);
      expect(intake.failure.reason.length).toBeGreaterThan(10);
      expect(intake.failure.reason).not.toMatch(/It could not be read \(/);
      continue;
    }
    const { text, origin, markup, given } = intake.page;
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/\0|\p{Surrogate}/u);
    expect(origin.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const { start, end } of markup?.elements ?? []) expect(start <= end && end <= text.length).toBe(true);
    for (const field of Object.keys(given.methods ?? {})) expect(given).toHaveProperty(field);
  }
}

describe("a damaged document", () => {
  it.each(SEEDS)("%s never throws, and gives sound pages or failures with words", async (name, bytes) => {
    check(await intakesOf(name, bytes));
    await fc.assert(
      fc.asyncProperty(damage, async (how) => check(await intakesOf(name, damaged(bytes, how)))),
      { numRuns: 300 },
    );
  });

  it("a.pdf too", { timeout: 60_000 }, async () => {
    const bytes = pdf([block(60, 100, TEXT), block(60, 100, TEXT)]);
    check(await intakesOf("a.pdf", bytes));
    await fc.assert(
      fc.asyncProperty(damage, async (how) => check(await intakesOf("a.pdf", damaged(bytes, how)))),
      { numRuns: 60 },
    );
  });

  const many = (text: string, times = 200_000) => text.repeat(times);
  it.each([
    ["a.rtf", `{\\rtf1 a${many("\\tab ")}b${many("\\line ")}c}`],
    ["a.rtf", `{\\rtf1 ${many("\\'")}${many("{\\u1?")}`],
    [
      "a.rss",
      `<rss><channel><item>${many("<category a='")}</item><item><title>${many("&lt;")}${many("<a ")}</title></item></channel></rss>`,
    ],
    [
      "a.rss",
      `<rss ${many(" a='1'")}><channel><item><title>${many("a ")}...</title><description>${many("read more ")}</description></item></channel></rss>`,
    ],
    [
      "a.eml",
      `From: ${many("a@")} x\nSubject: ${many("=?utf-8?q?")}${many("(")}\nDate: ${many("May 4 ")}\nContent-Type: text/plain; ${many('a="')}\n\nx${many("\n>From: ")}`,
    ],
    ["a.eml", `From: a@b.example\nContent-Type: multipart/mixed; boundary=-\n\n${many("--\n---\n")}x`],
    ["a.txt", `1 of 2 DOCUMENTS\n${many("May 4, 2031\n")}LENGTH: 2 words\n${many("Copyright\n")}${many("URL:\n")}End of Document`],
    ["a.txt", `${many("HD\n5 words\n5 May 2031\n", 50_000)}Document LEDGER20310504abcdef1234`],
    ["a.txt", `Document 1 of 2\n${many("Title: a\nFull text: b\n", 50_000)}`],
    [
      "a.json",
      `{"title":"${many("a ")}","body":"${many("< ")}","source":"${many("a.")}","author":"${many("a, ")}","data":${many("[", 5000)}`,
    ],
    ["a.docx", docx([many("\t "), many(" a")])],
    [
      "a.pdf",
      pdf(Array.from({ length: 30 }, () => block(50, 40, Array(65).fill("and the harbour minister said that it was and that it was")))),
    ],
  ])("%s of many small parts takes no longer than its length allows", { timeout: 30_000 }, async (name, bytes) => {
    const started = process.cpuUsage();
    check(await intakesOf(name, Buffer.from(bytes)));
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(8_000_000);
  });

  it("is read the same a second time", async () => {
    for (const [name, bytes] of SEEDS) expect(await intakesOf(name, bytes)).toEqual(await intakesOf(name, bytes));
  });
});
