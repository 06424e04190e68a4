import type { Given } from "../terms/article.ts";
import type { Diagnostic } from "../terms/diagnostic.ts";
import { isoDate } from "./document/dates.ts";
import { namesOf } from "./document/people.ts";

/**
 * The fields beside the text of a JSON article: url, published, publisher, title, author(s), updated,
 * section, credit, language. A field of a wrong kind is left out and named; none is guessed.
 */
export function givenOf(fields: Readonly<Record<string, unknown>>): { given: Given; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const wrong = (field: string, wanted: string) => {
    diagnostics.push({ rule: "field-left-out", reason: `The field "${field}" is left out: it should be ${wanted}.` });
    return undefined;
  };
  const words = (field: string): string | undefined => {
    const value = fields[field];
    if (value === undefined || value === null || value === "") return undefined;
    const name = isObject(value) ? value.name : value;
    return typeof name === "string" ? name.trim() || undefined : wrong(field, "text");
  };
  const published = typeof fields.published === "number" ? fields.published : words("published");
  const date = published && isoDate(published);
  if (published && !date) wrong("published", "an ISO 8601 date such as 2031-05-04 or 2031-05-04T10:00:00Z");
  const authors = authorsOf(fields.authors ?? fields.author);
  if (authors === null) wrong(fields.authors === undefined ? "author" : "authors", "a name or a list of names");
  const updated = typeof fields.updated === "number" ? fields.updated : words("updated");
  const change = updated && isoDate(updated);
  if (updated && !change) wrong("updated", "an ISO 8601 date such as 2031-05-04 or 2031-05-04T10:00:00Z");
  const section = words("section");
  const credit = words("credit");
  const language = typeof fields.language === "string" && LANGUAGE_TAG.test(fields.language) ? fields.language : undefined;
  const url = words("url");
  const publisher = words("publisher");
  const title = words("title");
  const id = idOf(fields.doc) ?? idOf(fields.id);
  return {
    given: {
      ...(id && { id }),
      ...(url && { url }),
      ...(date && { published: date }),
      ...(publisher && { publisher }),
      ...(title && { title }),
      ...(authors?.length && { authors }),
      ...(change && { updated: change }),
      ...(section && { section }),
      ...(credit && { credit }),
      ...(language && { language }),
    },
    diagnostics,
  };
}

/** BCP 47. Other names of a language are not the article's own word for it. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** Collections number their articles or name them. */
function idOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() || null : null;
}

/** Names, or undefined when there are none, or null when the field is no list of names. */
function authorsOf(value: unknown): string[] | null | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const names: string[] = [];
  for (const author of Array.isArray(value) ? value : [value]) {
    const name = isObject(author) ? author.name : author;
    if (typeof name !== "string") return null;
    if (name.trim()) names.push(name.trim());
  }
  return namesOf(names);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
