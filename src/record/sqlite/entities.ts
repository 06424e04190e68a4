import type {
  EntityJudgement,
  EntityQuery,
  ExplainedEntity,
  NamedJudgement,
  NamedProfile,
  ProfileKeys,
  RecordedEntity,
} from "../../terms/entity.ts";
import type { EntityType } from "../../terms/layers.ts";
import type { Sqlite } from "./driver.ts";
import { compare, partnersOf, regroup } from "./entity-groups.ts";
import { insertRows } from "./insert.ts";
import { phrases, searchable } from "./match.ts";
import { keyHash, nameOf } from "./profiles.ts";
import { storable } from "./storable.ts";

/** Which names are one: what comparing found is kept here, what people decided holds over it, and entities are read out. */

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
  const overruled = held !== undefined && isRule(judge) && !isRule(held.judge);
  const before = overruled ? lastOfRule(sqlite, judgement) : held;
  if (before && before.verdict === verdict && before.confidence === confidence && before.reasons === reasons && before.judge === judge)
    return;
  const [{ key }] = sqlite
    .prepare<{ key: number }>(
      "INSERT INTO entity_judgements (left_profile, right_profile, verdict, confidence, reasons, judge) VALUES (?, ?, ?, ?, ?, ?) RETURNING key",
    )
    .all(judgement.left, judgement.right, verdict, confidence, reasons, storable(judge));
  if (overruled) return;
  sqlite
    .prepare("INSERT OR REPLACE INTO profile_pairs (left_profile, right_profile, verdict, confidence, judgement) VALUES (?, ?, ?, ?, ?)")
    .run(left, right, verdict, confidence, key);
  touched.add(left);
  touched.add(right);
}

function isRule(judge: string): boolean {
  return judge.startsWith("rule:");
}

/** What a rule said last of a pair that a person has judged. */
function lastOfRule(sqlite: Sqlite, { left, right }: Pick<EntityJudgement, "left" | "right">): Held | undefined {
  const sql = `SELECT verdict, confidence, reasons, judge FROM entity_judgements
    WHERE left_profile = ? AND right_profile = ? AND judge LIKE 'rule:%' ORDER BY key DESC LIMIT 1`;
  return sqlite.prepare<Held>(sql).get(left, right);
}

/** A person's judgement on names, in force from now on. Both names are in the record. */
export function judgeNames(sqlite: Sqlite, judgement: EntityJudgement): void {
  const keyOf = keyFinder(sqlite);
  const [left, right] = [keyOf(judgement.left), keyOf(judgement.right)];
  if (left === undefined || right === undefined)
    throw new RangeError(`no name ${left === undefined ? judgement.left : judgement.right} in the record`);
  const touched = new Set<number>();
  hold(sqlite, left, right, judgement, touched);
  regroup(sqlite, touched);
}

/** A person's judgement is taken back: until the names are compared again nothing is known of the pair. */
export function unjudgeNames(sqlite: Sqlite, one: string, other: string): void {
  const keyOf = keyFinder(sqlite);
  const [left, right] = [one, other].sort().map(keyOf);
  if (left === undefined || right === undefined) return;
  sqlite.prepare("DELETE FROM profile_pairs WHERE left_profile = ? AND right_profile = ?").run(left, right);
  sqlite.prepare("UPDATE profiles SET judged = 0 WHERE key IN (?, ?)").run(left, right);
  regroup(sqlite, new Set([left, right]));
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

// ---- reading

/** Ids of the entities asked for: most statements first, then most articles, then by id. */
export function entityIds(sqlite: Sqlite, { named, type, limit }: EntityQuery): string[] {
  const words = named === undefined ? null : searchable([storable(named)]);
  if (words?.length === 0) return [];
  const conditions = [
    "p.id NOT IN (SELECT id FROM rejected WHERE kind = 'name')",
    ...(words
      ? [
          `(p.entity IN (SELECT entity FROM profiles WHERE key IN (SELECT rowid FROM profile_words WHERE profile_words MATCH ?)) OR ${GIVEN})`,
        ]
      : []),
    ...(type ? ["p.type = ?"] : []),
  ];
  const sql = `SELECT p.entity FROM profiles p JOIN profiles_in i ON i.profile = p.key
    WHERE ${conditions.join(" AND ")} GROUP BY p.entity
    ORDER BY sum((SELECT count(*) FROM speakers_named s WHERE s.article = i.article AND s.n = i.n AND s.rejected = 0)) DESC, count(DISTINCT i.sha256) DESC, p.entity
    ${limit === undefined ? "" : "LIMIT ?"}`;
  const asked = [
    ...(words ? [phrases(words, "AND"), named?.trim().toLowerCase() ?? ""] : []),
    ...(type ? [type] : []),
    ...(limit === undefined ? [] : [limit]),
  ];
  return sqlite
    .prepare<{ entity: string }>(sql)
    .all(...asked)
    .map(({ entity }) => entity);
}

/** People called it so, in these words. */
const GIVEN =
  "p.entity IN (SELECT o.entity FROM given_names g JOIN profiles o ON o.id = g.id WHERE g.kind = 'name' AND instr(lower(g.name), ?) > 0)";

/** The names of an entity, those in most articles first; of a name's own id that one. */
export function namesOf(sqlite: Sqlite, id: string): NamedProfile[] {
  const sql = `SELECT p.id, p.name, p.entity FROM profiles p WHERE p.entity = ?1 OR p.id = ?1
    ORDER BY (SELECT count(*) FROM profiles_in i WHERE i.profile = p.key) DESC, p.id`;
  return sqlite.prepare<NamedProfile>(sql).all(id);
}

/** The name people gave last to one of the entity's names. */
export function givenName(sqlite: Sqlite, id: string): string | null {
  const sql = `SELECT g.name FROM profiles p JOIN given_names g ON g.kind = 'name' AND g.id = p.id
    LEFT JOIN corrections_holding h ON h.subject = 'rename name ' || p.id WHERE p.entity = ? ORDER BY h.correction DESC LIMIT 1`;
  return sqlite.prepare<{ name: string }>(sql).get(id)?.name ?? null;
}

/** Null where the record has no such entity. */
export function entityNamed(sqlite: Sqlite, id: string): RecordedEntity | null {
  const from = `FROM profiles p JOIN profiles_in i ON i.profile = p.key JOIN entities e ON e.article = i.article AND e.n = i.n WHERE p.entity = ?`;
  const counts = sqlite
    .prepare<{ articles: number; mentions: number; statements: number; known: string | null }>(
      `SELECT count(DISTINCT i.sha256) AS articles, sum(e.mentions) AS mentions, max(p.known) AS known,
       sum((SELECT count(*) FROM speakers_named s WHERE s.article = i.article AND s.n = i.n AND s.rejected = 0)) AS statements ${from}`,
    )
    .get(id);
  if (!counts || counts.articles === 0) return null;
  const printed = sqlite
    .prepare<{ name: string }>(
      `SELECT e.name ${from} GROUP BY e.name ORDER BY min(p.bare), count(*) DESC, e.name LIKE 'The %', length(e.name) DESC, e.name`,
    )
    .all(id)
    .map(({ name }) => name);
  const given = givenName(sqlite, id);
  const names = given === null ? printed : [given, ...printed.filter((name) => name !== given)];
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
  type Row = Omit<NamedJudgement, "reasons" | "other" | "overruled"> & { reasons: string; leftEntity: string; rightEntity: string };
  const judgements = sqlite
    .prepare<Row>(sql)
    .all(id)
    .map(({ reasons, leftEntity, rightEntity, ...judgement }): NamedJudgement => {
      const other = leftEntity === rightEntity ? null : leftEntity === id ? rightEntity : leftEntity;
      return { ...judgement, reasons: reasons.split("; "), other, overruled: overruledBy(sqlite, judgement) };
    });
  return { entity, judgements };
}

/** What a rule said of a pair that a person judged otherwise. */
function overruledBy(sqlite: Sqlite, judgement: Omit<NamedJudgement, "reasons" | "other" | "overruled">): NamedJudgement["overruled"] {
  const ruled = isRule(judgement.judge) ? undefined : lastOfRule(sqlite, judgement);
  if (!ruled || ruled.verdict === judgement.verdict) return null;
  return { verdict: ruled.verdict as EntityJudgement["verdict"], reasons: ruled.reasons.split("; "), judge: ruled.judge };
}
