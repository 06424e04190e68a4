import type { Given } from "../../../terms/article.ts";
import type { Diagnostic } from "../../../terms/diagnostic.ts";
import { isObject } from "../../given.ts";
import { isoDate } from "../dates.ts";
import { holdsHtml, plainLine } from "../html.ts";
import { saidBy } from "../page.ts";
import { namesOf } from "../people.ts";
import {
  AUTHORS,
  DATELINES,
  LANGUAGES,
  PUBLISHED,
  PUBLISHERS,
  SECTIONS,
  SUMMARIES,
  TEXTS,
  TITLES,
  UPDATED,
  URLS,
  WRAPPERS,
} from "./names.ts";

/**
 * What an article in JSON says, whatever its names for it: IPTC ninjs 1 to 3, schema.org, WordPress and
 * the exports of news APIs and scrapers. A part is looked for by its names in the object and in the
 * objects that wrap the article's own fields; of what is not there nothing is made up.
 */
export interface JsonArticle {
  readonly text: string;
  readonly html: boolean;
  /** The name the text stood under, as written. */
  readonly field: string;
  /** It is a summary, or breaks off. */
  readonly partial: boolean;
}

type Layers = readonly ReadonlyMap<string, { readonly name: string; readonly value: unknown }>[];

/** The object's fields by folded name, then those of the objects wrapped in it. */
export function layersOf(article: Readonly<Record<string, unknown>>): Layers {
  const layers = [folded(article)];
  for (const wrapped of [article._source, ...WRAPPERS.map((name) => layers[0].get(name)?.value)]) {
    if (isObject(wrapped) && layers.length < MAX_LAYERS) layers.push(folded(wrapped));
  }
  return layers;
}

const MAX_LAYERS = 5;
/** Fields of one object looked at. */
const MAX_FIELDS = 2000;

function folded(value: Readonly<Record<string, unknown>>): Layers[number] {
  const fields = new Map<string, { name: string; value: unknown }>();
  for (const name of Object.keys(value).slice(0, MAX_FIELDS)) {
    const key = fold(name);
    if (!fields.has(key)) fields.set(key, { name, value: value[name] });
  }
  return fields;
}

function fold(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_:.@-]+/g, "");
}

/** The article's text, or null when no field holds one. Of an article without its text all that sums it up is taken. */
export function articleIn(layers: Layers): JsonArticle | null {
  for (const layer of layers)
    for (const key of TEXTS) {
      const field = layer.get(key);
      const text = field && textIn(field.value, 0);
      if (text)
        return { text, html: /html|rendered/.test(key) || holdsHtml(text), field: field.name, partial: CUT_OFF.test(text.slice(-40)) };
    }
  const summaries: string[] = [];
  let first: string | null = null;
  for (const layer of layers)
    for (const key of SUMMARIES) {
      const field = layer.get(key);
      const text = field && textIn(field.value, 0);
      if (!text || summaries.some((other) => other.includes(text) || text.includes(other))) continue;
      first ??= field.name;
      summaries.push(text);
    }
  const text = summaries.join("\n\n");
  return first === null ? null : { text, html: holdsHtml(text), field: first, partial: true };
}

/** News APIs print only the first characters: "... [+4312 chars]". */
const CUT_OFF = /\[\+\d{1,7} chars\]\s*$/;

/** A string, or the string in an object or array that stands for one: `{rendered}`, `[{role, value}]`, paragraphs. */
function textIn(value: unknown, depth: number): string | null {
  if (typeof value === "string") return /\S/.test(value) ? value : null;
  if (depth >= MAX_TEXT_DEPTH) return null;
  if (Array.isArray(value)) {
    const main = value.filter((part) => isObject(part) && part.role === "main");
    if (main.length === 1) return textIn(main[0], depth + 1);
    // Renderings of the same text, as ninjs has them, are no paragraphs.
    const rendered = (main.length > 0 ? main : value).filter(
      (part) => isObject(part) && (part.contenttype || part.content_type || part.contentType),
    );
    if (rendered.length > 0)
      return textIn(rendered.find((part) => /html/.test(JSON.stringify(part.contenttype ?? ""))) ?? rendered[0], depth + 1);
    const parts = value.slice(0, MAX_PARAGRAPHS).map((part) => textIn(part, depth + 1));
    const said = parts.filter((part) => part !== null);
    return said.length > 0 ? said.join("\n\n") : null;
  }
  if (!isObject(value)) return null;
  for (const name of ["rendered", "value", "html", "text", "plain", "content", "body", "main", "name"]) {
    const text = value[name] === undefined ? null : textIn(value[name], depth + 1);
    if (text) return text;
  }
  return null;
}

const MAX_TEXT_DEPTH = 4;
const MAX_PARAGRAPHS = 10_000;

/** What the object says about its article beside the text, each marked as said by the JSON. */
export function saidInJson(layers: Layers, textField: string | null): Given {
  const find = <Value>(names: readonly string[], read: (value: unknown, key: string) => Value | null): Value | null => {
    for (const layer of layers)
      for (const key of names) {
        const field = layer.get(key);
        const value = field && field.name !== textField ? read(field.value, key) : null;
        if (value !== null) return value;
      }
    return null;
  };
  const line = (value: unknown) => {
    const text = textIn(value, 0);
    return text && text.length <= MAX_LINE ? plainLine(text) || null : null;
  };
  const published = find(PUBLISHED, dateIn);
  const updated = find(UPDATED, dateIn);
  return saidBy("json", {
    url: find(URLS, addressIn),
    title: find(TITLES, line),
    published,
    updated: updated === published ? null : updated,
    publisher: find(PUBLISHERS, outletIn),
    authors: find(AUTHORS, authorsIn),
    language: find(LANGUAGES, languageIn),
    section: find(SECTIONS, (value) => (typeof value === "string" ? line(value) : null)),
    dateline: find(DATELINES, (value) => (typeof value === "string" ? line(value) : null)),
  });
}

const MAX_LINE = 1000;

/** Numbers are moments only beyond what a count could be; isoDate says which. */
function dateIn(value: unknown): string | null {
  return isoDate(isObject(value) ? (value.value ?? value.date ?? value.$date) : value);
}

function addressIn(value: unknown): string | null {
  const address = isObject(value) ? (value.rendered ?? value.href ?? value.url) : value;
  return typeof address === "string" && /^https?:\/\/\S{1,4000}$/i.test(address.trim()) ? address.trim() : null;
}

/** The name of the outlet; of an address only its host is one. */
function outletIn(value: unknown): string | null {
  const said = isObject(value) ? (value.name ?? value.title ?? value.displayName ?? value.id) : value;
  if (typeof said !== "string") return null;
  const name = plainLine(said);
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})(?:[/:?#].*)?$/i.exec(name)?.[1];
  const plain = host ?? name.replace(/^(?:copyright|\(c\)|©)\s*(?:\d{4},?\s*)?/i, "");
  return plain && plain.length <= MAX_OUTLET ? plain : null;
}

const MAX_OUTLET = 120;

function authorsIn(value: unknown): string[] | null {
  const written: string[] = [];
  for (const part of Array.isArray(value) ? value.slice(0, 50) : [value]) {
    const said = isObject(part) ? (part.name ?? part.byline ?? part.original ?? part.fullname ?? part.full_name ?? joined(part)) : part;
    if (typeof said === "string") written.push(plainLine(said));
  }
  const names = namesOf(written).filter((name) => !/^https?:/i.test(name));
  return names.length > 0 ? names : null;
}

function joined(person: Readonly<Record<string, unknown>>): unknown {
  const parts = [person.firstname ?? person.first_name ?? person.firstName, person.lastname ?? person.last_name ?? person.lastName];
  return parts.every((part) => typeof part === "string") ? parts.join(" ") : null;
}

/** BCP 47 with its letters in the usual cases, or the English name of a language exports are in. */
function languageIn(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const tag = value.trim().replace("_", "-");
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : (NAMED[tag.toLowerCase()] ?? null);
}

const NAMED: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  french: "fr",
  spanish: "es",
  italian: "it",
  portuguese: "pt",
};

export const SUMMARY_ONLY: Diagnostic = {
  rule: "summary-only",
  reason: "The export holds only the beginning or a summary of this article. Fetch its page (--fetch) to read it whole.",
};
