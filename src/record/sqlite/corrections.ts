import { hash } from "node:crypto";
import type { Correction, CorrectionMatter, CorrectionTarget, RecordedCorrection } from "../../terms/correction.ts";
import { putInForce, type TargetsNow, takeOutOfForce } from "./corrections-in-force.ts";
import type { Sqlite } from "./driver.ts";
import { insertRows } from "./insert.ts";
import { storable } from "./storable.ts";

/**
 * The log of what people decided. Of all lines on one subject the last that was not taken back holds, whoever wrote
 * it; the others stay. What holds is put in force where its matter is kept, and again whenever the articles it
 * speaks of were read anew; what is not in the record waits.
 */

/** Appends a line and puts it in force, in one transaction. The very same line twice is one line. */
export function correct(sqlite: Sqlite, correction: Correction): RecordedCorrection {
  checkLine(sqlite, correction);
  const id = idOf(correction);
  return sqlite.transaction(() => {
    const subject = subjectOf(correction);
    if (keyOf(sqlite, id) === undefined) {
      append(sqlite, id, subject, correction);
      holdLast(sqlite, rootOf(sqlite, lineOf(sqlite, id)).subject);
    }
    return correctionAt(sqlite, keyOf(sqlite, id) as number);
  });
}

/** Puts in force what waits for names, statements and articles that are there now. */
export function settleCorrections(sqlite: Sqlite): void {
  const sql = "SELECT correction FROM corrections_holding WHERE settled = 0 ORDER BY correction";
  const waiting = sqlite.prepare<{ correction: number }>(sql).all();
  if (waiting.length === 0) return;
  sqlite.transaction(() => {
    for (const { correction } of waiting) settle(sqlite, correction);
  });
}

/** The article was read anew: what was decided about it has to be found again. */
export function unsettleCorrections(sqlite: Sqlite, sha256: string): void {
  sqlite
    .prepare("UPDATE corrections_holding SET settled = 0 WHERE correction IN (SELECT correction FROM correction_targets WHERE article = ?)")
    .run(sha256);
}

/** In the order they were made. */
export function correctionKeys(sqlite: Sqlite): number[] {
  return sqlite
    .prepare<{ key: number }>("SELECT key FROM corrections ORDER BY key")
    .all()
    .map(({ key }) => key);
}

/** Keys of the corrections about any of these ids, in order. */
export function correctionsAbout(sqlite: Sqlite, ids: readonly string[]): RecordedCorrection[] {
  const sql = `SELECT DISTINCT correction AS key FROM json_each(?) asked JOIN correction_targets t ON t.id = asked.value OR t.now = asked.value ORDER BY correction`;
  return sqlite
    .prepare<{ key: number }>(sql)
    .all(JSON.stringify(ids))
    .map(({ key }) => correctionAt(sqlite, key));
}

interface Line {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly action: Correction["action"];
  readonly matter: CorrectionMatter;
  readonly subject: string;
  readonly name: string | null;
  readonly undoes: string | null;
  readonly why: string;
}

export function correctionAt(sqlite: Sqlite, key: number): RecordedCorrection {
  const line = lineAt(sqlite, key);
  const { subject, matter, ...told } = line;
  const holding = holdingOf(sqlite, subject);
  const undo = undoOf(sqlite, line.id);
  const holds = line.action === "undo" ? undo === null : holding?.correction === key;
  const state = undo ? "undone" : !holds ? "replaced" : line.action === "undo" || holding?.settled ? "holds" : "waiting";
  const since = undo ?? (state === "replaced" && holding ? lineAt(sqlite, holding.correction).id : null);
  const against = line.action === "undo" ? [] : linesOn(sqlite, subject).filter((other) => isAgainst(sqlite, line, other));
  return {
    ...told,
    of: matter,
    left: targetsOf(sqlite, key, 0),
    right: targetsOf(sqlite, key, 1),
    state,
    since,
    against: against.map(({ id }) => id),
  };
}

function isAgainst(sqlite: Sqlite, one: Line, other: Line): boolean {
  return one.by !== other.by && (one.action !== other.action || one.name !== other.name) && undoOf(sqlite, other.id) === null;
}

/** A line that cannot be meant: throws RangeError. */
function checkLine(sqlite: Sqlite, { action, left, right, name, undoes, why, by, at }: Correction): void {
  const judges = action === "same" || action === "different" || action === "unsure";
  if (!why.trim()) throw new RangeError("a correction says why");
  if (!by.trim()) throw new RangeError("a correction says whose it is");
  if (Number.isNaN(Date.parse(at))) throw new RangeError(`a correction says when, not ${at}`);
  if (action !== "undo" && left.length === 0) throw new RangeError("a correction is about something");
  if (judges !== right.length > 0) throw new RangeError("a judgement has two sides, other corrections have one");
  if (judges && left.some(({ id }) => right.some((other) => other.id === id)))
    throw new RangeError("a judgement is about two things, not one");
  if ((action === "rename") !== (name !== null)) throw new RangeError("a name is given by a rename, and by nothing else");
  if ((action === "undo") !== (undoes !== null)) throw new RangeError("an undo names what it takes back, and nothing else does");
  if (undoes !== null && keyOf(sqlite, undoes) === undefined) throw new RangeError(`no correction ${undoes} in the record`);
}

/** Hex digits of the hash in a correction's id. */
const DIGITS = 16;

function idOf({ action, of, left, right, name, undoes, why, by, at }: Correction): string {
  const ids = (targets: readonly CorrectionTarget[]) => targets.map(({ id }) => id).sort();
  return `k${hash("sha256", JSON.stringify([action, of, ids(left), ids(right), name, undoes, why, by, at]), "hex").slice(0, DIGITS)}`;
}

/** What a line is about; two lines on one subject cannot both hold. */
function subjectOf({ action, of, left, right, undoes }: Correction): string {
  const smallest = (targets: readonly CorrectionTarget[]) => targets.map(({ id }) => id).sort()[0];
  if (action === "undo") return `undo ${undoes}`;
  if (right.length > 0) return `${of} ${[smallest(left), smallest(right)].sort().join(" ")}`;
  return `${action} ${left[0].kind} ${smallest(left)}`;
}

function append(sqlite: Sqlite, id: string, subject: string, { action, of, left, right, name, undoes, why, by, at }: Correction): void {
  const [{ key }] = sqlite
    .prepare<{ key: number }>(
      "INSERT INTO corrections (id, at, by, action, matter, subject, name, undoes, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key",
    )
    .all(id, at, storable(by), action, of, subject, name && storable(name), undoes, storable(why));
  const rows = [left, right].flatMap((targets, side) =>
    targets.map(({ kind, id, words, place }, n) => {
      const article = place?.article ?? (kind === "article" ? id : null);
      return [key, side, n, kind, id, storable(words), article, place?.start ?? null, place?.end ?? null];
    }),
  );
  insertRows(sqlite, "correction_targets", ["correction", "side", "n", "kind", "id", "words", "article", "begins", "ends"], rows);
}

/** Lets the last line on a subject hold that was not taken back, and what held before no more. */
function holdLast(sqlite: Sqlite, subject: string): void {
  const before = holdingOf(sqlite, subject);
  const last = linesOn(sqlite, subject).findLast(({ id }) => undoOf(sqlite, id) === null);
  const key = last && (keyOf(sqlite, last.id) as number);
  if (before?.correction === key) return;
  if (before) takeOutOfForce(sqlite, correctionAt(sqlite, before.correction), nowOf(sqlite, before.correction));
  if (key === undefined) {
    sqlite.prepare("DELETE FROM corrections_holding WHERE subject = ?").run(subject);
    return;
  }
  sqlite.prepare("INSERT OR REPLACE INTO corrections_holding (subject, correction, settled) VALUES (?, ?, 0)").run(subject, key);
  settle(sqlite, key);
}

/** Finds what a correction is about and puts it in force; where something of it is missing it waits. */
function settle(sqlite: Sqlite, key: number): void {
  findTargets(sqlite, key);
  const now = nowOf(sqlite, key);
  if (now.left.length === 0 && now.right.length === 0) return;
  const correction = correctionAt(sqlite, key);
  if (correction.right.length > 0 ? now.left.length === 0 || now.right.length === 0 : now.left.length === 0) return;
  if (putInForce(sqlite, correction, now)) sqlite.prepare("UPDATE corrections_holding SET settled = 1 WHERE correction = ?").run(key);
}

interface TargetRow {
  readonly side: number;
  readonly n: number;
  readonly kind: CorrectionTarget["kind"];
  readonly id: string;
  readonly words: string;
  readonly article: string | null;
  readonly begins: number | null;
  readonly ends: number | null;
  readonly now: string | null;
}

function targetRows(sqlite: Sqlite, key: number): TargetRow[] {
  return sqlite.prepare<TargetRow>("SELECT * FROM correction_targets WHERE correction = ? ORDER BY side, n").all(key);
}

function targetsOf(sqlite: Sqlite, key: number, side: number): CorrectionTarget[] {
  return targetRows(sqlite, key)
    .filter((row) => row.side === side)
    .map(({ kind, id, words, article, begins, ends }) => ({
      kind,
      id,
      words,
      ...(article !== null && begins !== null && ends !== null && { place: { article, start: begins, end: ends } }),
    }));
}

function nowOf(sqlite: Sqlite, key: number): TargetsNow {
  const rows = targetRows(sqlite, key);
  const side = (wanted: number) => rows.flatMap(({ side, now }) => (side === wanted && now !== null ? [now] : []));
  return { left: side(0), right: side(1) };
}

function findTargets(sqlite: Sqlite, key: number): void {
  const keep = sqlite.prepare("UPDATE correction_targets SET now = ? WHERE correction = ? AND side = ? AND n = ?");
  for (const row of targetRows(sqlite, key)) keep.run(FIND[row.kind](sqlite, row), key, row.side, row.n);
}

const FIND: Readonly<Record<CorrectionTarget["kind"], (sqlite: Sqlite, row: TargetRow) => string | null>> = {
  name: (sqlite, { id }) => (sqlite.prepare("SELECT 1 FROM profiles WHERE id = ?").get(id) ? id : null),
  article: (sqlite, { id }) => (sqlite.prepare("SELECT 1 FROM articles WHERE sha256 = ?").get(id) ? id : null),
  statement: findStatement,
};

/** Share of a statement's words that another reading of it must have to be the same statement. */
const SAME_PLACE = 0.5;

function findStatement(sqlite: Sqlite, { id, article, begins, ends }: TargetRow): string | null {
  if (sqlite.prepare("SELECT 1 FROM statements WHERE id = ?").get(id)) return id;
  if (article === null || begins === null || ends === null) return null;
  const sql = `SELECT s.id, sum(max(0, min(c.ends, ?2) - max(c.begins, ?1))) AS shared FROM articles a
    JOIN citations c ON c.article = a.key AND c.role = 'content' JOIN statements s ON s.article = a.key AND s.position = c.owner
    WHERE a.sha256 = ?3 GROUP BY s.id ORDER BY shared DESC, s.id LIMIT 1`;
  const found = sqlite.prepare<{ id: string; shared: number }>(sql).get(begins, ends, article);
  return found && found.shared >= SAME_PLACE * (ends - begins) ? found.id : null;
}

function keyOf(sqlite: Sqlite, id: string): number | undefined {
  return sqlite.prepare<{ key: number }>("SELECT key FROM corrections WHERE id = ?").get(id)?.key;
}

function lineAt(sqlite: Sqlite, key: number): Line {
  const sql = "SELECT id, at, by, action, matter, subject, name, undoes, why FROM corrections WHERE key = ?";
  return sqlite.prepare<Line>(sql).get(key) as Line;
}

function linesOn(sqlite: Sqlite, subject: string): Line[] {
  const sql = "SELECT id, at, by, action, matter, subject, name, undoes, why FROM corrections WHERE subject = ? ORDER BY key";
  return sqlite.prepare<Line>(sql).all(subject);
}

function lineOf(sqlite: Sqlite, id: string): Line {
  return lineAt(sqlite, keyOf(sqlite, id) as number);
}

/** What an undo, or an undo of an undo, takes back in the end. */
function rootOf(sqlite: Sqlite, line: Line): Line {
  let root = line;
  while (root.undoes !== null) root = lineOf(sqlite, root.undoes);
  return root;
}

function holdingOf(sqlite: Sqlite, subject: string): { correction: number; settled: number } | undefined {
  const sql = "SELECT correction, settled FROM corrections_holding WHERE subject = ?";
  return sqlite.prepare<{ correction: number; settled: number }>(sql).get(subject);
}

/** Id of the line that takes a line back, itself not taken back; null where it stands. */
function undoOf(sqlite: Sqlite, id: string): string | null {
  const undoing = sqlite.prepare<{ id: string }>("SELECT id FROM corrections WHERE undoes = ? ORDER BY key DESC").all(id);
  return undoing.find((undo) => undoOf(sqlite, undo.id) === null)?.id ?? null;
}
