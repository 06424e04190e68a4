/**
 * A small invented pile for looking at pages: seven reports by invented outlets about a tide barrier
 * that does not exist, with altered wordings, a part of a quotation, a misnamed speaker, statements
 * inside statements, page furniture, a name written from right to left, an endless word and astral signs.
 */
import type { Comparison } from "../../src/terms/answer.ts";
import type { DiffPart } from "../../src/terms/judgement.ts";
import type { InputFailure } from "../../src/terms/store.ts";
import { memoryStore, reading } from "./memoryStore.ts";

const NOA = "נועה בר-לב";

export const courier = reading({
  title: "Brandvold: the barrier will hold this winter",
  publisher: "The Vesterhavn Courier",
  published: "2031-03-02T07:40:00+01:00",
  path: "pile/courier-0302.txt",
  url: "https://courier.example/2031/03/02/barrier?ref=front&x=<1>",
  authors: ["Runa Teigland", "Per-Olav Aas"],
  text: `Home | News | Weather | Log in

Brandvold: the barrier will hold this winter

VESTERHAVN — Mayor Ilse Brandvold said on Sunday that the tide barrier would be closed “before the first autumn storm”, and that nobody on the low quays would have to move.

“The barrier will hold this winter, and nobody on the low quays has to leave,” Brandvold said. “I have seen the inspection report myself.”

Read next: Ten quay cafés for a grey day The ferry that would not leave Sign up for our harbour letter

Tomás Okafor-Lindqvist, who led the inspection, told the Courier that the mayor believed the gates were finished, but that two of nine hinges “have not been under load once”.

Share this · Print · © The Vesterhavn Courier`,
  chrome: [
    ["Home | News | Weather | Log in", "navigation"],
    ["Read next: Ten quay cafés for a grey day The ferry that would not leave Sign up for our harbour letter", "related links"],
    ["Share this · Print · © The Vesterhavn Courier", "page foot"],
  ],
  told: [
    {
      kind: "mixed",
      words: ["that the tide barrier would be closed “before the first autumn storm”, and that nobody on the low quays would have to move"],
      source: "Mayor Ilse Brandvold",
      cue: ["said"],
      speaker: "Ilse Brandvold",
      said: "2031-03-02",
    },
    {
      kind: "direct",
      words: ["“The barrier will hold this winter, and nobody on the low quays has to leave,”"],
      source: "Brandvold said",
      cue: ["said"],
      speaker: "Ilse Brandvold",
      confidence: 0.98,
    },
    { kind: "direct", words: ["“I have seen the inspection report myself.”"], speaker: "Ilse Brandvold", confidence: 0.95 },
    {
      kind: "mixed",
      words: ["that the mayor believed the gates were finished, but that two of nine hinges “have not been under load once”"],
      source: "Tomás Okafor-Lindqvist, who led the inspection,",
      cue: ["told"],
      speaker: "Tomás Okafor-Lindqvist",
    },
    {
      kind: "indirect",
      words: ["the gates were finished"],
      source: "the mayor",
      cue: ["believed"],
      speaker: "Ilse Brandvold",
      attitude: true,
      via: [{ name: "Tomás Okafor-Lindqvist", type: "person" }],
      confidence: 0.71,
    },
  ],
});

export const radio = reading({
  title: "Mayor: low quays safe",
  publisher: "Skerry Radio",
  published: "2031-03-02",
  path: "pile/skerry.txt",
  chrome: [["More: Night buses | Your letters ", "related links"]],
  text: `Mayor: low quays safe

“The barrier will hold this winter, and nobody on the low quays has to leave,” Mayor Ilse Brandvold told a packed More: Night buses | Your letters town hall.

A harbour official, who asked not to be named, said the hinges were “a matter for spring”.`,
  told: [
    {
      kind: "direct",
      words: ["“The barrier will hold this winter, and nobody on the low quays has to leave,”"],
      source: "Mayor Ilse Brandvold",
      cue: ["told"],
      speaker: "Ilse Brandvold",
    },
    {
      kind: "mixed",
      words: ["the hinges were “a matter for spring”"],
      source: "A harbour official, who asked not to be named,",
      cue: ["said"],
      speaker: "harbour official",
      type: "anonymous",
      confidence: 0.66,
    },
  ],
});

export const ledger = reading({
  title: "Town bets on its gates",
  publisher: "Northern Ledger",
  published: "2031-03-04",
  path: "pile/ledger/town-bets.txt",
  url: "http://ledger.example/town-bets",
  credit: "Tidewire",
  text: `Town bets on its gates\r\n\r\n“The barrier should hold this winter, and nobody on the low quays has to move,” Ms Brandvold said, according to two people in the room.\r\n\r\nThe Hochwasserschutzanlagenbetriebsgenossenschaftsvorsitzendenstellvertreterversammlung 🌊🌊 met on Monday; its chair, ${NOA}, said: “We were not asked. 𝒲e were told.”`,
  told: [
    {
      kind: "direct",
      words: ["“The barrier should hold this winter, and nobody on the low quays has to move,”"],
      source: "Ms Brandvold",
      cue: ["said"],
      speaker: "Ilse Brandvold",
      via: [{ name: "two people in the room", type: "anonymous" }],
    },
    { kind: "direct", words: ["“We were not asked. 𝒲e were told.”"], source: NOA, cue: ["said:"], speaker: NOA },
  ],
});

export const harbour = reading({
  title: "Four words for a wall",
  publisher: "Harbour & Coast",
  published: "2031-04",
  url: "javascript:alert(document.domain)",
  text: `Four words for a wall

It was the sentence of the season: “nobody on the low quays has to leave”, as the engineer Tomás Okafor-Lindqvist put it in March.

We asked him again. “I would not sleep there,”
he said, and left it at that.`,
  told: [
    {
      kind: "direct",
      words: ["“nobody on the low quays has to leave”"],
      source: "the engineer Tomás Okafor-Lindqvist",
      cue: ["put it"],
      speaker: "Tomás Okafor-Lindqvist",
      confidence: 0.83,
    },
    { kind: "direct", words: ["“I would not sleep there,”"], source: "he", cue: ["said"], speaker: "Tomás Okafor-Lindqvist" },
  ],
});

export const plain = reading({
  publisher: "The Morning Plain",
  path: "pile/plain.jsonl",
  text: `The inspection report, dated February, says that seven hinges passed and that “two were not tested for want of tide”. The union expects the town to pay for the night watch.`,
  told: [
    {
      kind: "mixed",
      words: ["that seven hinges passed and that “two were not tested for want of tide”"],
      source: "The inspection report, dated February,",
      cue: ["says"],
      speaker: "inspection report",
      type: "document",
    },
    {
      kind: "indirect",
      words: ["the town to pay for the night watch"],
      source: "The union",
      cue: ["expects"],
      speaker: "union",
      type: "organization",
      attitude: true,
    },
  ],
});

export const wire = reading({
  title: "Quays emptied as barrier fails its first test",
  publisher: "Tidewire",
  published: "2031-11-19T22:05:00Z",
  path: "pile/tidewire-1119.txt",
  credit: "Tidewire",
  text: `Quays emptied as barrier fails its first test

(Tidewire) - About 340 people left the low quays on Wednesday night, the town said.

“I said it would hold,” Brandvold told reporters. “I was wrong about the hinges, and I will say so to anybody

“who asks me tomorrow.”`,
  told: [
    {
      kind: "indirect",
      words: ["About 340 people left the low quays on Wednesday night"],
      source: "the town",
      cue: ["said"],
      speaker: "town of Vesterhavn",
      type: "government",
    },
    { kind: "direct", words: ["“I said it would hold,”"], source: "Brandvold", cue: ["told"], speaker: "Ilse Brandvold" },
    {
      kind: "direct",
      words: ["“I was wrong about the hinges, and I will say so to anybody", "“who asks me tomorrow.”"],
      speaker: "Ilse Brandvold",
      said: "2031-11-19",
    },
  ],
});

export const empty = reading({ publisher: "Skerry Radio", path: "pile/empty.html", text: "", told: [] });

export const readings = [courier, radio, ledger, harbour, plain, wire, empty];

const ref = (article: typeof courier, i: number) => ({ article: article.origin.sha256, statement: article.statements[i].id });
const equal = (text: string): DiffPart => ({ op: "equal", text });
const cut = (text: string): DiffPart => ({ op: "delete", text });
const put = (text: string): DiffPart => ({ op: "insert", text });

const first = ref(courier, 1);

export const comparison: Comparison = {
  utterances: [
    {
      id: "u:4f1a",
      statements: [first, ref(radio, 0), ref(ledger, 0), ref(harbour, 0)],
      variants: [
        {
          from: first,
          to: ref(radio, 0),
          kind: "exact",
          diff: [equal("The barrier will hold this winter, and nobody on the low quays has to leave,")],
        },
        {
          from: first,
          to: ref(ledger, 0),
          kind: "altered",
          diff: [
            equal("The barrier "),
            cut("will "),
            put("should "),
            equal("hold this winter, and nobody on the low quays has to "),
            cut("leave"),
            put("move"),
            equal(","),
          ],
        },
        {
          from: first,
          to: ref(harbour, 0),
          kind: "partial",
          diff: [cut("The barrier will hold this winter, and "), equal("nobody on the low quays has to leave"), cut(",")],
        },
      ],
    },
  ],
  events: [],
  disagreements: [],
  shifts: [],
  wire: [],
  stories: [],
  order: [courier, radio, ledger, harbour, wire].map(({ origin }) => origin.sha256),
};

export const failures: readonly InputFailure[] = [
  {
    path: "pile/scan-0304.pdf",
    record: null,
    rule: "binary-file",
    reason: "This is not text; save the article as text or HTML and add it again.",
  },
  { path: "pile/plain.jsonl", record: "7", rule: "broken-line", reason: "The line is not JSON; the lines around it were read." },
];

const utteranceOf = new Map(
  comparison.utterances.flatMap(({ id, statements }) => statements.map(({ statement }) => [statement, id] as const)),
);

export const pile = () => memoryStore(readings, failures, utteranceOf);
