import { describe, expect, it } from "vitest";
import { notesOf } from "../../../src/clean/shapes/notes.ts";
import { readArticle } from "../../../src/pipeline.ts";
import type { Chrome } from "../../../src/terms/article.ts";

/** An article of these paragraphs; those that begin with a bar were left out as furniture. */
function article(...lines: string[]) {
  const paragraphs: { start: number; end: number }[][] = [];
  const chrome: Chrome[] = [];
  let text = "";
  for (const line of lines) {
    const words = line.replace(/^\|/, "");
    const span = { start: text.length, end: text.length + words.length };
    if (words === line) paragraphs.push([span]);
    else chrome.push({ ...span, reason: "page-furniture" });
    text += `${words}\n\n`;
  }
  return { text, title: null, paragraphs, chrome };
}

const BODY = [
  "Ada Lund said the ferry was told “three times” to wait.",
  "Tomas Brandt, a pilot, said the lock was shut for two hours that night.",
];
const kinds = (...lines: string[]) => notesOf(article(...BODY, ...lines)).map(({ kind }) => kind);

describe("notes of an outlet on its own article", () => {
  it.each([
    ["An earlier version of this article misquoted Ada Lund.", "correction"],
    ["A previous version of this story said the lock was shut for three hours.", "correction"],
    ["Correction: The lock was shut for two hours, not three.", "correction"],
    ["CORRECTION (March 5): The ferry has one deck.", "correction"],
    ["Correction, 5 March 2024: The ferry has one deck.", "correction"],
    ["Because of an editing error, an earlier version gave the wrong day.", "correction"],
    ["This article was amended on 5 March 2024 to correct the name of the pilot.", "correction"],
    ["This article incorrectly stated that the ferry sank.", "correction"],
    ["The Courier regrets the error.", "correction"],
    ["Clarification: Ms. Lund spoke of the night shift only.", "clarification"],
    ["This story has been updated to clarify who gave the order.", "clarification"],
    ["An earlier version of this article has been changed to make clear that the lock is manned.", "clarification"],
    ["This story has been updated with comment from the union.", "update"],
    ["UPDATE: This story has been updated to include the council’s reply.", "update"],
    ["This is a developing story and will be updated.", "update"],
    ["(Adds comment from union, background)", "update"],
    ["Editor’s note: This interview took place before the inquiry began.", "editors-note"],
    ["[Editor's note: The author once worked for the harbour.]", "editors-note"],
    ["*An earlier version of this article appeared on the Courier’s website.", "editors-note"],
    ["Correction: JosÃ© PeÃ±a is a pilot, and was called a captain.", "correction"],
  ])("%s", (line, kind) => expect(kinds(line)).toEqual([kind]));

  it.each([
    "Corrections officers said the prison was quiet on Tuesday.",
    "This story begins in the harbour, where Ada Lund was on duty.",
    "The update was welcome, she said, and the correction of the market was not.",
    "Update: the mayor said on Tuesday that the lock would open again.",
    "In an earlier life she was a pilot.",
    "For the record, I never said that the lock was shut.",
    "The original version of the ferry had two decks.",
    "This article originally appeared in the Sele Gazette.",
    "Corrections: If you are aware of an inaccuracy, please send an email.",
    "“This article was amended without asking me,” Lund said.",
  ])("is none: %s", (line) => expect(kinds(line)).toEqual([]));

  it("takes the paragraph below a label, and finds notes among the furniture", () => {
    const made = article(
      ...BODY,
      "Correction: March 6, 2024",
      "|An earlier version misstated the hours.",
      "|Editor’s note: The pilot has since died.",
    );
    const notes = notesOf(made);
    expect(notes.map(({ start, end }) => made.text.slice(start, end))).toEqual([
      "Correction: March 6, 2024\n\nAn earlier version misstated the hours.",
      "Editor’s note: The pilot has since died.",
    ]);
  });

  it("does not take the report for a note below “Correction appended”, and passes over a second label", () => {
    const made = article(
      "CORRECTION APPENDED.",
      ...BODY,
      "CORRECTION:",
      "As printed in the Sele Gazette.",
      "An article on Monday misstated the hours of the lock.",
    );
    const notes = notesOf(made).map(({ start, end }) => made.text.slice(start, end));
    expect(notes).toEqual([
      "CORRECTION APPENDED.",
      "CORRECTION:\n\nAs printed in the Sele Gazette.\n\nAn article on Monday misstated the hours of the lock.",
    ]);
  });

  it("leads to the words it quotes and the names it gives", () => {
    const made = article(
      ...BODY,
      "An earlier version of this article misquoted Ada Lund. She said “three times,” not “four times.” Mr. Brandt was not quoted.",
    );
    const [{ about }] = notesOf(made);
    expect(about.map(({ start, end, by }) => [made.text.slice(start, end), by])).toEqual([
      ["Ada Lund", "name"],
      ["three times", "quoted-words"],
      ["Brandt", "name"],
    ]);
  });

  it("is nobody’s statement, and is kept in the reading", () => {
    const text = `Ferry did not wait, harbour master says\n\n${BODY.join("\n\n")}\n\nThe council meets again on Thursday to talk about the lock and the ferry.\n\nCorrection: An earlier version of this article misquoted Ada Lund. She said, “Nobody answered us that night,” not “Nobody heard us.”`;
    const reading = readArticle({
      origin: { path: "a.txt", url: null, sha256: "0".repeat(64), mediaType: "text/plain" },
      text,
      given: {},
      diagnostics: [],
    });
    expect(reading.notes?.map(({ kind }) => kind)).toEqual(["correction"]);
    expect(reading.notes?.[0].text).toBe(text.slice(text.indexOf("Correction:")));
    expect(reading.statements.map(({ speaker }) => speaker.name)).toContain("Ada Lund");
    for (const { content } of reading.statements)
      for (const passage of content) expect(passage.end).toBeLessThanOrEqual(text.indexOf("Correction:"));
  });

  it("is linear on hostile text", () => {
    const started = performance.now();
    for (const unit of ["Correction: ", "( [", "An earlier version of this ", "A’", "Editor’s note ("])
      notesOf(article(...Array(400).fill(unit.repeat(200))));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
