/**
 * Who wrote it, where it was filed, which agency it came from and when it was printed, each only
 * from words on the page or from what came with it. A date that is not plain is left out, never guessed.
 */
import type { Found, Given, Publisher } from "../terms/article.ts";
import type { Span } from "../terms/span.ts";
import type { Block } from "./blocks.ts";
import { BYLINE, PRINTED_DATE } from "./removals/front-matter.ts";
import { type Draft, isKept } from "./removals/removal.ts";
import { AGENCIES } from "./words/agencies.ts";
import { NOT_PLACES } from "./words/not-places.ts";

/** Paragraphs from the start in which a dateline may stand: a summary or two come before it. */
const DATELINE_REACH = 4;
const DATELINE_LENGTH = 100;
/** Paragraphs at each end looked at for a credit. */
const CREDIT_REACH = 3;
/** Blocks above and below the headline in which a printed date is the article's own. */
const DATE_REACH = 10;

const AGENCY = AGENCIES.map(([printed]) => printed)
  .sort((a, b) => b.length - a.length)
  .join("|");
const SHORT = new Map(AGENCIES);
const PLACE = "\\p{Lu}[\\p{Lu}.’'-]+(?:[ /-]\\p{Lu}[\\p{Lu}.’'-]*){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}){0,2}";
const LOW_PLACE = "\\p{Lu}[\\p{L}.’'-]+(?:[ /]\\p{Lu}[\\p{L}.’'-]+){0,2}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?";
const DAY = "(?:, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?";
const DASH = "\\s*(?:—|–|--|\\s-\\s|-\\s)";
const DATELINES: readonly RegExp[] = [
  new RegExp(`^(${PLACE}${DAY}(?:\\s\\((?:${AGENCY})\\))?)${DASH}`, "u"),
  new RegExp(`^(${LOW_PLACE}${DAY}\\s\\((?:${AGENCY})\\))(?:${DASH}|\\s*:?\\s)`, "u"),
  new RegExp(`^(\\((?:${AGENCY})\\))${DASH}`, "u"),
];
const BRACKETED = new RegExp(`\\((${AGENCY})\\)`, "u");
const CONTRIBUTED = new RegExp(
  `\\b(${AGENCY})(?: and \\S+(?: \\S+)?)? contributed to this|^(?:—|–|-|\\(|©|Source: |With (?:files|reporting) from |From )?\\s?(?:The )?(${AGENCY})\\)?$`,
  "u",
);

const COPYRIGHT =
  /(?:©|\(c\)|copyright)(?:\s*\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s+(?:by\s+)?((?:The\s)?\p{Lu}[\p{L}&’'-]*(?:\s\p{Lu}[\p{L}&’'-]*){0,4})(?=\s\d{4}|[.,]|\s*$|\sAll\s)/iu;

const LABELS = new Set(NOT_PLACES);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export interface Metadata {
  readonly authors: readonly string[];
  readonly dateline: Span | null;
  readonly credit: string | null;
  readonly published: Found | null;
  readonly publisher: Publisher | null;
}

export function metadataOf(draft: Draft, given: Given): Metadata {
  const body = draft.blocks.filter((_, index) => isKept(draft, index));
  const dateline = datelineOf(draft.text, body);
  return {
    authors: given.authors?.length ? [...given.authors] : authorsOf(draft),
    dateline,
    credit: creditOf(draft, body, dateline),
    published: given.published ? { value: given.published, method: "given" } : printedDate(draft),
    publisher: given.publisher ? { name: given.publisher, method: "given" } : printedPublisher(draft),
  };
}

/** "© 2024 Port Alder Courier. All rights reserved.": the holder named by the page's copyright line, when all of its lines name one. */
function printedPublisher(draft: Draft): Publisher | null {
  const names = new Set<string>();
  for (const [index, block] of draft.blocks.entries()) {
    if (draft.reasons[index] !== "copyright") continue;
    const name = COPYRIGHT.exec(draft.text.slice(block.start, block.end))?.[1];
    if (name) names.add(name.trim());
  }
  const [name] = names;
  return names.size === 1 ? { name, method: "copyright-line" } : null;
}

function datelineOf(text: string, body: readonly Block[]): Span | null {
  for (const block of body.slice(0, DATELINE_REACH)) {
    const opening = text.slice(block.start, Math.min(block.pieces[0].end, block.start + DATELINE_LENGTH));
    for (const pattern of DATELINES) {
      const place = pattern.exec(opening)?.[1];
      if (place && !LABELS.has(place)) return { start: block.start, end: block.start + place.length };
    }
  }
  return null;
}

function creditOf(draft: Draft, body: readonly Block[], dateline: Span | null): string | null {
  const filed = dateline && BRACKETED.exec(draft.text.slice(dateline.start, dateline.end))?.[1];
  if (filed) return SHORT.get(filed) ?? null;
  for (const [index, block] of draft.blocks.entries()) {
    const reason = draft.reasons[index];
    if (reason !== "byline" && reason !== "credit-line") continue;
    const named = new RegExp(`(?<![\\p{L}])(${AGENCY})(?![\\p{L}])`, "u").exec(block.text)?.[1];
    if (named) return SHORT.get(named) ?? null;
  }
  for (const block of body.slice(-CREDIT_REACH)) {
    const match = block.shape.words <= 40 ? CONTRIBUTED.exec(block.text) : null;
    const named = match?.[1] ?? match?.[2];
    if (named) return SHORT.get(named) ?? null;
  }
  return null;
}

function authorsOf(draft: Draft): string[] {
  const authors: string[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    const names = draft.reasons[index] === "byline" ? BYLINE.exec(block.text)?.[1] : undefined;
    for (const name of names?.split(/\s*(?:,|&|\band\b)\s+/) ?? []) {
      const plain = name.trim();
      if (plain && !SHORT.has(plain) && !authors.includes(plain) && plain.includes(" ")) authors.push(plain);
    }
  }
  return authors;
}

/** The one full date among the date lines about the headline; two different ones are no answer, updates aside. */
function printedDate(draft: Draft): Found | null {
  const values = new Set<string>();
  const { from, to } = draft.title;
  for (let i = Math.max(0, from - DATE_REACH); i < Math.min(draft.blocks.length, to + DATE_REACH); i++) {
    const reason = draft.reasons[i];
    if (reason !== "date-line" && reason !== "byline") continue;
    if (/\b(?:updated|modified)\b/i.test(draft.blocks[i].text)) continue;
    const value = isoDay(draft.blocks[i].text);
    if (value) values.add(value);
  }
  const [value] = values;
  return values.size === 1 ? { value, method: "printed-date" } : null;
}

function isoDay(line: string): string | null {
  const match = PRINTED_DATE.exec(line);
  if (!match) return null;
  const [, month, day, year, dayFirst, monthAfter, yearAfter, isoYear, isoMonth, isoDate] = match;
  const numbers = isoYear
    ? [isoYear, isoMonth, isoDate]
    : [year ?? yearAfter, String(MONTHS.indexOf((month ?? monthAfter).slice(0, 3).toLowerCase()) + 1), day ?? dayFirst];
  const value = `${numbers[0]}-${numbers[1].padStart(2, "0")}-${numbers[2].padStart(2, "0")}`;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null;
}
