import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { countingOf, type DayRange, dayOf, meantIn, printedFrom, written } from "../../src/answer/print-day/days.ts";
import { showStatement } from "../../src/answer/statements.ts";
import { showStory } from "../../src/answer/story.ts";
import { build } from "../../src/pipeline.ts";
import { openRecord } from "../../src/record/open.ts";
import type { ImpliedPrint, ToldMember } from "../../src/terms/answer.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import { listed } from "../record/judging.ts";

interface Report {
  readonly publisher: string;
  readonly published?: string;
  readonly text: string;
}

/** A real record of reports read by rule, related. */
async function recordOf(reports: readonly Report[]): Promise<RecordStore> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-print-"));
  const lines = reports.map((report, i) => JSON.stringify({ ...report, url: `https://${i}.example/orme` }));
  writeFileSync(join(folder, "pile.jsonl"), lines.join("\n"));
  const store = await openRecord(join(folder, "pile.db"), { mode: "create" });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await build([join(folder, "pile.jsonl")], store, { fast: true, workers: 0 });
  return store;
}

async function membersOf(store: RecordStore): Promise<readonly ToldMember[]> {
  const [{ id }] = await listed(store.stories({ least: 2 }));
  return (await showStory(store, id))?.members ?? [];
}

/** What is implied of the one report without a day. */
async function impliedIn(reports: readonly Report[]): Promise<ImpliedPrint | undefined> {
  const members = await membersOf(await recordOf(reports));
  expect(members).toHaveLength(reports.length);
  expect(members.filter(({ published, implied }) => published !== null && implied)).toEqual([]);
  return members.find(({ published }) => published === null)?.implied;
}

const QUOTE = "We will stay at the gates until the roster of night shifts is withdrawn";
const SITE =
  "Norland Freight, which owns the container terminal of Orme, called the strike of its dockers unlawful and said the roster of night shifts would stay.";

/** The strike as a report tells it, with its own words for when the leader spoke. 2031-05-05 is a Monday. */
function strike(publisher: string, when: string, { published, more = "" }: { published?: string; more?: string } = {}): Report {
  const text = `Dockers of Orme strike, ${publisher} hears

“${QUOTE},” Ilse Quandt, leader of the Dockers Union, said ${when}.

${SITE}

${more}
`;
  return { publisher, ...(published && { published }), text };
}
const DATED = strike("Orme Courier", "on Monday", { published: "2031-05-06" });
const WALKOUT = "Some 400 dockers walked out at the container terminal of Orme";

describe("the day of print that the story implies", () => {
  test("is the day after, where the same words were said yesterday", async () => {
    const implied = await impliedIn([DATED, strike("Tarnby Post", "yesterday")]);
    expect(implied).toMatchObject({ first: "2031-05-06", last: "2031-05-06", likelihood: "likely" });
    expect(implied?.reasons).toEqual(["it says “yesterday” where another of its story carries the same words as of 2031-05-05"]);
    expect(implied?.times.map(({ span, value }) => [span.text, value])).toEqual([["yesterday", "2031-05-05"]]);
  });

  test("is one of seven where only the weekday is told, and its other words narrow it", async () => {
    const week = await impliedIn([DATED, strike("Tarnby Post", "Monday")]);
    expect(week).toMatchObject({ first: "2031-05-05", last: "2031-05-11" });
    const more = `${WALKOUT} on Wednesday over night shifts and pay.`;
    const dated = { ...DATED, text: `${DATED.text}\n${WALKOUT} on May 7, 2031 over night shifts and pay.\n`, published: "2031-05-08" };
    const narrowed = await impliedIn([dated, strike("Tarnby Post", "Monday", { more })]);
    expect(narrowed).toMatchObject({ first: "2031-05-07", last: "2031-05-11" });
    expect(narrowed?.times.map(({ span, value }) => [span.text, value])).toEqual([
      ["Monday", "2031-05-05"],
      ["Wednesday", "2031-05-07"],
    ]);
  });

  test("is told by a happening too, whoever spoke of it", async () => {
    const told = (publisher: string, when: string, published?: string): Report => ({
      publisher,
      ...(published && { published }),
      text: `Ships wait off Orme, ${publisher} reports\n\n${WALKOUT} ${when} over night shifts and pay.\n\n${SITE}\n`,
    });
    const dated = told("Orme Courier", "on May 5", "2031-05-06");
    expect(await impliedIn([dated, told("Tarnby Post", "yesterday")])).toMatchObject({ first: "2031-05-06", last: "2031-05-06" });
    expect(await impliedIn([dated, told("Tarnby Post", "on Monday")])).toMatchObject({ first: "2031-05-05", last: "2031-05-11" });
    expect(await impliedIn([dated, told("Tarnby Post", "on Tuesday")])).toBeUndefined();
    const others: Report = { ...told("Tarnby Post", "on Monday") };
    expect(await impliedIn([dated, { ...others, text: others.text.replace("400", "900") }])).toBeUndefined();
  });

  test("is very likely where two outlets of their own tell it", async () => {
    const copied = strike("Skerry Mail", "on Monday", { published: "2031-05-07" });
    const undated = strike("Tarnby Post", "yesterday");
    expect(await impliedIn([DATED, copied, undated])).toMatchObject({ first: "2031-05-06", likelihood: "likely" });
    const own: Report = {
      publisher: "Skerry Mail",
      published: "2031-05-07",
      text: `Ships wait as dockers strike at Orme terminal

Eleven ships of Norland Freight were waiting off Orme, where dockers have walked out over a roster of night shifts. “${QUOTE},” said Ilse Quandt of the Dockers Union on Monday evening.
`,
    };
    expect(await impliedIn([DATED, own, undated])).toMatchObject({ first: "2031-05-06", likelihood: "very likely" });
  });

  test("is not told where the weekday is another, or two reports imply two days", async () => {
    expect(await impliedIn([DATED, strike("Tarnby Post", "on Tuesday")])).toBeUndefined();
    const other = strike("Skerry Mail", "on Tuesday", { published: "2031-05-07" });
    expect(await impliedIn([DATED, other, strike("Tarnby Post", "yesterday")])).toBeUndefined();
    const more = `${WALKOUT} yesterday over night shifts and pay.`;
    const late = { ...DATED, text: `${DATED.text}\n${WALKOUT} on May 1 over night shifts and pay.\n` };
    expect(await impliedIn([late, strike("Tarnby Post", "yesterday", { more })])).toBeUndefined();
  });

  test("is not told where nothing is enough: no day in this report, none in the other, or no dated report at all", async () => {
    expect(await impliedIn([DATED, strike("Tarnby Post", "in a speech")])).toBeUndefined();
    expect(await impliedIn([strike("Orme Courier", "in a speech", { published: "2031-05-06" }), strike("Tarnby Post", "Monday")])).toBe(
      undefined,
    );
    const store = await recordOf([strike("Orme Courier", "on Monday"), strike("Tarnby Post", "yesterday")]);
    expect((await membersOf(store)).filter(({ implied }) => implied)).toEqual([]);
  });

  test("is no word of what is to come", async () => {
    const coming = (publisher: string, when: string, published?: string): Report => ({
      publisher,
      ...(published && { published }),
      text: `Orme council on the strike, says ${publisher}\n\nThe council of Orme ${when} to hear the dockers, the owners of the terminal and the pilots about the roster of night shifts.\n\n${SITE}\n`,
    });
    const dated = coming("Orme Courier", "met on May 5", "2031-05-06");
    expect(await impliedIn([dated, coming("Tarnby Post", "met on Monday")])).toBeDefined();
    expect(await impliedIn([dated, coming("Tarnby Post", "will meet on Monday")])).toBeUndefined();
    expect(await impliedIn([dated, coming("Tarnby Post", "meets on Monday")])).toBeUndefined();
  });

  test("dates what else was said in the article, and the record keeps none of it", async () => {
    const more = "“Nobody has asked the pilots what they think of all this,” the harbour master, Tove Marsh, said on Sunday.";
    const store = await recordOf([DATED, strike("Tarnby Post", "yesterday", { more })]);
    const [{ statement, article }] = await listed(store.statements({ by: "Marsh" }));
    expect([statement.said?.span?.text, statement.said?.value, article.published]).toEqual(["Sunday", null, null]);
    const shown = await showStatement(store, statement.id);
    expect(shown?.implied).toMatchObject({ value: "2031-05-04" });
    expect(shown?.implied?.reasons[0]).toBe("this article was likely printed on 2031-05-06, so “Sunday” is 2031-05-04");
    expect((await store.recordedArticle(article.sha256))?.published).toBeNull();
  });
});

test("words that count from the day of print", () => {
  const day = dayOf("2031-05-05T14:00Z")!;
  const from = (words: string) => printedFrom(countingOf(words)!, day)?.map(written);
  expect(from("early on  Monday")).toEqual(["2031-05-05", "2031-05-11"]);
  expect(from("Monday night")).toEqual(["2031-05-05", "2031-05-11"]);
  expect(from("Tuesday")).toBeUndefined();
  expect(from("last night")).toEqual(["2031-05-06", "2031-05-06"]);
  expect(from("two days ago")).toEqual(["2031-05-07", "2031-05-07"]);
  for (const words of ["last Monday", "next Monday", "Mondays", "last week", "June 14", "", "mon"]) expect(countingOf(words)).toBeNull();
  const week: DayRange = [day, day + 6];
  const meant = (words: string, range: DayRange) => {
    const found = meantIn(countingOf(words)!, range);
    return found === null ? null : written(found);
  };
  expect(meant("Monday", week)).toBe("2031-05-05");
  expect(meant("Sunday", [day, day + 5])).toBe("2031-05-04");
  expect(meant("Sunday", week)).toBeNull();
  expect(meant("yesterday", week)).toBeNull();
  expect(meant("yesterday", [day, day])).toBe("2031-05-04");
  for (const value of ["2031-05", "2031-W19", "2031", "PAST_REF", null, "2031-05-05-06"]) expect(dayOf(value)).toBeNull();
});
