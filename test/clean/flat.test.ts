/** News that looks like furniture stays, and furniture of many wordings goes. Texts, people and outlets are invented. */
import { expect, test } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import { pageOf } from "./page.ts";

const OPENING = [
  "Council closes the old bridge at Orrin",
  "By Mara Quist",
  "The council of Orrin closed the old bridge on Thursday, the mayor of the town told reporters after a meeting of four hours.",
  "The bridge had stood for ninety years, and the council had not asked the ferry firms before it was closed, Ines Albrecht said.",
];
const CLOSING = [
  "Albrecht said the ferry firms had asked the town for money since January and had been told to wait for the ministry.",
  "The council meets again on Monday to talk about a second ferry between Orrin and Velden, the mayor said.",
];

const bodyOf = (text: string): string[] => {
  const { paragraphs } = clean(pageOf(text));
  return paragraphs.map((spans) => spans.map((span) => text.slice(span.start, span.end)).join(""));
};

test.each([
  [
    "a lead in capitals",
    "BRIDGE WORKERS AND FERRY CREWS walked out together on Friday, the first time they have done so since the harbour was built.",
  ],
  [
    "MORE at the beginning",
    "MORE than three hundred people came to the town hall on Friday, and most of them had questions about the ferry.",
  ],
  ["a dateline", "VELDEN (AP) — The ministry said on Friday that it had not been told of the council's plan before it was made public."],
  [
    "a question and its answer",
    "Q: Why was the bridge closed? A: Because the engineers said that it would not stand another winter, Albrecht said.",
  ],
  ["a lone quotation", '"Nobody asked us," she said.'],
  ["a point of a list", "- The council will pay for the ferry until the bridge opens again in the spring of next year."],
  [
    "an instruction in the report",
    "Read the contract before you sign it, Albrecht told the ferry firms. Share the costs, or there will be no second ferry.",
  ],
  [
    "a correction",
    "Correction: An earlier version of this article misstated the year in which the bridge at Orrin was built. It was 1929.",
  ],
])("%s stays", (_, line) => {
  expect(bodyOf([...OPENING, line, ...CLOSING].join("\n\n"))).toContain(line);
});

test("editors' subheads stay among paragraphs", () => {
  const body = bodyOf([...OPENING, "A bridge of ninety years", ...CLOSING].join("\n\n"));
  expect(body).toHaveLength(5);
});

test.each([
  ["buttons of today", ["Copy URL", "Threads", "Bluesky"]],
  ["the headline once more", ["Council closes the old bridge at Orrin"]],
  ["a line that says it is a link", ["Also read | Rescued seal returns to the sea after four months at a farm"]],
])("%s goes from between paragraphs, and the paragraphs stay", (_, lines) => {
  const body = bodyOf([...OPENING, ...lines, ...CLOSING].join("\n"));
  for (const line of lines) expect(body).not.toContain(line);
  expect(body).toEqual([...OPENING.slice(2), ...CLOSING]);
});

test("a list after the report goes, in whatever words it is announced", () => {
  const list = [
    "From our other papers",
    "Ferry crews walk out over rosters",
    "The first boats stayed in port from five in the morning in 2015.",
    "Rescued seal returns to the sea",
    "It had spent four months at a farm in 2017.",
    "Continue",
  ];
  expect(bodyOf([...OPENING, ...CLOSING, ...list].join("\n"))).toEqual([...OPENING.slice(2), ...CLOSING]);
});

test("one paragraph is an article", () => {
  const text =
    "The first satellite of Orrin was launched on Tuesday, and contact with it was lost two hours later, the agency in Velden said on Wednesday.";
  expect(bodyOf(text)).toEqual([text]);
});

test("what is cut out of a paragraph has a reason of its own", () => {
  const text = [
    ...OPENING,
    "The mayor said on Friday. [Ad] The ferry will cost nothing until the spring, she told the crews in the harbour.",
    ...CLOSING,
  ].join("\n\n");
  const cut = clean(pageOf(text)).chrome.find(({ start, end }) => text.slice(start, end) === "[Ad]");
  expect(cut?.reason).toBe("advertisement");
});

test("readers' comments after a whole report are no part of it, longer than it though they be", () => {
  const report = [
    OPENING[0],
    ...OPENING.slice(2),
    ...CLOSING,
    ...CLOSING.map((line) => line.replace("said", "told the crews in the harbour of Velden on Friday")),
  ];
  const comment =
    "I have lived beside that bridge for forty years, and nobody from the council ever came to look at its piers, believe me.";
  const comments = Array.from({ length: 12 }, (_, i) => [
    `Reader${i}`,
    "3 May 2019 at 10:12",
    comment.replace("forty", String(20 + i)),
  ]).flat();
  for (const heading of ["Hinterlasse einen Kommentar", "12 Kommentare zu dieser Brücke", "12 comments", "Deja un comentario"]) {
    const body = bodyOf([...report, "Ähnliche Beiträge", "Rescued seal returns to the sea", heading, ...comments].join("\n"));
    expect(body.join("\n"), heading).not.toContain("I have lived beside that bridge");
    expect(body).toContain(report[1]);
  }
});
