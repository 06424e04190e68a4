/** Words that were said, as they were said, asked in many dresses. */
import type { ArticleReading } from "../../../src/terms/reading.ts";
import type { Quotation, Sentence } from "../bases.ts";
import { caseOf, type Material, pick, type QuoteCase } from "../case.ts";
import { plainForms } from "../words.ts";
import { take } from "./quota.ts";

const EACH = 30;
/** Words of the shortest quotation that is looked for in other articles: shorter ones come up by chance. */
const CARRIED = 5;

/** Every quotation that stands in two articles of an event or more, once. */
export function carried(material: Material): QuoteCase[] {
  const byEvent = new Map<string, Quotation[]>();
  for (const quotation of material.quotations) byEvent.set(quotation.event, [...(byEvent.get(quotation.event) ?? []), quotation]);
  const seen = new Set<string>();
  const cases: QuoteCase[] = [];
  for (const [event, quotations] of byEvent) {
    const folded = quotations.map(({ article, text }) => ({ article, forms: ` ${plainForms(text).join(" ")} ` }));
    for (const { text } of quotations) {
      const forms = plainForms(text);
      const key = forms.join(" ");
      if (forms.length < CARRIED || seen.has(key)) continue;
      seen.add(key);
      const carriers = [...new Set(folded.filter((other) => other.forms.includes(` ${key} `)).map(({ article }) => article))];
      if (carriers.length < 2) continue;
      const whole = [...new Set(folded.filter((other) => other.forms === ` ${key} `).map(({ article }) => article))];
      cases.push(
        caseOf(material, event, {
          kind: "carried",
          quote: text,
          verdict: "exact",
          changes: [],
          stitched: false,
          carriers: whole,
          made: text,
        }),
      );
    }
  }
  return cases;
}

export function sentence(material: Material): QuoteCase[] {
  return take(material, EACH, material.sentences, ofEvent, ({ quotation, text }) =>
    caseOf(material, quotation.event, {
      kind: "sentence",
      quote: text,
      verdict: "exact",
      changes: [],
      stitched: false,
      clipped: false,
      carriers: [quotation.article],
      made: text,
    }),
  );
}

type Dress = (text: string) => string;
const DRESSES: readonly Dress[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `“${text}”`,
  (text) => `"${text}"`,
  (text) => `«${text}»`,
  (text) => `‘${text}’`,
  (text) => text.replace(" ", "\n"),
  (text) => text.replaceAll(" ", "  "),
  (text) => text.replaceAll(",", ""),
  (text) => text.replaceAll("'", "’"),
  (text) => text.replaceAll("’", "'"),
  (text) => text.replace(/[.!?]$/, ","),
  (text) => `\u201c${text.replaceAll(" ", "\u00a0")}`,
  (text) => text.replace(/,/g, " –"),
  (text) => ` … ${text.replace(/[.!?]$/, "")} …`,
];

/** Two dresses over one another. */
export function dressed(material: Material): QuoteCase[] {
  return take(material, 2 * EACH, material.sentences.slice().reverse(), ofEvent, ({ quotation, text }) => {
    const quote = pick(DRESSES, material.next)(pick(DRESSES, material.next)(text));
    return caseOf(material, quotation.event, {
      kind: "dressed",
      quote,
      verdict: "exact",
      changes: [],
      stitched: false,
      clipped: false,
      made: text,
    });
  });
}

/** Words between the parts of a quotation that its cue takes up, at most. */
const CUE = 10;

/** A quotation asked as printed, with who said it in the middle: “We go,” she said, “now.” */
export function withCue(
  material: Material,
  readings: readonly { readonly reading: ArticleReading; readonly event: string }[],
): QuoteCase[] {
  const found = readings.flatMap(({ reading, event }) =>
    reading.statements.flatMap((statement) => {
      const [first, second, ...more] = statement.content;
      if (statement.kind !== "direct" || !second || more.length > 0 || statement.cue.length === 0) return [];
      const quote = reading.text.slice(first.start, second.end);
      const between = reading.text.slice(first.end, second.start);
      const marked = /^["“].*["”]$/su.test(first.text) && /^["“].*["”]$/su.test(second.text);
      if (!marked || /\n/.test(quote) || /["“”]/.test(between) || plainForms(between).length > CUE) return [];
      if (/["“”]/.test(first.text.slice(1, -1) + second.text.slice(1, -1)) || plainForms(first.text).length < 3) return [];
      return [{ event, quote }];
    }),
  );
  return take(
    material,
    EACH,
    found,
    ({ event }) => event,
    ({ event, quote }) => caseOf(material, event, { kind: "with its cue", quote, verdict: "exact", stitched: false, made: quote }),
  );
}

export function ofEvent({ quotation }: Sentence): string {
  return quotation.event;
}
