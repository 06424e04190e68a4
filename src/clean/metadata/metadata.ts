/**
 * Who wrote it, where it was filed, which agency it came from, which outlet published it and when: from
 * what came with it, what its markup declares, and what the page prints. What the user says goes before
 * what a carrier says (a feed, a mail), and both before the page; what is in doubt is left out.
 */
import type { Article, Found, Given, GivenField, Page } from "../../terms/article.ts";
import type { Markup } from "../../terms/markup.ts";
import type { Span } from "../../terms/span.ts";
import { type Draft, isKept } from "../removals/removal.ts";
import { chooseAuthors } from "./authors/choose.ts";
import { authorSigns } from "./authors/signs.ts";
import { canonicalOf, ownAddresses } from "./canonical.ts";
import { creditOf } from "./credit.ts";
import { datelineOf, givenDateline } from "./dateline.ts";
import { chooseDates } from "./dates/choose.ts";
import { signsOf } from "./dates/signs.ts";
import { type LinkedData, linkedDataOf } from "./json-ld.ts";
import { declaredLanguage } from "./language-tag.ts";
import { printedAuthors, printedDays } from "./plain.ts";
import { printedPublisher } from "./printed-publisher.ts";
import { declaredPublisher, namesOfSite } from "./publisher.ts";
import { sectionOf } from "./section.ts";

export type Metadata = Pick<
  Article,
  "authors" | "authorship" | "dateline" | "credit" | "published" | "updated" | "publisher" | "canonical" | "section"
>;

type Declared = Omit<Metadata, "dateline" | "credit">;

/** `page` adds what markup, address and fetching say; without it only the text is read. */
export function metadataOf(draft: Draft, given: Given, page?: Page): Metadata {
  const markup = page?.markup ?? null;
  const linked = linkedDataOf(markup?.head.jsonLd ?? []);
  const body = draft.blocks.filter((_, index) => isKept(draft, index));
  const report = body.length > 0 ? { start: body[0].start, end: body[body.length - 1].end } : null;
  const found = markup ? fromMarkup(draft, markup, linked, report, page) : fromText(draft, given);
  const dateline = (given.dateline && givenDateline(draft.text, body, given.dateline)) || datelineOf(draft.text, body);
  const said = (field: GivenField): Omit<Found, "value"> => ({ method: given.methods?.[field] ?? "given", certainty: "certain" });
  return {
    authors: given.authors?.length ? [...given.authors] : found.authors,
    authorship: given.authors?.length ? said("authors") : found.authorship,
    dateline,
    credit: given.credit ?? creditOf(draft, body, dateline, markup, linked),
    published: given.published ? { value: given.published, ...said("published") } : found.published,
    updated: given.updated ? { value: given.updated, ...said("updated") } : found.updated,
    publisher: given.publisher ? { name: given.publisher, method: said("publisher").method } : found.publisher,
    canonical: found.canonical,
    section: given.section ?? found.section,
  };
}

function fromMarkup(draft: Draft, markup: Markup, linked: LinkedData, report: Span | null, page: Page | undefined): Declared {
  const { text } = draft;
  const url = page?.origin.url ?? page?.given.url ?? null;
  const addresses = ownAddresses(markup, linked, url);
  const siteNames = namesOfSite(markup, linked, url);
  const headline = headlineOf(draft);
  const signs = signsOf({ text, markup, linked, addresses, headline, report, language: declaredLanguage(markup, linked) });
  const dates = chooseDates(signs, page?.origin.retrieved ?? null);
  const authors = chooseAuthors(authorSigns({ text, markup, linked, siteNames, headline, report }));
  return {
    ...dates,
    authors: authors?.names ?? [],
    authorship: authors && { method: authors.method, certainty: authors.certainty },
    publisher: declaredPublisher(markup, linked) ?? printedPublisher(draft),
    canonical: canonicalOf(addresses, markup, url),
    section: sectionOf(markup, linked, siteNames, headline && text.slice(headline.start, headline.end)),
  };
}

function fromText(draft: Draft, given: Given): Declared {
  const authors = printedAuthors(draft);
  return {
    ...printedDays(draft, given.language ?? null),
    authors,
    authorship: authors.length > 0 ? { method: "printed-byline", certainty: "certain" } : null,
    publisher: printedPublisher(draft),
    canonical: null,
    section: null,
  };
}

function headlineOf({ blocks, title }: Draft): Span | null {
  return title.from < title.to ? { start: blocks[title.from].start, end: blocks[title.to - 1].end } : null;
}
