import type { CopyJudgement } from "../../terms/copy.ts";
import { articleKey } from "./articles.ts";
import { joinCopies, partnersOf, regroupCopies } from "./copy-groups.ts";
import type { Sqlite } from "./driver.ts";
import { storable } from "./storable.ts";

/**
 * Judgements on pairs of articles: every one that says something new goes to the end of the log, and the last of a pair
 * holds, a person's over a rule's. Groups follow from those that hold.
 */

/** Articles looked at for one key, at most: of a thousand copies of one text those that come first in an order of their own stand for the rest. */
const CARRIERS_OF_KEY = 16;
/** Articles one article is compared with, at most: those that share most keys. */
const MOST_COMPARED = 64;
/** Keys that two articles must share to be compared; one is enough where one of them has few. */
const SHARED = 2;
const FEW_KEYS = 12;

/** Articles worth comparing with this one, and those it was judged beside before; versions of one page are not. */
export function sharingCopy(sqlite: Sqlite, sha256: string, keys: readonly number[]): string[] {
  const article = articleKey(sqlite, sha256);
  if (article === null) return [];
  const shares = new Map<number, number>();
  const carriers = sqlite.prepare<{ article: number }>(
    `SELECT article FROM copy_keys WHERE key = ? ORDER BY mark, article LIMIT ${CARRIERS_OF_KEY + 1}`,
  );
  for (const key of keys) for (const { article: other } of carriers.all(key)) shares.set(other, (shares.get(other) ?? 0) + 1);
  shares.delete(article);
  const find = sqlite.prepare<{ sha256: string; count: number; same: number; page: string | null }>(
    `SELECT c.sha256, c.key_count AS count, c.whole = (SELECT whole FROM copies WHERE article = ?1) AS same, v.page
     FROM copies c LEFT JOIN versions v ON v.article = c.article WHERE c.article = ?2`,
  );
  const page = sqlite.prepare<{ page: string | null }>("SELECT page FROM versions WHERE article = ?").get(article)?.page ?? null;
  const found: { readonly sha256: string; readonly share: number }[] = [];
  const before = new Set(partnersOf(sqlite, article).map(({ other }) => other));
  for (const other of new Set([...shares.keys(), ...before])) {
    const kept = find.get(article, other);
    if (!kept || (page !== null && kept.page === page)) continue;
    const share = shares.get(other) ?? 0;
    const least = Math.min(keys.length, kept.count) < FEW_KEYS ? 1 : SHARED;
    if (share >= least || kept.same === 1 || before.has(other)) found.push({ sha256: kept.sha256, share });
  }
  return found
    .sort((a, b) => b.share - a.share || (a.sha256 < b.sha256 ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map((one) => one.sha256);
}

/** Appends what is new, marks articles as compared and groups anew what that touches. A rule's pair of a compared article that is not judged now holds no more. */
export function keepCopies(sqlite: Sqlite, done: readonly string[], judgements: readonly CopyJudgement[]): void {
  sqlite.transaction(() => {
    const parted = new Set<number>();
    const found = new Set<string>();
    const compared: number[] = [];
    for (const judgement of judgements) {
      const pair = pairOf(sqlite, judgement);
      if (!pair) continue;
      found.add(pair.join(" "));
      if (hold(sqlite, pair, judgement) === "same") for (const article of pair) parted.add(article);
    }
    for (const sha256 of done) {
      const article = articleKey(sqlite, sha256);
      if (article === null) continue;
      for (const { left, right, other, person, verdict } of partnersOf(sqlite, article)) {
        if (person || found.has(`${left} ${right}`)) continue;
        drop(sqlite, left, right);
        if (verdict === "same") parted.add(other).add(article);
      }
      sqlite.prepare("UPDATE copies SET step = 3 WHERE article = ?").run(article);
      compared.push(article);
    }
    regroupCopies(sqlite, parted);
    joinCopies(sqlite, compared);
  });
}

/** A person's judgement: it holds over every rule. */
export function judgeCopies(sqlite: Sqlite, judgement: CopyJudgement): void {
  const pair = pairOf(sqlite, judgement);
  if (!pair)
    throw new RangeError(`no article ${articleKey(sqlite, judgement.left) === null ? judgement.left : judgement.right} in the record`);
  hold(sqlite, pair, judgement);
  regroupCopies(sqlite, new Set(pair));
}

/** A person's judgement is taken back: the articles are compared again. */
export function unjudgeCopies(sqlite: Sqlite, one: string, other: string): void {
  const [left, right] = [one, other].sort().map((sha256) => articleKey(sqlite, sha256));
  if (left === null || right === null) return;
  drop(sqlite, left, right);
  sqlite.prepare("UPDATE copies SET step = 2 WHERE step = 3 AND article IN (?, ?)").run(left, right);
  regroupCopies(sqlite, new Set([left, right]));
}

/** Of an article that is read anew: what rules said of it holds no more. Gives the articles this touches. */
export function forgetPairs(sqlite: Sqlite, article: number): Set<number> {
  const touched = new Set<number>();
  for (const { left, right, other, person, verdict } of partnersOf(sqlite, article)) {
    if (verdict === "same") touched.add(other);
    if (!person) drop(sqlite, left, right);
  }
  return touched;
}

/** Keys of the articles in the order of their sha256; null where one is not in the record. */
function pairOf(sqlite: Sqlite, { left, right }: CopyJudgement): readonly [number, number] | null {
  if (!(left < right)) throw new RangeError(`a judgement names the smaller id first: ${left}, ${right}`);
  const [a, b] = [articleKey(sqlite, left), articleKey(sqlite, right)];
  return a === null || b === null ? null : [a, b];
}

interface Held {
  readonly verdict: string;
  readonly kind: string | null;
  readonly confidence: number;
  readonly reasons: string;
  readonly judge: string;
}

/** Gives the verdict that held before where it holds no more. */
function hold(sqlite: Sqlite, [left, right]: readonly [number, number], judgement: CopyJudgement): string | null {
  const { verdict, kind, confidence, judge, carried } = judgement;
  const reasons = storable(judgement.reasons.join("; "));
  const held = sqlite
    .prepare<Held>(
      `SELECT j.verdict, j.kind, j.confidence, j.reasons, j.judge FROM copy_pairs p JOIN copy_judgements j ON j.key = p.judgement
       WHERE p.left_article = ? AND p.right_article = ?`,
    )
    .get(left, right);
  const person = judge.startsWith("rule:") ? 0 : 1;
  if (held && !person && !held.judge.startsWith("rule:")) return null;
  const same = held && held.verdict === verdict && held.kind === kind && held.confidence === confidence;
  if (same && held.reasons === reasons && held.judge === judge) return null;
  const row = [judgement.left, judgement.right, verdict, kind, carried.left, carried.right, confidence, reasons, storable(judge)];
  const [{ key }] = sqlite
    .prepare<{ key: number }>(
      `INSERT INTO copy_judgements (left_article, right_article, verdict, kind, left_carried, right_carried, confidence, reasons, judge)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key`,
    )
    .all(...row);
  sqlite
    .prepare(
      "INSERT OR REPLACE INTO copy_pairs (left_article, right_article, verdict, by_person, confidence, judgement) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .run(left, right, verdict, person, confidence, key);
  return held && held.verdict !== verdict ? held.verdict : null;
}

function drop(sqlite: Sqlite, left: number, right: number): void {
  sqlite.prepare("DELETE FROM copy_pairs WHERE left_article = ? AND right_article = ?").run(left, right);
}
