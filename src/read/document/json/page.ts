import type { Given, Page } from "../../../terms/article.ts";
import type { Intake } from "../../../terms/intake.ts";
import { refused } from "../../failure.ts";
import { givenOf, isObject } from "../../given.ts";
import { type Input, originOf } from "../../input.ts";
import { wordsOfHtml, wordsUnder } from "../html.ts";
import { settledWords, type Words } from "../page.ts";
import { articleIn, type JsonArticle, layersOf, SUMMARY_ONLY, saidInJson } from "./shape.ts";

export interface JsonPlace {
  readonly record?: string | null;
  readonly mediaType: string;
}

/**
 * A parsed JSON article -> page; `bytes` are those it was parsed from and name it. Its own shape has
 * `text` (kept to the letter) or `html`, and `url`, `published`, `publisher`, `title`, `authors`; what
 * other shapes call otherwise is found by its usual names and marked as said by the JSON.
 */
export function pageOfJson(input: Input, bytes: Buffer, value: unknown, noticed: Page["diagnostics"], place: JsonPlace): Intake {
  const { record = input.record, mediaType } = place;
  if (!isObject(value)) {
    const reason = 'It is JSON, but not an object such as {"text": "...", "url": "..."}. Put each article into one.';
    return refused(input, "no-article-object", reason, record);
  }
  const layers = layersOf(value);
  const own = typeof value.text === "string" ? "text" : typeof value.html === "string" ? "html" : null;
  const article = own ? null : articleIn(layers);
  if (!own && !article) {
    const fields = Object.keys(value).slice(0, 8).join(", ") || "none";
    const reason = `The object has no "text" and no "html" (its fields: ${fields.slice(0, 200)}). Rename the field that holds the article.`;
    return refused(input, "no-text", reason, record);
  }
  const { given: owned, diagnostics } = givenOf(value);
  const given = together(owned, saidInJson(layers, article?.field ?? own));
  const words = article ? wordsOfShape(given.title ?? null, article) : ownWords(value, own!);
  const settled = settledWords(words);
  const origin = originOf(input, bytes, mediaType, record);
  const page: Page = {
    origin: { ...origin, url: given.url ?? origin.url },
    text: settled.text,
    given,
    ...(article && { carried: true }),
    ...(words.markup && { markup: words.markup }),
    diagnostics: [...(input.diagnostics ?? []), ...noticed, ...words.diagnostics, ...settled.diagnostics, ...(own ? diagnostics : [])],
  };
  return { page };
}

function ownWords(value: Readonly<Record<string, unknown>>, own: "text" | "html"): Words {
  const text = value[own] as string;
  return own === "text" ? { text, diagnostics: [] } : wordsOfHtml(text);
}

function wordsOfShape(title: string | null, article: JsonArticle): Words {
  const words = wordsUnder(title, article);
  return article.partial ? { ...words, diagnostics: [SUMMARY_ONLY, ...words.diagnostics] } : words;
}

/** What the article's own names give goes before what other names say. */
function together(owned: Given, said: Given): Given {
  const methods = Object.fromEntries(Object.entries(said.methods ?? {}).filter(([field]) => !(field in owned)));
  const { methods: _, ...fields } = said;
  return { ...fields, ...owned, ...(Object.keys(methods).length > 0 && { methods }) };
}
