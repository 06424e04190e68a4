import { hash } from "node:crypto";
import type { ArticleReading, Statement } from "../../terms/reading.ts";
import type { Passage } from "../../terms/span.ts";
import { repaired } from "../../wording/repair/repair.ts";
import { saidDay } from "../../wording/saying.ts";
import { citedPlaces, type Role } from "../citations.ts";
import type { SqlValue } from "./driver.ts";
import { isStorable, storable } from "./storable.ts";

/** A reading laid out as rows of the record's tables. Pure; keys of other rows are given. */

export type Row = readonly SqlValue[];

/** What is kept before and after the content of a statement, in UTF-16 code units: enough to find them again in a changed page. */
const AROUND = 32;

/** Body and furniture are long and keep a hash of their words. */
const HASHED: ReadonlySet<Role> = new Set<Role>(["body", "chrome"]);

export const ARTICLE_COLUMNS = "sha256 title publisher published authors language words paragraphs statements reader text".split(" ");

export function articleRow(reading: ArticleReading, reader: string): Row {
  const { origin, title, publisher, published, authors, language, body, statements, text } = reading;
  return [
    origin.sha256,
    column(title && repaired(title.text).replace(/\s+/g, " ").trim()),
    column(publisher?.name),
    column(published?.value),
    authors.length > 0 ? storable(authors.join(", ")) : null,
    column(language),
    body.reduce((words, passage) => words + countWords(passage.text), 0),
    body.length,
    statements.length,
    storable(reader),
    storable(text),
  ];
}

export const ORIGIN_COLUMNS = ["article", "path", "url", "record", "media_type"];

export function originRow(article: number, { path, url, record, mediaType }: ArticleReading["origin"]): Row {
  return [article, column(path), column(url), column(record), storable(mediaType)];
}

export const STATEMENT_COLUMNS =
  "key id article position kind attitude speaker speaker_type source cue content said confidence wording related said_day addressee denied".split(
    " ",
  );

export function statementRow(key: number, article: number, position: number, statement: Statement, wording: number | null): Row {
  const { id, kind, attitude, speaker, source, cue, content, said, confidence } = statement;
  return [
    key,
    id,
    article,
    position,
    kind,
    attitude ? 1 : 0,
    storable(speaker.name),
    speaker.type,
    column(source?.text),
    cue.length > 0 ? joined(cue) : null,
    joined(content),
    column(said?.value),
    confidence,
    wording,
    wording === null ? 1 : 0,
    saidDay(statement),
    column(statement.addressee),
    statement.polarity === "denied" ? 1 : 0,
  ];
}

export const CITATION_COLUMNS = "article n role owner begins ends words hash prefix suffix".split(" ");

export function citationRows(article: number, reading: ArticleReading): Row[] {
  const { text } = reading;
  const rows: Row[] = [];
  for (const { role, owner, passage } of citedPlaces(reading)) {
    const { start, end, text: words } = passage;
    const hashed = HASHED.has(role) || !isStorable(words);
    const quoted = role === "content";
    rows.push([
      article,
      rows.length,
      role,
      owner,
      start,
      end,
      hashed ? null : words,
      hashed ? hashWords(words) : null,
      quoted ? storable(text.slice(Math.max(0, start - AROUND), start)) : null,
      quoted ? storable(text.slice(end, end + AROUND)) : null,
    ]);
  }
  return rows;
}

export const CHROME_COLUMNS = "article n begins ends at_character characters reason".split(" ");

export function chromeRows(article: number, { text, chrome }: ArticleReading): Row[] {
  const characters = characterCounter(text);
  return chrome.map(({ start, end, reason }, n) => {
    const at = characters(start);
    return [article, n, start, end, at, characters(end) - at, storable(reason)];
  });
}

export const ENTITY_COLUMNS = "article n id name type roles mentions".split(" ");

export function entityRows(article: number, { entities }: ArticleReading): Row[] {
  return entities.map(({ id, name, type, roles = [], mentions }, n) => [
    article,
    n,
    storable(id),
    storable(name),
    type,
    roles.length > 0 ? storable(roles.join("; ")) : null,
    mentions.length,
  ]);
}

export const DIAGNOSTIC_COLUMNS = "article n rule reason begins ends".split(" ");

export function diagnosticRows(article: number, { diagnostics = [] }: ArticleReading): Row[] {
  return diagnostics.map(({ rule, reason, place }, n) => [
    article,
    n,
    storable(rule),
    storable(reason),
    place?.start ?? null,
    place?.end ?? null,
  ]);
}

/** The first 8 bytes of the SHA-256 of the words' UTF-16 code units. */
export function hashWords(words: string): Buffer {
  return hash("sha256", Buffer.from(words, "utf16le"), "buffer").subarray(0, 8);
}

/** What was damaged on the way is written as meant here, so that it is found; the citations keep it as it stands. */
function joined(passages: readonly Passage[]): string {
  return storable(passages.map(({ text }) => repaired(text).trim()).join(" … "));
}

function column(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : storable(text);
}

const WORD = /[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu;

function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(WORD)) words++;
  return words;
}

/** How many characters (code points) stand before a UTF-16 position. Each call goes on from the last when it is further on. */
function characterCounter(text: string): (position: number) => number {
  let at = 0;
  let count = 0;
  return (position) => {
    if (position < at) at = count = 0;
    for (; at < position; at++) {
      const unit = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      const pair = unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
      if (!pair || at + 1 === position) count++;
    }
    return count;
  };
}
