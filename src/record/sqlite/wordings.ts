import { hash } from "node:crypto";
import type { Party, Statement } from "../../terms/reading.ts";
import type { QuotedWords } from "../../terms/store.ts";
import { foldWords, formsOf } from "../../wording/fold.ts";
import { surnameOf } from "../../wording/names.ts";
import { quotedParts } from "../../wording/quoted.ts";
import type { Sqlite } from "./driver.ts";
import type { Row } from "./rows.ts";
import { storable } from "./storable.ts";

/**
 * A wording is what is compared when repeats are looked for: a speaker's name and quoted words, both
 * folded. A thousand copies of one quotation are a thousand statements and one wording, and a verdict on
 * two statements is a verdict on their wordings. Rules judge by folded speaker and words alone, so which
 * carrier stood for a wording makes no difference, nor does the order in which articles came.
 */
export const WORDING_COLUMNS = ["key", "hash", "speaker", "parts"];

/** Gives each statement the key of its wording, null when it quotes nothing; new wordings are put into `rows`. */
export function wordingKeys(sqlite: Sqlite, rows: Row[]): (statement: Statement) => number | null {
  const find = sqlite.prepare<{ key: number }>("SELECT key FROM wordings WHERE hash = ?");
  const fresh = new Map<string, number>();
  let next = (sqlite.prepare<{ last: number | null }>("SELECT max(key) AS last FROM wordings").get()?.last ?? 0) + 1;
  return (statement) => {
    const parts = quotedParts(statement).map(storable);
    if (parts.length === 0) return null;
    const speaker = speakerOf(statement.speaker);
    const digest = hash("sha256", foldedWording(speaker, parts), "buffer").subarray(0, HASH_BYTES);
    const name = digest.toString("hex");
    const known = fresh.get(name) ?? find.get(digest)?.key;
    if (known !== undefined) return known;
    rows.push([next, digest, speaker, JSON.stringify(parts)]);
    fresh.set(name, next);
    return next++;
  };
}

/** Long enough that two wordings never meet by chance. */
const HASH_BYTES = 16;

/** Words that follow one another without a break are a segment; where the outlet left words out or put some in, another begins. */
function foldedWording(speaker: string | null, parts: readonly string[]): string {
  const segments: string[][] = [];
  for (const part of parts) {
    segments.push([]);
    for (const { form, edit, elided } of foldWords(part)) {
      if (edit || elided) segments.push([]);
      if (!edit) segments[segments.length - 1].push(form);
    }
  }
  const name = speaker !== null && surnameOf(speaker) ? formsOf(foldWords(speaker)) : [];
  return JSON.stringify([name, ...segments.filter((segment) => segment.length > 0)]);
}

function speakerOf({ name, type }: Party): string | null {
  return type === "unknown" || name === "" ? null : storable(name);
}

interface QuotedRow {
  readonly id: string;
  readonly sha256: string;
  readonly speaker: string | null;
  readonly parts: string;
}

const quotedWords = ({ id, sha256, speaker, parts }: QuotedRow): QuotedWords => ({
  statement: id,
  article: sha256,
  speaker,
  parts: JSON.parse(parts) as string[],
});

/** Statements not compared yet, in order of id. */
export function unrelated(sqlite: Sqlite, limit: number): QuotedWords[] {
  const sql = `SELECT s.id, a.sha256, w.speaker, w.parts FROM statements s
    JOIN articles a ON a.key = s.article JOIN wordings w ON w.key = s.wording
    WHERE s.related = 0 AND s.wording IS NOT NULL ORDER BY s.id LIMIT ?`;
  return sqlite.prepare<QuotedRow>(sql).all(limit).map(quotedWords);
}

/** For each wording that has one of the shingles, its carrier with the smallest id; in order of id. */
export function sharing(sqlite: Sqlite, shingles: readonly string[]): QuotedWords[] {
  const sql = `SELECT s.id, a.sha256, w.speaker, w.parts FROM
    (SELECT DISTINCT wording FROM shingles WHERE shingle IN (SELECT value FROM json_each(?))) found
    JOIN wordings w ON w.key = found.wording JOIN statements s ON s.id = w.statement JOIN articles a ON a.key = s.article
    ORDER BY s.id`;
  return sqlite
    .prepare<QuotedRow>(sql)
    .all(JSON.stringify(shingles.map(shingleKey)))
    .map(quotedWords);
}

/** 52 bits of a hash. Two shingles that meet by chance cost one comparison too many, nothing else. */
export function shingleKey(shingle: string): number {
  return Number.parseInt(hash("sha1", shingle, "hex").slice(0, 13), 16);
}
