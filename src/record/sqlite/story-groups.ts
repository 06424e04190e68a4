import type { Sqlite } from "./driver.ts";

/**
 * Stories are the connected components of the pairs judged the same, kept up as judgements come; where a person has parted two
 * articles, the surest judgements join first and never bring those two together. Only what a judgement touches is
 * worked out anew. A story is named after its smallest sha256, so its name does not depend on the order of arrival.
 */

/** Hex digits of the hash in a story's id. */
const DIGITS = 16;

function storyId(sha256: string): string {
  return `t${sha256.slice(0, DIGITS)}`;
}

/** An article on its own; `day` is the one it changed the stories on. */
export function newStory(sqlite: Sqlite, article: number, sha256: string, day: string): void {
  write(sqlite, storyId(sha256), day, 0);
  sqlite.prepare("UPDATE story_articles SET story = ? WHERE article = ?").run(storyId(sha256), article);
}

function write(sqlite: Sqlite, id: string, day: string, parted: number): void {
  sqlite.prepare("INSERT OR REPLACE INTO stories (id, changed, told, parted) VALUES (?, ?, 0, ?)").run(id, day, parted);
}

/** Two articles tell one happening: their stories become one, the smaller id stays. */
export function joinStories(sqlite: Sqlite, left: number, right: number, day: string): void {
  const [a, b] = [storyOf(sqlite, left), storyOf(sqlite, right)];
  if (a === null || b === null || a === b) return;
  if (isParted(sqlite, a) || isParted(sqlite, b) || arePartedPair(sqlite, a, b)) {
    groupWith(sqlite, [left, right], day);
    return;
  }
  const [kept, gone] = a < b ? [a, b] : [b, a];
  sqlite.prepare("UPDATE story_articles SET story = ? WHERE story = ?").run(kept, gone);
  sqlite.prepare("DELETE FROM stories WHERE id = ?").run(gone);
  sqlite.prepare("UPDATE stories SET changed = max(ifnull(changed, ''), ?), told = 0 WHERE id = ?").run(day, kept);
}

function storyOf(sqlite: Sqlite, article: number): string | null {
  return sqlite.prepare<{ story: string | null }>("SELECT story FROM story_articles WHERE article = ?").get(article)?.story ?? null;
}

function isParted(sqlite: Sqlite, story: string): boolean {
  return sqlite.prepare<{ parted: number }>("SELECT parted FROM stories WHERE id = ?").get(story)?.parted === 1;
}

/** Has a person judged an article of the one different from one of the other? Few pairs ever are. */
function arePartedPair(sqlite: Sqlite, one: string, other: string): boolean {
  const sql = `SELECT 1 FROM story_pairs p JOIN story_articles l ON l.article = p.left_article JOIN story_articles r ON r.article = p.right_article
    WHERE p.person = 1 AND p.verdict = 'different' AND l.story IN (?1, ?2) AND r.story IN (?1, ?2) LIMIT 1`;
  return sqlite.prepare(sql).get(one, other) !== undefined;
}

/** Every article that hangs together with one of these is grouped anew; only groups that come out otherwise count as changed. */
export function groupWith(sqlite: Sqlite, articles: readonly number[], day: string): void {
  const seen = new Set<number>();
  const before = new Set<string>();
  const count = sqlite.prepare<{ members: number }>("SELECT count(*) AS members FROM story_articles WHERE story = ?");
  const groups: { readonly group: readonly Member[]; readonly id: string; readonly same: boolean; readonly parted: number }[] = [];
  for (const start of articles) {
    if (seen.has(start) || storyOf(sqlite, start) === null) continue;
    const { members, pairs } = componentOf(sqlite, start, seen);
    const decided = pairs.filter(({ person }) => person === 1);
    const sames = pairs.filter(({ verdict, person }) => person === 0 && verdict === "same");
    const parted = decided.some(({ verdict }) => verdict === "different") ? 1 : 0;
    for (const { story } of members) before.add(story);
    for (const group of groupsOf(members, sames, decided)) {
      const id = storyId(group.map(({ sha256 }) => sha256).sort()[0]);
      const same = group.every(({ story }) => story === id) && count.get(id)?.members === group.length;
      groups.push({ group, id, same, parted });
    }
  }
  for (const { group, id, same } of groups) {
    if (same) continue;
    for (const { key } of group) sqlite.prepare("UPDATE story_articles SET story = ? WHERE article = ?").run(id, key);
    write(sqlite, id, day, 0);
  }
  for (const { id, parted } of groups) sqlite.prepare("UPDATE stories SET parted = ? WHERE id = ?").run(parted, id);
  for (const id of before) if (count.get(id)?.members === 0) sqlite.prepare("DELETE FROM stories WHERE id = ?").run(id);
}

/** Stories that articles were taken out of. */
export function groupLoose(sqlite: Sqlite, day: string): void {
  const loose = sqlite.prepare<{ id: string }>("SELECT id FROM stories WHERE loose = 1 ORDER BY id").all();
  for (const { id } of loose) {
    const members = sqlite.prepare<{ article: number }>("SELECT article FROM story_articles WHERE story = ?").all(id);
    sqlite.prepare("UPDATE stories SET loose = 0 WHERE id = ?").run(id);
    if (members.length === 0) sqlite.prepare("DELETE FROM stories WHERE id = ?").run(id);
    groupWith(
      sqlite,
      members.map(({ article }) => article),
      day,
    );
  }
}

interface Member {
  readonly key: number;
  readonly sha256: string;
  readonly story: string;
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly verdict: string;
  readonly confidence: number;
  readonly person: number;
  /** The newer, the higher. */
  readonly judgement: number;
}

/** All that the verdicts "same" connect, and every pair among them. */
function componentOf(sqlite: Sqlite, start: number, seen: Set<number>): { members: Member[]; pairs: Pair[] } {
  const member = sqlite.prepare<Member>("SELECT article AS key, sha256, story FROM story_articles WHERE article = ? AND story IS NOT NULL");
  const partners = sqlite.prepare<Pair & { other: number }>(
    `SELECT right_article AS other, left_article AS left, right_article AS right, verdict, confidence, person, judgement FROM story_pairs WHERE left_article = ?1
     UNION ALL SELECT left_article, left_article, right_article, verdict, confidence, person, judgement FROM story_pairs WHERE right_article = ?1`,
  );
  const members: Member[] = [];
  const pairs: Pair[] = [];
  const open = [start];
  seen.add(start);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const found = member.get(key);
    if (!found) continue;
    members.push(found);
    for (const pair of partners.all(key)) {
      if (pair.left === key) pairs.push(pair);
      if (pair.verdict !== "same" || seen.has(pair.other)) continue;
      seen.add(pair.other);
      open.push(pair.other);
    }
  }
  const here = new Set(members.map(({ key }) => key));
  return { members, pairs: pairs.filter(({ left, right }) => here.has(left) && here.has(right)) };
}

/** What people decided first, the newest before the older; then the surest of what rules found, never two together that a person parted. */
function groupsOf(members: readonly Member[], sames: readonly Pair[], decided: readonly Pair[]): Member[][] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  const groupOf = new Map(members.map((member) => [member.key, [member]]));
  const apart: Pair[] = [];
  const join = ({ left, right }: Pair) => {
    const [one, other] = [groupOf.get(left), groupOf.get(right)];
    if (!one || !other || one === other) return;
    const parts = (pair: Pair) => {
      const [a, b] = [groupOf.get(pair.left), groupOf.get(pair.right)];
      return (a === one && b === other) || (a === other && b === one);
    };
    if (apart.some(parts)) return;
    const [large, small] = one.length >= other.length ? [one, other] : [other, one];
    for (const member of small) groupOf.set(member.key, large);
    large.push(...small);
  };
  for (const pair of [...decided].sort((a, b) => b.judgement - a.judgement)) {
    if (pair.verdict === "same") join(pair);
    if (pair.verdict === "different" && groupOf.get(pair.left) !== groupOf.get(pair.right)) apart.push(pair);
  }
  const idOf = (key: number) => byKey.get(key)?.sha256 ?? "";
  const order = (a: Pair, b: Pair) =>
    b.confidence - a.confidence || byText(idOf(a.left), idOf(b.left)) || byText(idOf(a.right), idOf(b.right));
  for (const pair of [...sames].sort(order)) join(pair);
  return [...new Set(groupOf.values())];
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
