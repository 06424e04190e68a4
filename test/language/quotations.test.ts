import fc from "fast-check";
import { expect, test } from "vitest";
import { readLanguage } from "../../src/language/language.ts";
import { quotationsOf, viewOfLines } from "./marked.ts";

test.each([
  ["curly", "“We wait,” she said.", ["“We wait,”"]],
  ["straight", 'She said "we wait" and left. "We do."', ['"we wait"', '"We do."']],
  ["straight opened, curly closed", '"We wait for the tide,” she said.', ['"We wait for the tide,”']],
  ["doubled apostrophes", "''We wait,'' she said.", ["''We wait,''"]],
  ["back-ticks", "``We wait,'' she said.", ["``We wait,''"]],
  ["single at the end of doubled", "''They told me, 'Go home,''' he said.", ["''They told me, 'Go home,'''"]],
  ["guillemets", "«We wait,» she said.", ["«We wait,»"]],
  ["single marks as the only marks", "‘We will wait for the tide,’ she said.", ["‘We will wait for the tide,’"]],
  ["apostrophes are no marks", "The workers’ union didn’t say it’s over in the ’90s.", []],
  ["inches and feet", 'A 6-foot gap, 5" wide, opened.', []],
  ["nested in single marks", "“She told me ‘wait here’ and left,” he said.", ["“She told me ‘wait here’ and left,”"]],
  ["opened again on each paragraph", "“First part.\n“Second part.”", ["“First part. / “Second part.”"]],
  ["three paragraphs", "“One.\n“Two.\n“Three,” he said.", ["“One. / “Two. / “Three,”"]],
  ["never closed", "“We wait and wait.\nThe hall was silent.", ["“We wait and wait. …"]],
  ["never closed before the next in the paragraph", "He said “we wait. She said “we go.”", ["“we wait. She said …", "“we go.”"]],
  ["a closing mark too many", "We wait,” she said. “We do.”", ["“We do.”"]],
  ["a quotation inside one of the same marks", "“The song “Low Tide” is ours,” she said.", ["“The song “Low Tide” is ours,”"]],
])("%s", (_, text, expected) => {
  expect(quotationsOf(text)).toEqual(expected);
});

test("quotations in double marks never overlap and lie inside the text, whatever the marks", () => {
  const fragment = fc.constantFrom("“", "”", '"', "''", "``", "'", "’", "‘", "word", " ", ",", ".", "\n", "don’t", "«", "»");
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 60 }), (fragments) => {
      const text = fragments.join("");
      const { layers } = readLanguage(viewOfLines(text));
      let end = 0;
      for (const quotation of layers.quotations) {
        expect(quotation.start).toBeGreaterThanOrEqual(end);
        expect(quotation.end).toBeGreaterThan(quotation.start);
        expect(quotation.parts[0].start).toBe(quotation.start);
        expect(quotation.parts[quotation.parts.length - 1].end).toBe(quotation.end);
        end = quotation.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
