/**
 * Byline and date of a text without markup: lines that cleaning has found to be one or the other. A date
 * that is not plain is left out, never guessed.
 */
import type { Found } from "../../terms/article.ts";
import { BYLINE } from "../removals/front-matter.ts";
import type { Draft } from "../removals/removal.ts";
import { AGENCIES } from "../words/agencies.ts";
import { orderOf, type PrintedDate, printedDates, settleOrder } from "./dates/printed.ts";
import { UPDATED_WORDS } from "./words/date-labels.ts";

/** Blocks above and below the headline in which a printed date is the article's own. */
const DATE_REACH = 10;
const AGENCY = new Set(AGENCIES.map(([printed]) => printed));

export function printedAuthors(draft: Draft): string[] {
  const authors: string[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    const names = draft.reasons[index] === "byline" ? BYLINE.exec(block.text)?.[1] : undefined;
    for (const name of names?.split(/\s*(?:,|&|\band\b)\s+/) ?? []) {
      const plain = name.trim();
      if (plain && !AGENCY.has(plain) && !authors.includes(plain) && plain.includes(" ")) authors.push(plain);
    }
  }
  return authors;
}

/** The one full date among the date lines about the headline, and the one it was updated on; two different ones are no answer. */
export function printedDays(draft: Draft, language: string | null): { readonly published: Found | null; readonly updated: Found | null } {
  const published = new Set<string>();
  const updated = new Set<string>();
  const lines: { readonly dates: readonly PrintedDate[]; readonly text: string }[] = [];
  const { from, to } = draft.title;
  for (let i = Math.max(0, from - DATE_REACH); i < Math.min(draft.blocks.length, to + DATE_REACH); i++) {
    const reason = draft.reasons[i];
    if (reason === "date-line" || reason === "byline")
      lines.push({ dates: printedDates(draft.blocks[i].text), text: draft.blocks[i].text });
  }
  const order = orderOf(
    lines.flatMap(({ dates }) => dates),
    new Set(),
    language,
    null,
  );
  for (const { dates, text } of lines) {
    for (const date of dates) {
      const day = settleOrder(date, order);
      if (day) (UPDATED_WORDS.test(text) ? updated : published).add(day);
    }
  }
  return { published: only(published), updated: only(updated) };
}

function only(days: ReadonlySet<string>): Found | null {
  const [value] = days;
  return days.size === 1 ? { value, method: "printed-date", certainty: "certain" } : null;
}
