/** Words that nobody of the pile is quoted with. */
import type { ArticleReading } from "../../../src/terms/reading.ts";
import { overlaps } from "../../../src/terms/span.ts";
import type { GoldDocument } from "../../gold.ts";
import { caseOf, type Material, pick, type QuoteCase } from "../case.ts";
import type { WordPile } from "../pile.ts";
import { isContent, plainForms, plainWords } from "../words.ts";
import { take } from "./quota.ts";
import { ofEvent } from "./verbatim.ts";

const EACH = 40;
/** Words from which on a run is no set phrase. */
const PHRASE = 5;

/** Quotations of articles that are not in the record. They are dealt out to events by turns, so that both halves have them. */
export function outside(material: Material, documents: readonly GoldDocument[]): QuoteCase[] {
  const events = [...new Set(material.quotations.map(({ event }) => event))];
  const quotations = documents.flatMap(({ text, attributions }) =>
    attributions.flatMap(({ content }) =>
      content.flatMap(({ start, end }) => /^“([^“”]{40,300})”$/u.exec(text.slice(start, end))?.[1] ?? []),
    ),
  );
  const dealt = quotations.map((quote, i) => ({ quote, event: events[i % events.length] }));
  return take(
    material,
    2 * EACH,
    dealt,
    ({ event }) => event,
    ({ quote, event }) => {
      if (material.pile.longestRun(quote) >= PHRASE) return null;
      const speaker =
        material.next() < 0.5 ? (material.quotations.find((one) => one.event === event && one.speaker)?.speaker ?? undefined) : undefined;
      return caseOf(material, event, { kind: "said elsewhere", quote, speaker, verdict: "absent", narrated: false, made: quote });
    },
  );
}

/** The frame of a real sentence, filled with other words of the same event. */
export function invented(material: Material, wordsOf: ReadonlyMap<string, readonly string[]>): QuoteCase[] {
  return take(material, 2 * EACH, material.sentences, ofEvent, ({ quotation, text }) => {
    const vocabulary = wordsOf.get(quotation.event) ?? [];
    const own = new Set(plainForms(text));
    let quote = "";
    let at = 0;
    for (const { start, end, form } of plainWords(text)) {
      const other = isContent(form) ? pick(vocabulary, material.next) : text.slice(start, end);
      if (isContent(form) && own.has(other)) return null;
      quote += text.slice(at, start) + other;
      at = end;
    }
    quote += text.slice(at);
    if (material.pile.longestRun(quote) > 0) return null;
    return caseOf(material, quotation.event, {
      kind: "never said",
      quote,
      speaker: quotation.speaker ?? undefined,
      verdict: "absent",
      narrated: false,
      made: text,
    });
  });
}

export interface Read {
  readonly reading: ArticleReading;
  readonly event: string;
}

/** What the pile has as reported speech, asked as a quotation. `quoted` holds all quoted words. */
export function reported(material: Material, readings: readonly Read[], quoted: WordPile): QuoteCase[] {
  const contents = readings.flatMap(({ reading, event }) =>
    reading.statements
      .filter(({ kind, attitude, content }) => kind === "indirect" && !attitude && content.length === 1)
      .map(({ content: [{ text }] }) => ({ event, text: text.replace(/^that\s+/i, "") })),
  );
  return take(
    material,
    EACH,
    contents,
    ({ event }) => event,
    ({ event, text }) => {
      const forms = plainForms(text);
      if (forms.length < 8 || forms.filter(isContent).length < 4 || /["“”\n[\]…:;]|[.!?]\s|\.\./.test(text)) return null;
      if (quoted.longestRun(text) >= PHRASE) return null;
      return caseOf(material, event, { kind: "reported", quote: text, verdict: "reported", made: text });
    },
  );
}

/** What outlets tell in their own voice. `stated` holds the words of all statements. */
export function narrated(material: Material, readings: readonly Read[], stated: WordPile): QuoteCase[] {
  const sentences = readings.flatMap(({ reading, event }) =>
    reading.body.flatMap((passage) =>
      [...passage.text.matchAll(/(?<=^|[.!?]\s)\p{Lu}[^.!?"“”]{50,200}\.(?=\s|$)/gu)].flatMap((match) => {
        const span = { start: passage.start + match.index, end: passage.start + match.index + match[0].length };
        const touched = reading.statements.some(({ content, cue, source }) =>
          [...content, ...cue, ...(source ? [source] : [])].some((there) => overlaps(there, span)),
        );
        return touched ? [] : [{ event, text: match[0] }];
      }),
    ),
  );
  return take(
    material,
    EACH,
    sentences,
    ({ event }) => event,
    ({ event, text }) => {
      if (plainForms(text).filter(isContent).length < 5 || stated.longestRun(text) >= PHRASE) return null;
      return caseOf(material, event, { kind: "told by the outlet", quote: text, verdict: "absent", narrated: true, made: text });
    },
  );
}
