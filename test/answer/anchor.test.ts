import { describe, expect, it } from "vitest";
import { impliedDay } from "../../src/answer/anchor.ts";
import type { Time } from "../../src/terms/reading.ts";
import type { RecordedStatement } from "../../src/terms/store.ts";
import { listed } from "../record/judging.ts";
import { oneLine } from "./pile.ts";
import { recordOf } from "./record.ts";

const WORDS = "The northern gate was failing when the ferry came in.";

function said(words: string, value: string | null): Time {
  return { span: { start: 0, end: words.length, text: words }, value };
}

/** Statements of a real record, with the story and the time of speech that a test is about. */
async function carriers(...told: readonly (readonly [story: string | undefined, time: Time | null])[]): Promise<RecordedStatement[]> {
  const pile = told.map((_, i) => ({ ...oneLine("Ada Quist", WORDS, "2031-05-06"), publisher: `Outlet ${i}` }));
  const statements = await listed((await recordOf(pile)).statements());
  return told.map(([story, time], i) => {
    const { article, statement, ...rest } = statements[i];
    return { ...rest, article: { ...article, ...(story && { story }) }, statement: { ...statement, said: time } };
  });
}

describe("a day told by another report of the story", () => {
  it("is implied where the same words have one there, and the weekday agrees", async () => {
    const [undated, dated] = await carriers(["t1", said("on Monday", null)], ["t1", said("on Monday", "2031-05-05")]);
    expect(impliedDay(undated, [dated])).toMatchObject({
      value: "2031-05-05",
      statement: dated.statement.id,
      article: dated.article.sha256,
    });
    expect(impliedDay(undated, [dated])?.reasons.join("; ")).toContain("2031-05-05, which was a Monday");
  });

  it("is not where the weekday is another, the story is, two reports differ, or the article tells it itself", async () => {
    const [undated, tuesday, elsewhere, monday, before] = await carriers(
      ["t1", said("on Monday", null)],
      ["t1", said("on Tuesday", "2031-05-06")],
      ["t2", said("on Monday", "2031-05-05")],
      ["t1", said("on Monday", "2031-05-05")],
      ["t1", said("a week ago", "2031-04-28")],
    );
    expect(impliedDay(undated, [tuesday])).toBeNull();
    expect(impliedDay(undated, [elsewhere])).toBeNull();
    expect(impliedDay(undated, [monday, before])).toBeNull();
    expect(impliedDay(monday, [before])).toBeNull();
    expect(impliedDay({ ...undated, statement: { ...undated.statement, said: null } }, [monday])).toBeNull();
  });
});
