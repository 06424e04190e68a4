/**
 * docs/record.md: what is in a record, for whoever opens one in Datasette or with SQL. What a table or
 * view is comes from the `-- TABLE name: ...` and `-- VIEW name: ...` comments in src/record/sql; its
 * columns come from SQLite itself, asked of an empty record.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openSqlite } from "../../src/record/sqlite/driver.ts";

/** A table or view as SQL and its comment say it. */
export interface Relation {
  readonly kind: "TABLE" | "VIEW";
  readonly name: string;
  readonly comment: string;
}

/** The numbered SQL files under `root`, in order, as one text. */
export function recordSql(root: string): string {
  const folder = join(root, "src/record/sql");
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

/** The tables and views that have a comment; a later comment on the same name takes the place of the earlier. */
export function commentedRelations(sql: string): Relation[] {
  const byName = new Map<string, Relation>();
  for (const [, kind, name, comment] of sql.matchAll(/^-- (TABLE|VIEW) (\w+): (.*(?:\n-- .*)*)$/gm)) {
    byName.set(name, { kind: kind as Relation["kind"], name, comment: comment.replaceAll("\n-- ", " ") });
  }
  return [...byName.values()];
}

export async function recordPage(root: string): Promise<string> {
  const sql = recordSql(root);
  const relations = commentedRelations(sql);
  const database = await openSqlite(":memory:", { readOnly: false, waitMs: 0 });
  try {
    database.exec(sql);
    const section = ({ name, comment }: Relation) => {
      const columns = database.prepare<{ name: string }>("SELECT name FROM pragma_table_info(?)").all(name);
      return `### ${name}\n\n${comment}\n\nColumns: ${columns.map((column) => `\`${column.name}\``).join(", ")}.\n`;
    };
    const of = (kind: Relation["kind"]) => relations.filter((relation) => relation.kind === kind).map(section);
    return [
      "# The record\n",
      "<!-- Generated from src/record/sql by `npm run docs`. -->\n",
      "A record is one SQLite file. Open it with `sqlite3`, with Datasette (`datasette FILE`) or with any other reader of SQLite. The views are made for reading; the tables are what they are made of. An article is named by the SHA-256 of what was read, a statement by an id made from its article and place, so both are the same in every record. Places are half-open ranges of UTF-16 code units of the article's text.\n",
      "## Views\n",
      ...of("VIEW"),
      "## Tables\n",
      ...of("TABLE"),
    ].join("\n");
  } finally {
    database.close();
  }
}
