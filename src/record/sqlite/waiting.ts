import { hash } from "node:crypto";
import type { QuotedWords } from "../../terms/store.ts";
import { readingOf } from "./articles.ts";
import type { Sqlite } from "./driver.ts";
import { insertRows } from "./insert.ts";
import type { Row } from "./rows.ts";
import { WORDING_COLUMNS, wordingKeys } from "./wordings.ts";

/** Statements to be compared, and those compared before that share a key with them. */

interface QuotedRow {
  readonly id: string;
  readonly sha256: string;
  readonly speaker: string | null;
  readonly parts: string;
  readonly kind: "direct" | "mixed" | "indirect";
  readonly content: string;
  readonly type: NonNullable<QuotedWords["report"]>["type"];
  readonly entity: string | null;
  readonly day: string | null;
  readonly said: string | null;
  readonly addressee: string | null;
  readonly denied: number;
  /** The copy group, or the page, that the article is in. */
  readonly copies: string | null;
}

const COLUMNS = `s.id, a.sha256, w.speaker, w.parts, s.kind, s.content, s.speaker_type AS type, substr(a.published, 1, 10) AS day, s.said_day AS said,
  s.addressee, s.denied, coalesce(c.copy_group, v.page) AS copies, (SELECT p.entity FROM speakers_named n JOIN profiles_in i ON i.article = n.article AND i.n = n.n
    JOIN profiles p ON p.key = i.profile WHERE n.statement = s.key) AS entity`;
const JOINED = "JOIN articles a ON a.key = s.article LEFT JOIN versions v ON v.article = a.key LEFT JOIN copies c ON c.article = a.key";

/** Articles that are copies or versions of one are named, at most so many: enough to meet one of a thousand. */
const MOST_COPIES = 16;

function quotedWords(sqlite: Sqlite): (row: QuotedRow) => QuotedWords {
  const copiesIn = sqlite.prepare<{ sha256: string }>(
    `SELECT a.sha256 FROM versions v JOIN articles a ON a.key = v.article WHERE v.page = ?1
     UNION SELECT a.sha256 FROM copies c JOIN articles a ON a.key = c.article WHERE c.copy_group = ?1 ORDER BY 1 LIMIT ${MOST_COPIES}`,
  );
  return ({ id, sha256, speaker, parts, denied, copies, ...report }) => ({
    statement: id,
    article: sha256,
    speaker,
    parts: JSON.parse(parts) as string[],
    report: {
      kind: report.kind,
      content: report.content,
      type: report.type,
      entity: report.entity,
      day: report.day,
      said: report.said,
      addressee: report.addressee,
      denied: denied === 1,
      copies: copies === null ? [] : copiesIn.all(copies).map((copy) => copy.sha256),
    },
  });
}

/** Statements not compared yet, in order of id. */
export function unrelated(sqlite: Sqlite, limit: number): QuotedWords[] {
  giveWordings(sqlite);
  const sql = `SELECT ${COLUMNS} FROM statements s ${JOINED} JOIN wordings w ON w.key = s.wording
    WHERE s.related = 0 AND s.wording IS NOT NULL ORDER BY s.id LIMIT ?`;
  return sqlite.prepare<QuotedRow>(sql).all(limit).map(quotedWords(sqlite));
}

/** Articles whose statements are given their wordings in one transaction. */
const AT_ONCE = 100;

/** Reported speech of a record that an older program made: it was not compared then and has no wording yet. */
function giveWordings(sqlite: Sqlite): void {
  const find = sqlite.prepare<{ article: number; sha256: string; published: string | null }>(
    `SELECT a.key AS article, a.sha256, a.published FROM articles a
     WHERE a.key IN (SELECT article FROM statements WHERE related = 0 AND wording IS NULL LIMIT ${AT_ONCE})`,
  );
  for (let articles = find.all(); articles.length > 0; articles = find.all())
    sqlite.transaction(() => {
      const rows: Row[] = [];
      const wordingOf = wordingKeys(sqlite, rows);
      const given = articles.flatMap(({ article, ...printed }) =>
        readingOf(sqlite, article).statements.map((statement, position) => [wordingOf(statement, printed), article, position] as const),
      );
      insertRows(sqlite, "wordings", WORDING_COLUMNS, rows);
      const give = sqlite.prepare(
        "UPDATE statements SET wording = ?1, related = ?1 IS NULL WHERE article = ?2 AND position = ?3 AND related = 0 AND wording IS NULL",
      );
      for (const row of given) give.run(...row);
    });
}

/** Wordings that one key leads to, at most, the newest: what very many share tells little. */
const MOST_SHARING = 100;

/** For each wording that has one of the keys, its carrier with the smallest id, a rejected one where no other is left; in order of id. */
export function sharing(sqlite: Sqlite, shingles: readonly string[]): QuotedWords[] {
  const newest = `SELECT o.wording FROM shingles o WHERE o.shingle = asked.value ORDER BY o.wording DESC LIMIT 1 OFFSET ${MOST_SHARING - 1}`;
  const sql = `SELECT ${COLUMNS} FROM
    (SELECT DISTINCT k.wording AS value FROM json_each(?) asked JOIN shingles k ON k.shingle = asked.value AND k.wording >= ifnull((${newest}), 0)) found
    JOIN wordings w ON w.key = found.value JOIN statements s
    ON s.id = coalesce(w.statement, (SELECT min(o.statement) FROM wordings o WHERE o.beside = w.key), (SELECT min(o.id) FROM statements o WHERE o.wording = w.key AND o.related = 1)) ${JOINED} ORDER BY s.id`;
  return sqlite
    .prepare<QuotedRow>(sql)
    .all(JSON.stringify([...new Set(shingles)].map(shingleKey)))
    .map(quotedWords(sqlite));
}

/** 52 bits of a hash. Two keys that meet by chance cost one comparison too many, nothing else. */
export function shingleKey(shingle: string): number {
  return Number.parseInt(hash("sha1", shingle, "hex").slice(0, 13), 16);
}
