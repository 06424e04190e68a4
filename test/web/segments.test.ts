import fc from "fast-check";
import { createElement } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import type { ArticleReading } from "../../src/terms/reading.ts";
import { byPosition, type Passage, passageOf } from "../../src/terms/span.ts";
import { SourceText } from "../../web/SourceText.tsx";
import { type Shown, segmentsOf } from "../../web/segments.ts";
import { reading } from "./memoryStore.ts";

const LENGTH = 40;
const span = fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const shown = fc.array(
  fc.tuple(span, fc.constantFrom("content" as const, "source" as const, "cue" as const), fc.integer({ min: 1, max: 9 })),
  {
    maxLength: 12,
  },
);

it("segments cover the range once, and name exactly the spans over each code unit", () => {
  fc.assert(
    fc.property(shown, span, (drawn, range) => {
      const spans: Shown[] = drawn.map(([place, role, of]) => ({ ...place, role, of })).sort(byPosition);
      const segments = segmentsOf(range, spans);
      let reached = range.start;
      for (const { start, end, under } of segments) {
        expect(start).toBe(reached);
        expect(end).toBeGreaterThan(start);
        for (let at = start; at < end; at++) {
          expect(new Set(under)).toEqual(new Set(spans.filter((each) => each.start <= at && at < each.end)));
        }
        reached = end;
      }
      expect(reached).toBe(range.end);
    }),
  );
});

/** The article's own characters in the rendering: what carries `data-added` is not part of it. */
function ownText(html: string): string {
  const blocks = html.slice(html.search(/<(?:div|details) class="block/));
  return blocks
    .replace(/<a class="ref".*?<\/a>|<span class="why".*?<\/span>|<summary.*?<\/summary>|<ul class="notes".*?<\/ul>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (_, name: "lt" | "gt" | "quot" | "amp") => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name]);
}

const letters = fc.constantFrom("a", " ", "\n", "\r\n", "<", "&", '"', "“", "🌊", "é", "\t");

it("a source text prints every character of the text exactly once, however its spans overlap", () => {
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 60 }),
      fc.array(fc.tuple(span, span, span), { maxLength: 5 }),
      fc.array(span, { maxLength: 3 }),
      (drawn, told, left) => {
        const text = drawn.join("");
        const within = ({ start, end }: { start: number; end: number }): Passage =>
          passageOf(text, { start: Math.min(start, text.length), end: Math.min(end, text.length) });
        const bare = reading({ text, told: [] });
        const article: ArticleReading = {
          ...bare,
          chrome: left.map((place) => ({ ...within(place), reason: "navigation" })),
          statements: told.map(([content, source, cue], i) => ({
            id: `s${i}`,
            kind: "direct",
            attitude: false,
            source: within(source),
            cue: [within(cue)],
            content: [within(content)],
            speaker: { name: "A", type: "person" },
            via: [],
            continues: null,
            said: null,
            confidence: 1,
          })),
        };
        const line = { sha256: "0", title: null, publisher: null, published: null, path: null, url: null, words: 0, statements: 0 };
        const html = renderToString(
          createElement(SourceText, { anchor: "t", article: line, reading: article, limit: 1000, elsewhereOf: () => null }),
        );
        expect(ownText(html)).toBe(text);
      },
    ),
    { numRuns: 300 },
  );
});
