import type { ArticleReading, Statement } from "../../terms/reading.ts";
import type { RecordedArticle, RecordedStatement, StatementRef, Utterance } from "../../terms/store.ts";
import { type Surroundings, surroundings } from "../surroundings.ts";
import { readingOf, recordedArticle } from "./articles.ts";
import type { Sqlite } from "./driver.ts";

/** Statements and utterances out of the record. */

interface Place {
  readonly article: number;
  readonly position: number;
  readonly utterance: string | null;
}

interface OpenArticle {
  readonly key: number;
  readonly article: RecordedArticle;
  readonly reading: ArticleReading;
  readonly around: (statement: Statement) => Surroundings;
}

/** Reads statements by key; neighbours in one article cost one reading of it. */
export function statementReader(sqlite: Sqlite): (key: number) => RecordedStatement {
  let open: OpenArticle | undefined;
  const find = sqlite.prepare<Place>(
    `SELECT s.article, s.position, u.id AS utterance FROM statements s
     LEFT JOIN wordings w ON w.key = s.wording AND s.related = 1 AND s.rejected = 0 LEFT JOIN utterances u ON u.key = w.utterance WHERE s.key = ?`,
  );
  return (key) => {
    const { article, position, utterance } = find.get(key) as Place;
    if (open?.key !== article) open = openArticle(sqlite, article);
    const statement = open.reading.statements[position];
    return { article: open.article, statement, utterance, ...open.around(statement) };
  };
}

function openArticle(sqlite: Sqlite, key: number): OpenArticle {
  const reading = readingOf(sqlite, key);
  return { key, article: recordedArticle(sqlite, key), reading, around: surroundings(reading) };
}

export function statementNamed(sqlite: Sqlite, id: string): RecordedStatement | null {
  const found = sqlite.prepare<{ key: number }>("SELECT key FROM statements WHERE id = ?").get(id);
  return found ? statementReader(sqlite)(found.key) : null;
}

/** In order of id. */
export function utteranceKeys(sqlite: Sqlite): { key: number; id: string }[] {
  return sqlite.prepare<{ key: number; id: string }>("SELECT key, id FROM utterances ORDER BY id").all();
}

interface Member {
  readonly id: string;
  readonly sha256: string;
  readonly wording: number;
}

export function utteranceNamed(sqlite: Sqlite, id: string): Utterance | null {
  const found = sqlite.prepare<{ key: number }>("SELECT key FROM utterances WHERE id = ?").get(id);
  return found ? utteranceOf(sqlite, found.key) : null;
}

/** Null when it has been merged away since its key was read. */
export function utteranceOf(sqlite: Sqlite, key: number): Utterance | null {
  const sql = `SELECT s.id, a.sha256, s.wording FROM wordings w JOIN statements s ON s.wording = w.key AND s.related = 1 AND s.rejected = 0
    JOIN articles a ON a.key = s.article WHERE w.utterance = ? ORDER BY a.published IS NULL, a.published, a.sha256, s.position`;
  const members = sqlite.prepare<Member>(sql).all(key);
  const named = sqlite.prepare<{ id: string }>("SELECT id FROM utterances WHERE key = ?").get(key);
  if (!named) return null;
  const statements = members.map(({ id, sha256 }): StatementRef => ({ article: sha256, statement: id }));
  return { id: named.id, statements, variants: variantsOf(sqlite, key, members) };
}

/**
 * A verdict on two wordings is shown on their smallest carriers, one on a single wording on its smallest
 * carrier and each other one: whichever carriers the log happens to name, the list is the same.
 */
function variantsOf(sqlite: Sqlite, utterance: number, members: readonly Member[]): Utterance["variants"] {
  const carriers = new Map<number, string[]>();
  for (const { wording, id } of members) {
    const ids = carriers.get(wording);
    if (ids) ids.push(id);
    else carriers.set(wording, [id]);
  }
  for (const ids of carriers.values()) ids.sort();
  const sql = `SELECT p.left_wording AS left, p.right_wording AS right, j.kind, j.reasons FROM wordings w
    JOIN wording_pairs p ON p.left_wording = w.key JOIN judgements j ON j.key = p.judgement AND j.verdict = 'same' WHERE w.utterance = ?`;
  type Same = { left: number; right: number; kind: Utterance["variants"][number]["kind"] | null; reasons: string };
  const variants: Utterance["variants"][number][] = [];
  for (const { left, right, kind, reasons } of sqlite.prepare<Same>(sql).all(utterance)) {
    const [first, ...others] = carriers.get(left) ?? [];
    const ends = left === right ? others : (carriers.get(right) ?? []).slice(0, 1);
    if (first === undefined) continue;
    for (const end of ends) {
      const [a, b] = first < end ? [first, end] : [end, first];
      variants.push({ left: a, right: b, kind: kind ?? "reported", reasons: JSON.parse(reasons) as string[] });
    }
  }
  return variants.sort((a, b) => compare(a.left, b.left) || compare(a.right, b.right));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
