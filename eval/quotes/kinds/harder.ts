/** Two things at once: changed and cut, changed twice, short, long, in another mouth, reported with a change. */
import type { Quotation, Sentence } from "../bases.ts";
import { type Changed, caseOf, type Material, pick, type QuoteCase } from "../case.ts";
import type { WordPile } from "../pile.ts";
import { isContent, type PlainWord, plainForms, plainWords } from "../words.ts";
import { isSwappable } from "./changed.ts";
import { take } from "./quota.ts";
import type { Read } from "./unsaid.ts";
import { ofEvent } from "./verbatim.ts";

const EACH = 30;

interface Swapped {
  readonly text: string;
  readonly change: Changed;
}

/** One word with content, at an index from `first` to before `end`, for another. */
function swapWord({ vocabulary, next }: Material, text: string, first: number, end: number): Swapped | null {
  const words = plainWords(text);
  const there = words.slice(first, end).filter(({ form, start }) => isSwappable(form) && /\p{Ll}/u.test(text[start]));
  if (there.length === 0) return null;
  const { start, end: stop, form } = pick(there, next);
  const to = pick(vocabulary, next);
  if (to.slice(0, 3) === form.slice(0, 3) || words.some((word) => word.form === to)) return null;
  return { text: text.slice(0, start) + to + text.slice(stop), change: { from: form, to, kind: "substitution" } };
}

/** Two words, at least two apart. */
export function twoWords(material: Material): QuoteCase[] {
  return take(material, EACH, material.sentences, ofEvent, ({ quotation, text }: Sentence) => {
    const count = plainWords(text).length;
    const half = Math.floor(count / 2);
    const one = count < 12 ? null : swapWord(material, text, 0, half - 1);
    const two = one && swapWord(material, one.text, half + 1, count);
    if (!one || !two || material.pile.holds(two.text)) return null;
    const changes = [one.change, two.change];
    return caseOf(material, quotation.event, {
      kind: "two words changed",
      quote: two.text,
      verdict: "altered",
      changes,
      stitched: false,
      clipped: false,
      made: text,
    });
  });
}

/** A sentence of five to seven words. */
export function short(material: Material, all: readonly Sentence[]): QuoteCase[] {
  return take(material, EACH, all, ofEvent, ({ quotation, text, whole }: Sentence) => {
    const count = plainWords(text).length;
    if (!whole || count < 5 || count > 7 || !material.pile.hasOneWording(text)) return null;
    if (plainForms(text).filter(isContent).length < 3) return null;
    const swapped = swapWord(material, text, 0, count);
    if (!swapped || material.pile.holds(swapped.text)) return null;
    return caseOf(material, quotation.event, {
      kind: "short, word changed",
      quote: swapped.text,
      verdict: "altered",
      changes: [swapped.change],
      stitched: false,
      made: text,
    });
  });
}

/** A whole quotation of three sentences or more. */
export function long(material: Material): QuoteCase[] {
  const longer = material.quotations.filter(({ sentences }) => sentences.length > 2);
  return take(
    material,
    EACH,
    longer,
    ({ event }) => event,
    ({ event, text }: Quotation) => {
      if (!material.pile.hasOneWording(text)) return null;
      const swapped = swapWord(material, text, 1, plainWords(text).length - 1);
      if (!swapped) return null;
      return caseOf(material, event, {
        kind: "long, word changed",
        quote: swapped.text,
        verdict: "altered",
        changes: [swapped.change],
        stitched: false,
        made: text,
      });
    },
  );
}

/** A piece of a sentence, begun and ended anywhere, with a word changed well inside it. */
export function fragment(material: Material): QuoteCase[] {
  return take(material, EACH, material.sentences, ofEvent, ({ quotation, text }: Sentence) => {
    const words = plainWords(text);
    if (words.length < 14) return null;
    const first = 2 + Math.floor(material.next() * 3);
    const end = words.length - 2 - Math.floor(material.next() * 3);
    const piece = text.slice(words[first].start, words[end - 1].end);
    const swapped = swapWord(material, piece, 3, end - first - 3);
    if (!swapped || material.pile.holds(swapped.text)) return null;
    return caseOf(material, quotation.event, {
      kind: "piece, word changed",
      quote: swapped.text,
      verdict: "altered",
      changes: [swapped.change],
      stitched: false,
      clipped: true,
      made: text,
    });
  });
}

/** A word changed, and somebody else of the event claimed. */
export function changedAndSwapped(material: Material, swappedCases: readonly QuoteCase[]): QuoteCase[] {
  return swappedCases.flatMap(({ event, quote, speaker, made }) => {
    const count = plainWords(quote).length;
    const swapped = count < 8 || !material.pile.hasOneWording(quote) ? null : swapWord(material, quote, 1, count - 1);
    if (!swapped) return [];
    return caseOf(material, event, {
      kind: "speaker swapped, word changed",
      quote: swapped.text,
      speaker,
      verdict: "altered",
      changes: [swapped.change],
      misattributed: true,
      made,
    });
  });
}

/** Clauses of two quotations, each cut at a comma. */
export function joinedClauses(material: Material): QuoteCase[] {
  return take(material, EACH, material.sentences, ofEvent, ({ quotation, text }: Sentence) => {
    const head = clauses(text)[0];
    const others = material.sentences.filter(
      (one) => one.quotation.event === quotation.event && one.quotation.article !== quotation.article,
    );
    if (!head || others.length === 0) return null;
    const other = pick(others, material.next);
    const tail = clauses(other.text).at(-1);
    if (!tail || plainForms(head).length < 5 || plainForms(tail).length < 5) return null;
    const quote = `${head}, ${tail}`;
    return caseOf(material, quotation.event, {
      kind: "joined clauses",
      quote,
      verdict: "altered",
      stitched: true,
      made: `${text} | ${other.text}`,
    });
  });
}

function clauses(text: string): string[] {
  const parts = text.split(", ");
  return parts.length > 1 ? parts : [];
}

const TENSES: Readonly<Record<string, string>> = { would: "will", could: "can", was: "is", were: "are", had: "has", did: "does" };

/** What was reported, with its verbs set forward as in speech, with another figure, or denied. */
export function reportedChanged(material: Material, readings: readonly Read[], quoted: WordPile): QuoteCase[] {
  const contents = readings.flatMap(({ reading, event }) =>
    reading.statements
      .filter(({ kind, attitude, content }) => kind === "indirect" && !attitude && content.length === 1)
      .map(({ content: [{ text }] }) => ({ event, text: text.replace(/^that\s+/i, "") }))
      .filter(({ text }) => isReport(text, quoted)),
  );
  const make = (kind: string, verdict: QuoteCase["verdict"], edit: (text: string, words: readonly PlainWord[]) => string | null) =>
    take(
      material,
      EACH,
      contents,
      ({ event }) => event,
      ({ event, text }) => {
        const quote = edit(text, plainWords(text));
        return quote === null || quote === text || material.pile.holds(quote)
          ? null
          : caseOf(material, event, { kind, quote, verdict, made: text });
      },
    );
  return [
    ...make("reported, in speech's tense", "reported", (text) => text.replace(/\b(?:would|could|was|were|had)\b/g, (verb) => TENSES[verb])),
    ...make("reported, other figure", "absent", (text, words) => {
      const figures = words.filter(({ form }) => /^\d+$/.test(form));
      if (figures.length === 0) return null;
      const { start, end, form } = pick(figures, material.next);
      return `${text.slice(0, start)}${Number(form) + 1 + Math.floor(material.next() * 8)}${text.slice(end)}`;
    }),
    ...make("reported, denied", "absent", (text) =>
      /\b(?:not|no|never|nothing|nobody|none|without|denied|refused)\b|n['’]t\b/i.test(text)
        ? null
        : text.replace(/\b(is|are|was|were|will|would|can|could|has|had|have) (?=[a-z])/, "$1 not "),
    ),
  ];
}

function isReport(text: string, quoted: WordPile): boolean {
  const forms = plainForms(text);
  return (
    forms.length >= 8 && forms.filter(isContent).length >= 4 && !/["“”\n[\]…:;]|[.!?]\s|\.\./.test(text) && quoted.longestRun(text) < 5
  );
}
