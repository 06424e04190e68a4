/** Where in README.md a table stands: between two marks on lines of their own. */
import { CannotRun } from "./trouble.ts";

export interface Marks {
  readonly start: string;
  readonly end: string;
}

export const ACCURACY: Marks = { start: "<!-- accuracy -->", end: "<!-- /accuracy -->" };
export const LANGUAGE: Marks = { start: "<!-- language -->", end: "<!-- /language -->" };
export const SPEAKERS: Marks = { start: "<!-- speakers -->", end: "<!-- /speakers -->" };
export const COREF: Marks = { start: "<!-- coref -->", end: "<!-- /coref -->" };
export const TIMES: Marks = { start: "<!-- times -->", end: "<!-- /times -->" };
export const QUOTES: Marks = { start: "<!-- quotes -->", end: "<!-- /quotes -->" };
export const UTTERANCES: Marks = { start: "<!-- utterances -->", end: "<!-- /utterances -->" };
export const STORIES: Marks = { start: "<!-- stories -->", end: "<!-- /stories -->" };
export const PAGES: Marks = { start: "<!-- pages -->", end: "<!-- /pages -->" };

/** The page with the table between its marks. Throws CannotRun when the marks are missing. */
export function withTable(page: string, table: string, marks: Marks): string {
  const start = page.indexOf(marks.start);
  const end = page.indexOf(marks.end);
  if (start < 0 || end < start)
    throw new CannotRun(`the page has no place for the table: put ${marks.start} and ${marks.end} on lines of their own`);
  return `${page.slice(0, start + marks.start.length)}\n${table}\n${page.slice(end)}`;
}
