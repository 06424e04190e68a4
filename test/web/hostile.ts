/** A pile whose every field tries to become more than text. `evil` has to stay letters on the page. */
import type { Comparison } from "../../src/terms/answer.ts";
import { memoryStore, reading } from "./memoryStore.ts";

export const ATTACKS = [
  "<script>document.title='taken'</script>",
  "<img src=x onerror=document.title='taken'>",
  "<svg/onload=document.title='taken'>",
  "</script><script>document.title='taken'</script>",
  "--><script>document.title='taken'</script><!--",
  "</style><style>*{display:none}</style>",
  "</title></head><body onload=document.title='taken'>",
  "\"' onmouseover=document.title='taken' autofocus onfocus=document.title='taken' x=\"",
  "javascript:document.title='taken'",
  "data:text/html,<script>alert(1)</script>",
  "<onrecord-slot></onrecord-slot>",
  "&lt;b&gt; &amp; &#60;script&#62;",
  "<iframe srcdoc='<script>parent.document.title=1</script>'></iframe>",
  "<a href=javascript:alert(1) ping=https://tracker.example>x</a>",
  "<meta http-equiv=refresh content='0;url=https://tracker.example'>",
  "<link rel=stylesheet href=https://tracker.example/x.css>",
  "\u202Egnisrever\u202C and \uD800 alone",
] as const;

const readings = ATTACKS.map((attack) => {
  const article = reading({
    title: attack,
    publisher: attack,
    path: attack,
    url: attack,
    published: attack,
    authors: [attack],
    credit: attack,
    text: `${attack}\n\nIt is “${attack}” that Odd ${attack} said in ${ATTACKS.indexOf(attack)}.\n\nAlso: ${attack}`,
    chrome: [[`Also: ${attack}`, attack]],
    told: [
      {
        kind: "direct",
        words: [`“${attack}”`],
        cue: ["said"],
        speaker: attack,
        via: [{ name: attack, type: "person" }],
        said: attack,
      },
    ],
  });
  return {
    ...article,
    diagnostics: [{ rule: attack, reason: attack }],
    statements: article.statements.map((statement) => ({ ...statement, id: `${attack}${statement.id}` })),
  };
});

const refs = readings.map(({ origin, statements }) => ({ article: origin.sha256, statement: statements[0].id }));

export const hostileComparison: Pick<Comparison, "utterances" | "order"> = {
  utterances: [
    {
      id: ATTACKS[3],
      statements: refs,
      variants: refs.slice(1).map((to, i) => ({
        from: refs[0],
        to,
        kind: ATTACKS[i + 1],
        diff: [
          { op: "delete", text: ATTACKS[0] },
          { op: "insert", text: ATTACKS[i + 1] },
        ],
      })),
    },
  ],
  order: [],
};

export const hostilePile = () =>
  memoryStore(
    readings,
    ATTACKS.map((attack) => ({ path: attack, record: attack, rule: attack, reason: attack })),
  );
