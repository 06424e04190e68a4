import { isObject } from "../../given.ts";
import type { FeedEntry } from "./entry.ts";
import { publisherOf } from "./publisher.ts";

/** JSON Feed 1.0 and 1.1 (jsonfeed.org): an object that says so in `version`. */
export function isJsonFeed(value: unknown): value is Record<string, unknown> {
  return isObject(value) && typeof value.version === "string" && value.version.includes("jsonfeed.org") && Array.isArray(value.items);
}

/** An entry of a JSON Feed; `bytes` are its own. */
export function entryOfJsonFeed(feed: Record<string, unknown>, entry: Record<string, unknown>, bytes: Buffer, place: string): FeedEntry {
  const text = (name: string, of: Record<string, unknown> = entry) => (typeof of[name] === "string" ? (of[name] as string) : null);
  const own = [entry.authors, entry.author].flat().filter(isObject);
  const people = own.length > 0 ? own : [feed.authors, feed.author].flat().filter(isObject);
  const title = text("title", feed);
  const html = text("content_html");
  const plain = text("content_text");
  const content = html ? { text: html } : plain ? { text: plain, plain: true } : null;
  const summary = text("summary");
  return {
    bytes,
    place,
    mediaType: "application/feed+json",
    title: text("title"),
    url: text("url") ?? text("external_url"),
    published: text("date_published"),
    updated: text("date_modified"),
    authors: people.flatMap(({ name }) => (typeof name === "string" ? [name] : [])),
    publisher: title && publisherOf(title),
    language: text("language") ?? text("language", feed),
    section: null,
    content,
    summary: summary ? { text: summary } : null,
  };
}
