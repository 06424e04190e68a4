/** "ORRIN, May 4 (AP) —", "Orrin (dpa/ln) –": where a report was filed, at the head of its first paragraphs. */
import type { Span } from "../../terms/span.ts";
import type { Block } from "../blocks.ts";
import { AGENCIES } from "../words/agencies.ts";
import { NOT_PLACES } from "../words/not-places.ts";

/** Paragraphs from the start in which a dateline may stand: a summary or two come before it. */
const DATELINE_REACH = 4;
const DATELINE_LENGTH = 100;

export const AGENCY = AGENCIES.map(([printed]) => printed)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** An agency in brackets, with its desk or a second agency: (AP), (dpa/ln), (Reuters/AFP), (red/sda). */
const IN_BRACKETS = `\\((?:[\\p{L}]{2,12}/)?(?:${AGENCY})(?:[/-][\\p{L} -]{1,20})?\\)`;
const PLACE = "\\p{Lu}[\\p{Lu}.’'-]+(?:[ /-]\\p{Lu}[\\p{Lu}.’'-]*){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}){0,2}";
const LOW_PLACE = "\\p{Lu}[\\p{L}.’'-]+(?:[ /]\\p{Lu}[\\p{L}.’'-]+){0,2}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?";
const DAY = "(?:, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?";
const DASH = "\\s*(?:—|–|--|\\s-\\s|-\\s)";
const DATELINES: readonly RegExp[] = [
  new RegExp(`^(${PLACE}${DAY}(?:\\s${IN_BRACKETS})?)${DASH}`, "u"),
  new RegExp(`^(${LOW_PLACE}${DAY}\\.?\\s${IN_BRACKETS})(?:${DASH}|\\s*:?\\s)`, "u"),
  new RegExp(`^(${IN_BRACKETS})${DASH}`, "u"),
];

const LABELS = new Set(NOT_PLACES);

/** `body` are the blocks of the report in order. */
export function datelineOf(text: string, body: readonly Block[]): Span | null {
  for (const block of body.slice(0, DATELINE_REACH)) {
    const opening = text.slice(block.start, Math.min(block.pieces[0].end, block.start + DATELINE_LENGTH));
    for (const pattern of DATELINES) {
      const place = pattern.exec(opening)?.[1];
      if (place && !LABELS.has(place)) return { start: block.start, end: block.start + place.length };
    }
  }
  return null;
}

/** A dateline told from outside, where the report begins with it. */
export function givenDateline(text: string, body: readonly Block[], given: string): Span | null {
  const wanted = given.trim();
  if (!wanted) return null;
  for (const block of body.slice(0, DATELINE_REACH)) {
    if (text.slice(block.start, block.start + wanted.length).toLowerCase() === wanted.toLowerCase())
      return { start: block.start, end: block.start + wanted.length };
  }
  return null;
}
