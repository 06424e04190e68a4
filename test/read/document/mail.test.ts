import { describe, expect, it } from "vitest";
import { unflowed } from "../../../src/read/document/mail/flowed.ts";
import { decodeWords, fromQuotedPrintable, parameterised } from "../../../src/read/document/mail/headers.ts";
import { makePile, readAll } from "../pile.ts";

const readMail = (mail: string | Buffer, name = "a.eml", options = {}) => readAll([makePile({ [name]: mail })], options);
/** A mail as it is sent: lines end with CR LF; characters are bytes. */
const sent = (...lines: readonly string[]) => Buffer.from(lines.join("\r\n"), "latin1");
const utf8 = (text: string) => Buffer.from(text).toString("latin1");

const NEWSLETTER = sent(
  'From: "Ann Vale from The Ledger" <news@ledger.example>',
  "To: me@reader.example",
  `Subject: =?utf-8?B?${Buffer.from("Brief: “Harbour” ta").toString("base64")}?=`,
  "\t=?utf-8?Q?lks_=E2=80=94_caf=C3=A9?=",
  "Date: Sun, 04 May 2031 07:10:00 -0400 (EDT)",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="out er"',
  "",
  "This is a message with multiple parts in MIME format.",
  "--out er",
  "Content-Type: multipart/alternative; boundary=in",
  "",
  "--in",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Plain version.",
  "--in",
  "Content-Type: text/html; charset=windows-1252",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "<html><body><p>=93No,=94 said Ines=",
  " Tarrow. Caf=E9.</p></body></html>",
  "--in--",
  "--out er",
  "Content-Type: application/pdf",
  "Content-Disposition: attachment; filename*=utf-8''r%C3%A9sum%C3%A9.pdf",
  "Content-Transfer-Encoding: base64",
  "",
  "eHg=",
  "--out er--",
);

describe("a mail", () => {
  it("is its subject and its HTML, with the sender's word for outlet, author and date", async () => {
    const { pages } = await readMail(NEWSLETTER);
    expect(pages[0].text).toBe("Brief: “Harbour” talks — café\n\n“No,” said Ines Tarrow. Café.");
    expect(pages[0].given).toMatchObject({
      title: "Brief: “Harbour” talks — café",
      publisher: "The Ledger",
      authors: ["Ann Vale"],
      published: "2031-05-04T07:10:00-04:00",
      methods: { publisher: "mail" },
    });
    expect(pages[0].diagnostics).toEqual([
      expect.objectContaining({ rule: "attachments-left-out", reason: expect.stringContaining("1 attachment(s) (résumé.pdf)") }),
    ]);
    expect(pages[0].origin.mediaType).toBe("message/rfc822");
  });

  it("in an 8-bit encoding keeps its quotation marks, and joins flowed lines", async () => {
    const { pages } = await readMail(
      sent(
        "From: news@courier.example",
        "Subject: =?windows-1252?Q?=93Quote=94_of_the?=",
        " =?windows-1252?Q?_day?=",
        "Content-Type: text/plain; charset=iso-8859-1; format=flowed",
        "",
        "He said \x93never\x94 and ",
        "left the room.",
        "",
        "> Quoted line one ",
        "> goes on.",
      ),
    );
    expect(pages[0].text).toBe("“Quote” of the day\n\nHe said “never” and left the room.\n\n> Quoted line one goes on.");
    expect(pages[0].given.publisher).toBe("courier.example");
  });

  it("that was passed on is the mail inside it", async () => {
    const attached = sent(
      "From: Me <me@reader.example>",
      "Subject: Fwd: look",
      "Date: Mon, 05 May 2031 09:00:00 +0200",
      "Content-Type: multipart/mixed; boundary=f",
      "",
      "--f",
      "Content-Type: text/plain",
      "",
      "See below.",
      "--f",
      "Content-Type: message/rfc822",
      "",
      NEWSLETTER.toString("latin1"),
      "--f--",
    );
    const [mail] = (await readMail(attached)).pages;
    expect(mail.given).toMatchObject({ publisher: "The Ledger", published: "2031-05-04T07:10:00-04:00" });
    expect(mail.text).toMatch(/See below\.[\s\S]*From: "Ann Vale from The Ledger"[\s\S]*“No,” said Ines Tarrow/);
    const inline = sent(
      "From: Me <me@reader.example>",
      "Subject: FW: look",
      "Message-ID: <1@reader.example>",
      "Content-Type: text/plain; charset=utf-8",
      "",
      utf8(
        "---------- Forwarded message ----------\nFrom: The Ledger <n@ledger.example>\nDate: Sun, May 4, 2031\nSubject: Brief\n\n“No,” she said.\n> quoted",
      ),
    );
    const [kept] = (await readMail(inline, "b.txt")).pages;
    expect(kept.given).toMatchObject({ publisher: "The Ledger", title: "Brief", published: "2031-05-04" });
    expect(kept.text).toContain("“No,” she said.\n> quoted");
  });

  it("with nothing but attachments is a failure that says so", async () => {
    const { failures } = await readMail(
      sent("From: a@b.example", "Content-Type: application/pdf; name=a.pdf", "Content-Disposition: attachment", "", "x"),
    );
    expect(failures[0]).toMatchObject({ rule: "no-text", reason: expect.stringContaining("a.pdf") });
  });

  it("nested without end costs no more than its length", async () => {
    const nested = "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n".repeat(5000);
    const { pages, failures } = await readMail(sent("From: a@b.example", nested, "Content-Type: text/plain", "", "deep"));
    expect([pages.length, failures.length]).toEqual([0, 1]);
    const parts = "--a\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(5000);
    const flat = await readMail(sent("From: a@b.example", "Content-Type: multipart/mixed; boundary=a", "", parts), "a.eml", {
      maxMailParts: 100,
    });
    expect(flat.pages[0].text.match(/x/g)).toHaveLength(99);
  });

  it("is told from a text that begins like one", async () => {
    const { pages } = await readMail("From: the archive\nSubject: a play in one act\n\nShe said no.", "play.txt");
    expect([pages[0].text.slice(0, 5), pages[0].origin.mediaType]).toEqual(["From:", "text/plain"]);
    const other = await readMail("She said no.\n\nHe left.", "a.eml");
    expect(other.pages[0].text).toBe("She said no.\n\nHe left.");
  });
});

describe("a mailbox", () => {
  it("gives a page for each mail", async () => {
    const mail = NEWSLETTER.toString("latin1").replaceAll("\r\n", "\n");
    const box = Buffer.from(
      `From n@l Sun May  4 10:00:00 2031\n${mail}\n\nFrom m@l Mon May  5 10:00:00 2031\nFrom: Courier <c@c.example>\nSubject: Two\n\n>From here on.\nFrom then on\n`,
      "latin1",
    );
    const { pages } = await readMail(box, "pile.mbox");
    expect(pages.map(({ origin, given }) => [origin.record, given.publisher])).toEqual([
      ["1", "The Ledger"],
      ["2", "Courier"],
    ]);
    expect(pages[1].text).toBe("Two\n\nFrom here on.\nFrom then on");
  });
});

describe("a saved page", () => {
  it("is its main HTML part in its own encoding, at its address", async () => {
    const html =
      '<html><head><meta charset="windows-1252"><title>Saved</title></head><body><p>He said \x93never\x94 caf\xe9.</p></body></html>';
    const part = (...lines: readonly string[]) => ["------b", ...lines].join("\r\n");
    const saved = sent(
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://ledger.example/saved?a=1",
      "Subject: Saved",
      "MIME-Version: 1.0",
      "Content-Type: multipart/related;",
      '\ttype="text/html";',
      '\tboundary="----b"',
      "",
      part("Content-Type: image/png", "Content-Transfer-Encoding: base64", "", "AAAA"),
      part(
        "Content-Type: text/html",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Location: https://ledger.example/saved?a=1",
        "",
        html.replaceAll("=", "=3D").replace("\x93", "=93"),
      ),
      part("Content-Type: text/html", "Content-Location: https://ads.example/", "", "<p>Advertisement</p>"),
      "------b--",
    );
    const { pages } = await readMail(saved, "a.mhtml");
    expect([pages[0].text, pages[0].origin.url]).toEqual(["Saved\n\nHe said “never” café.", "https://ledger.example/saved?a=1"]);
    expect(pages[0].markup?.head.title).toBe("Saved");
  });
});

describe("header fields", () => {
  it("join what was encoded in pieces, a character cut in two among them", () => {
    expect(decodeWords("=?utf-8?B?4oCc?= =?utf-8?Q?No=E2=80?= =?utf-8?Q?=9D?= she said =?x-none?Q?a=5F?=")).toBe("“No” she said a_");
    expect(decodeWords("plain =?utf-8?Q?broken")).toBe("plain =?utf-8?Q?broken");
  });

  it("have parameters in quotes, in pieces and in percent codes", () => {
    expect(parameterised('Text/HTML; charset="utf-8"; name*0="a\\"b"; name*1=c; title*=iso-8859-1\'en\'caf%E9')).toEqual({
      value: "text/html",
      parameters: { charset: "utf-8", name: 'a"bc', title: "café" },
    });
  });

  it("and bodies in quoted-printable end lines softly and keep what is no code", () => {
    expect(fromQuotedPrintable(Buffer.from("a=\r\nb=  \nc=3D=zz=3")).toString()).toBe("abc==zz=3");
    expect(unflowed("a \nb\n> c \n> d\n>> e", false)).toBe("a b\n> c d\n>> e");
  });
});
