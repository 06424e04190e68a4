/**
 * The headline as the page declares it, without the site's name, and the place of its words in the text.
 * What the head declares is matched with what the page prints as a heading: a headline is a span of the
 * text, so words that stand in the head alone are no headline.
 */
import type { Markup, MarkupElement } from "../../terms/markup.ts";
import type { Span } from "../../terms/span.ts";
import { fold } from "../shape.ts";
import { printedDates } from "./dates/printed.ts";
import { around, isHidden, wordsOfElement, zoneOf } from "./elements.ts";
import { firstMeta } from "./head.ts";
import { isArticle, type LinkedData, linkedDataOf, valueIn, wordsOf } from "./json-ld.ts";
import { namesOfSite } from "./publisher.ts";

/** Headings looked at, and the longest that can be a headline, in code units. */
const MOST_HEADINGS = 300;
const LONGEST = 400;
/** What a declared title is set apart from the site's name by. */
const PARTED = /\s+[|–—·•»«>:/\\~]{1,2}\s+|\s+-{1,2}\s+|\s*[|»]\s*|\s+::\s+|(?<=\S):\s+/u;
/**
 * What speaks for a heading: that its words are those declared, or nearly; its rank; classes for
 * headlines. Against it: other zones of the page, hidden, outside of what readers see first. Set on the development half.
 */
const WORTH = {
  equal: 6,
  begins: 3.5,
  shared: 4,
  h1: 2.5,
  h2: 1,
  h3: 0.3,
  property: 2,
  headlineClass: 1.5,
  zone: -2.5,
  hidden: -3,
  link: -1,
  siteName: -8,
  later: -0.02,
  label: -3,
};
/** Least worth of a heading that no declared title speaks for. */
const LEAST = 1.6;
/** Quick look for one of the next words. */
const NAMED = /title|headline|heading|tit[er]|titul|titol|schlagzeile|ueberschrift/i;
const HEADLINE_CLASS = new Set(
  "headline entry-title title posttitle articletitle pagetitle heading titel titre titulo titolo schlagzeile ueberschrift".split(" "),
);

/** The titles that the head declares, best first, each with and without what parts it from the site's name. */
export function declaredTitles(markup: Markup, linked: LinkedData, siteNames: ReadonlySet<string>): string[] {
  const { head } = markup;
  const titles: string[] = [];
  const add = (written: string | null | undefined): void => {
    const title = written
      ?.replace(/<[^>]{0,200}>/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (!title || title.length > LONGEST * 2 || siteNames.has(fold(title))) return;
    const bare = withoutSiteName(title, siteNames);
    for (const one of [bare, title]) if (one && !titles.includes(one)) titles.push(one);
  };
  for (const node of linked.articles.slice(0, 3))
    if (isArticle(node)) for (const headline of wordsOf(node.headline ?? node.name, linked.byId)) add(headline);
  add(valueIn(linked.broken, "headline"));
  for (const name of [
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "parsely-title",
    "sailthru.title",
    "headline",
    "title",
  ])
    add(firstMeta(head, [name]));
  add(head.title);
  return titles;
}

/** A title without the parts that only name the site: "Bridge closed | Politics | Orrin Courier". */
export function withoutSiteName(title: string, siteNames: ReadonlySet<string>): string {
  let rest = title;
  for (let rounds = 0; rounds < 4; rounds++) {
    const last = lastPart(rest);
    if (last && siteNames.has(fold(last.part))) rest = last.rest;
    else {
      const first = PARTED.exec(rest);
      if (first && first.index > 0 && siteNames.has(fold(rest.slice(0, first.index))))
        rest = rest.slice(first.index + first[0].length).trim();
      else break;
    }
  }
  return rest || title;
}

function lastPart(title: string): { readonly rest: string; readonly part: string } | null {
  const every = new RegExp(PARTED.source, "gu");
  let last: RegExpExecArray | null = null;
  for (let match = every.exec(title); match; match = every.exec(title)) last = match;
  if (!last || last.index === 0) return null;
  return { rest: title.slice(0, last.index).trim(), part: title.slice(last.index + last[0].length).trim() };
}

/** Where the headline stands in the text; null when the page prints none that the head or a heading gives away. */
export function titleSpanOf(text: string, markup: Markup, url: string | null, given?: string): Span | null {
  const linked = linkedDataOf(markup.head.jsonLd);
  const siteNames = namesOfSite(markup, linked, url);
  const titles = given ? [given] : declaredTitles(markup, linked, siteNames);
  const wanted = titles.map((title) => ({ folded: fold(title), words: new Set(fold(title).split(" ")) }));
  let best: { worth: number; index: number; span: Span } | null = null;
  let count = 0;
  for (const [index, element] of markup.elements.entries()) {
    const rank = rankOf(element);
    if (rank === 0 || element.end - element.start > LONGEST * 2 || element.end <= element.start) continue;
    if (count++ > MOST_HEADINGS) break;
    const words = text.slice(element.start, element.end);
    const printed = fold(words);
    if (!printed) continue;
    let worth = rank + WORTH.later * count;
    const span = matchOf(text, markup, index, printed, wanted);
    worth += span.worth;
    if (siteNames.has(printed)) worth += WORTH.siteName;
    if (LABEL.test(printed)) worth += WORTH.label;
    if (best && worth <= best.worth) continue;
    if (zoneOf(markup, index, text.length)) worth += WORTH.zone;
    if (isHidden(element)) worth += WORTH.hidden;
    for (const near of around(markup, index, 3)) if (near.tag === "a") worth += WORTH.link;
    if (!best || worth > best.worth) best = { worth, index, span: span.span };
  }
  if (best && best.worth >= LEAST) return bareHeading(text, markup, best.index, best.span);
  return (
    lineOf(
      text,
      wanted.map(({ folded }) => folded),
    ) ?? titleElement(text, markup, siteNames)
  );
}

const NO_HEADING = new Set(["body", "html", "head", "title", "a", "li", "img", "section", "main", "header"]);

/** Words that head parts of a page, never a report. */
const LABEL =
  /^(?:home|news|navigation|men[uü]|kommentare?|comments?|suche|search|newsletter|impressum|share|teilen|kontakt|contact|archive?|blog|aktuelles|presse|startseite|detail|neuigkeiten|share this|leave a reply|related|anmelden|login)$/;

function rankOf(element: MarkupElement): number {
  const { tag, attributes } = element;
  let rank = 0;
  if (tag === "h1") rank = WORTH.h1;
  else if (tag === "h2") rank = WORTH.h2;
  else if (tag === "h3" || tag === "h4") rank = WORTH.h3;
  const property = attributes.itemprop;
  if (property && /(?:^|\s)(?:headline|name)(?:\s|$)/.test(property) && (rank > 0 || /headline/.test(property))) rank += WORTH.property;
  if (NO_HEADING.has(tag)) return rank;
  const named = (attributes.class && NAMED.test(attributes.class)) || (attributes.id && NAMED.test(attributes.id));
  if (named && wordsOfElement(element).some((word) => HEADLINE_CLASS.has(word))) rank += WORTH.headlineClass;
  return rank;
}

type Wanted = readonly { readonly folded: string; readonly words: ReadonlySet<string> }[];

/** How well a heading's words are those of a declared title, and the part of it that they are. */
function matchOf(
  text: string,
  markup: Markup,
  index: number,
  printed: string,
  wanted: Wanted,
): { readonly worth: number; readonly span: Span } {
  let worth = 0;
  let span: Span = trimmed(text, markup.elements[index]);
  const whole = span;
  const mine = printed.split(" ");
  for (const [order, { folded, words }] of wanted.entries()) {
    if (!folded) continue;
    let match = 0;
    let part = whole;
    if (folded === printed) match = WORTH.equal - order * 0.1;
    else if (folded.startsWith(`${printed} `) || folded.endsWith(` ${printed}`)) match = mine.length > 2 ? WORTH.begins : 1;
    else if (mine.length > words.size && words.size > 2 && (printed.endsWith(` ${folded}`) || printed.startsWith(`${folded} `))) {
      const line = partWithin(text, markup, index, whole, folded);
      match = line ? WORTH.equal - 0.5 : WORTH.begins;
      if (line) part = line;
    } else {
      let shared = 0;
      for (const word of new Set(mine)) if (words.has(word)) shared++;
      match = (WORTH.shared * shared) / Math.max(words.size, mine.length);
    }
    if (match > worth) {
      worth = match;
      span = part;
    }
  }
  return { worth, span };
}

/**
 * The stretch at the start or end of a heading that is the declared title by itself, without kicker or site
 * name: only where a rule, a line end or an element parts the two, for declared titles are also cut short.
 */
function partWithin(text: string, { elements }: Markup, index: number, { start, end }: Span, folded: string): Span | null {
  const edges = new Set<number>();
  for (let i = index + 1; i < elements.length && elements[i].start < end; i++) edges.add(elements[i].start).add(elements[i].end);
  for (const match of text.slice(start, end).matchAll(/[\s|»·•–—-]+/gu)) {
    const before = start + match.index;
    const after = before + match[0].length;
    if (!/[\n|»·•–—]|\s-\s/.test(match[0]) && !edges.has(before) && !edges.has(after)) continue;
    if (after < end && fold(text.slice(after, end)) === folded) return trimmed(text, { start: after, end });
    if (before > start && fold(text.slice(start, before)) === folded) return trimmed(text, { start, end: before });
  }
  return null;
}

/** Words of classes for what stands in a heading above and below the headline. */
const ABOVE = new Set(
  "kicker overline overtitle topline dachzeile roofline supertitle spitzmarke rubrik pretitle eyebrow category date datum time meta label hidden visually sr".split(
    " ",
  ),
);
const BELOW = new Set("subtitle subline subheadline untertitel deck standfirst subheading subtitel".split(" "));
/** Words of a line above the headline inside the same heading. */
const KICKER_WORDS = 4;

/** A heading without the kicker, date or subtitle that stands in it: by their classes, their lines, or by being a date. */
function bareHeading(text: string, { elements }: Markup, index: number, heading: Span): Span {
  let { start, end } = heading;
  for (let i = index + 1; i < elements.length && elements[i].start < end; i++) {
    const part = elements[i];
    if (part.end <= part.start || (part.start <= start && part.end >= end)) continue;
    const words = part.tag === "time" ? ["time"] : wordsOfElement(part);
    if (part.start <= start && part.end > start && words.some((word) => ABOVE.has(word))) start = part.end;
    else if (part.end >= end && part.start > start && (part.tag === "small" || words.some((word) => BELOW.has(word)))) end = part.start;
  }
  let bare = trimmed(text, { start, end });
  const [date] = printedDates(text.slice(bare.start, Math.min(bare.end, bare.start + 40)));
  if (date && date.start < 3 && bare.start + date.end < bare.end) bare = trimmed(text, { start: bare.start + date.end, end: bare.end });
  const lines = text.slice(bare.start, bare.end).split(/\n+/);
  if (lines.length === 2 && fold(lines[0]).split(" ").length <= KICKER_WORDS && fold(lines[1]).split(" ").length > 2)
    bare = trimmed(text, { start: bare.end - lines[1].length, end: bare.end });
  while (bare.start < bare.end && /[\s|:–—·-]/.test(text[bare.start])) bare = { start: bare.start + 1, end: bare.end };
  return bare.start < bare.end ? bare : heading;
}

/** The title element where it is part of the text and nothing else is a headline, without the site's name. */
function titleElement(text: string, { elements }: Markup, siteNames: ReadonlySet<string>): Span | null {
  const element = elements.find(({ tag, start, end }) => tag === "title" && end > start);
  if (!element) return null;
  const whole = trimmed(text, element);
  const words = text.slice(whole.start, whole.end);
  const bare = withoutSiteName(words, siteNames);
  if (siteNames.has(fold(bare))) return null;
  const at = words.indexOf(bare);
  return at < 0 ? whole : { start: whole.start + at, end: whole.start + at + bare.length };
}

/** The first line of the text that is a declared title, word by word. */
function lineOf(text: string, titles: readonly string[]): Span | null {
  const wanted = new Set(titles.filter((title) => title.split(" ").length > 1));
  if (wanted.size === 0) return null;
  let from = 0;
  for (let lines = 0; from < text.length && lines < 2000; lines++) {
    const at = text.indexOf("\n", from);
    const to = at < 0 ? text.length : at;
    if (to - from > 5 && to - from < LONGEST && wanted.has(fold(text.slice(from, to)))) return trimmed(text, { start: from, end: to });
    from = to + 1;
  }
  return null;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) to--;
  return { start: from, end: to };
}
