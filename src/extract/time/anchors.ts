import type { Article } from "../../terms/article.ts";
import { firstNotBefore } from "../../terms/search.ts";
import type { Span } from "../../terms/span.ts";
import { type Day, readDay } from "./calendar.ts";
import type { Anchor } from "./expression.ts";
import { lexemesIn } from "./lexemes.ts";
import { calendarDate } from "./rules/dates.ts";

/**
 * The day that relative times count from, for each place of an article's own text: that of the live-blog entry it
 * stands in, else the date printed in the dateline, else the day of publication as its own zone has it; else none.
 */
export function anchorsOf(article: Pick<Article, "text" | "dateline" | "published" | "entries">): (place: number) => Anchor | null {
  const whole = datelineDay(article) ?? publishedDay(article);
  const entries = (article.entries ?? []).flatMap(({ start, end, time }) => {
    const day = readDay(time);
    return day === null ? [] : [{ start, end, anchor: { day, certainty: "certain" } as Anchor }];
  });
  return (place) => {
    const entry = entries[firstNotBefore(entries.length, (i) => entries[i].end <= place)];
    return entry && entry.start <= place ? entry.anchor : whole;
  };
}

function publishedDay({ published }: Pick<Article, "published">): Anchor | null {
  const day = published && readDay(published.value);
  return day === null || published === null ? null : { day, certainty: published.certainty ?? "certain" };
}

/** A date of the dateline without a year is that of the publication or the one before; without publication it says too little. */
function datelineDay(article: Pick<Article, "text" | "dateline" | "published">): Anchor | null {
  if (!article.dateline) return null;
  const dated = dateIn(article.text, article.dateline, publishedDay(article));
  return dated === null ? null : { day: dated, certainty: "certain" };
}

/** Days that a report may be filed after the day it carries as its publication: zones, and papers printed the evening before. */
const FILED_AFTER_DAYS = 2;

function dateIn(text: string, span: Span, published: Anchor | null): Day | null {
  const line = lexemesIn(text, span);
  for (let at = 0; at < line.length; at++) {
    const told = { day: null, month: null, quarter: null, year: null };
    const anchor = published && { ...published, day: published.day + FILED_AFTER_DAYS };
    const value = calendarDate(line, at)?.reckon({ anchor, tense: "past", told }).value;
    const day = value ? readDay(value) : null;
    if (day !== null) return day;
  }
  return null;
}
