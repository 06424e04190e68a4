import type { CopyMarks, MarkedArticle, StepOfCopies } from "../../terms/copy.ts";
import { hashText } from "../../wording/lines.ts";
import { articleKey } from "./articles.ts";
import { regroupCopies } from "./copy-groups.ts";
import { forgetPairs } from "./copy-pairs.ts";
import type { Sqlite } from "./driver.ts";
import { houseLinesOf, reviewLines } from "./house-lines.ts";
import { insertRows } from "./insert.ts";
import { storable } from "./storable.ts";

/**
 * What articles are compared by for being copies, in three steps that each go on where they were stopped: sentences are
 * kept (from which follow the house lines), then keys, then the article is compared. `mark` puts the articles in an order
 * that is theirs, not that of their coming.
 */

const STEPS: Readonly<Record<StepOfCopies, number>> = { keys: 1, judgement: 2 };

/** The second condition is that of the index, which SQLite asks for in its own words. */
export function copiesWaiting(sqlite: Sqlite, step: "lines" | StepOfCopies, limit: number): string[] {
  const sql =
    step === "lines"
      ? "SELECT a.sha256 FROM copies_unread u JOIN articles a ON a.key = u.article ORDER BY u.article LIMIT ?"
      : `SELECT sha256 FROM copies WHERE step = ${STEPS[step]} AND step < 3 ORDER BY sha256 LIMIT ?`;
  return sqlite
    .prepare<{ sha256: string }>(sql)
    .all(limit)
    .map(({ sha256 }) => sha256);
}

export function keepCopyMarks(sqlite: Sqlite, all: readonly CopyMarks[]): void {
  const find = sqlite.prepare<{ key: number }>("SELECT key FROM articles WHERE sha256 = ?");
  sqlite.transaction(() => {
    const lines: (readonly number[])[] = [];
    const touched = new Map<string, { readonly line: number; readonly outlet: number; readonly compared: boolean }>();
    for (const marks of all) {
      const article = find.get(marks.article)?.key;
      if (article === undefined) continue;
      const [mark, outlet] = [markOf(marks.article), hashText(marks.outlet)];
      sqlite.prepare(INSERT).run(...rowOf(article, marks, mark, outlet));
      sqlite.prepare("INSERT OR REPLACE INTO copy_marks (article, marks) VALUES (?, ?)").run(article, packLines(marks.lines));
      sqlite.prepare("DELETE FROM copies_unread WHERE article = ?").run(article);
      for (const { line, loose, own, quoted } of marks.lines) {
        lines.push([line, outlet, loose ? 0 : 1, mark, article]);
        if (loose) touched.set(`${line} ${outlet}`, { line, outlet, compared: own.length + quoted.length > 0 });
      }
    }
    insertRows(sqlite, "copy_lines", ["line", "outlet", "bound", "mark", "article"], lines, "INSERT OR IGNORE");
    reviewLines(sqlite, [...touched.values()]);
  });
}

const COLUMNS = "article sha256 mark outlet outlet_key agency dateline day title address theme whole step".split(" ");
const INSERT = `INSERT OR REPLACE INTO copies (${COLUMNS.join(", ")}) VALUES (${COLUMNS.map(() => "?").join(", ")})`;

function rowOf(article: number, marks: CopyMarks, mark: number, outlet: number) {
  const { title, address, theme, whole, day } = marks;
  const agency = marks.agency && storable(marks.agency);
  const dateline = marks.dateline && storable(marks.dateline);
  const kept = [marks.article, mark, storable(marks.outlet), outlet, agency, dateline, day && storable(day)];
  return [article, ...kept, title, address, theme, whole, STEPS.keys];
}

/** Null for an article whose sentences are not kept. */
export function markedArticle(sqlite: Sqlite, sha256: string): MarkedArticle | null {
  const sql = `SELECT c.outlet, c.outlet_key, c.agency, c.dateline, c.day, c.title, c.address, c.theme, c.whole, m.marks
    FROM articles a JOIN copies c ON c.article = a.key JOIN copy_marks m ON m.article = a.key WHERE a.sha256 = ?`;
  type Row = Omit<CopyMarks, "article" | "lines"> & { readonly outlet_key: number; readonly marks: Uint8Array };
  const row = sqlite.prepare<Row>(sql).get(sha256);
  if (!row) return null;
  const { outlet_key: outlet, marks, ...kept } = row;
  const lines = unpackLines(marks);
  return { marks: { article: sha256, ...kept, lines }, house: houseLinesOf(sqlite, outlet, lines) };
}

export function keepCopyKeys(sqlite: Sqlite, all: readonly { readonly article: string; readonly keys: readonly number[] }[]): void {
  sqlite.transaction(() => {
    const rows: (readonly number[])[] = [];
    for (const { article: sha256, keys } of all) {
      const article = articleKey(sqlite, sha256);
      if (article === null) continue;
      forgetKeys(sqlite, article);
      const mark = markOf(sha256);
      for (const key of keys) rows.push([key, mark, article]);
      sqlite.prepare("UPDATE copy_marks SET keys = ? WHERE article = ?").run(packed(keys), article);
      sqlite.prepare("UPDATE copies SET key_count = ?, step = ? WHERE article = ?").run(keys.length, STEPS.judgement, article);
    }
    insertRows(sqlite, "copy_keys", ["key", "mark", "article"], rows, "INSERT OR IGNORE");
  });
}

/** The article was replaced: it is compared again, its group and its outlet's house lines are worked out without it. */
export function forgetCopy(sqlite: Sqlite, article: number): void {
  const row = sqlite
    .prepare<{ mark: number; outlet_key: number; marks: Uint8Array }>(
      "SELECT c.mark, c.outlet_key, m.marks FROM copies c JOIN copy_marks m ON m.article = c.article WHERE c.article = ?",
    )
    .get(article);
  if (!row) return;
  const { mark, outlet_key: outlet, marks } = row;
  forgetKeys(sqlite, article);
  const lines = unpackLines(marks);
  const gone = sqlite.prepare("DELETE FROM copy_lines WHERE line = ? AND outlet = ? AND bound = ? AND mark = ? AND article = ?");
  for (const { line, loose } of lines) gone.run(line, outlet, loose ? 0 : 1, mark, article);
  const touched = forgetPairs(sqlite, article);
  for (const table of ["copies", "copy_marks"]) sqlite.prepare(`DELETE FROM ${table} WHERE article = ?`).run(article);
  regroupCopies(sqlite, touched);
  reviewLines(
    sqlite,
    lines.filter(({ loose }) => loose).map(({ line, own, quoted }) => ({ line, outlet, compared: own.length + quoted.length > 0 })),
  );
}

function forgetKeys(sqlite: Sqlite, article: number): void {
  const sql = "SELECT c.mark, m.keys FROM copies c JOIN copy_marks m ON m.article = c.article WHERE c.article = ?";
  const row = sqlite.prepare<{ mark: number; keys: Uint8Array | null }>(sql).get(article);
  const gone = sqlite.prepare("DELETE FROM copy_keys WHERE key = ? AND mark = ? AND article = ?");
  for (const key of row?.keys ? unpacked(row.keys) : []) gone.run(key, row?.mark ?? 0, article);
}

function markOf(sha256: string): number {
  return Number.parseInt(sha256.slice(0, MARK_DIGITS), 16);
}

/** Hex digits of the hash that put articles in order. */
const MARK_DIGITS = 8;

/** Sentence, loose, how many runs of each kind, the runs: 32 bits each. */
function packLines(lines: CopyMarks["lines"]): Uint8Array {
  return packed(lines.flatMap(({ line, loose, own, quoted }) => [line, loose ? 1 : 0, own.length, quoted.length, ...own, ...quoted]));
}

function unpackLines(bytes: Uint8Array): CopyMarks["lines"] {
  const all = unpacked(bytes);
  const lines: CopyMarks["lines"][number][] = [];
  for (let i = 0; i < all.length; ) {
    const [line, loose, own, quoted] = all.subarray(i, i + 4);
    const from = i + 4;
    i = from + own + quoted;
    lines.push({ line, loose: loose === 1, own: [...all.subarray(from, from + own)], quoted: [...all.subarray(from + own, i)] });
  }
  return lines;
}

function packed(numbers: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [i, number] of numbers.entries()) bytes.writeUInt32LE(number, i * 4);
  return bytes;
}

function unpacked(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length / 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < numbers.length; i++) numbers[i] = view.getUint32(i * 4, true);
  return numbers;
}
