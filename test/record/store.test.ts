import { expect, test } from "vitest";
import { openRecord } from "../../src/record/open.ts";
import { openSqlite } from "../../src/record/sqlite/driver.ts";
import { PASSED_OVER } from "../../src/terms/store.ts";
import { newPath } from "./in-folder.ts";
import { listed, relateAll } from "./judging.ts";
import { readingOf } from "./readings.ts";

const harbour = readingOf({
  path: "pile/harbour.txt",
  title: "Harbour stays open",
  publisher: "The Tidewater Post",
  published: "2031-03-04",
  paragraphs: [
    "Mayor Ada Vey spoke on Monday. She had waited a week.",
    {
      speaker: "Ada Vey",
      words: "The harbour stays open, \u{1F6A2} come what may",
      before: "It rained. ",
      after: " Rear Adm. Bo Lind nodded. Nobody else did.",
    },
    { speaker: "Zoë Brandt", words: "the boats were late", kind: "indirect" },
  ],
  chrome: ["Just in: \u{1F600} ferry news", "Sign up for our letter"],
});
const ferry = readingOf({
  path: "pile/ferry.txt",
  title: "Ferry news",
  publisher: "Coast Wire",
  published: null,
  paragraphs: [{ speaker: "Ada Vey", words: "The harbour stays open, \u{1F6A2} come what may" }],
});

async function small() {
  const path = newPath();
  const store = await openRecord(path, { mode: "create", reader: "1" });
  expect(await store.add([ferry, harbour])).toEqual({ articles: 2, statements: 3, already: 0 });
  await relateAll(store);
  return { path, store };
}

test("adding again changes nothing but the places an article was found in", async () => {
  const { path, store } = await small();
  const before = JSON.stringify([await listed(store.articles()), await listed(store.statements()), await store.counts()]);
  const elsewhere = { ...harbour, origin: { ...harbour.origin, path: "copy/harbour.txt" } };
  expect(await store.add([harbour, elsewhere, ferry])).toEqual({ articles: 0, statements: 0, already: 3 });
  await store.addOrigins([elsewhere.origin, { ...elsewhere.origin, sha256: "0".repeat(64) }]);
  expect(JSON.stringify([await listed(store.articles()), await listed(store.statements()), await store.counts()])).toBe(before);
  expect(await store.known([harbour.origin.sha256, "1".repeat(64)])).toEqual(new Set([harbour.origin.sha256]));
  await store.close();
  const sqlite = await openSqlite(path, { readOnly: true, waitMs: 100 });
  expect(
    sqlite
      .prepare("SELECT path FROM origins ORDER BY path")
      .all()
      .map(({ path }) => path),
  ).toEqual(["copy/harbour.txt", "pile/ferry.txt", "pile/harbour.txt"]);
  expect(sqlite.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  sqlite.close();
});

test("lists are in order: dated articles first, statements as printed", async () => {
  const { store } = await small();
  expect((await listed(store.articles())).map(({ title }) => title)).toEqual(["Harbour stays open", "Ferry news"]);
  const statements = await listed(store.statements());
  expect(statements.map(({ statement }) => statement.speaker.name)).toEqual(["Ada Vey", "Zoë Brandt", "Ada Vey"]);
  expect(statements[0].utterance).toBe(statements[2].utterance);
  expect(statements[0].utterance).toMatch(/^u[0-9a-f]{16}$/);
  expect(statements[1].utterance).toBeNull();
  expect(await store.statement(statements[1].statement.id)).toEqual(statements[1]);
  expect(await store.statement("nothing")).toBeNull();
  await store.close();
});

test("the sentences around a statement are found across paragraphs and abbreviations", async () => {
  const { store } = await small();
  const [first, second, third] = await listed(store.statements());
  expect([first.before?.text, first.after?.text]).toEqual(["It rained.", "Rear Adm. Bo Lind nodded."]);
  expect([second.before?.text, second.after]).toEqual(["Nobody else did.", null]);
  expect([third.before?.text, third.after]).toEqual(["Ferry news", null]);
  await store.close();
});

test("statements are asked for by speaker, words and outlet, all together", async () => {
  const { store } = await small();
  const count = async (query: Parameters<typeof store.statements>[0]) => (await listed(store.statements(query))).length;
  expect(await count({ by: "vey" })).toBe(2);
  expect(await count({ by: "VEY, ada" })).toBe(2);
  expect(await count({ by: "ve" })).toBe(0);
  expect(await count({ by: "zoe" })).toBe(1);
  expect(await count({ about: "harbour open" })).toBe(2);
  expect(await count({ about: 'harbour" OR "boats' })).toBe(0);
  expect(await count({ about: "vey" })).toBe(0);
  expect(await count({ by: "vey", about: "harbour", publisher: "tidewater" })).toBe(1);
  expect(await count({ publisher: "the post" })).toBe(2);
  expect(await count({ publisher: "tide" })).toBe(0);
  expect(await count({ article: ferry.origin.sha256 })).toBe(1);
  expect(await count({ by: "—" })).toBe(0);
  expect(await count({ limit: 2 })).toBe(2);
  expect(await count({ limit: 0 })).toBe(0);
  await expect(count({ limit: -1 })).rejects.toThrow(RangeError);
  await store.close();
});

test("search gives statements, best first, what is printed alike once, whatever is typed", async () => {
  const { store } = await small();
  const hits = await store.search(["boats", "were", "late", "harbour"], 5);
  expect(hits.map(({ alike }) => alike.length)).toEqual([0, 1]);
  expect(hits[0].statement).toBe(harbour.statements[1].id);
  expect(hits[1].statement < hits[1].alike[0].statement).toBe(true);
  expect(hits[0].words).toContain("late");
  expect(await store.search(["“", "*", "NEAR(", "\0"], 5)).toEqual([]);
  expect(await store.search(['har"bour', "content:x", "^", "AND", "U.S."], 5)).toEqual([]);
  expect(await store.search(["HARBOUR"], 1)).toHaveLength(1);
  await store.close();
});

test("what many articles print alike is one hit with all of them; rejected statements are none", async () => {
  const store = await openRecord(newPath(), { mode: "create", reader: "1" });
  const line = { speaker: "Ada Vey", words: "The harbour stays open" };
  await store.add([0, 1, 2].map((n) => readingOf({ path: `${n}`, paragraphs: [`Paper ${n}.`, line] })));
  const [hit, ...others] = await store.search(["harbour", "stays"], 5);
  expect(others).toEqual([]);
  expect(hit.alike).toHaveLength(2);
  const spoken = await store.spoken([hit.statement, "nobody's"]);
  expect([...spoken.values()]).toMatchObject([{ speaker: "Ada Vey", article: { sha256: hit.article } }]);
  expect(await store.printing(["harbour", "stays", "open"], 2)).toHaveLength(2);
  expect(await store.printing(["open", "stays"], 2)).toEqual([]);
  expect(await store.printing(["—"], 2)).toEqual([]);
  expect(await store.coverage()).toEqual({ articles: 3, statements: 3, from: null, to: null, publishers: 0 });
  await store.close();
});

test("what the user says of an article is kept beside it; something else said replaces the reading, nothing said leaves it", async () => {
  const store = await openRecord(newPath(), { mode: "create", reader: "1" });
  const first = readingOf({ path: "pier.txt", paragraphs: ["The pier is shut."] });
  const named = { ...first, publisher: { name: "Orrin Courier", method: "given" } };
  const { sha256 } = first.origin;
  expect(await store.add([first])).toMatchObject({ articles: 1, already: 0 });
  expect(await store.told([sha256])).toEqual(new Map());
  expect(await store.add([named], new Map([[sha256, "said"]]))).toMatchObject({ articles: 1, already: 0 });
  expect(await store.told([sha256, "0".repeat(64)])).toEqual(new Map([[sha256, "said"]]));
  expect(await store.add([first], new Map([[sha256, "said"]]))).toMatchObject({ articles: 0, already: 1 });
  expect(await store.add([first])).toMatchObject({ articles: 0, already: 1 });
  expect((await store.article(sha256))?.publisher).toEqual(named.publisher);
  expect((await store.counts()).articles).toBe(1);
  await store.close();
});

test("a verbatim repeat comes first, however common its words", async () => {
  const store = await openRecord(newPath(), { mode: "create", reader: "1" });
  const orders = ["it is what it was", "what was it it is", "was it what it is", "it was what it is"];
  await store.add(orders.map((words, n) => readingOf({ path: `${n}`, paragraphs: [{ speaker: "Ada Vey", words }] })));
  for (const words of orders) {
    const [first] = await store.search(words.toUpperCase().split(" "), 1);
    expect((await store.statement(first.statement ?? ""))?.statement.content[0].text).toBe(`“${words}”`);
  }
  await store.close();
});

test("failed inputs are listed until they are read", async () => {
  const { store } = await small();
  const failure = (path: string, record: string | null) => ({ path, record, rule: "unreadable", reason: "no permission" });
  await store.addFailures([failure("b", null), failure("a", "10"), failure("a", "9"), failure("b", null)]);
  expect(await listed(store.failures())).toEqual([failure("a", "9"), failure("a", "10"), failure("b", null)]);
  const passed = { path: "b", record: "2", rule: PASSED_OVER, reason: "3 pictures" };
  await store.addFailures([passed]);
  expect(await listed(store.passedOver())).toEqual([passed]);
  expect(await listed(store.failures())).toHaveLength(3);
  await store.clearFailures(["a"]);
  expect(await store.counts()).toMatchObject({ failures: 1, passedOver: 1 });
  await store.clearFailures(["b"]);
  expect(await store.counts()).toMatchObject({ failures: 0, passedOver: 0 });
  await store.close();
});

test("a reading whose words are not at their places is refused as a whole", async () => {
  const { store } = await small();
  const moved = readingOf({ path: "moved", paragraphs: ["One sentence."] });
  const wrong = { ...moved, body: [{ ...moved.body[0], text: "One sentence!" }] };
  await expect(store.add([readingOf({ path: "good", paragraphs: ["Fine."] }), wrong])).rejects.toThrow(/the body at \[0, 13\)/);
  expect((await store.counts()).articles).toBe(2);
  await store.close();
});

test("a place whose words were changed behind the record's back is given as it was kept", async () => {
  const { path, store } = await small();
  await store.close();
  const sqlite = await openSqlite(path, { readOnly: false, waitMs: 100 });
  sqlite.exec(
    "UPDATE articles SET text = replace(text, 'rained', 'snowed'), title = title; UPDATE articles SET text = replace(text, 'may', 'mai');",
  );
  sqlite.close();
  const changed = await openRecord(path, { mode: "read" });
  const wrong: string[] = [];
  for await (const { text, citations } of changed.citations()) {
    for (const { start, end, text: words, role } of citations) if (text.slice(start, end) !== words) wrong.push(`${role}: ${words}`);
  }
  expect(wrong.filter((line) => line.startsWith("content"))).toEqual(
    Array(2).fill("content: “The harbour stays open, \u{1F6A2} come what may”"),
  );
  expect(wrong.filter((line) => line.startsWith("body: [words whose SHA-256 begins "))).toHaveLength(2);
  await changed.close();
});

test("the views answer in plain words", async () => {
  const { path, store } = await small();
  await store.addFailures([{ path: "x.bin", record: null, rule: "binary", reason: "not text" }]);
  await store.close();
  const sqlite = await openSqlite(path, { readOnly: true, waitMs: 100 });
  const all = (view: string) => sqlite.prepare(`SELECT * FROM ${view}`).all();
  const views = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name").all();
  expect(Object.fromEntries(views.map(({ name }) => [name, all(String(name)).length]))).toEqual({
    articles_of_stories: 0,
    articles_read: 2,
    carriers: 2,
    copies_judged: 0,
    corrections_made: 0,
    failed_inputs: 1,
    names_judged: 0,
    passed_over_inputs: 0,
    left_out: 2,
    lines_of_the_house: 0,
    names: 2,
    people: 2,
    places_cited: 9,
    same_words_across_articles: 1,
    speakers: 2,
    statements_judged: 1,
    stories_continued: 0,
    stories_judged: 0,
    stories_told: 0,
    trouble_noticed: 0,
    versions_of_pages: 0,
    who_copies_whom: 0,
    who_is_who: 3,
    who_said_what: 3,
  });
  expect(all("left_out").map(({ words }) => words)).toEqual(["Just in: \u{1F600} ferry news", "Sign up for our letter"]);
  expect(all("same_words_across_articles")[0]).toMatchObject({
    speaker: "Ada Vey",
    statements: 2,
    articles: 2,
    pages: 2,
    outlets: 2,
    wordings: 1,
  });
  expect(all("who_said_what")[0]).toMatchObject({ speaker: "Ada Vey", outlet: "The Tidewater Post", path: "pile/harbour.txt" });
  sqlite.close();
});
