import { hash } from "node:crypto";
import type { Profile } from "../../terms/entity.ts";
import type { EntityType } from "../../terms/layers.ts";
import type { ArticleReading, Entity } from "../../terms/reading.ts";
import { foldWords, formsOf } from "../../wording/fold.ts";
import { GENERIC_NAME_WORDS } from "../../wording/name-words.ts";
import { personKey, personName } from "../../wording/person.ts";
import type { Sqlite } from "./driver.ts";
import { storable } from "./storable.ts";

/**
 * Profiles as articles come and go: each name of an article is added to the profile it belongs to, and whatever
 * an article touches waits to be judged again. What a profile holds is asked of the articles it stands in, never
 * counted up, so it is the same whatever the order they came in.
 */
interface Named {
  readonly id: string;
  /** A surname alone, which is one profile in each article, or an acronym: what it stands for is another one's name. */
  readonly bare: boolean;
}

/** Hex digits of the hash in a profile's id. */
const DIGITS = 16;
/** Articles whose roles, forms and company are looked at, those with the smallest sha256: enough to tell who is who, and the same whatever the order. */
const LOOKED_AT = { roles: 100, company: 20 } as const;

/** Which profile a name of an article belongs to; null for what has no name, and for events and works. */
export function profileOf({ id, name, type, known, mentions }: Entity, sha256: string): Named | null {
  if (type === "EVENT" || type === "WORK" || !mentions.some(({ form = "name" }) => form === "name")) return null;
  if (known) return { id: idOf(`known|${known}`), bare: false };
  if (type === "PER") {
    const person = personName(name);
    if (person.surname === "") return null;
    if (person.given !== "") return { id: idOf(`person|${personKey(person)}`), bare: false };
    return { id: idOf(`person|${person.surname}|${sha256}|${id}`), bare: true };
  }
  const words = formsOf(foldWords(name)).filter((word) => word !== "the");
  if (words.length === 0) return null;
  const here = words.every((word) => GENERIC_NAME_WORDS.has(word));
  return { id: idOf(`named|${words.join(" ")}${here ? `|${sha256}|${id}` : ""}`), bare: here || ACRONYM.test(name.trim()) };
}

/** Many bodies have one acronym: it goes where one of them is meant, and nowhere where two may be. */
const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;

function idOf(key: string): string {
  return `n${hash("sha256", key, "hex").slice(0, DIGITS)}`;
}

/** Adds the names of an article just written, and who its statements' speakers are among them. */
export function addProfiles(sqlite: Sqlite, article: number, reading: ArticleReading): void {
  const { sha256 } = reading.origin;
  const find = sqlite.prepare<{ key: number }>("SELECT key FROM profiles WHERE id = ?");
  const create = sqlite.prepare<{ key: number }>(
    "INSERT INTO profiles (id, name, type, known, bare, entity, judged) VALUES (?, ?, ?, ?, ?, ?, 0) RETURNING key",
  );
  const wait = sqlite.prepare("UPDATE profiles SET judged = 0 WHERE key = ? AND judged = 1");
  const place = sqlite.prepare("INSERT INTO profiles_in (profile, sha256, article, n, forms) VALUES (?, ?, ?, ?, ?)");
  reading.entities.forEach((entity, n) => {
    const named = profileOf(entity, sha256);
    if (!named) return;
    const { id, bare } = named;
    const kept = find.get(id);
    if (kept) wait.run(kept.key);
    const key =
      kept?.key ?? create.all(id, storable(entity.name), entity.type, entity.known ?? null, bare ? 1 : 0, id.replace("n", "e"))[0].key;
    const forms = new Set(entity.mentions.filter(({ form = "name" }) => form === "name").map(({ text }) => oneLine(text)));
    place.run(key, sha256, article, n, storable([...forms].sort().join("; ")));
  });
  const places = new Map(reading.entities.map(({ id }, n) => [id, n]));
  const speaker = sqlite.prepare(
    "INSERT INTO speakers_named (statement, article, n, rejected) SELECT key, article, ?, rejected FROM statements WHERE article = ? AND position = ?",
  );
  reading.statements.forEach((statement, position) => {
    const n = statement.speaker.entity ? places.get(statement.speaker.entity) : undefined;
    if (n !== undefined) speaker.run(n, article, position);
  });
}

function oneLine(text: string): string {
  return text.replace(/[\s;]+/g, " ").trim();
}

/** The article was replaced: its names leave their profiles, and all that were judged beside them are judged again. */
export function forgetProfiles(sqlite: Sqlite, article: number): void {
  const touched = sqlite.prepare<{ profile: number }>("SELECT DISTINCT profile FROM profiles_in WHERE article = ?").all(article);
  sqlite.prepare("DELETE FROM profiles_in WHERE article = ?").run(article);
  sqlite.prepare("DELETE FROM speakers_named WHERE article = ?").run(article);
  const wait = sqlite.prepare("UPDATE profiles SET judged = 0 WHERE entity = (SELECT entity FROM profiles WHERE key = ?)");
  for (const { profile } of touched) wait.run(profile);
}

/** Profiles that wait, in order of id. Those no article names any more are taken away first. */
export function unjudged(sqlite: Sqlite, limit: number): Profile[] {
  const sql =
    "SELECT key FROM profiles p WHERE judged = 0 AND EXISTS (SELECT 1 FROM profiles_in i WHERE i.profile = p.key) ORDER BY id LIMIT ?";
  return sqlite
    .prepare<{ key: number }>(sql)
    .all(limit)
    .map(({ key }) => profileAt(sqlite, key));
}

interface ProfileRow {
  readonly id: string;
  readonly known: string | null;
}

function profileAt(sqlite: Sqlite, key: number): Profile {
  const { id, known } = sqlite.prepare<ProfileRow>("SELECT id, known FROM profiles WHERE key = ?").get(key) as ProfileRow;
  const rows = sqlite
    .prepare<{ roles: string | null; forms: string }>(
      `SELECT e.roles, i.forms FROM profiles_in i JOIN entities e ON e.article = i.article AND e.n = i.n
       WHERE i.profile = ? ORDER BY i.sha256 LIMIT ${LOOKED_AT.roles}`,
    )
    .all(key);
  const company = sqlite
    .prepare<{ id: string }>(
      `SELECT DISTINCT p.id FROM (SELECT DISTINCT article FROM profiles_in WHERE profile = ? ORDER BY sha256 LIMIT ${LOOKED_AT.company}) a
       JOIN profiles_in o ON o.article = a.article JOIN profiles p ON p.key = o.profile WHERE o.profile <> ? ORDER BY p.id`,
    )
    .all(key, key);
  const count = sqlite.prepare<{ articles: number }>("SELECT count(DISTINCT sha256) AS articles FROM profiles_in WHERE profile = ?");
  return {
    id,
    ...nameOf(sqlite, key),
    known,
    roles: each(rows.map(({ roles }) => roles)),
    forms: each(rows.map(({ forms }) => forms)),
    company: company.map((row) => row.id),
    articles: count.get(key)?.articles ?? 0,
  };
}

function each(lists: readonly (string | null)[]): string[] {
  return [...new Set(lists.flatMap((list) => list?.split("; ") ?? []).filter(Boolean))].sort();
}

/** As most articles have it; where as many have another, the longer, then the first by alphabet. */
export function nameOf(sqlite: Sqlite, key: number): { readonly name: string; readonly type: EntityType } {
  const from = "FROM profiles_in i JOIN entities e ON e.article = i.article AND e.n = i.n WHERE i.profile = ?";
  const { name } = sqlite
    .prepare<{ name: string }>(
      `SELECT e.name ${from} GROUP BY e.name ORDER BY count(*) DESC, e.name LIKE 'The %', length(e.name) DESC, e.name LIMIT 1`,
    )
    .get(key) ?? { name: "" };
  const { type } = sqlite
    .prepare<{ type: EntityType }>(`SELECT e.type ${from} GROUP BY e.type ORDER BY count(*) DESC, e.type LIMIT 1`)
    .get(key) ?? { type: "MISC" as EntityType };
  return { name, type };
}

/** Of profiles that were compared before: those under one of these keys, in order of id. */
export function sharingName(sqlite: Sqlite, keys: readonly string[], limit: number): string[] {
  const sql = `SELECT DISTINCT p.id FROM json_each(?) asked JOIN profile_keys k ON k.key = asked.value JOIN profiles p ON p.key = k.profile
    ORDER BY p.id LIMIT ?`;
  return sqlite
    .prepare<{ id: string }>(sql)
    .all(JSON.stringify(keys.map(keyHash)), limit)
    .map(({ id }) => id);
}

export function profileNamed(sqlite: Sqlite, id: string): Profile | null {
  const sql = "SELECT key FROM profiles p WHERE id = ? AND EXISTS (SELECT 1 FROM profiles_in i WHERE i.profile = p.key)";
  const found = sqlite.prepare<{ key: number }>(sql).get(id);
  return found ? profileAt(sqlite, found.key) : null;
}

/** 52 bits of a hash. Two keys that meet by chance cost one comparison too many, nothing else. */
export function keyHash(key: string): number {
  return Number.parseInt(hash("sha1", key, "hex").slice(0, 13), 16);
}
