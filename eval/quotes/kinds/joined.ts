/** Two real sentences made one quotation that were not together. */
import type { Sentence } from "../bases.ts";
import { caseOf, type Material, type QuoteCase } from "../case.ts";
import { plainForms } from "../words.ts";
import { take } from "./quota.ts";
import { ofEvent } from "./verbatim.ts";

const EACH = 30;

/** From two quotations, of one speaker (`same`) or of two. */
export function apart(material: Material, same: boolean): QuoteCase[] {
  const kind = same ? "joined, one speaker" : "joined, two speakers";
  return take(material, EACH, material.sentences, ofEvent, (first: Sentence) => {
    const second = material.sentences.find((other) => isOther(first, other, same) && material.next() < 0.3);
    if (!second) return null;
    const quote = `${first.text} ${second.text}`;
    if (material.pile.holds(quote)) return null;
    return caseOf(material, first.quotation.event, { kind, quote, verdict: "altered", stitched: true, made: quote });
  });
}

function isOther(first: Sentence, second: Sentence, same: boolean): boolean {
  const [one, other] = [first.quotation, second.quotation];
  if (one.event !== other.event || one.statement === other.statement || one.speaker === null || other.speaker === null) return false;
  // Statements of one article may go on from one another.
  if (one.article === other.article && same) return false;
  const [a, b] = [plainForms(one.speaker), plainForms(other.speaker)];
  return same ? a.join(" ") === b.join(" ") : !a.some((word) => b.includes(word));
}

/** From one quotation, with what stood between left out; `shown` by an ellipsis. */
export function skipped(material: Material, all: readonly Sentence[], shown: boolean): QuoteCase[] {
  const kind = shown ? "sentence left out, shown" : "sentence left out";
  const pairs = all.flatMap((first) => {
    const { sentences } = first.quotation;
    const second = sentences[first.order + 2];
    const between = sentences[first.order + 1];
    return second?.whole && first.whole && plainForms(between.text).length > 4
      ? [{ quotation: first.quotation, first, between, second }]
      : [];
  });
  return take(
    material,
    EACH,
    pairs,
    ({ quotation }) => quotation.event,
    ({ quotation, first, between, second }) => {
      if (Math.min(plainForms(first.text).length, plainForms(second.text).length) < 4) return null;
      const quote = `${first.text}${shown ? " ... " : " "}${second.text}`;
      if (material.pile.holds(quote) || !material.pile.hasOneWording(`${first.text} ${between.text} ${second.text}`)) return null;
      return caseOf(material, quotation.event, {
        kind,
        quote,
        verdict: "partial",
        changes: [{ from: plainForms(between.text).join(" "), to: "", kind: shown ? "ellipsis" : "cut" }],
        stitched: !shown,
        clipped: true,
        made: quotation.text,
      });
    },
  );
}
