/** Lines of a page that may be its byline, as they are printed: what opens them, where they stand, whom they name. */
import type { Markup } from "../../../terms/markup.ts";
import type { Span } from "../../../terms/span.ts";
import { printedDates } from "../dates/printed.ts";
import { innermostAt, zoneOf } from "../elements.ts";
import type { LinkedData } from "../json-ld.ts";
import { OPENINGS } from "../words/bylines.ts";
import { peopleIn } from "./names.ts";

export interface Authored {
  readonly text: string;
  readonly markup: Markup | null;
  readonly linked: LinkedData;
  readonly siteNames: ReadonlySet<string>;
  readonly headline: Span | null;
  readonly report: Span | null;
}

/** Takes down a list of names, by which way it was found and what speaks for it. */
export type Note = (names: readonly string[], method: string, ...signs: string[]) => void;

/** Longest byline, in code units. */
export const LONGEST = 160;
/** Code units about the headline in which a line may be its byline. */
export const ABOVE = 400;
export const BELOW = 1200;
const WORDS = [...new Set<string>(OPENINGS)]
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** A line that opens a byline; group 1 where the opening stands alone on it. */
const OPENED = new RegExp(
  `^(?:(?:${WORDS})(?:[ \\t]?:)?([ \\t]*\\n+)(?=[ \\t]?\\p{Lu})|(?:${WORDS})(?:[ \\t]?:[ \\t]?|[ \\t])(?=["“]?\\p{Lu})|(?:By|Von)(?=\\p{Lu}\\p{Ll}))`,
  "gimu",
);
const MOST_LINES = 60;
/** "12.05.2031 - Mara Quist", "Mara Quist | 12. Mai 2031". */
const DATED_NAME =
  /^[\d./\s:,-]{8,22}(?:\p{L}{3,9}\.? )?(?:uhr)?\s?[-–—|•·,]\s?(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3})$|^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3})\s?[-–—|•·,]\s?(?:am |on )?(?:\p{L}{2,10},? )?(?:\d{1,2}[. /]|\p{L}{3,9}\.? \d{1,2},)/iu;
const LINE = new RegExp(`(?:\\s|\\|)(?:${WORDS})(?::\\s?|\\s)\\s?(?=["“]?\\p{Lu})`, "giu");

/**
 * "By Mara Quist", "Von Jonas Holm und Ines Albrecht", "12. Mai 2031 von Mara Quist" about the headline, lines
 * that open so anywhere, a label with its name on the next line, and a date with a name beside it.
 */
export function lineAuthors({ text, headline, siteNames, markup, report }: Authored, note: Note): void {
  let lines = 0;
  for (const match of text.matchAll(OPENED)) {
    if (++lines > MOST_LINES) break;
    const at = match.index;
    const alone = match[1] !== undefined;
    const to = lineEnd(text, alone ? at + match[0].length : at);
    const words = text.slice(at, to).replace(/\s+/g, " ").trim();
    if (words.length > LONGEST) continue;
    const names = peopleIn(words, siteNames);
    if (names.length === 0) continue;
    const signs = ["line-opens", ...placeOf(text, at, headline, report)];
    if (alone && names.every((name) => !name.includes(" "))) continue;
    if (alone) signs.push("line-label-alone");
    if (/[.!?]$/.test(words) && words.length > 60) signs.push("line-sentence");
    if (words.length < 60) signs.push("line-short");
    if (/^(?:text|autor|author|verfasser|redakt|bericht|auteur|written|posted|geschrieben|erstellt)/i.test(words)) signs.push("line-label");
    if (!markup) signs.push("line-plain");
    else {
      const zone = zoneOf(markup, innermostAt(markup, at), text.length);
      if (zone === "comment") continue;
      if (zone) signs.push(`line-${zone}`);
    }
    note(names, "printed-byline", "line", ...signs);
  }
  if (!headline) return;
  let at = text.lastIndexOf("\n", Math.max(0, headline.start - ABOVE)) + 1;
  while (at < text.length && at < headline.end + BELOW) {
    const to = lineEnd(text, at);
    const words = text.slice(at, Math.min(to, at + LONGEST + 1));
    if (words.length > 5 && words.length <= LONGEST && (at < headline.start || at >= headline.end)) {
      LINE.lastIndex = 1;
      const opening = LINE.exec(words);
      if (opening && opening.index > 0)
        note(
          peopleIn(words.slice(opening.index).trim(), siteNames),
          "printed-byline",
          "line",
          "line-inside",
          ...placeOf(text, at, headline, report),
        );
      const dated = words.length < 90 && printedDates(words).length > 0 ? DATED_NAME.exec(words) : null;
      if (dated)
        note(
          peopleIn((dated[1] ?? dated[2]).trim(), siteNames),
          "printed-byline",
          "line",
          "line-dated",
          ...placeOf(text, at, headline, report),
        );
    }
    at = to + 1;
  }
}

function placeOf(text: string, at: number, headline: Span | null, report: Span | null): string[] {
  const place: string[] = [];
  if (headline) {
    if (at < headline.start) place.push(headline.start - at < ABOVE ? "line-just-above" : "line-above");
    else if (at - headline.end < BELOW)
      place.push(text.slice(headline.end, at).split(/\n+/).length <= 5 ? "line-just-below" : "line-below");
    else place.push("line-far-below");
  }
  if (report) place.push(at < report.start ? "line-before-report" : at < report.end ? "line-in-report" : "line-after-report");
  return place;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
