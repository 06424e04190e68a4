import type { Diagnostic } from "../../../terms/diagnostic.ts";
import type { Intake } from "../../../terms/intake.ts";
import { decode } from "../../decode.ts";
import { refused } from "../../failure.ts";
import type { Input } from "../../input.ts";
import type { ReadOptions } from "../../limits.ts";
import { plainLine } from "../html.ts";
import { type DocumentLimits, MAX_ARTICLES, MAX_XML_DEPTH } from "../limits.ts";
import { distinctPlaces } from "../page.ts";
import { wholeCollection } from "../whole.ts";
import { declaredEncoding } from "../xml.ts";
import { type Field, type Fields, readFeed, type XmlEntry } from "./entries.ts";
import { type FeedEntry, type FeedText, pageOfEntry } from "./entry.ts";
import { publisherOf } from "./publisher.ts";

/**
 * RSS 1 and 2 and Atom -> a page for each entry, in the order of the feed. An entry's place is its id, and
 * it is named by the bytes from its start tag to its end tag (in UTF-8), so that it is the same article
 * when the feed is fetched again. Of a feed cut off, the entries before the cut are kept.
 */
export async function* pagesOfFeed(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const { entries, problems, diagnostics } = feedOfBytes(await wholeCollection(input, options), input, options);
  for (const entry of entries) yield pageOfEntry(input, entry, diagnostics);
  for (const { rule, reason } of problems) yield refused(input, rule, reason);
}

/** What a feed holds. `input` gives the address it was fetched from and the encoding declared for it. */
export function feedOfBytes(
  bytes: Buffer,
  input: Pick<Input, "url" | "charset">,
  options: DocumentLimits = {},
): { readonly entries: readonly FeedEntry[]; readonly problems: readonly Diagnostic[]; readonly diagnostics: readonly Diagnostic[] } {
  const { text, diagnostics } = decode(bytes, declaredEncoding(bytes) ?? input.charset);
  const bounds = { maxArticles: options.maxArticles ?? MAX_ARTICLES, maxDepth: options.maxXmlDepth ?? MAX_XML_DEPTH };
  const read = readFeed(text, bounds);
  const base = addressOf(read.feed, input.url) ?? input.url;
  const feed = {
    base,
    publisher: publisherOfFeed(read.feed),
    language: first(read.feed, "language", "dc:language") ?? read.feed.language,
    mediaType: /<(?:[\w.-]{1,40}:)?feed[\s>]/.test(text.slice(0, 4096)) ? "application/atom+xml" : "application/rss+xml",
  };
  const placeOf = distinctPlaces();
  const entries = read.entries.map((entry, index) => entryOf(entry, text, feed, (id) => placeOf(id ?? String(index + 1))));
  const problems: Diagnostic[] = [];
  if (read.tooDeep)
    problems.push({ rule: "too-deep", reason: `Its elements are nested deeper than ${bounds.maxDepth}; what comes after is not read.` });
  else if (read.cut)
    problems.push({ rule: "cut-feed", reason: "The feed ends inside an entry: it was cut. Fetch it again; the entries before are kept." });
  if (read.beyond > 0)
    problems.push({
      rule: "too-many-articles",
      reason: `${read.beyond} entries after the first ${bounds.maxArticles} are not read. Split the feed.`,
    });
  if (entries.length === 0 && problems.length === 0)
    problems.push({ rule: "empty-feed", reason: "The feed holds no entries. Look whether it was saved whole." });
  return { entries, problems, diagnostics };
}

interface OfFeed {
  readonly base: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly mediaType: string;
}

function entryOf(entry: XmlEntry, text: string, feed: OfFeed, placeOf: (id: string | null) => string): FeedEntry {
  const url = addressOf(entry, feed.base) ?? (entry.about && webAddress(entry.about, feed.base));
  const id = first(entry, "id", "guid") ?? entry.about ?? url;
  const source = entry.fields.get("source")?.[0];
  const categories = entry.fields.get("category") ?? [];
  return {
    bytes: Buffer.from(text.slice(entry.start, entry.end)),
    place: placeOf(id),
    mediaType: feed.mediaType,
    title: textOf(entry.fields.get("title")?.[0])?.text ?? null,
    url,
    published: first(entry, "published", "pubDate", "dcterms:issued", "issued", "dcterms:created", "dc:date", "date", "created"),
    updated: first(entry, "updated", "dcterms:modified", "modified", "lastBuildDate"),
    authors: authorsOf(entry),
    // An aggregator names the outlet of each entry, and a feed of one author's posts that of none.
    publisher:
      (source && publisherOf(plainLine(source.inner.get("title") ?? source.text))) ?? first(entry, "dc:publisher") ?? feed.publisher,
    language: first(entry, "dc:language") ?? entry.language ?? feed.language,
    section: categories.length === 1 ? sectionOf(categories[0]) : null,
    content: textOf(best(entry, "content:encoded", "content", "xhtml:body", "body")),
    summary: textOf(best(entry, "description", "summary", "dc:description", "dcterms:abstract", "media:description")),
  };
}

/** The first of these fields that holds a word, white space folded. */
function first({ fields }: Fields, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const { text } of fields.get(name) ?? []) {
      const value = text.replace(/\s+/g, " ").trim();
      if (value) return value;
    }
  return null;
}

/** The first of these fields that is there, the longest where an entry has several of it. */
function best({ fields }: Fields, ...names: readonly string[]): Field | undefined {
  for (const name of names) {
    const held = (fields.get(name) ?? []).filter(({ text }) => /\S/.test(text));
    if (held.length > 0) return held.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  }
  return undefined;
}

/** Escaped HTML, XHTML as it stands, or, where Atom says so, plain text. */
function textOf(field: Field | undefined): FeedText | null {
  if (!field) return null;
  if (field.holdsElements) return { text: field.written };
  const type = field.attributes.type ?? "";
  return { text: field.text, plain: /^text(?:\/plain)?$/.test(type) };
}

function authorsOf({ fields }: Fields): string[] {
  const creators = (fields.get("dc:creator") ?? []).map(({ text }) => text);
  if (creators.some((name) => name.trim())) return creators;
  return (fields.get("author") ?? []).map(({ inner, text }) => inner.get("name") ?? text);
}

/** The address of the entry's or feed's own page: what the feed's reader is led to, not to comments or to sound. */
function addressOf({ fields }: Fields, base: string | null): string | null {
  const links = fields.get("link") ?? [];
  const alternate = links.find(
    ({ attributes: { rel, href, type } }) => href && (!rel || rel === "alternate") && (!type || /html/.test(type)),
  );
  const candidates = [
    fields.get("feedburner:origLink")?.[0]?.text,
    links.find(({ text }) => /\S/.test(text))?.text,
    alternate?.attributes.href,
    ...(fields.get("guid") ?? []).map(({ attributes, text }) => (attributes.isPermaLink === "false" ? undefined : text)),
    fields.get("id")?.[0]?.text,
  ];
  for (const candidate of candidates) {
    const url = candidate && webAddress(candidate, base);
    if (url) return url;
  }
  return null;
}

function webAddress(written: string, base: string | null): string | null {
  const trimmed = written.trim().slice(0, 4000);
  if (!/^https?:\/\//i.test(trimmed) && !(base && /^[/?]/.test(trimmed))) return null;
  try {
    return new URL(trimmed, base ?? undefined).href;
  } catch {
    return null;
  }
}

function sectionOf({ attributes, text }: Field): string | null {
  const name = plainLine(attributes.label || attributes.term || text);
  return name && name.length <= 60 && !name.includes("://") ? name : null;
}

function publisherOfFeed(feed: Fields): string | null {
  const said = first(feed, "dc:publisher") ?? feed.fields.get("title")?.[0]?.text;
  return said ? publisherOf(plainLine(said)) : null;
}
