import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from "kysely";
import type { StatementQuery } from "../../terms/store.ts";
import type { Sqlite, SqlValue } from "./driver.ts";
import { phrases, searchable } from "./match.ts";
import { storable } from "./storable.ts";

/**
 * Queries whose conditions depend on what was asked. Kysely writes the SQL, the driver's prepared
 * statements run it: no connection pool stands between a synchronous database and a loop.
 */
interface Tables {
  statements: { key: number; article: number; position: number; speaker: string };
  articles: { key: number; sha256: string; publisher: string | null; published: string | null };
}

const kysely = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Keys of the statements asked for, by date of the article (unknown last), its sha256, then position. Throws RangeError on a bad limit. */
export function statementKeys(sqlite: Sqlite, query: StatementQuery): number[] {
  const { by, about, publisher, article, rejected, limit } = query;
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0))
    throw new RangeError(`limit is ${limit}, it has to be a whole number`);
  const words = matchOf("content", about);
  const named = matchOf("speaker", by);
  if (words === "" || named === "") return [];
  let select = kysely
    .selectFrom("statements as s")
    .innerJoin("articles as a", "a.key", "s.article")
    .select("s.key")
    .orderBy(sql`a.published is null`)
    .orderBy("a.published")
    .orderBy("a.sha256")
    .orderBy("s.position");
  if (words !== null)
    select = select.where(sql<boolean>`s.key in (select rowid from statement_words where statement_words match ${words})`);
  if (named !== null) select = select.where(saidBy(named));
  if (!rejected) select = select.where(sql<boolean>`s.rejected = 0`);
  if (article !== undefined) select = select.where("a.sha256", "=", article);
  if (publisher !== undefined) {
    const names = JSON.stringify(publishersNamed(sqlite, publisher));
    select = select.where(sql<boolean>`a.publisher in (select value from json_each(${names}))`);
  }
  if (limit !== undefined) select = select.limit(limit);
  const compiled = select.compile();
  const keys: number[] = [];
  const rows = sqlite.prepare<{ key: number }>(compiled.sql).iterate(...(compiled.parameters as SqlValue[]));
  for (const { key } of rows) keys.push(key);
  return keys;
}

/** By a speaker whose name has the words, or another name of whom has: of entities with a name that has them, all names. */
function saidBy(words: string) {
  const names = words.replace("{speaker}", "{name}");
  return sql<boolean>`(s.key in (select rowid from statement_words where statement_words match ${words}) or s.key in (
    select n.statement from profile_words f join profiles one on one.key = f.rowid join profiles p on p.entity = one.entity
    join profiles_in i on i.profile = p.key join speakers_named n on n.article = i.article and n.n = i.n where profile_words match ${names}))`;
}

/** Null when no words are asked for, empty when what is asked for holds no word: then nothing matches. */
function matchOf(column: "speaker" | "content", text: string | undefined): string | null {
  if (text === undefined) return null;
  const words = searchable([storable(text)]);
  return words.length === 0 ? "" : `{${column}} : (${phrases(words, "AND")})`;
}

/** Outlets whose name has all the words asked for: "guardian" finds "The Guardian", "AP" does not find "Snap". */
function publishersNamed(sqlite: Sqlite, asked: string): string[] {
  const wanted = wordsOf(asked);
  if (wanted.size === 0) return [];
  const rows = sqlite.prepare<{ publisher: string }>("SELECT DISTINCT publisher FROM articles WHERE publisher IS NOT NULL").all();
  return rows
    .map(({ publisher }) => publisher)
    .filter((publisher) => {
      const words = wordsOf(publisher);
      return [...wanted].every((word) => words.has(word));
    });
}

function wordsOf(name: string): Set<string> {
  const folded = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? []);
}
