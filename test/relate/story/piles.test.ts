import { describe, expect, it } from "vitest";
import { seeded } from "../../../eval/seeded.ts";
import { openRecord } from "../../../src/record/open.ts";
import { relateCopies } from "../../../src/relate/copy/relate.ts";
import { relateStories } from "../../../src/relate/story/relate.ts";
import { newPath } from "../../record/in-folder.ts";
import { listed } from "../../record/judging.ts";
import { articleOf, KNOWLEDGE } from "./pile.ts";

const SYLLABLES = "ba ko ri tel mun sa vo lim dra pe ush on ga fir ne wol".split(" ");

/** So many invented words, others for every seed. */
function words(seed: number, count: number): string {
  const next = seeded(seed);
  const syllable = () => SYLLABLES[Math.floor(next() * SYLLABLES.length)];
  return Array.from({ length: count }, () => syllable() + syllable() + syllable()).join(" ");
}

async function related(articles: readonly ReturnType<typeof articleOf>[]) {
  const store = await openRecord(newPath(), { mode: "create", reader: "1" });
  await store.add(articles);
  await relateCopies(store);
  await relateStories(store, KNOWLEDGE);
  return store;
}

describe("hard piles", () => {
  it("a thousand copies of one article are one story of one origin", async () => {
    const text = Array.from({ length: 12 }, (_, i) => `The ${words(i, 9)} of [Orme|GPE].`).join(" ");
    const copies = Array.from({ length: 1000 }, (_, i) =>
      articleOf({
        outlet: `Outlet ${i}`,
        day: `2031-05-${String(1 + (i % 3)).padStart(2, "0")}`,
        title: "Harbour of [Orme|GPE] is shut",
        text,
      }),
    );
    const store = await related(copies);
    const stories = await listed(store.stories());
    expect(stories).toMatchObject([{ articles: 1000, origins: 1 }]);
    await store.close();
  }, 120_000);

  it("lines that every article ends with do not make one story of them", async () => {
    const tail = `All rights of the [Orme Courier|ORG] in ${words(999, 14)} are kept. Write to our desk in ${words(998, 12)} about them.`;
    const articles = Array.from({ length: 120 }, (_, i) => {
      const happening = Math.floor(i / 2);
      const [town, person] = [`[${words(5000 + happening, 1)}|GPE]`, `[${words(7000 + happening, 2)}|PER]`];
      const told = words(happening, 26).split(" ");
      const body = [0, 1, 2].map(
        (part) => `The ${told.slice(part * 8, part * 8 + 10).join(" ")} ${words(20_000 + 10 * i + part, 6)} in ${town}, ${person} told.`,
      );
      return articleOf({
        outlet: "Orme Courier",
        day: `2031-05-${String(1 + (happening % 6)).padStart(2, "0")}`,
        title: `The ${told.slice(0, 4).join(" ")} of ${town}`,
        text: `${body.join(" ")} ${tail}`,
      });
    });
    const store = await related(articles);
    const stories = await listed(store.stories());
    expect(stories).toHaveLength(60);
    expect(stories.every((story) => story.articles === 2)).toBe(true);
    await store.close();
  }, 120_000);
});
