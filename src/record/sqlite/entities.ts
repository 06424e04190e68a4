import type { EntityJudgement, EntityQuery, ExplainedEntity, NamedJudgement, ProfileKeys, RecordedEntity } from "../../terms/entity.ts";
import type { EntityType } from "../../terms/layers.ts";
import type { Sqlite } from "./driver.ts";
import { insertRows } from "./insert.ts";
import { phrases, searchable } from "./match.ts";
import { keyHash, nameOf } from "./profiles.ts";
import { storable } from "./storable.ts";

/**
 * Entities are derived from the judgements that hold: pairs judged the same are joined, the surest first, unless that
 * would bring two together that were judged different; a bare surname or acronym goes to the one entity it was found to
 * be, and stays alone where there are several. Only what a judgement touched is worked out anew.
 */

/** Keeps what a comparison found, in one transaction: `done` are compared, and pairs of theirs not judged now are near no more. */
export function keepEntities(sqlite: Sqlite, done: readonly ProfileKeys[], judgements: readonly EntityJudgement[]): void {
  sqlite.transaction(() => {
    const touched = new Set<number>();
    const keyOf = keyFinder(sqlite);
    removeUnnamed(sqlite, touched);
    const found = new Set<string>();
    for (const judgement of judgements) {
      const [left, right] = [keyOf(judgement.left), keyOf(judgement.right)];
      if (left === undefined || right === undefined) continue;
      found.add(`${left} ${right}`);
      hold(sqlite, left, right, judgement, touched);
    }
    for (const { profile, keys } of done) {
      const key = keyOf(profile);
      if (key === undefined) continue;
      touched.add(key);
      parted(sqlite, key, found, touched);
      const { name, type } = nameOf(sqlite, key);
      sqlite.prepare("UPDATE profiles SET judged = 1, type = ? WHERE key = ?").run(type, key);
      sqlite.prepare("UPDATE profiles SET name = ? WHERE key = ? AND name <> ?").run(name, key, name);
      sqlite.prepare("DELETE FROM profile_keys WHERE profile = ?").run(key);
      const rows = [...new Set(keys.map(keyHash))].map((hash) => [hash, key] as const);
      insertRows(sqlite, "profile_keys", ["key", "profile"], rows);
    }
    regroup(sqlite, touched);
  });
}

function keyFinder(sqlite: Sqlite): (id: string) => number | undefined {
  const find = sqlite.prepare<{ key: number }>("SELECT key FROM profiles WHERE id = ?");
  return (id) => find.get(id)?.key;
}

/** Profiles that no article names any more; those they were judged beside are grouped anew. */
function removeUnnamed(sqlite: Sqlite, touched: Set<number>): void {
  const sql = "SELECT key FROM profiles p WHERE judged = 0 AND NOT EXISTS (SELECT 1 FROM profiles_in i WHERE i.profile = p.key)";
  for (const { key } of sqlite.prepare<{ key: number }>(sql).all()) {
    for (const { other } of partnersOf(sqlite, key)) touched.add(other);
    touched.delete(key);
    sqlite.prepare("DELETE FROM profile_keys WHERE profile = ?").run(key);
    sqlite.prepare("DELETE FROM profiles WHERE key = ?").run(key);
  }
}

interface Held {
  readonly verdict: string;
  readonly confidence: number;
  readonly reasons: string;
  readonly judge: string;
}

/** Appends a judgement where it says something new, and lets it hold, unless a person has judged the pair and a rule does now. */
function hold(sqlite: Sqlite, left: number, right: number, judgement: EntityJudgement, touched: Set<number>): void {
  const { verdict, confidence, judge } = judgement;
  const reasons = storable(judgement.reasons.join("; "));
  const held = sqlite
    .prepare<Held>(
      `SELECT j.verdict, j.confidence, j.reasons, j.judge FROM profile_pairs p JOIN entity_judgements j ON j.key = p.judgement
       WHERE p.left_profile = ? AND p.right_profile = ?`,
    )
    .get(left, right);
  if (held && held.verdict === verdict && held.confidence === confidence && held.reasons === reasons && held.judge === judge) return;
  if (held && isRule(judge) && !isRule(held.judge)) return;
  const [{ key }] = sqlite
    .prepare<{ key: number }>(
      "INSERT INTO entity_judgements (left_profile, right_profile, verdict, confidence, reasons, judge) VALUES (?, ?, ?, ?, ?, ?) RETURNING key",
    )
    .all(judgement.left, judgement.right, verdict, confidence, reasons, judge);
  sqlite
    .prepare("INSERT OR REPLACE INTO profile_pairs (left_profile, right_profile, verdict, confidence, judgement) VALUES (?, ?, ?, ?, ?)")
    .run(left, right, verdict, confidence, key);
  touched.add(left);
  touched.add(right);
}

function isRule(judge: string): boolean {
  return judge.startsWith("rule:");
}

interface Partner {
  readonly other: number;
  readonly left: number;
  readonly right: number;
  readonly verdict: string;
  readonly confidence: number;
}

function partnersOf(sqlite: Sqlite, key: number): Partner[] {
  const sql = `SELECT right_profile AS other, left_profile AS left, right_profile AS right, verdict, confidence FROM profile_pairs WHERE left_profile = ?
    UNION ALL SELECT left_profile, left_profile, right_profile, verdict, confidence FROM profile_pairs WHERE right_profile = ?`;
  return sqlite.prepare<Partner>(sql).all(key, key);
}

/** Pairs that a rule held before and did not find again: what made them near is gone. */
function parted(sqlite: Sqlite, key: number, found: ReadonlySet<string>, touched: Set<number>): void {
  const judge = sqlite.prepare<{ judge: string }>(
    "SELECT j.judge FROM profile_pairs p JOIN entity_judgements j ON j.key = p.judgement WHERE p.left_profile = ? AND p.right_profile = ?",
  );
  for (const { left, right, other } of partnersOf(sqlite, key)) {
    if (found.has(`${left} ${right}`) || !isRule(judge.get(left, right)?.judge ?? "")) continue;
    sqlite.prepare("DELETE FROM profile_pairs WHERE left_profile = ? AND right_profile = ?").run(left, right);
    touched.add(other);
  }
}

/** Groups anew every profile that hangs together with a touched one. */
function regroup(sqlite: Sqlite, touched: ReadonlySet<number>): void {
  const seen = new Set<number>();
  const set = sqlite.prepare("UPDATE profiles SET entity = ? WHERE key = ? AND entity <> ?");
  for (const start of touched) {
    if (seen.has(start)) continue;
    const { members, edges } = componentOf(sqlite, start, seen);
    for (const group of groupsOf(members, edges)) {
      const entity = `e${[...group]
        .map(({ id }) => id)
        .sort()[0]
        .slice(1)}`;
      for (const { key } of group) set.run(entity, key, entity);
    }
  }
}

interface Member {
  readonly key: number;
  readonly id: string;
  readonly bare: number;
}

function componentOf(sqlite: Sqlite, start: number, seen: Set<number>): { members: Member[]; edges: Partner[] } {
  const member = sqlite.prepare<Member>("SELECT key, id, bare FROM profiles WHERE key = ?");
  const members: Member[] = [];
  const edges: Partner[] = [];
  const open = [start];
  seen.add(start);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const found = member.get(key);
    if (!found) continue;
    members.push(found);
    for (const partner of partnersOf(sqlite, key)) {
      if (partner.left === key) edges.push(partner);
      if (partner.verdict !== "same" || seen.has(partner.other)) continue;
      seen.add(partner.other);
      open.push(partner.other);
    }
  }
  return { members, edges };
}

function groupsOf(members: readonly Member[], edges: readonly Partner[]): Set<Member>[] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  const groupOf = new Map(members.map((member) => [member, new Set([member])]));
  const apart = new Set(edges.filter(({ verdict }) => verdict === "different").map(({ left, right }) => pairOf(left, right)));
  const ofGroup = (key: number) => groupOf.get(byKey.get(key) as Member) as Set<Member>;
  const idOf = (key: number) => byKey.get(key)?.id ?? "";
  const sames = edges
    .filter(({ verdict, left, right }) => verdict === "same" && byKey.has(left) && byKey.has(right))
    .sort((a, b) => b.confidence - a.confidence || compare(idOf(a.left), idOf(b.left)) || compare(idOf(a.right), idOf(b.right)));
  const isBare = (key: number) => byKey.get(key)?.bare === 1;
  const canJoin = (one: ReadonlySet<Member>, other: ReadonlySet<Member>) => {
    for (const a of one) for (const b of other) if (apart.has(pairOf(a.key, b.key))) return false;
    return true;
  };
  const join = (one: Set<Member>, other: Set<Member>) => {
    const [large, small] = one.size >= other.size ? [one, other] : [other, one];
    for (const member of small) {
      large.add(member);
      groupOf.set(member, large);
    }
  };
  for (const { left, right, confidence } of sames) {
    if ((isBare(left) || isBare(right)) && confidence < CERTAIN) continue;
    const [one, other] = [ofGroup(left), ofGroup(right)];
    if (one !== other && canJoin(one, other)) join(one, other);
  }
  const homes = new Map<number, Set<Set<Member>>>();
  for (const { left, right } of sames) {
    if (isBare(left) === isBare(right)) continue;
    const [bare, full] = isBare(left) ? [left, right] : [right, left];
    homes.set(bare, (homes.get(bare) ?? new Set()).add(ofGroup(full)));
  }
  const settled = [...homes].filter(([, groups]) => groups.size === 1).map(([bare, groups]) => [bare, [...groups][0]] as const);
  for (const [bare, home] of settled) if (canJoin(ofGroup(bare), home)) join(home, ofGroup(bare));
  return [...new Set(groupOf.values())];
}

/** From this confidence on the name itself says who it is: "UN" and "United Nations". */
const CERTAIN = 0.95;

function pairOf(left: number, right: number): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// ---- reading

/** Ids of the entities asked for: most statements first, then most articles, then by id. */
export function entityIds(sqlite: Sqlite, { named, type, limit }: EntityQuery): string[] {
  const words = named === undefined ? null : searchable([storable(named)]);
  if (words?.length === 0) return [];
  const conditions = [
    ...(words
      ? ["p.entity IN (SELECT entity FROM profiles WHERE key IN (SELECT rowid FROM profile_words WHERE profile_words MATCH ?))"]
      : []),
    ...(type ? ["p.type = ?"] : []),
  ];
  const sql = `SELECT p.entity FROM profiles p JOIN profiles_in i ON i.profile = p.key
    ${conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : ""} GROUP BY p.entity
    ORDER BY sum((SELECT count(*) FROM speakers_named s WHERE s.article = i.article AND s.n = i.n)) DESC, count(DISTINCT i.sha256) DESC, p.entity
    ${limit === undefined ? "" : "LIMIT ?"}`;
  const asked = [...(words ? [phrases(words, "AND")] : []), ...(type ? [type] : []), ...(limit === undefined ? [] : [limit])];
  return sqlite
    .prepare<{ entity: string }>(sql)
    .all(...asked)
    .map(({ entity }) => entity);
}

/** Null where the record has no such entity. */
export function entityNamed(sqlite: Sqlite, id: string): RecordedEntity | null {
  const from = `FROM profiles p JOIN profiles_in i ON i.profile = p.key JOIN entities e ON e.article = i.article AND e.n = i.n WHERE p.entity = ?`;
  const counts = sqlite
    .prepare<{ articles: number; mentions: number; statements: number; known: string | null }>(
      `SELECT count(DISTINCT i.sha256) AS articles, sum(e.mentions) AS mentions, max(p.known) AS known,
       sum((SELECT count(*) FROM speakers_named s WHERE s.article = i.article AND s.n = i.n)) AS statements ${from}`,
    )
    .get(id);
  if (!counts || counts.articles === 0) return null;
  const names = sqlite
    .prepare<{ name: string }>(
      `SELECT e.name ${from} GROUP BY e.name ORDER BY min(p.bare), count(*) DESC, e.name LIKE 'The %', length(e.name) DESC, e.name`,
    )
    .all(id)
    .map(({ name }) => name);
  const types = sqlite
    .prepare<{ type: EntityType }>(`SELECT e.type ${from} GROUP BY e.type ORDER BY count(*) DESC, e.type LIMIT 1`)
    .get(id);
  const roles = new Map<string, number>();
  for (const { roles: listed } of sqlite.prepare<{ roles: string }>(`SELECT e.roles ${from} AND e.roles IS NOT NULL`).all(id))
    for (const role of listed.split("; ")) roles.set(role, (roles.get(role) ?? 0) + 1);
  const { articles, mentions, statements, known } = counts;
  return {
    id,
    name: names[0],
    type: types?.type ?? "MISC",
    known,
    names,
    roles: [...roles].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([role, count]) => ({ role, articles: count })),
    articles,
    mentions,
    statements,
  };
}

/** The entity with the judgements on its names, those that joined them first. */
export function explainedEntity(sqlite: Sqlite, id: string): ExplainedEntity | null {
  const entity = entityNamed(sqlite, id);
  if (!entity) return null;
  const sql = `SELECT j.left_profile AS left, j.right_profile AS right, j.verdict, j.confidence, j.reasons, j.judge, l.name AS leftName, r.name AS rightName,
      l.entity AS leftEntity, r.entity AS rightEntity
    FROM profile_pairs p JOIN entity_judgements j ON j.key = p.judgement JOIN profiles l ON l.key = p.left_profile JOIN profiles r ON r.key = p.right_profile
    WHERE l.entity = ?1 OR r.entity = ?1
    ORDER BY l.entity <> r.entity, CASE j.verdict WHEN 'same' THEN 0 WHEN 'unsure' THEN 1 ELSE 2 END, j.confidence DESC, leftName, rightName, left, right`;
  type Row = Omit<NamedJudgement, "reasons" | "other"> & { reasons: string; leftEntity: string; rightEntity: string };
  const judgements = sqlite
    .prepare<Row>(sql)
    .all(id)
    .map(({ reasons, leftEntity, rightEntity, ...judgement }): NamedJudgement => {
      const other = leftEntity === rightEntity ? null : leftEntity === id ? rightEntity : leftEntity;
      return { ...judgement, reasons: reasons.split("; "), other };
    });
  return { entity, judgements };
}
