/** A real sentence with words cut out of its middle or off its edges. */
import type { Sentence } from "../bases.ts";
import { caseOf, type Material, type QuoteCase } from "../case.ts";
import { type PlainWord, plainWords } from "../words.ts";
import { take } from "./quota.ts";
import { ofEvent } from "./verbatim.ts";

const EACH = 30;
/** Words that stay on each side of a cut. */
const STAY = 4;
const NEGATION = /n't$|^(?:not|no|never|nothing|nobody|none|neither|nor|without|cannot)$/;
const CONJUNCTION = /^(?:and|but|so|or|yet|because)$/;

export function inside(material: Material): QuoteCase[] {
  return cutInside(material, "cut inside", " ");
}

export function insideShown(material: Material): QuoteCase[] {
  const marks = [" ... ", " … ", " [...] ", " . . . "];
  return cutInside(material, "cut inside, shown", null, marks);
}

function cutInside(material: Material, kind: string, plain: string | null, marks: readonly string[] = []): QuoteCase[] {
  let turn = 0;
  return take(material, EACH, material.sentences, ofEvent, ({ quotation, text }: Sentence) => {
    const words = plainWords(text);
    const least = plain === null ? 2 : STAY;
    const room = words.length - 2 * STAY;
    if (room < least) return null;
    const count = least + Math.floor(material.next() * (room - least + 1));
    const first = STAY + Math.floor(material.next() * (words.length - 2 * STAY - count + 1));
    const cut = words.slice(first, first + count);
    if (cut.some(({ form }) => NEGATION.test(form))) return null;
    // "the [man and the] dog" can be read two ways.
    if (words[first].form === words[first + count].form || words[first + count - 1].form === words[first - 1].form) return null;
    const mark = plain ?? marks[turn++ % marks.length];
    const quote = text.slice(0, words[first - 1].end) + mark + text.slice(words[first + count].start);
    if (material.pile.holds(quote)) return null;
    return caseOf(material, quotation.event, {
      kind,
      quote,
      verdict: "partial",
      changes: [{ from: cut.map(({ form }) => form).join(" "), to: "", kind: plain === null ? "ellipsis" : "cut" }],
      stitched: false,
      clipped: true,
      made: text,
    });
  });
}

/** Begins or stops where no clause does. */
export function edges(material: Material): QuoteCase[] {
  return take(material, EACH, material.sentences, ofEvent, ({ quotation, text }: Sentence) => {
    const words = plainWords(text);
    const inside = (at: number): boolean =>
      at > 1 && at < words.length - 1 && text.slice(words[at - 1].end, words[at].start) === " " && !CONJUNCTION.test(words[at - 1].form);
    const first = material.next() < 0.5 ? 0 : 2 + Math.floor(material.next() * 4);
    const end = first > 0 && material.next() < 0.5 ? words.length : words.length - 2 - Math.floor(material.next() * 4);
    if ((first > 0 && !inside(first)) || (end < words.length && !inside(end)) || end - first < 5) return null;
    const quote = text.slice(words[first].start, words[end - 1].end);
    const dropped = [words.slice(0, first), words.slice(end)].filter((list) => list.length > 0);
    const changes = dropped.map((list: readonly PlainWord[]) => ({ from: list.map(({ form }) => form).join(" "), to: "", kind: null }));
    return caseOf(material, quotation.event, {
      kind: "cut at the edges",
      quote,
      verdict: "partial",
      changes,
      stitched: false,
      clipped: true,
      made: text,
    });
  });
}

/** Begins or stops at a comma. */
export function clause(material: Material): QuoteCase[] {
  return take(material, EACH, material.sentences, ofEvent, ({ quotation, text }: Sentence) => {
    const words = plainWords(text);
    const commas = words.flatMap((_, at) => (at > 0 && text.slice(words[at - 1].end, words[at].start) === ", " ? [at] : []));
    if (commas.length === 0) return null;
    const at = commas[Math.floor(material.next() * commas.length)];
    const [first, end] = at >= words.length - at ? [0, at] : [at, words.length];
    if (end - first < 5) return null;
    const quote = text.slice(words[first].start, words[end - 1].end);
    return caseOf(material, quotation.event, {
      kind: "cut at a comma",
      quote,
      verdict: "exact",
      changes: [],
      stitched: false,
      clipped: true,
      made: text,
    });
  });
}
