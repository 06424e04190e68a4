import { describe, expect, it } from "vitest";
import { sentenceMap, wireGroups } from "../../src/answer/copies.ts";
import { relateAll } from "../../src/pipeline.ts";
import type { ArticleReading } from "../../src/terms/reading.ts";
import { listed } from "../record/judging.ts";
import { article, HOUSE, record, text } from "../relate/copy/pile.ts";

const WIRE = text(1, 0, 8);
const QUOTED = "The gate was shut against every rule that this harbour has";

/** Every sentence's mark in one word. */
async function marks(pile: readonly ArticleReading[], path: string) {
  const store = await record([pile]);
  await relateAll(store);
  const asked = pile.find(({ origin }) => origin.path === path) as ArticleReading;
  const map = await sentenceMap(store, asked.origin.sha256);
  for (const { start, end, text: words } of map?.sentences ?? []) expect(asked.text.slice(start, end)).toBe(words);
  const groups = await listed(wireGroups(store));
  await store.close();
  return { map, groups, marks: map?.sentences.map(({ mark }) => mark).join(" ") };
}

const original = article({
  path: "a",
  publisher: "Coast Wire",
  published: "2031-03-01",
  paragraphs: ["SELE (Reuters) — The wind rose over the gate and the town.", ...WIRE],
});

describe("a sentence map", () => {
  it("tells the wire's sentences from the outlet's own, with what was changed", async () => {
    const changed = WIRE[2].replace("today", "on Monday");
    const copy = article({ path: "b", publisher: "Gazette", paragraphs: [WIRE[0], WIRE[1], changed, ...WIRE.slice(3), text(2, 0, 1)[0]] });
    const { map, marks: told } = await marks([original, copy], "b");
    expect(told).toBe("wire wire wire wire wire wire wire wire own");
    expect(map?.group).toMatchObject({ outlets: 2, agency: { name: "Reuters", articles: 1 } });
    expect(map?.sentences[0]).toMatchObject({
      agency: "Reuters",
      elsewhere: [{ article: original.origin.sha256, diff: [], text: WIRE[0] }],
    });
    const [place] = map?.sentences[2].elsewhere ?? [];
    expect(place.diff.filter(({ op }) => op !== "equal").map(({ op, text: words }) => [op, words.trim()])).toEqual([
      ["delete", "today"],
      ["insert", "on Monday"],
    ]);
    expect(place.changes.length).toBeGreaterThan(0);
  });

  it("knows house lines, what the outlet printed before, and what is only quoted by others", async () => {
    const by = { publisher: "Valley Courier" };
    const said = { speaker: "Ada Lund", words: QUOTED };
    const background = text(9, 0, 1)[0];
    const pile = [
      ...[3, 4, 5].map((subject) =>
        article({ path: `h${subject}`, ...by, published: "2031-02-01", paragraphs: [...text(subject, 0, 3), HOUSE[0]] }),
      ),
      article({ path: "before", ...by, published: "2031-02-20", paragraphs: [...text(8, 0, 3), background] }),
      article({ path: "other", publisher: "Gazette", paragraphs: [...text(7, 0, 3), { ...said, after: ` ${text(7, 4, 5)[0]}` }] }),
      article({ path: "asked", ...by, published: "2031-03-09", paragraphs: [...text(6, 0, 2), background, said, HOUSE[0]] }),
    ];
    const { map, marks: told } = await marks(pile, "asked");
    expect(told).toBe("own own earlier quotation house");
    expect(map?.group).toBeNull();
    expect(map?.sentences[3].elsewhere[0].text).toContain(QUOTED);
  });

  it("gives each of a group the passages it took, word for word", async () => {
    const copy = article({
      path: "b",
      publisher: "Gazette",
      paragraphs: [...text(2, 0, 2), ...WIRE.slice(0, 4), ...text(3, 0, 1), ...WIRE.slice(4)],
    });
    const { groups } = await marks([original, copy, article({ path: "c", publisher: "Post", paragraphs: text(4, 0, 6) })], "b");
    expect(groups).toMatchObject([{ agency: "Reuters", outlets: 2, articles: [original.origin.sha256, copy.origin.sha256] }]);
    const passages = groups[0].passages.filter((passage) => passage.article === copy.origin.sha256);
    expect(passages).toHaveLength(2);
    for (const { start, end, text: words } of passages) expect(copy.text.slice(start, end)).toBe(words);
  });

  it("calls everything the article's own in a record of one", async () => {
    const { map, groups } = await marks([original], "a");
    expect([map?.group, groups, map?.words.own]).toEqual([null, [], expect.any(Number)]);
    expect(new Set(map?.sentences.map(({ mark }) => mark))).toEqual(new Set(["own"]));
  });
});
