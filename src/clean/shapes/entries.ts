import type { Article, Entry } from "../../terms/article.ts";
import { byPosition, hull, type Span } from "../../terms/span.ts";
import { type Clock, clockAt, nextDay } from "./clock.ts";

/**
 * The parts of a live blog, or of a chronicle, each under its own time ("14:05", "2.05pm GMT",
 * "14:05 – The ferry leaves"). Times run down or up the page. They get the article's day only where the page says that
 * it is live: a chronicle tells of any day. Passing midnight is another day.
 */
export function entriesOf(article: Timed): Entry[] {
  const { text, paragraphs, chrome } = article;
  const blocks = [
    ...paragraphs.map((spans) => ({ ...hull(spans), kept: true })),
    ...chrome.filter(({ reason }) => reason === "date-line").map(({ start, end }) => ({ start, end, kept: false })),
  ].sort(byPosition);
  const parts: Part[] = [];
  for (const { start, end, kept } of blocks) {
    const clock = clockAt(text.slice(start, Math.min(end, start + LONGEST_HEADING)), end - start);
    if (clock) parts.push({ start, end, heading: { start: start + clock.start, end: start + clock.end }, clock, told: clock.goesOn });
    else if (parts.length > 0 && kept) {
      parts[parts.length - 1].end = end;
      parts[parts.length - 1].told = true;
    }
  }
  const entries = parts.filter(({ told }) => told);
  const direction = directionOf(entries);
  if (entries.length < LEAST || direction === 0) return [];
  const day = isLive(article, entries) ? (article.published?.value.slice(0, 10) ?? null) : null;
  const days = daysOf(entries, direction, day);
  return entries.map(({ start, end, heading, clock }, i) => {
    const day = days[i];
    return { start, end, heading, time: `${day ?? ""}T${clock.time}${day ? clock.zone : ""}` };
  });
}

type Timed = Pick<Article, "text" | "title" | "paragraphs" | "chrome" | "published" | "origin" | "canonical">;

interface Part extends Span {
  end: number;
  readonly heading: Span;
  readonly clock: Clock;
  /** Has words of its own. */
  told: boolean;
}

/** Code units of a paragraph in which its time is looked for. */
const LONGEST_HEADING = 80;
/** Fewest parts, and the share of neighbours whose times must go the same way. */
const LEAST = 3;
const SAME_WAY = 0.8;

/** 1 where times rise down the page, -1 where they fall, 0 where they do neither. */
function directionOf(entries: readonly Part[]): -1 | 0 | 1 {
  let up = 0;
  let down = 0;
  for (let i = 1; i < entries.length; i++) {
    const later = minutesOf(entries[i].clock) - minutesOf(entries[i - 1].clock);
    if (later >= 0 || later <= -MIDNIGHT) up++;
    if (later <= 0 || later >= MIDNIGHT) down++;
  }
  const needed = SAME_WAY * (entries.length - 1);
  return down >= needed && down >= up ? -1 : up >= needed ? 1 : 0;
}

/** Minutes by which the clock goes back where midnight has passed; entries put in later go back by less. */
const MIDNIGHT = 720;

function minutesOf({ time }: Clock): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The day of each entry: printed beside its time, else counted on from the one before it in time. */
function daysOf(entries: readonly Part[], direction: -1 | 1, first: string | null): (string | null)[] {
  let day = first;
  let last = 0;
  const inTime = (direction === 1 ? entries : entries.toReversed()).map(({ clock }) => {
    const next = minutesOf(clock);
    if (clock.day) day = clock.day;
    else if (day && last - next >= MIDNIGHT) day = nextDay(day);
    last = next;
    return day;
  });
  return direction === 1 ? inTime : inTime.reverse();
}

const LIVE = /\blive\b|as it happened|minute[- ]by[- ]minute|liveblog|^the latest\b|\(all times (?:local|\p{L}+)\)/iu;
/** Share of the times that must be printed as live blogs do where neither headline nor address says so. */
const PRINTED_LIVE = 0.5;

/** "The Latest on the ferry (all times local):" */
const TIMES = /\(all times \p{L}+\)/u;

function isLive({ text, title, paragraphs, origin, canonical }: Timed, entries: readonly Part[]): boolean {
  const intro = paragraphs.slice(0, 3).map(([{ start, end }]) => text.slice(start, Math.min(end, start + LONGEST_HEADING * 4)));
  const named = [
    title ? text.slice(title.start, title.end) : "",
    origin.url ?? "",
    canonical ?? "",
    ...intro.filter((words) => TIMES.test(words)),
  ];
  return named.some((words) => LIVE.test(words)) || entries.filter(({ clock }) => clock.live).length >= PRINTED_LIVE * entries.length;
}
