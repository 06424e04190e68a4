import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportIn } from "../../../src/read/document/export/split.ts";
import { makePile, readAll } from "../pile.ts";
import { docx } from "./docx-writer.ts";
import { rtf } from "./rtf-writer.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const readText = (bytes: string | Buffer, name = "export.txt", options = {}) => readAll([makePile({ [name]: bytes })], options);

const LEXIS = `

                               1 of 2 DOCUMENTS


                          The Port Alder Courier

                            May 4, 2014 Sunday
                            Late Edition - Final

Tarrow Offers Support for Harbour Plan, but
No Money

BYLINE: By ANN VALE and BO CARR; Cy Dorn contributed reporting from Saltby

SECTION: Section A; Column 0; Foreign Desk; Pg. 1

LENGTH: 812 words

DATELINE: PORT ALDER

HIGHLIGHT: The minister spoke for an hour.

 Ines Tarrow, the harbour minister, said on Sunday that the government would
support the plan but not pay for it. ''This is a fight that belongs to the
town,'' she said.

 The council declined to comment. LENGTH: it ran for an hour.

URL: http://www.courier.example/2014/05/04/harbour.html

CORRECTION-DATE: May 6, 2014

CORRECTION:

An article on Sunday misquoted Ines Tarrow. She said ''town,'' not
''city.''

GRAPHIC: PHOTO: Ines Tarrow (PHOTOGRAPH BY D. EKE/COURIER)

LOAD-DATE: May 6, 2014

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                 Copyright 2014 The Port Alder Courier Company
                             All Rights Reserved


                               2 of 2 DOCUMENTS

                    Copyright 2014 Saltby Ledger Ltd.
                           All Rights Reserved
                           The Saltby Ledger

                      May 5, 2014 Monday 10:15 PM GMT

LENGTH: 120 words

HEADLINE: Second story

BODY:
   First paragraph of second.

   Second paragraph.

LOAD-DATE: May 5, 2014
`;

const UNI = [
  "User Name: A. Researcher",
  "Date and Time: Sunday, May 4, 2031 10:00:00 PM EDT",
  "Documents (2)",
  "1. Tarrow offers support",
  "Client/Matter: -None-",
  "Tarrow offers support, but no money",
  "The Port Alder Courier",
  "January 5, 2014 Sunday",
  "Copyright 2014 Courier Publishing Corp. All Rights Reserved",
  "Section: NEWS; Pg. 1",
  "Length:\u00a0312 words",
  "Byline:\u00a0Ann Vale",
  "Highlight: A standfirst.",
  "Body",
  "Ines Tarrow said on Sunday the government would support the plan.",
  "“This is a fight that belongs to the town,” she said. Subject: the harbour.",
  "Graphic",
  "Photo, Ines Tarrow.",
  "Load-Date: January 5, 2014",
  "End of Document",
  "Second story here",
  "The Saltby Ledger (UK)",
  "January 6, 2014 Monday 10:15 AM GMT",
  "Copyright 2014 Saltby Ledger All Rights Reserved",
  "Length: 100 words",
  "Byline: Bo Carr",
  "Body",
  "Text of the second.",
  "Classification",
  "Language: ENGLISH",
  "Publication-Type: Newspaper",
  "Subject: HARBOURS (90%)",
  "Load-Date: January 6, 2014",
  "End of Document",
];

describe("an export of LexisNexis", () => {
  it("gives each article with the fields beside it", async () => {
    const { pages, failures } = await readText(LEXIS);
    expect(failures).toEqual([]);
    expect(pages[0].text).toBe(
      `Tarrow Offers Support for Harbour Plan, but No Money

By ANN VALE and BO CARR; Cy Dorn contributed reporting from Saltby

The minister spoke for an hour.

Ines Tarrow, the harbour minister, said on Sunday that the government would support the plan but not pay for it. ''This is a fight that belongs to the town,'' she said.

The council declined to comment. LENGTH: it ran for an hour.

Correction: An article on Sunday misquoted Ines Tarrow. She said ''town,'' not ''city.''`,
    );
    expect(pages[0].given).toMatchObject({
      title: "Tarrow Offers Support for Harbour Plan, but No Money",
      publisher: "The Port Alder Courier",
      published: "2014-05-04",
      authors: ["Ann Vale", "Bo Carr", "Cy Dorn"],
      section: "Section A",
      dateline: "PORT ALDER",
      language: "en",
      url: "http://www.courier.example/2014/05/04/harbour.html",
      methods: { publisher: "database-export", published: "database-export" },
    });
    expect(pages[0].diagnostics).toEqual([expect.objectContaining({ rule: "index-left-out", reason: expect.stringContaining("graphic") })]);
    expect([pages[1].text, pages[1].given.publisher, pages[1].given.published]).toEqual([
      "Second story\n\nFirst paragraph of second.\n\nSecond paragraph.",
      "The Saltby Ledger",
      "2014-05-05T22:15Z",
    ]);
    const second = LEXIS.slice(LEXIS.indexOf("                               2 of 2"));
    expect(pages.map(({ origin }) => origin.record)).toEqual(["1", "2"]);
    expect(pages[1].origin.sha256).toBe(sha256(second));
  });
});

describe("an export of Nexis Uni", () => {
  const wanted = ["The Port Alder Courier", "The Saltby Ledger (UK)"];

  it.each([
    ["text", UNI.join("\n\n"), "a.txt", "text/plain"],
    ["text with CR LF", UNI.join("\r\n\r\n"), "a.txt", "text/plain"],
    ["RTF", rtf(UNI), "a.rtf", "application/rtf"],
    ["Word", docx(UNI), "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ])("is read from %s", async (_, bytes, name, mediaType) => {
    const { pages } = await readText(bytes, name);
    expect(pages.map(({ given }) => given.publisher)).toEqual(wanted);
    expect(pages.map(({ origin }) => origin.mediaType)).toEqual([mediaType, mediaType]);
    expect(pages[0].text).toBe(
      "Tarrow offers support, but no money\n\nBy Ann Vale\n\nA standfirst.\n\nInes Tarrow said on Sunday the government would support the plan.\n\n“This is a fight that belongs to the town,” she said. Subject: the harbour.",
    );
    expect(pages[1].given).toMatchObject({
      title: "Second story here",
      published: "2014-01-06T10:15Z",
      authors: ["Bo Carr"],
      language: "en",
    });
  });

  it("with one article is the file itself", async () => {
    const text = UNI.slice(5, 20).join("\n\n");
    const { pages } = await readText(text);
    expect(pages[0].origin).toMatchObject({ sha256: sha256(text) });
    expect(pages[0].origin.record).toBeUndefined();
  });
});

describe("an export of Factiva", () => {
  it("is read by its codes, and not by words that look like one", async () => {
    const { pages } = await readText(`HD   Tarrow offers support, but no money
BY   By Ann Vale
WC   312 words
PD   5 January 2014
ET   10:15
SN   The Port Alder Courier
LA   English
CY   Copyright 2014. Courier Publishing. All rights reserved.

LP
Ines Tarrow said on Sunday the government would support the plan.

TD
"This is a fight that belongs to the town," she said.

IN A SPEECH in Saltby she said more.

CO
xco : Courier
NS
gpol : Domestic Politics
AN
Document PACOUR0020140105ea15000p9

HD
Second
WC
20 words
PD
6 January 2014
SN
The Saltby Ledger
LP
Text of the second.
AN
Document SALTBL0020140106ea1600001

Search Summary
Text harbour
`);
    expect(pages.map(({ given }) => [given.title, given.publisher, given.published, given.authors])).toEqual([
      ["Tarrow offers support, but no money", "The Port Alder Courier", "2014-01-05T10:15", ["Ann Vale"]],
      ["Second", "The Saltby Ledger", "2014-01-06", undefined],
    ]);
    expect(pages[0].text.endsWith("IN A SPEECH in Saltby she said more.")).toBe(true);
    expect(pages[1].text).toBe("Second\n\nText of the second.");
  });

  it("is read without codes by the order of its lines", async () => {
    const { pages } = await readText(`News
Tarrow offers support, but no money

By Ann Vale
312 words
5 January 2014
10:15
The Port Alder Courier
PACOUR
A1
English
Copyright 2014. Courier Publishing. All rights reserved.

Ines Tarrow said on Sunday the government would support the plan.

Document PACOUR0020140105ea15000p9

Second headline here
57 words
6 January 2014
The Saltby Ledger
SALTBL
English
(c) 2014 Saltby Ledger

Text of the second.

Document SALTBL0020140106ea1600001
`);
    expect(pages.map(({ text, given }) => [text, given.publisher, given.section])).toEqual([
      [
        "Tarrow offers support, but no money\n\nBy Ann Vale\n\nInes Tarrow said on Sunday the government would support the plan.",
        "The Port Alder Courier",
        "News",
      ],
      ["Second headline here\n\nText of the second.", "The Saltby Ledger", undefined],
    ]);
  });
});

describe("an export of ProQuest", () => {
  it("is read by its labels", async () => {
    const line = "_".repeat(60);
    const { pages } = await readText(`${line}

Report Information from ProQuest

Table of contents

1. Tarrow offers support
${line}
Document 1 of 2

Tarrow offers support: [Foreign Desk]

Author: Vale, Ann; Carr, Bo

Publication info: Port Alder Courier, Late Edition (East Coast) ; Port Alder [Port Alder]05 Jan 2014: A.1.

Abstract: The minister.

Full text: Ines Tarrow said on Sunday the government would support the plan.

"This is a fight that belongs to the town," she said.

Subject: Harbours; Ministers

Title: Tarrow offers support: [Foreign Desk]

Publication title: Port Alder Courier, Late Edition (East Coast)

Publication date: Jan 5, 2014

Language of publication: English
${line}
Document 2 of 2

Second story

Publication info: Saltby Ledger ; Saltby [Saltby]06 Jan 2014.

Full text: Text of the second.
${line}
`);
    expect(pages.map(({ given }) => [given.title, given.publisher, given.published, given.authors])).toEqual([
      ["Tarrow offers support", "Port Alder Courier", "2014-01-05", ["Ann Vale", "Bo Carr"]],
      ["Second story", "Saltby Ledger", "2014-01-06", undefined],
    ]);
    expect(pages[0].text).toBe(
      'Tarrow offers support\n\nBy Ann Vale, Bo Carr\n\nInes Tarrow said on Sunday the government would support the plan.\n\n"This is a fight that belongs to the town," she said.',
    );
  });
});

describe("no export", () => {
  it.each([
    "The leak\n\nDocument 1 of 12 was on the table, he said.\n\n1 of 3\n\nEnd of Document\n",
    "1 of 3\n\nShe counted.\n\n2 of 3\n\nLength: she measured it.",
    "HD was the channel\nIN the end\n",
  ])("is %j", (text) => {
    expect(exportIn(text)).toBe(null);
  });

  it("takes longer than its length allows", () => {
    const lines = ["Document 1 of 2", "BYLINE: x", "LENGTH: 2 words", "", "May 4, 2014", "Copyright", "End of Document", "HD a", "5 words"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 60 }), (some) => {
        const found = exportIn(some.join("\n"));
        for (const article of found?.articles ?? []) if ("written" in article) expect(some.join("\n")).toContain(article.written.trim());
      }),
      { numRuns: 500 },
    );
    const started = process.cpuUsage().user;
    exportIn(`${"Length: 1\n\nMay 4, 2014\n".repeat(100_000)}End of Document`);
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });
});
