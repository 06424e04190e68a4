import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksIn } from "../../../src/clean/body/blocks.ts";
import { originOfSpan } from "../../../src/clean/body/origins.ts";
import { parseHtml } from "../../../src/read/html/parse.ts";

const blocksOf = (html: string) => {
  const { text, markup } = parseHtml(html);
  return { text, markup, blocks: blocksIn(text, markup) };
};

describe("blocks of a page", () => {
  it("stand in the innermost element that holds all of them", () => {
    const { blocks, markup } = blocksOf("<main><h1>Weir</h1><p><b>One</b></p><div>two <i>three</i><p>four</p></div></main>five");
    const tags = blocks.map(({ text, element }) => [text, markup.elements[element]?.tag]);
    expect(tags).toEqual([
      ["Weir", "h1"],
      ["One", "b"],
      ["two three", "div"],
      ["four", "p"],
      ["five", undefined],
    ]);
  });

  it("know how much of them is links", () => {
    const { blocks } = blocksOf('<p><a href="/a">More</a> one</p><a href="/b">two<p>three</p></a><p><a name="x">four</a></p>');
    expect(blocks.map(({ text, linked, links }) => [text, linked, links])).toEqual([
      ["More one", 4, 1],
      ["two", 3, 1],
      ["three", 5, 0],
      ["four", 0, 0],
    ]);
  });

  it("hold every character that is not white space once", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<a href=b>",
        "</a>",
        "<br>",
        "<br><br>",
        "<li>",
        "<table><td>",
        "</table>",
        "<pre>\n\n",
      ),
      fc.string({ maxLength: 6 }),
      fc.constantFrom(" ", "\n\n", "word", "\u00a0", "Two words."),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, blocks } = blocksOf(pieces.join(""));
        let at = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, block.start)).toMatch(/^\s*$/);
          expect(block.text).toBe(text.slice(block.start, block.end));
          expect(block.linked).toBeLessThanOrEqual(block.text.length);
          at = block.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
    );
  });
});

describe("the place in the HTML", () => {
  it("is found for every stretch of the text, tags inside it included", () => {
    const html = "<p>Ines  <b>Tarrow</b> said &ldquo;no&rdquo;.</p>";
    const { text, markup } = parseHtml(html);
    const written = (words: string) => {
      const start = text.indexOf(words);
      const origin = originOfSpan(markup.runs, { start, end: start + words.length });
      return origin && html.slice(origin.start, origin.end);
    };
    expect(written(text)).toBe("Ines  <b>Tarrow</b> said &ldquo;no&rdquo;.");
    expect(written("Tarrow")).toBe("Tarrow");
    expect(written("arr")).toBe("arr");
    expect(written("said “no")).toBe("said &ldquo;no");
    expect(originOfSpan(markup.runs, { start: text.length, end: text.length + 3 })).toBeNull();
  });
});
