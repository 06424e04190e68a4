import type { PartyType } from "../../terms/reading.ts";
import type { Coverage, NamedParty, RecordedArticle, SpokenStatement } from "../../terms/store.ts";
import { recordedArticle } from "./articles.ts";
import type { Sqlite } from "./driver.ts";
import { givenName } from "./entities.ts";

/** Who speaks where, without reading the articles again, and how much there is to be searched. */
export function spokenIn(sqlite: Sqlite, statements: readonly string[]): ReadonlyMap<string, SpokenStatement> {
  const find = sqlite.prepare<{ article: number; speaker: string; speaker_type: string; entity: string | null }>(
    `SELECT s.article, s.speaker, s.speaker_type, p.entity FROM statements s LEFT JOIN speakers_named n ON n.statement = s.key
     LEFT JOIN profiles_in i ON i.article = n.article AND i.n = n.n LEFT JOIN profiles p ON p.key = i.profile WHERE s.id = ?`,
  );
  const articles = new Map<number, RecordedArticle>();
  const lineOf = (key: number): RecordedArticle => {
    const line = articles.get(key) ?? recordedArticle(sqlite, key);
    articles.set(key, line);
    return line;
  };
  const found = new Map<string, SpokenStatement>();
  for (const id of statements) {
    const row = find.get(id);
    if (!row) continue;
    const { article, speaker, speaker_type: speakerType, entity } = row;
    found.set(id, { article: lineOf(article), speaker, speakerType: speakerType as PartyType, entity });
  }
  return found;
}

/** Names and articles of an entity that are looked at: enough to know it by, however often it is named. */
const LOOKED_AT = { names: 100, articles: 300 } as const;

export function partyOf(sqlite: Sqlite, entity: string): NamedParty | null {
  const sql = `SELECT e.name, e.roles, p.bare FROM (SELECT key, id, bare FROM profiles WHERE entity = ? ORDER BY bare, id LIMIT ${LOOKED_AT.names}) p
    JOIN profiles_in i ON i.profile = p.key JOIN entities e ON e.article = i.article AND e.n = i.n ORDER BY p.bare, p.id, i.sha256 LIMIT ${LOOKED_AT.articles}`;
  const rows = sqlite.prepare<{ name: string; roles: string | null; bare: number }>(sql).all(entity);
  if (rows.length === 0) return null;
  const names = new Map<string, { bare: number; count: number }>();
  const roles = new Set<string>();
  for (const { name, roles: listed, bare } of rows) {
    const there = names.get(name) ?? { bare, count: 0 };
    names.set(name, { bare: Math.min(bare, there.bare), count: there.count + 1 });
    for (const role of listed?.split("; ") ?? []) roles.add(role);
  }
  const given = givenName(sqlite, entity);
  const ranked = [...names].sort(([a, m], [b, n]) => m.bare - n.bare || n.count - m.count || b.length - a.length || (a < b ? -1 : 1));
  const printed = ranked.map(([name]) => name).filter((name) => name !== given);
  return { entity, names: given === null ? printed : [given, ...printed], roles: [...roles].sort() };
}

/** Outlets are counted by stepping from one name to the next in their index, so it costs as much as there are outlets. */
export function coverageOf(sqlite: Sqlite): Coverage {
  const sql = `WITH RECURSIVE outlets (name) AS (
      SELECT min(publisher) FROM articles WHERE publisher IS NOT NULL
      UNION ALL SELECT (SELECT min(publisher) FROM articles WHERE publisher > name) FROM outlets WHERE name IS NOT NULL)
    SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM statements) - (SELECT count(*) FROM statements WHERE rejected = 1) AS statements,
      (SELECT published FROM articles WHERE published IS NOT NULL ORDER BY published IS NULL, published LIMIT 1) AS "from",
      (SELECT published FROM articles WHERE published IS NOT NULL ORDER BY published IS NULL DESC, published DESC LIMIT 1) AS "to",
      (SELECT count(name) FROM outlets) AS publishers`;
  const { from, to, ...counts } = sqlite.prepare<Coverage>(sql).get() as Coverage;
  return { ...counts, from: from?.slice(0, DAY) ?? null, to: to?.slice(0, DAY) ?? null };
}

/** Characters of an ISO day. */
const DAY = 10;
