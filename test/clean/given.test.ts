/** What comes with a page from outside goes before what is found on it; pages without an article say so; big ones end. */
import { expect, test } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import { pageOf } from "./page.ts";

const REPORT = [
  "Council closes bridge",
  "Why the old bridge had to go",
  "By Mara Quist",
  "2019-05-02",
  "The council of Orrin closed the old bridge on Thursday, the mayor of the town said.",
  "The bridge had stood for ninety years, and nobody could say what would come after it.",
].join("\n\n");

test("a given headline is found where the page prints it", () => {
  const article = clean(pageOf(REPORT, { title: "Why the old bridge had to GO" }));
  expect(article.title && REPORT.slice(article.title.start, article.title.end)).toBe("Why the old bridge had to go");
});

test("given authors, date and publisher stand as given", () => {
  const article = clean(pageOf(REPORT, { authors: ["Jonas Holm"], published: "2019-05-03", publisher: "Orrin Courier" }));
  expect(article.authors).toEqual(["Jonas Holm"]);
  expect(article.published).toEqual({ value: "2019-05-03", method: "given", certainty: "certain" });
  expect(article.publisher).toEqual({ name: "Orrin Courier", method: "given" });
});

test("byline and printed date are read when nothing is given, and two dates are no date", () => {
  expect(clean(pageOf(REPORT))).toMatchObject({
    authors: ["Mara Quist"],
    published: { value: "2019-05-02", method: "printed-date", certainty: "certain" },
    publisher: null,
  });
  expect(clean(pageOf(REPORT.replace("2019-05-02", "2019-05-02\n\nMay 9, 2019"))).published).toBeNull();
});

test("diagnostics of reading are kept", () => {
  const diagnostic = { rule: "undecodable-bytes", reason: "Two bytes could not be decoded." };
  expect(clean({ ...pageOf(REPORT), diagnostics: [diagnostic] }).diagnostics).toEqual([diagnostic]);
});

test.each(["", " \n\t\n", "Home\nNews\nSport\nLog in", "{}"])(
  "no article in %j: everything is chrome, and a diagnostic says what to do",
  (text) => {
    const article = clean(pageOf(text));
    expect(article).toMatchObject({ title: null, paragraphs: [], dateline: null, language: null });
    expect(article.diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(["no-article"]);
    expect(article.chrome.map((span) => text.slice(span.start, span.end)).join("")).toBe(text.replace(/\s*\n\s*/g, "").trim());
  },
);

test.each([
  ["one line of names glued together", "Ann LeeAnn LeeAnn Lee said so MORE and went. ", 1],
  ["one line of capitals", "AaA", 1],
  ["many lines", "The council of the town met again on Monday evening.\nHome\n", 1],
  ["many empty brackets and leads", "(READ MORE: [related: ", 1],
  ["many full stops and quotation marks", '.".” ', 1],
])("%s: two megabytes are cleaned", (_, unit) => {
  const text = unit.repeat(Math.ceil(2_000_000 / unit.length));
  expect(clean(pageOf(text)).text.length).toBe(text.length);
});

test.each([
  [
    "Advertisement spending fell. Advertisement budgets will shrink again next year, the firm said.",
    "a word of the report that ads use too",
  ],
  ["The firm of Donald McDonald wants MORE for its boats, the owner said on Monday evening.", "a capital inside a name"],
  ['"Sign up for the army now," he told the crowd on Monday, and nobody in the square did.', "somebody asking for something"],
  ["He asked for the plan (read: the money) and the council of the town did not give it.", "a remark in brackets"],
])("nothing is taken out of %j", (sentence) => {
  const text = `Firm in trouble over boats\n\n${sentence}\n\nThe council of Orrin closed the old bridge on Thursday, the mayor said.`;
  const { paragraphs } = clean(pageOf(text));
  expect(paragraphs[0].map((span) => text.slice(span.start, span.end))).toEqual([sentence]);
});
