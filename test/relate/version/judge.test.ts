import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey } from "../../../src/relate/version/address.ts";
import { judgePages } from "../../../src/relate/version/judge.ts";
import { pageMarks } from "../../../src/relate/version/marks.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";
import { passageOf } from "../../../src/terms/span.ts";

describe("the address of a page", () => {
  it.each([
    ["https://www.courier.example/2024/03/ferry/?utm_source=x&fbclid=1#top", "courier.example/2024/03/ferry"],
    ["http://m.courier.example/2024/03/ferry/amp/", "courier.example/2024/03/ferry"],
    ["courier.example/2024/03/ferry/index.html", "courier.example/2024/03/ferry"],
    ["https://web.archive.org/web/20240305140200id_/https://courier.example/2024/03/ferry", "courier.example/2024/03/ferry"],
    ["https://courier.example/story?b=2&id=7", "courier.example/story?b=2&id=7"],
    ["https://courier.example/story?id=7&b=2&ref=home", "courier.example/story?b=2&id=7"],
    ["https://courier.example/f%C3%A4hre", "courier.example/fähre"],
    ["https://courier.example/", null],
    ["https://courier.example/?utm_source=x", null],
    ["mailto:ada@courier.example", null],
    ["not an address at all", null],
    ["https://courier.example/%E0%A4%A", "courier.example/%E0%A4%A"],
    [null, null],
  ])("%s", (address, key) => expect(addressKey(address)).toBe(key));
});

interface Plan {
  readonly words: string;
  readonly title?: string;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly day?: string;
}

function marks({ words, title = "Ferry did not wait at the lock", url = null, publisher = "Courier", day }: Plan) {
  const text = `${title}\n\n${words}`;
  const reading: ArticleReading = {
    schema: "onrecord:article/1",
    origin: { path: null, url, sha256: text, mediaType: "text/plain" },
    text,
    title: passageOf(text, { start: 0, end: title.length }),
    publisher: publisher ? { name: publisher, method: "given" } : null,
    published: day ? { value: day, method: "given" } : null,
    authors: [],
    body: [passageOf(text, { start: title.length + 2, end: text.length })],
    chrome: [],
    entities: [],
    statements: [],
    events: [],
  };
  return pageMarks(reading);
}

const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `word${from + i}`).join(" ");
const A = "https://courier.example/a";
const B = "https://courier.example/b";

describe("versions of one page", () => {
  it.each<[string, Plan, Plan, string | null]>([
    [
      "one address, changed a little",
      { words: words(0, 100), url: A },
      { words: words(10, 100), url: A, title: "Another headline for it" },
      "address",
    ],
    [
      "one address, other news",
      { words: words(0, 100), url: A, title: "Weather on Monday in town" },
      { words: words(500, 100), url: A },
      null,
    ],
    ["one outlet, no address, mostly the same", { words: words(0, 100) }, { words: words(0, 150) }, "words"],
    ["one outlet, other words", { words: words(0, 100) }, { words: words(60, 100) }, null],
    ["one outlet, two addresses, a report grown out of a brief", { words: words(0, 50), url: A }, { words: words(0, 150), url: B }, null],
    ["one outlet, two addresses, the same report", { words: words(0, 100), url: A }, { words: words(0, 104), url: B }, "words"],
    [
      "one outlet, days apart",
      { words: words(0, 100), day: "2024-03-01" },
      { words: words(0, 100), day: "2024-03-08", title: "Lock news" },
      null,
    ],
    ["two outlets, one wire text", { words: words(0, 100) }, { words: words(0, 100), publisher: "Gazette" }, null],
    [
      "no outlet, the very same words",
      { words: words(0, 100), publisher: null },
      { words: `  ${words(0, 100).toUpperCase()}`, publisher: null },
      "same-words",
    ],
    ["no outlet, nearly the same words", { words: words(0, 100), publisher: null }, { words: words(0, 101), publisher: null }, null],
    ["too short to tell", { words: words(0, 8), title: "Lock" }, { words: words(0, 9), title: "Lock" }, null],
  ])("%s", (_, one, other, expected) => {
    expect(judgePages(marks(one), marks(other))).toBe(expected);
    expect(judgePages(marks(other), marks(one))).toBe(expected);
  });

  it("shares a key whenever it is found to be one", () => {
    const plan = fc.record({
      words: fc.tuple(fc.nat(60), fc.integer({ min: 40, max: 120 })).map(([from, count]) => words(from, count)),
      url: fc.constantFrom(null, A, B),
      publisher: fc.constantFrom("Courier", null),
    });
    fc.assert(
      fc.property(plan, plan, (left, right) => {
        const [one, other] = [marks(left), marks(right)];
        if (judgePages(one, other) !== null) expect(one.keys.some((key) => other.keys.includes(key))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
