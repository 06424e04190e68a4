import { createHash } from "node:crypto";
import type { EntityType } from "../../../src/terms/layers.ts";
import type { ArticleReading, Entity, MentionPassage, Statement } from "../../../src/terms/reading.ts";
import { passageOf } from "../../../src/terms/span.ts";

/**
 * A pile about the strike in the harbour of Orme, as invented outlets tell it. In the texts `[Dara Velk|PER|Harbour Master]`
 * is a name with its type and the title before it; `[Velk>Dara Velk]` a later mention of a name; `{...}` a statement of the
 * person named before it, or of whatever is named where nobody is.
 */
export const PILE: readonly (readonly [outlet: string, text: string])[] = [
  [
    "Orme Courier",
    "[Orme|GPE] Harbour Master [Dara Velkhanov|PER|Harbour Master] said {the strike would end on Friday}. [Velkhanov>Dara Velkhanov] met Interior Minister [Karim al-Danto|PER|Interior Minister] and [Ilse Quandt|PER|union leader] of the [United Dockers Federation|ORG].",
  ],
  [
    "Tarnby Post",
    "Harbour Master [Dara Velkhanof|PER|Harbour Master] told reporters that {ships were waiting}. The [United Dockers Federation|ORG] ([UDF>United Dockers Federation]) disagreed. Interior Minister [Karim Danto|PER|Interior Minister] was in [Orme|GPE].",
  ],
  [
    "Evening Lantern",
    "[Karim Danto Jr.|PER|student] joined the strikers in [Orme|GPE]. {I am not my father}, he said of the minister's office.",
  ],
  ["Sill Gazette", "[Omar Danto|PER|dock worker] said {nobody asked us}. The [UDF|ORG] had called the meeting in [Orme|GPE]."],
  [
    "Norland Wire",
    "[Ilse Quandt|PER|union leader] said {we can wait}. Interior Minister [Danto|PER|Interior Minister] did not answer. [Orme|GPE] was quiet.",
  ],
  ["Harbour Bell", "[Danto|PER] said {it is over}. He stood in the rain in [Lund Bay|LOC]."],
  ["Port Herald", "[I. Quandt|PER|union leader] of the [United Dockers Federation|ORG] said {there is no deal} in [Orme|GPE]."],
  ["Weekly Anchor", "[Anna Smith|PER] of [Orme|GPE] said {the market is empty}. [Dara Velkhanov|PER] had closed the quay."],
  ["Orme Evening", "[Ana Smith|PER] sold fish in [Lund Bay|LOC]. {Nothing is left}, she said."],
  [
    "Coast Times",
    "[Tehran|GPE] sent a ship; [Iran|GPE] and the [U.S.|GPE] had agreed on it. The [United States|GPE] said {it would look}. [U.N.|ORG] and [United Nations|ORG] observers came.",
  ],
];

export function pileReadings(pile: typeof PILE = PILE): ArticleReading[] {
  return pile.map(([outlet, marked], i) => readingOfMarked(outlet, marked, i));
}

function readingOfMarked(outlet: string, marked: string, index: number): ArticleReading {
  let text = "";
  const entities = new Map<string, { type: EntityType; roles: string[]; mentions: MentionPassage[] }>();
  const contents: { start: number; end: number; speaker: string }[] = [];
  let last = "";
  for (const [, printed, of, type, role, content, plain] of marked.matchAll(
    /\[([^\]|>]+)(?:>([^\]]+))?(?:\|(\w+))?(?:\|([^\]]+))?\]|\{([^}]+)\}|([^[{]+)/g,
  )) {
    const start = text.length;
    text += printed ?? content ?? plain;
    if (printed) {
      const name = of ?? printed;
      const there = entities.get(name) ?? { type: (type ?? "MISC") as EntityType, roles: [], mentions: [] };
      if (role && !there.roles.includes(role)) there.roles.push(role);
      there.mentions.push({ start, end: text.length, text: printed, form: "name" });
      entities.set(name, there);
      if (there.type === "PER" || entities.get(last)?.type !== "PER") last = name;
    } else if (content) contents.push({ start, end: text.length, speaker: last });
  }
  const list = [...entities].map(([name, found], i): Entity => ({ id: `e${i + 1}`, name, ...found }));
  const sha256 = createHash("sha256").update(`${outlet} ${index} ${text}`).digest("hex");
  const whole = passageOf(text, { start: 0, end: text.length });
  return {
    schema: "onrecord:article/1",
    origin: { path: `${outlet}.txt`, url: null, sha256, mediaType: "text/plain" },
    text,
    title: null,
    publisher: { name: outlet, method: "given" },
    published: null,
    authors: [],
    language: "en",
    body: [whole],
    chrome: [],
    entities: list,
    statements: contents.map(
      ({ start, end, speaker }, i): Statement => ({
        id: `s${createHash("sha256").update(`${sha256} ${i}`).digest("hex").slice(0, 16)}`,
        kind: "indirect",
        attitude: false,
        source: null,
        cue: [],
        content: [passageOf(text, { start, end })],
        speaker: { entity: list.find(({ name }) => name === speaker)?.id ?? null, name: speaker, type: "person" },
        via: [],
        continues: null,
        said: null,
        confidence: 0.9,
      }),
    ),
    events: [],
  };
}
