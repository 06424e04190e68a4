import type { NamedId } from "../../terms/store.ts";
import type { Sqlite } from "./driver.ts";

/** Everything in the record whose id begins so, found through the indexes of the ids: as quick in a large record as in a small one. */

/** What has ids, and where they are kept. */
const KEPT: readonly { readonly kind: NamedId["kind"]; readonly table: string; readonly column: string }[] = [
  { kind: "statement", table: "statements", column: "id" },
  { kind: "article", table: "articles", column: "sha256" },
  { kind: "entity", table: "profiles", column: "entity" },
  { kind: "name", table: "profiles", column: "id" },
  { kind: "utterance", table: "utterances", column: "id" },
  { kind: "story", table: "stories", column: "id" },
  { kind: "correction", table: "corrections", column: "id" },
];

/** At most `limit` of each kind, in order of id; an id that is the very word asked for stands alone. */
export function idsBeginning(sqlite: Sqlite, beginning: string, limit: number): NamedId[] {
  if (beginning === "") return [];
  const found = KEPT.flatMap(({ kind, table, column }) =>
    sqlite
      .prepare<{ id: string }>(
        `SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} >= ?1 AND ${column} < ?1 || char(1114111) ORDER BY 1 LIMIT ?2`,
      )
      .all(beginning, limit)
      .map(({ id }): NamedId => ({ kind, id })),
  );
  const whole = found.filter(({ id }) => id === beginning);
  return whole.length > 0 ? whole : found;
}
