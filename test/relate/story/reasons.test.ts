import { describe, expect, test } from "vitest";
import { shippedStories } from "../../../src/model/stories.ts";
import { backgroundOf } from "../../../src/relate/story/background.ts";
import { sampleOf } from "../../../src/relate/story/likeness.ts";
import type { StoryMarks } from "../../../src/relate/story/marks.ts";
import { isGrounded, reasonsFor } from "../../../src/relate/story/reasons.ts";

const background = backgroundOf(shippedStories().background);

function marks(article: string, day: string | null, words: readonly string[]): StoryMarks {
  const places = new Map([["orrin", 1]]);
  const none = new Map<string, number>();
  return {
    article,
    day,
    words: new Map(words.map((word) => [word, 0.3])),
    title: none,
    lead: none,
    names: none,
    places,
    days: none,
    quotes: new Set(),
    printed: new Map([...words, "orrin"].map((word) => [word, word])),
  };
}

const COMMON = ["new", "made", "number"];
const TELLING = ["ferry", "capsiz"];

function isOne(day: string | null, words: readonly string[], far = false): boolean {
  return isGrounded(marks("b", day, words), sampleOf([marks("a", "2031-05-02", words)]), far, background);
}

describe("one place in common", () => {
  test("with words that every tenth text has joins reports of the same days only", () => {
    expect(COMMON.some(background.tells)).toBe(false);
    expect(isOne("2031-05-04", COMMON)).toBe(true);
    expect(isOne("2031-05-22", COMMON)).toBe(false);
  });

  test("with two words that tell joins reports of other days too, and more of them is asked of what is long apart", () => {
    expect(TELLING.every(background.tells)).toBe(true);
    expect(isOne("2031-05-22", [...COMMON, ...TELLING])).toBe(true);
    expect(isOne("2031-09-22", [...COMMON, ...TELLING], true)).toBe(false);
  });

  test("is never enough alone", () => {
    expect(isOne("2031-05-02", [])).toBe(false);
    expect(isOne(null, ["ferry"])).toBe(false);
  });

  test("is told with the words that tell, and without them so", () => {
    const reasons = (words: readonly string[]) =>
      reasonsFor(marks("b", "2031-05-03", words), sampleOf([marks("a", "2031-05-02", words)]), background);
    expect(reasons([...COMMON, "ferry"])).toContain("1 telling word in common: ferry");
    expect(reasons(COMMON)).toContain("no telling word in common");
  });
});
