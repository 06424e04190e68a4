/**
 * Every day that a page names may be its day of publication; this collects what speaks for each: who
 * declares it, where it is printed, what stands beside it. `choose` weighs these signs. Pages are
 * collected as they are: a sign is only that something is so, with no judgement.
 */
import type { Markup } from "../../../terms/markup.ts";
import type { Span } from "../../../terms/span.ts";
import { around, innermostAt, isHidden, wordsOfElement, zoneOf } from "../elements.ts";
import { metaOf } from "../head.ts";
import { isArticle, type LinkedData, valueIn, wordsOf } from "../json-ld.ts";
import { PUBLISHED_FIELDS, UPDATED_FIELDS } from "../words/date-fields.ts";
import { DATE_CLASS, OTHER_WORDS, PUBLISHED_WORDS, UPDATED_CLASS, UPDATED_WORDS } from "../words/date-labels.ts";
import { datedAddress } from "./address.ts";
import { type DayOrder, type Moment, momentOf } from "./day.ts";
import { orderOf, type PrintedDate, printedDates, settleOrder, shortYearDates } from "./printed.ts";

/** What is known of a page when its dates are looked for. */
export interface Dated {
  readonly text: string;
  readonly markup: Markup | null;
  readonly linked: LinkedData;
  /** Its own address, with the canonical one. */
  readonly addresses: readonly string[];
  readonly headline: Span | null;
  /** From the first to the last word of the report. */
  readonly report: Span | null;
  readonly language: string | null;
}

/** A day with everything that speaks for or against it, and the fullest way it was written by each method. */
export interface Candidate {
  readonly day: string;
  readonly signs: Set<string>;
  /** Best first: the value to keep is the first one. */
  readonly writings: { readonly method: string; readonly value: string; readonly utc: boolean; readonly rank: number }[];
}

export interface Signs {
  readonly published: ReadonlyMap<string, Candidate>;
  /** Declared or labelled times of change. */
  readonly updated: readonly { readonly moment: Moment; readonly method: string }[];
  readonly prefix: string | null;
}

/** Rank of a writing that only dates a change of the page, or somebody's comment on it. */
export const CHANGE_RANK = 9;
export const REMARK_RANK = 10;

/** Characters of a line around a date that are read for labels. */
const LABEL_REACH = 40;
const LINE_REACH = 400;
/** Lines below and above the headline in which a date is likely the report's. */
const NEAR_BELOW = 6;
const NEAR_ABOVE = 4;
const FAR_BELOW = 15;
/** Printed dates looked at in full. */
const MOST_PRINTED = 200;

const STRONG = new Set(PUBLISHED_FIELDS.slice(0, 10));

export function signsOf(page: Dated): Signs {
  const published = new Map<string, Candidate>();
  const updated: { moment: Moment; method: string }[] = [];
  const note = (moment: Moment | null, method: string, rank: number, ...signs: string[]): void => {
    if (!moment) return;
    const candidate: Candidate = published.get(moment.day) ?? { day: moment.day, signs: new Set(), writings: [] };
    published.set(moment.day, candidate);
    for (const sign of signs) candidate.signs.add(sign);
    const remark = signs.includes("time-comment") || signs.includes("printed-comment");
    candidate.writings.push({ method, value: moment.value, utc: moment.utc, rank: remark ? REMARK_RANK : rank });
  };
  const printed = printedDates(page.text);
  const host = hostOf(page.addresses[0]);
  const change = (moment: Moment | null, method: string, sign: string): void => {
    if (!moment) return;
    updated.push({ moment, method });
    note(moment, method, CHANGE_RANK, sign);
  };
  declaredDates(page, note, change);
  let prefix: string | null = null;
  for (const address of page.addresses) {
    const dated = datedAddress(address);
    prefix ??= dated.prefix;
    if (dated.day) note({ day: dated.day, value: dated.day, utc: false }, "url", 4, "url-day");
  }
  const order = orderOf(printed, new Set(published.keys()), page.language ?? page.markup?.head.language ?? null, host);
  if (page.markup) elementDates(page, page.markup, order, note, change);
  textDates(page, printed, order, note, change);
  return { published, updated, prefix };
}

type Note = (moment: Moment | null, method: string, rank: number, ...signs: string[]) => void;
type Change = (moment: Moment | null, method: string, sign: string) => void;

function declaredDates({ linked, markup }: Dated, note: Note, change: Change): void {
  linked.articles.slice(0, 20).forEach((node, index) => {
    const kind = isArticle(node) ? (index === 0 ? "ld-article" : "ld-article-later") : "ld-page";
    for (const written of wordsOf(node.datePublished, linked.byId).slice(0, 1)) note(momentOf(written, null), "json-ld", 0, kind);
    for (const written of wordsOf(node.dateCreated ?? node.uploadDate, linked.byId).slice(0, 1))
      note(momentOf(written, null), "json-ld", 3, "ld-created");
    for (const written of wordsOf(node.dateModified, linked.byId).slice(0, 1)) change(momentOf(written, null), "json-ld", "ld-modified");
  });
  const broken = valueIn(linked.broken, "datePublished");
  if (broken) note(momentOf(broken, null), "json-ld", 0, "ld-article");
  const brokenChange = valueIn(linked.broken, "dateModified");
  if (brokenChange) change(momentOf(brokenChange, null), "json-ld", "ld-modified");
  if (!markup) return;
  let strong = 0;
  for (const { name, content } of metaOf(markup.head, PUBLISHED_FIELDS)) {
    const moment = momentOf(content, null);
    const sign = STRONG.has(name) ? "meta-published" : name === "date" ? "meta-date" : "meta-other";
    if (moment) note(moment, "meta", 1, sign, ...(strong++ === 0 ? ["meta-first"] : []));
  }
  for (const { name, content } of metaOf(markup.head, UPDATED_FIELDS))
    change(momentOf(content, null), "meta", name === "og:updated_time" ? "meta-og-updated" : "meta-modified");
}

/** Dates that elements carry for machines: time, itemprop, the title of an hCard's abbr. */
function elementDates(page: Dated, markup: Markup, order: DayOrder | null, note: Note, change: Change): void {
  const { text, headline } = page;
  const seen: { moment: Moment; signs: string[] }[] = [];
  let first = true;
  markup.elements.forEach((element, index) => {
    const { attributes, tag } = element;
    const property = attributes.itemprop ?? attributes.property ?? "";
    const dated = /date(?:published|created|modified|updated)|pubdate|dateline/i.test(property);
    if (tag !== "time" && !dated && !(tag === "abbr" && attributes.title && /published|date|time|updated/.test(attributes.class ?? "")))
      return;
    const words = text.slice(element.start, Math.min(element.end, element.start + 80));
    const written = attributes.datetime || (dated && attributes.content) || (tag === "abbr" && attributes.title) || words;
    const moment = momentOf(written, order) ?? momentOf(words, order);
    if (!moment) return;
    const classes = new Set<string>();
    for (const near of around(markup, index, 2)) for (const word of wordsOfElement(near)) classes.add(word);
    const zone = zoneOf(markup, index, text.length);
    const label = text.slice(Math.max(0, element.start - LABEL_REACH), element.start).replace(/^.*\n(?=.)/s, "");
    const changed = /modified|updated/i.test(property) || [...classes].some((word) => UPDATED_CLASS.has(word)) || UPDATED_WORDS.test(label);
    const isPublished = /published|created|pubdate/i.test(property) || attributes.pubdate !== undefined || classes.has("published");
    if (changed && !isPublished) {
      if (!zone) change(moment, "time-element", "time-modified");
      else note(moment, "time-element", CHANGE_RANK, `time-${zone}`);
      return;
    }
    const signs = [zone ? `time-${zone}` : "time-free"];
    if (isPublished) signs.push(zone ? "time-published-zone" : "time-published");
    if (property) signs.push("time-itemprop");
    if (changed) signs.push("time-both");
    if (isHidden(element)) signs.push("time-hidden");
    if (headline) signs.push(...nearness(text, headline, element.start).map((near) => `time-${near}`));
    if (page.report && !zone && element.start > page.report.end) signs.push("time-after-report");
    if (PUBLISHED_WORDS.test(label)) signs.push("time-labelled");
    if (attributes.datetime === undefined && tag === "time") signs.push("time-words");
    if (first && !zone) {
      signs.push("time-first");
      first = false;
    }
    seen.push({ moment, signs });
  });
  const days = new Set(seen.filter(({ signs }) => signs.includes("time-free")).map(({ moment }) => moment.day));
  for (const { moment, signs } of seen) {
    if (days.size === 1 && signs.includes("time-free")) signs.push("time-only");
    note(moment, "time-element", 2, ...signs);
  }
}

function textDates(page: Dated, all: readonly PrintedDate[], order: DayOrder | null, note: Note, change: Change): void {
  const { text, headline, markup } = page;
  const near = headline ? shortYearDates(text, Math.max(0, headline.start - 300), headline.end + 500) : [];
  const days = new Map<string, number>();
  for (const date of all) {
    const day = settleOrder(date, order);
    if (day) days.set(day, (days.get(day) ?? 0) + 1);
  }
  let first = true;
  for (const date of [...all.slice(0, MOST_PRINTED), ...near]) {
    const day = settleOrder(date, order);
    if (!day) continue;
    const signs = printedSigns(page, date);
    if (days.size === 1) signs.push("printed-only");
    if ((days.get(day) ?? 0) > 1) signs.push("printed-twice");
    if (near.includes(date)) signs.push("printed-short-year");
    const free = !signs.some((sign) => sign === "printed-comment" || sign === "printed-elsewhere" || sign === "printed-footer");
    if (first && free && signs.includes("printed-alone")) {
      signs.push("printed-first-alone");
      first = false;
    }
    const moment = { day, value: day, utc: false };
    if (signs.includes("printed-updated") && !signs.includes("printed-published")) {
      if (free && !signs.includes("printed-running")) change(moment, "printed-date", "printed-modified");
      else note(moment, "printed-date", CHANGE_RANK, "printed-modified");
    } else note(moment, "printed-date", 5, markup ? "printed" : "printed-plain", ...signs);
  }
}

function printedSigns(page: Dated, date: PrintedDate): string[] {
  const { text, headline, markup, report } = page;
  const signs: string[] = [`printed-${date.form}`];
  const from = lineStart(text, date.start);
  const to = lineEnd(text, date.end);
  const line = text.slice(from, to);
  const before = text.slice(Math.max(from, date.start - LABEL_REACH), date.start);
  const above =
    from > 0 && before.trim().length < 3
      ? text
          .slice(Math.max(0, from - 30), from)
          .trim()
          .replace(/^.*\n/s, "")
      : "";
  const label = `${above} ${before}`;
  const length = line.trim().length;
  if (length <= (date.end - date.start) * 2 + 12) signs.push("printed-alone");
  else if (length > 160) signs.push("printed-running");
  if (PUBLISHED_WORDS.test(label)) signs.push("printed-published");
  if (UPDATED_WORDS.test(label)) signs.push("printed-updated");
  if (/(?:^|\s)(?:stand)\b/i.test(label)) signs.push("printed-stand");
  if (OTHER_WORDS.test(label)) signs.push("printed-other");
  if (/[–—-]\s*$/.test(before) || /^\s*(?:[–—-]|bis|until|to)\s*\d/.test(text.slice(date.end, date.end + 8))) signs.push("printed-range");
  if (/^\s?(?:um|at|,|\||-|–|·)?\s?\d{1,2}[:.]\d{2}/.test(text.slice(date.end, date.end + 12))) signs.push("printed-clock");
  if (/(?:^|\s|\()(?:von|by|par|por|di)\s+\p{Lu}/u.test(line) && length < 160) signs.push("printed-byline");
  if (headline) signs.push(...nearness(text, headline, date.start).map((near) => `printed-${near}`));
  if (report) {
    if (date.start < report.start) signs.push("printed-above-report");
    else if (date.start >= report.end) signs.push("printed-below-report");
    else signs.push("printed-in-report");
  }
  if (date.start < text.length * 0.25) signs.push("printed-early");
  if (date.start > text.length * 0.75) signs.push("printed-late");
  if (!markup) return signs;
  const index = innermostAt(markup, date.start);
  const zone = zoneOf(markup, index, text.length);
  if (zone) signs.push(`printed-${zone}`);
  let depth = 0;
  for (const element of around(markup, index, 3)) {
    if (element.end - element.start > 300) break;
    const words = wordsOfElement(element);
    if (words.some((word) => DATE_CLASS.has(word))) signs.push(depth === 0 ? "printed-class" : "printed-class-around");
    if (words.some((word) => UPDATED_CLASS.has(word))) signs.push("printed-class-updated");
    if (element.tag === "a") signs.push("printed-link");
    if (element.tag === "li" || element.tag === "td") signs.push("printed-list");
    if (/^h[1-6]$/.test(element.tag)) signs.push("printed-heading");
    if (element.tag === "time") signs.push("printed-time");
    depth++;
  }
  return signs;
}

/** How many lines lie between the headline and this place, as a sign. */
function nearness(text: string, headline: Span, at: number): string[] {
  if (at >= headline.start && at < headline.end) return ["in-headline"];
  const [from, to] = at < headline.start ? [at, headline.start] : [headline.end, at];
  if (to - from > 3000) return [];
  const lines = text.slice(from, to).split(/\n+/).length - 1;
  if (at < headline.start) return lines <= NEAR_ABOVE ? ["just-above"] : [];
  return lines <= 2 ? ["just-below", "below"] : lines <= NEAR_BELOW ? ["below"] : lines <= FAR_BELOW ? ["further-below"] : [];
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1) + 1, at - LINE_REACH);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return Math.min(end < 0 ? text.length : end, at + LINE_REACH);
}

function hostOf(address: string | undefined): string | null {
  return /^[a-z]+:\/\/([^/:?#]+)/i.exec(address ?? "")?.[1].toLowerCase() ?? null;
}
