/**
 * What the weights of dates and authors are learnt from, computed by the code that ships: `sign-rows.js dates|authors
 * DATA OUT` writes, for every HTML page of the gold, the days or lists of names it offers with their signs, and the right one.
 */
import { writeFileSync } from "node:fs";
import { authorSigns } from "../src/clean/metadata/authors/signs.ts";
import { ownAddresses } from "../src/clean/metadata/canonical.ts";
import { isPossible, relatedSigns } from "../src/clean/metadata/dates/choose.ts";
import { signsOf } from "../src/clean/metadata/dates/signs.ts";
import { linkedDataOf } from "../src/clean/metadata/json-ld.ts";
import { namesOfSite } from "../src/clean/metadata/publisher.ts";
import { titleSpanOf } from "../src/clean/metadata/title.ts";
import { fold } from "../src/clean/shape.ts";
import { pageOfBytes } from "../src/read/text.ts";
import type { Markup } from "../src/terms/markup.ts";
import { type GoldPage, pageGold } from "./pages/gold.ts";
import { inputOf } from "./pages/reading.ts";

/** A later day than this is no day of publication: as in the product. */
const LAST_DAY = "2035-12-31";

interface Row {
  readonly id: string;
  readonly url: string;
  /** The right one; empty where somebody looked and found none. */
  readonly gold: string;
  readonly candidates: readonly { readonly is: string; readonly signs: readonly string[] }[];
}

interface Gold {
  readonly date?: string | null;
  readonly gold?: { readonly date?: string | null; readonly author?: string | readonly string[] };
}

const [what, data, out] = process.argv.slice(2);
if (what !== "dates" && what !== "authors") throw new RangeError("say which signs: dates or authors");
writeFileSync(
  out,
  rows(what)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join(""),
);

/** A page that stands in both sets is one row; the set made for dates has the first word on them. */
function rows(of: "dates" | "authors"): Row[] {
  const found = new Map<string, Row>();
  for (const { mode, name, documents } of pageGold(data, of === "authors" ? "trafilatura" : "")) {
    if (mode !== "html") continue;
    for (const page of documents) {
      const gold = goldOf(JSON.parse(page.line.replace(/:\s?NaN,/, ": null,")), of);
      if (gold === null) continue;
      const sha256 = page.bytes.toString("latin1");
      const known = found.get(sha256);
      if (known && !name.startsWith("htmldate")) continue;
      const candidates = known?.candidates ?? candidatesOf(page, of);
      if (candidates) found.set(sha256, { id: page.doc, url: page.url, gold, candidates });
    }
  }
  return [...found.values()];
}

function goldOf({ date, gold }: Gold, of: "dates" | "authors"): string | null {
  if (of === "dates") return date || gold?.date || null;
  const author = gold?.author;
  return author === undefined ? null : keyOf(typeof author === "string" ? author : author.join("; "));
}

function candidatesOf(page: GoldPage, of: "dates" | "authors"): Row["candidates"] | null {
  const intake = pageOfBytes(inputOf({ ...page, url: "" }), page.bytes);
  if (!("page" in intake) || !intake.page.markup) return null;
  const { text, markup } = intake.page;
  return of === "dates" ? daysOf(text, markup) : namesOf(text, markup);
}

function daysOf(text: string, markup: Markup): Row["candidates"] {
  const linked = linkedDataOf(markup.head.jsonLd);
  const addresses = ownAddresses(markup, linked, null);
  const headline = titleSpanOf(text, markup, null);
  const signs = signsOf({ text, markup, linked, addresses, headline, report: null, language: markup.head.language });
  const possible = [...signs.published.values()].filter((candidate) => isPossible(candidate, signs.prefix, LAST_DAY));
  const related = relatedSigns(possible, signs);
  return possible.map((candidate, i) => ({ is: candidate.day, signs: [...candidate.signs, ...related[i]] }));
}

function namesOf(text: string, markup: Markup): Row["candidates"] {
  const linked = linkedDataOf(markup.head.jsonLd);
  const headline = titleSpanOf(text, markup, null);
  const siteNames = namesOfSite(markup, linked, null);
  const signed = authorSigns({ text, markup, linked, siteNames, headline, report: null });
  return signed.map(({ names, signs }) => ({ is: keyOf(names.join("; ")), signs: [...signs] }));
}

/** The same for the same people, in whatever order and with whatever stands before them. */
function keyOf(names: string): string {
  return [
    ...new Set(
      fold(names.replace(/^(?:by|von|par)\s+/i, ""))
        .split(" ")
        .filter(Boolean),
    ),
  ]
    .sort()
    .join(" ");
}
