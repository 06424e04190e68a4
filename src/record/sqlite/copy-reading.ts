import type { CopyJudgement, LineElsewhere } from "../../terms/copy.ts";
import type { CopyGroup, CopyMember } from "../../terms/store.ts";
import { articleKey, recordedArticle } from "./articles.ts";
import { markedArticle } from "./copies.ts";
import type { Sqlite } from "./driver.ts";

/** Copy groups and what is said of them, out of the record. */

/** Most pages first, then by the time of the first. */
export function copyGroupIds(sqlite: Sqlite): string[] {
  const sql = `SELECT c.copy_group AS id FROM copies c JOIN articles a ON a.key = c.article LEFT JOIN versions v ON v.article = c.article
    WHERE c.copy_group IS NOT NULL GROUP BY c.copy_group
    ORDER BY count(DISTINCT ifnull(v.page, a.sha256)) DESC, min(a.published) IS NULL, min(a.published), c.copy_group`;
  return sqlite
    .prepare<{ id: string }>(sql)
    .all()
    .map(({ id }) => id);
}

export function copyGroupOf(sqlite: Sqlite, sha256: string): CopyGroup | null {
  const sql = "SELECT c.copy_group AS id FROM articles a JOIN copies c ON c.article = a.key WHERE a.sha256 = ?";
  const id = sqlite.prepare<{ id: string | null }>(sql).get(sha256)?.id;
  return id ? copyGroupNamed(sqlite, id) : null;
}

export function copyGroupNamed(sqlite: Sqlite, id: string): CopyGroup {
  const sql = `SELECT c.article, c.outlet, c.agency, (SELECT max(iif(p.left_article = c.article, j.left_carried, j.right_carried))
      FROM copy_pairs p JOIN copy_judgements j ON j.key = p.judgement
      WHERE p.verdict = 'same' AND (p.left_article = c.article OR p.right_article = c.article)) AS carried
    FROM copies c JOIN articles a ON a.key = c.article WHERE c.copy_group = ? ORDER BY a.published IS NULL, a.published, a.sha256`;
  type Row = { readonly article: number; readonly outlet: string; readonly agency: string | null; readonly carried: number | null };
  const rows = sqlite.prepare<Row>(sql).all(id);
  const members = rows.map(
    ({ article, agency, carried }): CopyMember => ({ article: recordedArticle(sqlite, article), agency, carried: carried ?? 0 }),
  );
  const outlets = new Set(rows.map(({ outlet, article }) => outlet || article)).size;
  const pages = new Set(members.map(({ article }) => article.page ?? article.sha256)).size;
  return { id, agency: agencyNamed(members), outlets, pages, members };
}

/** The one that most name; of two that are named as often the first in order. */
function agencyNamed(members: readonly CopyMember[]): CopyGroup["agency"] {
  const named = new Map<string, number>();
  for (const { agency } of members) if (agency !== null) named.set(agency, (named.get(agency) ?? 0) + 1);
  const [first] = [...named].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first ? { name: first[0], articles: first[1] } : null;
}

/** Those that hold. */
export function copyJudgementsOf(sqlite: Sqlite, sha256: string): CopyJudgement[] {
  const article = articleKey(sqlite, sha256);
  const sql = `SELECT j.left_article AS "left", j.right_article AS "right", j.verdict, j.kind, j.left_carried, j.right_carried, j.confidence, j.reasons, j.judge
    FROM (SELECT judgement FROM copy_pairs WHERE left_article = ?1 UNION ALL SELECT judgement FROM copy_pairs WHERE right_article = ?1) p
    JOIN copy_judgements j ON j.key = p.judgement
    ORDER BY CASE j.verdict WHEN 'same' THEN 0 WHEN 'unsure' THEN 1 ELSE 2 END, j.confidence DESC, j.left_article, j.right_article`;
  type Row = Omit<CopyJudgement, "carried" | "reasons"> & { left_carried: number; right_carried: number; reasons: string };
  const rows = article === null ? [] : sqlite.prepare<Row>(sql).all(article);
  return rows.map(({ left_carried: left, right_carried: right, reasons, ...judgement }) => ({
    ...judgement,
    carried: { left, right },
    reasons: reasons.split("; "),
  }));
}

/** Earlier articles that are named for one sentence. */
const NAMED = 3;

export function linesElsewhere(sqlite: Sqlite, sha256: string): LineElsewhere[] {
  const article = articleKey(sqlite, sha256);
  const marked = markedArticle(sqlite, sha256);
  if (article === null || !marked) return [];
  const house = new Set(marked.house);
  const earlier = sqlite.prepare<{ sha256: string }>(
    `SELECT a.sha256 FROM copies c JOIN articles own ON own.key = c.article LEFT JOIN versions page ON page.article = c.article
     JOIN copy_lines l ON l.line = ?1 AND l.outlet = c.outlet_key AND l.article <> c.article
     JOIN articles a ON a.key = l.article LEFT JOIN versions v ON v.article = a.key
     WHERE c.article = ?2 AND a.published < own.published AND (page.page IS NULL OR v.page IS NULL OR v.page <> page.page)
     ORDER BY a.published DESC, a.sha256 LIMIT ${NAMED}`,
  );
  return [...new Set(marked.marks.lines.map(({ line }) => line))].map((line) => ({
    line,
    house: house.has(line),
    earlier: house.has(line) || marked.marks.outlet === "" ? [] : earlier.all(line, article).map((row) => row.sha256),
  }));
}
