/** The language a page declares, as a BCP 47 tag; what the words themselves show goes before it. */
import type { Markup } from "../../terms/markup.ts";
import { firstMeta } from "./head.ts";
import { type LinkedData, wordsOf } from "./json-ld.ts";

export function declaredLanguage(markup: Markup, linked: LinkedData): string | null {
  const written = [
    markup.head.language,
    wordsOf(linked.articles[0]?.inLanguage, linked.byId)[0],
    firstMeta(markup.head, ["content-language", "dc.language", "dcterms.language", "language"]),
    firstMeta(markup.head, ["og:locale"]),
  ];
  for (const tag of written) {
    const settled = tagOf(tag);
    if (settled) return settled;
  }
  return null;
}

/** `en_US` and `EN-us` are `en-US`; names of languages and lists are no tags. */
export function tagOf(written: string | null | undefined): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}|\d{3}))?(?:[-_.@][\w-]{1,20})?\s*$/i.exec(written ?? "");
  if (!match) return null;
  return match[2] ? `${match[1].toLowerCase()}-${match[2].toUpperCase()}` : match[1].toLowerCase();
}
