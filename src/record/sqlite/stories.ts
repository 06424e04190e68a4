import { hash } from "node:crypto";
import type { StoryJudgement, StoryPlace, StoryTelling } from "../../terms/story.ts";
import { articleKey } from "./articles.ts";
import type { Sqlite } from "./driver.ts";
import { insertRows } from "./insert.ts";
import { storable } from "./storable.ts";
import { groupLoose, groupWith, joinStories, newStory } from "./story-groups.ts";

/**
 * Stories as articles come: each is kept with the terms it is found by, the judgements that gave it its story go to the end of the
 * log, and the stories they touch are joined. What holds of a pair is the last judgement on it, and a person's over a rule's.
 */

/** Stands for an unknown day: after every day. */
const LAST_DAY = "~";

/** Keeps what was decided of an article that waited, in one transaction. */
export function keepStory(
  sqlite: Sqlite,
  { article, day, told, own, keys, marks }: StoryPlace,
  judgements: readonly StoryJudgement[],
): void {
  sqlite.transaction(() => {
    const key = articleKey(sqlite, article);
    if (key === null) return;
    sqlite.prepare("DELETE FROM story_keys WHERE article = ?").run(key);
    sqlite.prepare("UPDATE story_articles SET waits = 0, own = ? WHERE article = ?").run(own ? 1 : 0, key);
    if (marks === null) sqlite.prepare("DELETE FROM story_marks WHERE article = ?").run(key);
    else sqlite.prepare("INSERT OR REPLACE INTO story_marks (article, marks) VALUES (?, ?)").run(key, storable(marks));
    if (!told) return;
    newStory(sqlite, key, article, day ?? LAST_DAY);
    const [number, n] = [dayNumber(day), orderOf(article)];
    const rows = [...new Set(keys.map((one) => keyHash(one.key)))].map((hashed) => [hashed, number, n, key] as const);
    insertRows(sqlite, "story_keys", ["key", "day", "n", "article"], rows, "INSERT OR IGNORE");
    for (const judgement of judgements) apply(sqlite, judgement, day ?? LAST_DAY);
    joinAsJudged(sqlite, key, day ?? LAST_DAY);
  });
}

/** Notes that a story was held against the others, with what was found, in one transaction. */
export function keepStories(sqlite: Sqlite, story: string, judgements: readonly StoryJudgement[]): void {
  sqlite.transaction(() => {
    const changed = sqlite.prepare<{ changed: string | null }>("SELECT changed FROM stories WHERE id = ?").get(story)?.changed;
    sqlite.prepare("UPDATE stories SET changed = NULL WHERE id = ?").run(story);
    for (const judgement of judgements) apply(sqlite, judgement, changed ?? LAST_DAY);
  });
}

/** What a person decided on two articles, the smaller sha256 first: it holds over every rule, and what it touches is grouped anew. */
export function judgeStories(sqlite: Sqlite, judgement: StoryJudgement): void {
  const [left, right] = [articleKey(sqlite, judgement.left), articleKey(sqlite, judgement.right)];
  if (left === null || right === null) return;
  hold(sqlite, left, right, judgement);
  groupWith(sqlite, [left, right], LAST_DAY);
}

/** The decision is taken back: the last rule on the pair holds again, where one has judged it. */
export function unjudgeStories(sqlite: Sqlite, left: string, right: string): void {
  const [one, other] = [articleKey(sqlite, left), articleKey(sqlite, right)];
  if (one === null || other === null) return;
  const sql = `SELECT key, verdict, confidence FROM story_judgements WHERE left_article = ? AND right_article = ? AND judge LIKE 'rule:%'
    ORDER BY key DESC LIMIT 1`;
  const ruled = sqlite.prepare<{ key: number; verdict: string; confidence: number }>(sql).get(left, right);
  sqlite.prepare("DELETE FROM story_pairs WHERE left_article = ? AND right_article = ?").run(one, other);
  if (ruled) write(sqlite, one, other, ruled, 0);
  groupWith(sqlite, [one, other], LAST_DAY);
}

/** The article was replaced: it waits again, and what rules found of it is forgotten; what people decided stays. */
export function forgetStory(sqlite: Sqlite, article: number): void {
  const story = sqlite.prepare<{ story: string | null }>("SELECT story FROM story_articles WHERE article = ?").get(article)?.story ?? null;
  for (const sql of [
    "DELETE FROM story_keys WHERE article = ?",
    "DELETE FROM story_marks WHERE article = ?",
    "DELETE FROM story_pairs WHERE left_article = ? AND person = 0",
    "DELETE FROM story_pairs WHERE right_article = ? AND person = 0",
    "DELETE FROM story_continuations WHERE later = ?",
  ])
    sqlite.prepare(sql).run(article);
  const day = "(SELECT substr(published, 1, 10) FROM articles WHERE key = article)";
  sqlite.prepare(`UPDATE story_articles SET waits = 1, own = 1, story = NULL, day = ${day} WHERE article = ?`).run(article);
  if (story !== null) sqlite.prepare("UPDATE stories SET loose = 1 WHERE id = ?").run(story);
}

/** After `forgetStory`: what articles are gone from is grouped anew. */
export function settleStories(sqlite: Sqlite): void {
  groupLoose(sqlite, LAST_DAY);
}

export function tellStory(sqlite: Sqlite, story: string, { title, names, places, continues }: StoryTelling): void {
  const lines = (words: readonly string[]) => storable(words.map((word) => word.replace(/\s+/g, " ")).join("\n"));
  sqlite.transaction(() => {
    const own = title === null ? null : articleKey(sqlite, title);
    sqlite
      .prepare("UPDATE stories SET told = 1, title = ?, names = ?, places = ? WHERE id = ?")
      .run(own, lines(names), lines(places), story);
    sqlite.prepare("DELETE FROM story_continuations WHERE later IN (SELECT article FROM story_articles WHERE story = ?)").run(story);
    const [later] = sqlite
      .prepare<{ article: number }>("SELECT article FROM story_articles WHERE story = ? ORDER BY sha256 LIMIT 1")
      .all(story);
    for (const { article, confidence, reasons } of continues) {
      const earlier = articleKey(sqlite, article);
      if (!later || earlier === null) continue;
      sqlite
        .prepare("INSERT OR REPLACE INTO story_continuations (later, earlier, confidence, reasons) VALUES (?, ?, ?, ?)")
        .run(later.article, earlier, confidence, storable(reasons.join("; ")));
    }
  });
}

function apply(sqlite: Sqlite, judgement: StoryJudgement, day: string): void {
  const [left, right] = [articleKey(sqlite, judgement.left), articleKey(sqlite, judgement.right)];
  if (left === null || right === null) return;
  if (hold(sqlite, left, right, judgement) && judgement.verdict === "same") joinStories(sqlite, left, right, day);
}

/** What people judged of an article before, when it comes again. */
function joinAsJudged(sqlite: Sqlite, article: number, day: string): void {
  const sql = `SELECT 1 FROM story_pairs WHERE left_article = ?1 AND person = 1 UNION ALL SELECT 1 FROM story_pairs WHERE right_article = ?1 AND person = 1 LIMIT 1`;
  if (sqlite.prepare(sql).get(article)) groupWith(sqlite, [article], day);
}

interface Held {
  readonly verdict: string;
  readonly confidence: number;
  readonly reasons: string;
  readonly judge: string;
}

/** Appends a judgement where it says something new; false where it does not hold, because a person has judged the pair and a rule does now. */
function hold(sqlite: Sqlite, left: number, right: number, judgement: StoryJudgement): boolean {
  const { verdict, confidence, judge } = judgement;
  if (!(judgement.left < judgement.right))
    throw new RangeError(`a judgement names the smaller id first: ${judgement.left}, ${judgement.right}`);
  const reasons = storable(judgement.reasons.join("; "));
  const held = sqlite
    .prepare<Held>(
      `SELECT j.verdict, j.confidence, j.reasons, j.judge FROM story_pairs p JOIN story_judgements j ON j.key = p.judgement
       WHERE p.left_article = ? AND p.right_article = ?`,
    )
    .get(left, right);
  if (held && held.verdict === verdict && held.confidence === confidence && held.reasons === reasons && held.judge === judge) return true;
  if (held && isRule(judge) && !isRule(held.judge)) return false;
  const [{ key }] = sqlite
    .prepare<{ key: number }>(
      "INSERT INTO story_judgements (left_article, right_article, verdict, confidence, reasons, judge) VALUES (?, ?, ?, ?, ?, ?) RETURNING key",
    )
    .all(judgement.left, judgement.right, verdict, confidence, reasons, storable(judge));
  write(sqlite, left, right, { key, verdict, confidence }, isRule(judge) ? 0 : 1);
  return true;
}

type Written = { readonly key: number; readonly verdict: string; readonly confidence: number };

function write(sqlite: Sqlite, left: number, right: number, { key, verdict, confidence }: Written, person: number): void {
  sqlite
    .prepare(
      "INSERT OR REPLACE INTO story_pairs (left_article, right_article, verdict, confidence, person, judgement) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .run(left, right, verdict, confidence, person, key);
}

function isRule(judge: string): boolean {
  return judge.startsWith("rule:");
}

/** Days since 1970; 0 for an unknown one. */
export function dayNumber(day: string | null): number {
  const time = day === null ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) ? 0 : Math.floor(time / 86_400_000);
}

/** 48 bits of the article's hash: an order that does not depend on when it came. */
function orderOf(sha256: string): number {
  return Number.parseInt(hash("sha1", sha256, "hex").slice(0, 12), 16);
}

/** 52 bits of a hash. Two keys that meet by chance cost one comparison too many, nothing else. */
export function keyHash(key: string): number {
  return Number.parseInt(hash("sha1", key, "hex").slice(0, 13), 16);
}
