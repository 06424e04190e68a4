import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toArticle, viewOf } from "../../src/terms/view.ts";
import { repaired, repairsOf } from "../../src/wording/repair/repair.ts";
import { readAsWindows } from "../wording/repair/damage.ts";

const word = fc.constantFrom(
  "ferry",
  "“No,”",
  "José",
  "said",
  "cafÃ©",
  "â€œyesâ€\u009d",
  "news\u00adpaper",
  "\u200bwait",
  "&quot;so&quot;",
  "a\u00a0b",
  "\ufb01ne",
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const article = fc.array(paragraph, { minLength: 1, maxLength: 5 }).chain((paragraphs) =>
  fc.array(fc.nat(60), { maxLength: 3 }).map((cuts) => {
    const text = paragraphs.join("\n\n");
    let at = 0;
    const places = paragraphs.map((words) => {
      const span = { start: at, end: at + words.length };
      at = span.end + 2;
      const cut = cuts.map((place) => span.start + place).find((place) => place > span.start + 1 && place < span.end - 2);
      return cut
        ? [
            { start: span.start, end: cut },
            { start: cut + 1, end: span.end },
          ]
        : [span];
    });
    return { text, title: null, paragraphs: places };
  }),
);

describe("the view of a damaged text", () => {
  it("has clean words", () => {
    const text = `${readAsWindows("“No,” José said.")}\n\n${readAsWindows("“Never.”")}`;
    const parts = text.split("\n\n");
    const view = viewOf(
      { text, title: { start: 0, end: parts[0].length }, paragraphs: [[{ start: parts[0].length + 2, end: text.length }]] },
      repairsOf,
    );
    expect(view.text).toBe("“No,” José said.\n\n“Never.”");
    const name = view.text.indexOf("José");
    expect(toArticle(view, { start: name, end: name + 4 }).map(({ start, end }) => text.slice(start, end))).toEqual(["JosÃ©"]);
    const mark = view.text.indexOf("“Never");
    expect(toArticle(view, { start: mark, end: mark + 6 }).map(({ start, end }) => text.slice(start, end))).toEqual(["â€œNever"]);
  });

  it("joins what only an invisible mark parts, and gives it to no word beside it", () => {
    const text = "a news\u00adpaper\u200b said";
    const view = viewOf({ text, title: null, paragraphs: [[{ start: 0, end: text.length }]] }, repairsOf);
    expect(view.text).toBe("a newspaper said");
    expect(toArticle(view, { start: 2, end: 11 })).toEqual([{ start: 2, end: 12 }]);
    expect(toArticle(view, { start: 12, end: 16 })).toEqual([{ start: 14, end: 18 }]);
  });

  it("leads every span back to exactly the stretch it was made from", () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (made, from, length) => {
        const view = viewOf(made, repairsOf);
        const start = from % view.text.length;
        const end = Math.min(view.text.length, start + 1 + (length % 40));
        const spans = toArticle(view, { start, end });
        const plain = (text: string) => text.replace(/\s+/g, "");
        const back = spans.map((span) => repaired(made.text.slice(span.start, span.end))).join("");
        expect(plain(back)).toContain(plain(view.text.slice(start, end)));
        expect(spans.every((span, i) => span.start < span.end && (i === 0 || span.start >= spans[i - 1].end))).toBe(true);
      }),
    );
  });

  it("covers the paragraphs, whole and in order", () => {
    fc.assert(
      fc.property(article, (made) => {
        const view = viewOf(made, repairsOf);
        made.paragraphs.forEach((spans, index) => {
          const visible = spans.map(({ start, end }) => made.text.slice(start, end)).map(repaired);
          const { start, end } = view.paragraphs[index];
          expect(view.text.slice(start, end)).toBe(visible.join(""));
        });
        const whole = toArticle(view, { start: 0, end: view.text.length });
        for (const span of whole) expect(made.paragraphs.flat().some((own) => own.start <= span.start && span.end <= own.end)).toBe(true);
      }),
    );
  });

  it("is the same without repairs as it always was", () => {
    fc.assert(
      fc.property(article, (made) => {
        const view = viewOf(made);
        expect(view.pieces.every((piece) => piece.originLength === undefined)).toBe(true);
        expect(toArticle(view, { start: 0, end: view.text.length })).toEqual(made.paragraphs.flat());
      }),
    );
  });
});
