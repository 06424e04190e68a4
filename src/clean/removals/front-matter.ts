/**
 * Lines between headline and report: bylines, printed dates, names of agencies. Dates also head the
 * parts of a chronicle, so these shapes count only above the report, and bylines also below it.
 */
import { AGENCIES } from "../words/agencies.ts";
import { type Draft, isKept, type Removal, type Rule } from "./removal.ts";

/** Blocks below the headline that are still front matter when they have its shape. */
const REACH = 10;
/** Blocks at the end of a report where a byline may stand. */
const END_REACH = 3;
const BYLINE_WORDS = 16;
/** Words with which a line below the headline is the report itself, whatever its end. */
const REPORT_WORDS = 12;

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:(?:van|von|de|der|den|al|el|bin|la|du|di)\\s+)?\\p{Lu}[\\p{L}.’'-]*){0,4}";
export const BYLINE = new RegExp(
  `^(?:(?:[Ww]ritten |[Rr]eported |[Ss]tory |[Pp]osted |[Pp]ublished )?[Bb][Yy]:?|BYLINE:|Author:|Reporter:)\\s+(${NAME}(?:\\s*(?:,|and|&)\\s+${NAME}){0,4})(?:[\\s,|–—/-].{0,80})?\\.?$`,
  "u",
);
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
export const PRINTED_DATE = new RegExp(
  `(?:\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH}),?\\s+((?:19|20)\\d{2})\\b|\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d))`,
  "iu",
);
const EVERY_DATE = new RegExp(PRINTED_DATE.source, "giu");
const DATE_WORDS =
  /^(?:published|posted|updated|last|modified|first|on|at|date|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|pst|pdt|cst|cdt|et|bst|ist|cet|[ap]m|\d{1,2}[:.]\d{2}(?::\d{2})?(?:am|pm)?|\P{L}+)[:,.|]*$/iu;
const AGENCY_LINE = new Set(AGENCIES.map(([printed]) => printed));

/** Why a line above the report is not of it: a byline, a date line, an agency's name; else null. */
export function frontMatterReason(line: string, words: number): string | null {
  if (words > BYLINE_WORDS + 8) return null;
  if (words > 2 && words <= BYLINE_WORDS && BYLINE.test(line) && (!/[.!?]$/.test(line) || words <= 4)) return "byline";
  if (isDateLine(line)) return "date-line";
  return AGENCY_LINE.has(line.replace(/^[(—–\s-]+|[)\s]+$/g, "")) ? "credit-line" : null;
}

export function isFrontMatter(line: string, words: number): boolean {
  return frontMatterReason(line, words) !== null;
}

/** Dates and clock times, and nothing but the small words that go with them. */
function isDateLine(line: string): boolean {
  if (line.length > 140 || !/\d/.test(line)) return false;
  const rest = line.replace(EVERY_DATE, " ").trim();
  const dated =
    rest.length < line.trim().length ||
    /\d{1,2}[:.]\d{2}|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}\b/.test(line) ||
    /^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/i.test(line);
  return dated && (rest === "" || rest.split(/\s+/).every((word) => DATE_WORDS.test(word)) || /(?<!\p{L})ago$/iu.test(rest));
}

export const removeFrontMatter: Rule = function* (draft): Generator<Removal> {
  const first = draft.blocks.findIndex((_, index) => index >= draft.title.to && isKept(draft, index) && isReport(draft, index));
  for (const index of [...frontZone(draft), ...endZone(draft)]) {
    const { text, shape } = draft.blocks[index];
    const reason = frontMatterReason(text, shape.words);
    // Clock times and dates below the first paragraph head the parts of a running report.
    if (reason && (reason !== "date-line" || index < first || (index < draft.title.to + REACH && PRINTED_DATE.test(text)))) {
      yield { from: index, to: index + 1, reason };
    }
  }
};

/** Has the report begun: running text, or a line too long for anything else? "Published March 4 at 7 p.m." has not. */
function isReport(draft: Draft, index: number): boolean {
  const { text, shape } = draft.blocks[index];
  return (shape.sentence || shape.words >= REPORT_WORDS) && !isFrontMatter(text, shape.words);
}

/** Kept blocks above the headline and just below it, up to the second paragraph of running text. */
export function frontZone(draft: Draft): number[] {
  const zone: number[] = [];
  let running = 0;
  for (let i = 0; i < draft.blocks.length && i < draft.title.to + REACH && running < 2; i++) {
    if (!isKept(draft, i)) continue;
    if (i >= draft.title.to && isReport(draft, i)) running++;
    else zone.push(i);
  }
  return zone;
}

function endZone(draft: Draft): number[] {
  const zone: number[] = [];
  for (let i = draft.blocks.length - 1; i >= 0 && zone.length < END_REACH; i--) if (isKept(draft, i)) zone.push(i);
  return zone;
}
