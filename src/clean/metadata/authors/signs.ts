/**
 * Everybody whom a page may name as its author: each list of names found, with what speaks for it. The
 * same names found in several places are one candidate. `choose` weighs; here nothing is judged.
 */
import type { Markup } from "../../../terms/markup.ts";
import type { Span } from "../../../terms/span.ts";
import { fold } from "../../shape.ts";
import { isHidden, wordsOfElement, zoneOf } from "../elements.ts";
import { metaOf } from "../head.ts";
import { isArticle, nodeOf, typesOf, valueIn } from "../json-ld.ts";
import { AUTHOR_CLASS } from "../words/bylines.ts";
import { ABOVE, type Authored, BELOW, LONGEST, lineAuthors, type Note } from "./lines.ts";
import { peopleIn } from "./names.ts";

export interface Signed {
  readonly names: readonly string[];
  readonly signs: Set<string>;
  readonly methods: Set<string>;
}

const META: readonly (readonly [name: string, sign: string])[] = [
  ["author", "meta-author"],
  ["article:author", "meta-article-author"],
  ["article:author_name", "meta-other"],
  ["og:article:author", "meta-article-author"],
  ["og:author", "meta-other"],
  ["dc.creator", "meta-dc"],
  ["dcterms.creator", "meta-dc"],
  ["dc.contributor", "meta-dc"],
  ["parsely-author", "meta-other"],
  ["sailthru.author", "meta-other"],
  ["cxenseparse:author", "meta-other"],
  ["citation_author", "meta-other"],
  ["byl", "meta-other"],
  ["bt:author", "meta-other"],
  ["authors", "meta-other"],
  ["rbauthors", "meta-other"],
  ["twitter:data1", "meta-twitter"],
  ["shareaholic:article_author_name", "meta-other"],
  ["vr:author", "meta-other"],
];

const MOST_ELEMENTS = 60;

export function authorSigns(page: Authored): Signed[] {
  const found = new Map<string, Signed>();
  const note = (names: readonly string[], method: string, ...signs: string[]): void => {
    if (names.length === 0) return;
    const key = [...new Set(fold(names.join(" ")).split(" "))].sort().join(" ");
    let signed = found.get(key);
    if (!signed) signed = { names, signs: new Set(), methods: new Set() };
    else if (isShouted(signed.names) && !isShouted(names)) signed = { ...signed, names };
    found.set(key, signed);
    for (const sign of signs) signed.signs.add(sign);
    signed.methods.add(method);
  };
  linkedAuthors(page, note);
  if (page.markup) {
    metaAuthors(page.markup, page.siteNames, note);
    elementAuthors(page, page.markup, note);
  }
  lineAuthors(page, note);
  const all = [...found.values()];
  const words = new Map(all.map((signed) => [signed, new Set(fold(signed.names.join(" ")).split(" "))]));
  for (const signed of all) shapeSigns(signed, words, page);
  return all;
}

function linkedAuthors({ linked, siteNames }: Authored, note: Note): void {
  linked.articles.slice(0, 8).forEach((node, index) => {
    const main = isArticle(node) && index === 0;
    for (const field of ["author", "creator"] as const) {
      const value = node[field];
      if (value === undefined) continue;
      const people: string[] = [];
      let sign = "ld-string";
      for (const part of Array.isArray(value) ? value : [value]) {
        const person = typeof part === "string" ? null : nodeOf(part, linked.byId);
        const name = typeof part === "string" ? part : person?.name;
        if (person) sign = typesOf(person).includes("Person") ? "ld-person" : typesOf(person).length > 0 ? "ld-organisation" : "ld-untyped";
        for (const one of namesOf(name))
          for (const known of peopleIn(one, siteNames, sign === "ld-person" && /^\S+ \S+/.test(one.trim())))
            if (!people.includes(known)) people.push(known);
      }
      note(people, "json-ld", sign, main ? "ld-main" : "ld-later", `ld-${field}`);
    }
  });
  const broken =
    /"author"\s{0,9}:\s{0,9}[{[][^}]{0,200}"name"\s{0,9}:\s{0,9}"([^"]{2,80})"/.exec(linked.broken[0]?.slice(0, 100_000) ?? "")?.[1] ??
    valueIn(linked.broken, "author");
  if (broken) note(peopleIn(broken, siteNames), "json-ld", "ld-person", "ld-main", "ld-author");
}

function namesOf(name: unknown): string[] {
  if (typeof name === "string") return [name];
  return Array.isArray(name) ? name.filter((one): one is string => typeof one === "string") : [];
}

function metaAuthors({ head }: Markup, siteNames: ReadonlySet<string>, note: Note): void {
  const bySign = new Map<string, string[]>();
  for (const [field, sign] of META) {
    for (const { content } of metaOf(head, [field])) {
      const list = bySign.get(sign) ?? [];
      for (const name of peopleIn(content, siteNames)) if (!list.some((known) => fold(known) === fold(name))) list.push(name);
      bySign.set(sign, list);
    }
  }
  for (const [sign, names] of bySign) note(names, "meta", sign);
}

function elementAuthors(page: Authored, markup: Markup, note: Note): void {
  const { text, siteNames, headline } = page;
  let looked = 0;
  const groups = new Map<string, { names: string[]; signs: Set<string>; parent: number; end: number }>();
  for (const [index, element] of markup.elements.entries()) {
    const { attributes, tag } = element;
    const property = attributes.itemprop ?? attributes.property;
    const isRel = tag === "a" && attributes.rel !== undefined && /(?:^|\s)author(?:\s|$)/.test(attributes.rel);
    const isProperty = property !== undefined && /(?:^|\s|:)(?:author|creator)(?:\s|$)/.test(property);
    const isProfile = tag === "a" && attributes.href !== undefined && PROFILE.test(attributes.href);
    const classed = hasAuthorClass(attributes.class, attributes.id) && wordsOfElement(element).some((word) => AUTHOR_CLASS.has(word));
    if (!isRel && !isProperty && !classed && !isProfile) continue;
    if (element.end - element.start > LONGEST || element.end - element.start < 2) {
      if (!(isProperty && attributes.content)) continue;
    }
    if (++looked > MOST_ELEMENTS) break;
    const words = text.slice(element.start, element.end) || attributes.content || "";
    const names = peopleIn(words.replace(/\n+/g, " | "), siteNames);
    if (names.length === 0) continue;
    const zone = zoneOf(markup, index, text.length);
    if (zone === "comment") continue;
    const signs = new Set<string>();
    if (isRel) signs.add("rel-author");
    if (isProperty) signs.add("itemprop-author");
    if (classed) signs.add(wordsOfElement(element).includes("byline") ? "class-byline" : "class-author");
    if (isProfile) signs.add("profile-link");
    if (zone) signs.add(`author-${zone}`);
    else signs.add("author-free");
    if (isHidden(element)) signs.add("author-hidden");
    for (const sign of nearness(text, headline, element)) signs.add(sign);
    if (page.report && element.start >= page.report.end) signs.add("below-report");
    // Several names side by side are one byline.
    const kind = `${isRel}|${isProperty}|${classed}|${isProfile}|${zone}`;
    const open = groups.get(kind);
    if (open && element.start - open.end < 40 && element.start >= open.end) {
      for (const name of names) if (!open.names.some((known) => fold(known) === fold(name))) open.names.push(name);
      open.end = element.end;
      for (const sign of signs) open.signs.add(sign);
      continue;
    }
    if (open) note(open.names, "byline", ...open.signs);
    groups.set(kind, { names: [...names], signs, parent: element.parent, end: element.end });
  }
  for (const { names, signs } of groups.values()) note(names, "byline", ...signs);
}

const PROFILE =
  /\/(?:authors?|autor(?:en|in)?|auteurs?|profiles?|people|person|journalist|staff|team|by|users?|redakteur\w*)\/[\w.%-]{3,}/i;

function hasAuthorClass(className: string | undefined, id: string | undefined): boolean {
  return (className !== undefined && NAMED.test(className)) || (id !== undefined && NAMED.test(id));
}

/** Quick look for one of AUTHOR_CLASS. */
const NAMED = /aut|byline|writer|verfasser|redakt|journalist|reporter|contribut|creator|fn|signature|firma|yazar/i;

function shapeSigns(signed: Signed, all: ReadonlyMap<Signed, ReadonlySet<string>>, { text, headline, siteNames }: Authored): void {
  const { names, signs, methods } = signed;
  const squeezed = fold(names[0]).replaceAll(" ", "");
  for (const site of siteNames) {
    const short = site.replaceAll(" ", "");
    if (short === squeezed) signs.add("is-site");
    else if (short.length > 4 && squeezed.includes(short)) signs.add("holds-site");
    else if (squeezed.length > 4 && short.includes(squeezed)) signs.add("in-site");
  }
  const mine = all.get(signed) ?? new Set<string>();
  signs.add(names.length === 1 ? "one-name" : names.length === 2 ? "two-names" : "more-names");
  if (names.every((name) => name.split(" ").length > 1)) signs.add("full-names");
  else signs.add(names.length === 1 ? "lone-word" : "mixed-names");
  if (names.some((name) => name.split(" ").length > 3)) signs.add("long-name");
  if (isShouted(names)) signs.add("shouted");
  if (methods.size > 1) signs.add("two-methods");
  if (methods.size > 2) signs.add("three-methods");
  for (const [other, theirs] of all) {
    if (other === signed) continue;
    if (mine.size < theirs.size && [...mine].every((word) => theirs.has(word))) signs.add("part-of-other");
    else if (theirs.size < mine.size && [...theirs].every((word) => mine.has(word))) signs.add("holds-other");
  }
  const at = text.indexOf(names[0]);
  if (at < 0) signs.add("not-printed");
  else if (headline) {
    const near = text.indexOf(names[0], Math.max(0, headline.start - ABOVE));
    if (near >= 0 && near < headline.end + BELOW) signs.add("printed-near");
  }
}

function isShouted(names: readonly string[]): boolean {
  return names.every((name) => name === name.toUpperCase());
}

function nearness(text: string, headline: Span | null, { start }: Span): string[] {
  if (!headline) return [];
  if (start < headline.start) return headline.start - start < ABOVE ? ["author-just-above"] : ["author-above"];
  const between = start - headline.end;
  if (between > BELOW) return ["author-far-below"];
  const lines = text.slice(headline.end, start).split(/\n+/).length - 1;
  return lines <= 3 ? ["author-just-below"] : lines <= 8 ? ["author-below"] : ["author-further-below"];
}
