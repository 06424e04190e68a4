import type { ShownStatement } from "../terms/answer.ts";
import type { RecordedStatement, RecordStore, StatementQuery } from "../terms/store.ts";
import { impliedDay } from "./anchor.ts";
import { impliedByPrint } from "./print-day/said.ts";

/** Lists and shows the statements of a record, each with its place. */

/** Statements that meet all conditions, streamed in the record's order. */
export function findStatements(store: Pick<RecordStore, "statements">, query: StatementQuery = {}): AsyncIterable<RecordedStatement> {
  return store.statements(query);
}

/** Statements that carry the same utterance shown beside one statement, at most. */
const MAX_CARRIERS = 200;

/** A statement with its line, column and the others that carry the same utterance; null when the record has no such id. */
export async function showStatement(
  store: Pick<RecordStore, "statement" | "statements" | "article" | "utterance" | "story">,
  id: string,
): Promise<ShownStatement | null> {
  const recorded = await store.statement(id);
  if (!recorded) return null;
  const reading = await store.article(recorded.article.sha256);
  const { start } = recorded.statement.content[0];
  const place = reading ? placeOf(reading.text, start) : { line: 1, column: 1 };
  const carriers = await carriersOf(store, recorded);
  const implied = impliedDay(recorded, carriers) ?? (await impliedByPrint(store, recorded));
  return { recorded, ...place, carriers, ...(implied && { implied }) };
}

async function carriersOf(store: Pick<RecordStore, "statement" | "utterance">, recorded: RecordedStatement): Promise<RecordedStatement[]> {
  const carriers: RecordedStatement[] = [];
  const utterance = recorded.utterance === null ? null : await store.utterance(recorded.utterance);
  for (const { statement } of utterance?.statements.slice(0, MAX_CARRIERS + 1) ?? []) {
    const carrier = statement === recorded.statement.id ? null : await store.statement(statement);
    if (carrier) carriers.push(carrier);
  }
  return carriers;
}

/** One-based line and column of an offset; the column counts UTF-16 code units. A line ends with LF, CR LF or CR. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let begin = 0;
  for (const end of text.slice(0, offset).matchAll(/\r\n?|\n/g)) {
    line++;
    begin = end.index + end[0].length;
  }
  return { line, column: offset - begin + 1 };
}
