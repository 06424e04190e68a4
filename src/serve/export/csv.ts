/**
 * The statements as a table (RFC 4180: comma, CRLF, quotes doubled), one row each, for a spreadsheet.
 * A spreadsheet runs a cell that begins with = + - @, a tab or a carriage return as a formula; such a
 * cell gets a leading apostrophe, which is the only change made to what the record holds.
 */
import type { Writable } from "node:stream";
import { wordsOf } from "../../../web/words.ts";
import { hull } from "../../terms/span.ts";
import type { RecordedStatement, RecordStore } from "../../terms/store.ts";
import { pour } from "./pour.ts";

type Cell = string | number | null;

/** Columns in order. `start` and `end` are UTF-16 code units, half-open, from the first to the last word of the content. */
const COLUMNS: Readonly<Record<string, (recorded: RecordedStatement) => Cell>> = {
  article: ({ article }) => article.sha256,
  statement: ({ statement }) => statement.id,
  speaker: ({ statement }) => statement.speaker.name,
  speaker_type: ({ statement }) => statement.speaker.type,
  kind: ({ statement }) => statement.kind,
  attitude: ({ statement }) => String(statement.attitude),
  act: ({ statement }) => statement.act ?? null,
  polarity: ({ statement }) => statement.polarity ?? null,
  certainty: ({ statement }) => statement.certainty ?? null,
  addressee: ({ statement }) => statement.addressee ?? null,
  via: ({ statement }) => statement.via.map(({ name }) => name).join("; ") || null,
  said: ({ statement }) => statement.said?.value ?? null,
  words: ({ statement }) => wordsOf(statement),
  source: ({ statement }) => statement.source?.text ?? null,
  cue: ({ statement }) => statement.cue.map(({ text }) => text).join(" "),
  publisher: ({ article }) => article.publisher,
  published: ({ article }) => article.published,
  title: ({ article }) => article.title,
  path: ({ article }) => article.path,
  url: ({ article }) => article.url,
  start: ({ statement }) => hull(statement.content).start,
  end: ({ statement }) => hull(statement.content).end,
  utterance: ({ utterance }) => utterance,
  confidence: ({ statement }) => statement.confidence,
};

/** `out` is a path, written whole or not at all, or a stream, left open. */
export function exportCsv(store: Pick<RecordStore, "statements">, out: Writable | string): Promise<void> {
  return pour(rows(store), out);
}

async function* rows(store: Pick<RecordStore, "statements">): AsyncIterable<string> {
  yield row(Object.keys(COLUMNS));
  const columns = Object.values(COLUMNS);
  for await (const recorded of store.statements()) yield row(columns.map((cell) => cell(recorded)));
}

function row(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
