import { describe, expect, it } from "vitest";
import { clockAt } from "../../../src/clean/shapes/clock.ts";
import { entriesOf } from "../../../src/clean/shapes/entries.ts";

const clock = (line: string) => {
  const found = clockAt(line, line.length);
  return found && `${found.time}${found.zone}${found.day ? ` ${found.day}` : ""}${found.goesOn ? " ..." : ""}`;
};

describe("the time of an entry", () => {
  it.each([
    ["14:05", "14:05"],
    ["2.05pm GMT", "14:05+00:00"],
    ["12.34am BST", "00:34+01:00"],
    ["12 noon", null],
    ["9 a.m.", "09:00"],
    ["Posted at 14:05", "14:05"],
    ["14:05 GMT, 5 March 2024", "14:05+00:00 2024-03-05"],
    ["2:05 p.m. ET, March 5, 2024", "14:05 2024-03-05"],
    ["March 5, 2024 2:05 p.m. EST", "14:05-05:00 2024-03-05"],
    ["[14:05] The ferry leaves.", "14:05 ..."],
    ["14:05 – The ferry leaves.", "14:05 ..."],
    ["14:05 GMT: The ferry leaves.", "14:05+00:00 ..."],
    ["2.05pm The ferry leaves.", "14:05 ..."],
    ["14:05 trains were late again.", null],
    ["3.50 – what the fare costs now", null],
    ["25:10", null],
    ["14:75", null],
    ["13 p.m.", null],
    ["2024", null],
    ["1:0 for the harbour team", null],
  ])("%s", (line, expected) => expect(clock(line)).toBe(expected));
});

function blog(title: string, published: string | null, ...lines: string[]) {
  let text = `${title}\n\n`;
  const paragraphs = lines.map((line) => {
    const span = { start: text.length, end: text.length + line.length };
    text += `${line}\n\n`;
    return [span];
  });
  const origin = { path: null, url: null, sha256: "0", mediaType: "text/plain" };
  return {
    text,
    title: { start: 0, end: title.length },
    paragraphs,
    chrome: [],
    origin,
    published: published ? { value: published, method: "given" } : null,
  };
}
const SAID = "The hearing goes on with the next witness.";
const times = (made: ReturnType<typeof blog>) => entriesOf(made).map(({ time }) => time);

describe("the entries of a live blog", () => {
  it("have the day of the article, and the next one after midnight, whichever way the page runs", () => {
    const down = blog("Inquiry: live", "2024-03-05T21:00:00Z", "00:20", SAID, "23:40 GMT", SAID, "22:05 GMT", SAID);
    expect(times(down)).toEqual(["2024-03-06T00:20", "2024-03-05T23:40+00:00", "2024-03-05T22:05+00:00"]);
    const up = blog("Inquiry as it happened", "2024-02-29", "22:05", SAID, "23:40", SAID, "00:20", SAID);
    expect(times(up)).toEqual(["2024-02-29T22:05", "2024-02-29T23:40", "2024-03-01T00:20"]);
  });

  it("run from their time to the next, and hold every paragraph between", () => {
    const made = blog(
      "Inquiry: live",
      "2024-03-05",
      "Welcome to our coverage.",
      "14:05",
      SAID,
      SAID,
      "13:20 – The lawyers arrive.",
      SAID,
      "12:10",
      SAID,
    );
    const entries = entriesOf(made);
    expect(entries.map(({ start, end }) => made.text.slice(start, end))).toEqual([
      `14:05\n\n${SAID}\n\n${SAID}`,
      `13:20 – The lawyers arrive.\n\n${SAID}`,
      `12:10\n\n${SAID}`,
    ]);
    expect(entries.map(({ heading }) => made.text.slice(heading.start, heading.end))).toEqual(["14:05", "13:20", "12:10"]);
  });

  it("have no day where nothing says that the page is live, or nothing gives its day", () => {
    const chronicle = ["6:02 p.m. – The ferry leaves.", "6:10 p.m. – The harbour calls.", "7:55 p.m. – The lock opens."];
    expect(times(blog("How the night went", "2024-03-05", ...chronicle))).toEqual(["T18:02", "T18:10", "T19:55"]);
    expect(times(blog("Inquiry: live", null, ...chronicle))).toEqual(["T18:02", "T18:10", "T19:55"]);
  });

  it("are none where two times stand, or times in no order", () => {
    expect(times(blog("Live", "2024-03-05", "14:05", SAID, "13:20", SAID))).toEqual([]);
    expect(times(blog("Live", "2024-03-05", "14:05", SAID, "18:20", SAID, "09:10", SAID, "16:00", SAID, "02:00", SAID))).toEqual([]);
  });
});
