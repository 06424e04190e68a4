import type { Sqlite } from "./driver.ts";

/**
 * Utterances are the connected components of the verdicts "same" over wordings. They are kept up as
 * judgements come (the smaller component takes the name of the larger) and worked out anew, from the log,
 * for the few a replaced article touches. An utterance is named after its smallest statement id, so the
 * outcome is the same whatever the order in which articles came.
 */

interface Wording {
  readonly statement: string | null;
  readonly utterance: number | null;
}

interface Component {
  readonly smallest: string;
  readonly wordings: number;
}

/** `s` + hash becomes `u` + hash. */
export function utteranceId(smallest: string): string {
  return `u${smallest.replace(/^s/, "")}`;
}

/** A statement has been compared: from now on it carries its wording. */
export function noteCarrier(sqlite: Sqlite, wording: number, statement: string): void {
  const kept = wordingOf(sqlite, wording);
  if (kept.statement !== null && kept.statement <= statement) return;
  sqlite.prepare("UPDATE wordings SET statement = ? WHERE key = ?").run(statement, wording);
  if (kept.utterance !== null && statement < componentOf(sqlite, kept.utterance).smallest) rename(sqlite, kept.utterance, statement);
}

/** Two wordings, or two carriers of one wording, are the same act of speaking. */
export function join(sqlite: Sqlite, left: number, right: number): void {
  const a = wordingOf(sqlite, left);
  const b = wordingOf(sqlite, right);
  if (a.statement === null || b.statement === null) return;
  if (a.utterance === null && b.utterance === null) {
    const smallest = smaller(a.statement, b.statement);
    const sql = "INSERT INTO utterances (id, smallest, wordings) VALUES (?, ?, ?) RETURNING key";
    const created = sqlite.prepare<{ key: number }>(sql).all(utteranceId(smallest), smallest, left === right ? 1 : 2);
    for (const wording of [left, right]) move(sqlite, wording, created[0].key);
  } else if (a.utterance === null) extend(sqlite, b.utterance as number, left, a.statement);
  else if (b.utterance === null) extend(sqlite, a.utterance, right, b.statement);
  else if (a.utterance !== b.utterance) merge(sqlite, a.utterance, b.utterance);
}

/** Statements of these wordings are gone: their components are worked out again from what is left. */
export function forgetCarriers(sqlite: Sqlite, wordings: readonly number[]): void {
  const touched = new Set<number>();
  for (const wording of wordings) {
    const { utterance } = wordingOf(sqlite, wording);
    if (utterance !== null) touched.add(utterance);
    sqlite
      .prepare(
        "UPDATE wordings SET statement = (SELECT min(id) FROM statements WHERE wording = wordings.key AND related = 1) WHERE key = ?",
      )
      .run(wording);
  }
  for (const utterance of touched) rebuild(sqlite, utterance);
}

function rebuild(sqlite: Sqlite, utterance: number): void {
  const members = sqlite.prepare<{ key: number }>("SELECT key FROM wordings WHERE utterance = ?").all(utterance);
  sqlite.prepare("UPDATE wordings SET utterance = NULL WHERE utterance = ?").run(utterance);
  sqlite.prepare("DELETE FROM utterances WHERE key = ?").run(utterance);
  const sames = sqlite.prepare<{ right: number }>(
    "SELECT DISTINCT right_wording AS right FROM judgements WHERE left_wording = ? AND verdict = 'same'",
  );
  for (const { key } of members) {
    for (const { right } of sames.all(key)) {
      if (right !== key || carriersOf(sqlite, key) > 1) join(sqlite, key, right);
    }
  }
}

function carriersOf(sqlite: Sqlite, wording: number): number {
  const sql = "SELECT count(*) AS carriers FROM statements WHERE wording = ? AND related = 1";
  return sqlite.prepare<{ carriers: number }>(sql).get(wording)?.carriers ?? 0;
}

function wordingOf(sqlite: Sqlite, key: number): Wording {
  const found = sqlite.prepare<Wording>("SELECT statement, utterance FROM wordings WHERE key = ?").get(key);
  if (!found) throw new RangeError(`no wording ${key} in the record`);
  return found;
}

function componentOf(sqlite: Sqlite, key: number): Component {
  return sqlite.prepare<Component>("SELECT smallest, wordings FROM utterances WHERE key = ?").get(key) as Component;
}

function extend(sqlite: Sqlite, utterance: number, wording: number, statement: string): void {
  move(sqlite, wording, utterance);
  sqlite.prepare("UPDATE utterances SET wordings = wordings + 1 WHERE key = ?").run(utterance);
  if (statement < componentOf(sqlite, utterance).smallest) rename(sqlite, utterance, statement);
}

function merge(sqlite: Sqlite, one: number, other: number): void {
  const [larger, lesser] = componentOf(sqlite, one).wordings >= componentOf(sqlite, other).wordings ? [one, other] : [other, one];
  const kept = componentOf(sqlite, larger);
  const gone = componentOf(sqlite, lesser);
  sqlite.prepare("UPDATE wordings SET utterance = ? WHERE utterance = ?").run(larger, lesser);
  sqlite.prepare("DELETE FROM utterances WHERE key = ?").run(lesser);
  sqlite.prepare("UPDATE utterances SET wordings = wordings + ? WHERE key = ?").run(gone.wordings, larger);
  if (gone.smallest < kept.smallest) rename(sqlite, larger, gone.smallest);
}

function move(sqlite: Sqlite, wording: number, utterance: number): void {
  sqlite.prepare("UPDATE wordings SET utterance = ? WHERE key = ?").run(utterance, wording);
}

function rename(sqlite: Sqlite, utterance: number, smallest: string): void {
  sqlite.prepare("UPDATE utterances SET id = ?, smallest = ? WHERE key = ?").run(utteranceId(smallest), smallest, utterance);
}

function smaller(a: string, b: string): string {
  return a < b ? a : b;
}
