import type { Sqlite } from "./driver.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import { groupsOf, type Member } from "./utterance-groups.ts";

/**
 * Utterances are derived from the judgements that hold between wordings (`groupsOf`), anew for what a judgement or an
 * article touched and what hangs together with it. An utterance is named after its smallest statement id, so
 * the outcome is the same whatever the order in which articles came.
 */

/**
 * Wordings that hang together and are grouped at a time, at most. Reached only where thousands of different wordings
 * are each like another; then those farther away keep the groups they have, and order may matter.
 */
const MOST_TOGETHER = 2000;

/** `s` + hash becomes `u` + hash. */
export function utteranceId(smallest: string): string {
  return `u${smallest.replace(/^s/, "")}`;
}

/** A statement has been compared: from now on it carries its wording, unless it is rejected. True where that may change what hangs together. */
export function noteCarrier(sqlite: Sqlite, wording: number, statement: string): boolean {
  const sql = "SELECT statement, utterance, first_day AS first, last_day AS last FROM wordings WHERE key = ?";
  type Kept = { statement: string | null; utterance: number | null; first: string | null; last: string | null };
  const kept = sqlite.prepare<Kept>(sql).get(wording);
  if (!kept) throw new RangeError(`no wording ${wording} in the record`);
  const printed =
    "SELECT substr(a.published, 1, 10) AS day, s.rejected FROM statements s JOIN articles a ON a.key = s.article WHERE s.id = ?";
  const { day, rejected } = sqlite.prepare<{ day: string | null; rejected: number }>(printed).get(statement) ?? { day: null, rejected: 0 };
  if (rejected === 1) return false;
  const first = day !== null && (kept.first === null || day < kept.first) ? day : kept.first;
  const last = day !== null && (kept.last === null || day > kept.last) ? day : kept.last;
  const smallest = kept.statement === null || statement < kept.statement ? statement : kept.statement;
  if (smallest !== kept.statement || first !== kept.first || last !== kept.last)
    sqlite.prepare("UPDATE wordings SET statement = ?, first_day = ?, last_day = ? WHERE key = ?").run(smallest, first, last, wording);
  else if (kept.utterance !== null) return false;
  return kept.utterance !== null || isJudged(sqlite, wording);
}

/** Does anything hang together with it? */
function isJudged(sqlite: Sqlite, wording: number): boolean {
  const beside = "SELECT 1 FROM wordings WHERE beside = ?1 OR (key = ?1 AND beside IS NOT NULL)";
  const judged = "SELECT 1 FROM wording_pairs WHERE left_wording = ?1 UNION ALL SELECT 1 FROM wording_pairs WHERE right_wording = ?1";
  return sqlite.prepare(`${judged} UNION ALL ${beside} LIMIT 1`).get(wording) !== undefined;
}

/** Statements of these wordings are gone, or there again: what hangs together through them is worked out again from those that carry them now. */
export function recountCarriers(sqlite: Sqlite, wordings: readonly number[]): void {
  const from = "FROM statements s JOIN articles a ON a.key = s.article WHERE s.wording = wordings.key AND s.related = 1 AND s.rejected = 0";
  const sql = `UPDATE wordings SET statement = (SELECT min(s.id) ${from}), first_day = (SELECT min(substr(a.published, 1, 10)) ${from}),
    last_day = (SELECT max(substr(a.published, 1, 10)) ${from}) WHERE key = ?`;
  for (const wording of wordings) sqlite.prepare(sql).run(wording);
  regroup(sqlite, new Set(wordings));
}

/** Groups anew every wording that hangs together with a touched one. */
export function regroup(sqlite: Sqlite, touched: ReadonlySet<number>): void {
  const seen = new Set<number>();
  const open = [...touched];
  for (let start = open.pop(); start !== undefined; start = open.pop()) {
    if (seen.has(start)) continue;
    const { members, pairs } = componentOf(sqlite, start, seen);
    open.push(...dissolve(sqlite, new Set([start, ...members.map(({ key }) => key)])));
    for (const group of groupsOf(members, pairs)) found(sqlite, group, pairs);
  }
}

interface WordingRow {
  readonly key: number;
  readonly hash: Uint8Array;
  readonly statement: string | null;
  readonly speaker: string | null;
  readonly loose: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly size: number | null;
  readonly beside: number | null;
}

const WORDING = `SELECT w.key, w.hash, w.statement, w.speaker, w.loose, w.first_day AS firstDay, w.last_day AS lastDay, length(s.content) AS size, w.beside
  FROM wordings w LEFT JOIN statements s ON s.id = w.statement WHERE w.key = ?`;

/** A wording with those it hangs together with; one that nobody carries any more joins nothing, unless it stands for those a person took out of it. */
function componentOf(sqlite: Sqlite, start: number, seen: Set<number>): { members: Member[]; pairs: Pair[] } {
  const wording = sqlite.prepare<WordingRow>(WORDING);
  const apart = sqlite.prepare<{ key: number }>("SELECT key FROM wordings WHERE beside = ? AND statement IS NOT NULL");
  const members: Member[] = [];
  const pairs: Pair[] = [];
  const open = [start];
  seen.add(start);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const row = wording.get(key);
    if (!row) continue;
    const own = apart.all(key).map((one) => one.key);
    if (row.statement === null && own.length === 0) continue;
    const { hash, loose, size, beside, ...told } = row;
    members.push({ ...told, hash: Buffer.from(hash).toString("hex"), loose: loose === 1, size: size ?? 0 });
    const held = pairsOf(sqlite, key);
    const carried = held.find(({ left, right, verdict }) => left === right && verdict === "same");
    const implied = carried
      ? own.map((other) => ({ ...carried, left: Math.min(key, other), right: Math.max(key, other), decided: 0 }))
      : [];
    const next = beside === null ? [] : [beside];
    for (const pair of [...held, ...implied]) {
      const other = pair.left === key ? pair.right : pair.left;
      if (pair.left === key || implied.includes(pair)) pairs.push(pair);
      if (pair.verdict === "same") next.push(other);
    }
    for (const other of next) {
      if (seen.has(other) || members.length + open.length >= MOST_TOGETHER) continue;
      seen.add(other);
      open.push(other);
    }
  }
  return { members, pairs };
}

/** Takes the utterances of these wordings away; gives other wordings that were in them. */
function dissolve(sqlite: Sqlite, mine: ReadonlySet<number>): number[] {
  const utteranceOf = sqlite.prepare<{ utterance: number | null }>("SELECT utterance FROM wordings WHERE key = ?");
  const others = sqlite.prepare<{ key: number }>("SELECT key FROM wordings WHERE utterance = ?");
  const left: number[] = [];
  const dissolved = new Set<number>();
  for (const key of mine) {
    const utterance = utteranceOf.get(key)?.utterance ?? null;
    if (utterance === null || dissolved.has(utterance)) continue;
    dissolved.add(utterance);
    for (const other of others.all(utterance)) if (!mine.has(other.key)) left.push(other.key);
    sqlite.prepare("UPDATE wordings SET utterance = NULL WHERE utterance = ?").run(utterance);
    sqlite.prepare("DELETE FROM utterances WHERE key = ?").run(utterance);
  }
  return left;
}

/** Makes an utterance of wordings that two statements or more carry. */
function found(sqlite: Sqlite, group: readonly Member[], pairs: readonly Pair[]): void {
  const carried = group.filter(({ statement }) => statement !== null);
  const [only] = carried;
  if (!only) return;
  if (carried.length === 1) {
    const shared = pairs.some(({ left, right, verdict }) => left === only.key && right === only.key && verdict === "same");
    const sql = "SELECT count(*) AS carriers FROM (SELECT 1 FROM statements WHERE wording = ? AND related = 1 AND rejected = 0 LIMIT 2)";
    if (!shared || (sqlite.prepare<{ carriers: number }>(sql).get(only.key)?.carriers ?? 0) < 2) return;
  }
  const smallest = carried.map(({ statement }) => statement as string).sort()[0];
  const id = utteranceId(smallest);
  const sql = "INSERT INTO utterances (id, smallest, wordings) VALUES (?, ?, ?) RETURNING key";
  const [{ key }] = sqlite.prepare<{ key: number }>(sql).all(id, smallest, carried.length);
  for (const member of group) sqlite.prepare("UPDATE wordings SET utterance = ? WHERE key = ?").run(key, member.key);
}
