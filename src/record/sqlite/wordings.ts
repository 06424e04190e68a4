import { hash } from "node:crypto";
import type { Party, Statement } from "../../terms/reading.ts";
import { quotedParts } from "../../wording/quoted.ts";
import { isLoose, isNamed, type Saying, saidDay, sayingKey, saysEnough, segmentsOf } from "../../wording/saying.ts";
import type { Sqlite } from "./driver.ts";
import type { Row } from "./rows.ts";
import { storable } from "./storable.ts";

/**
 * A wording is what is compared when reports of one act of speaking are looked for (`sayingKey`): many quoted words of
 * a speaker, or few or none with all that is reported and the day. A thousand copies of one quotation are a thousand
 * statements and one wording, and a verdict on two statements is a verdict on their wordings, so which carrier
 * stood for a wording makes no difference, nor does the order in which articles came.
 */
export const WORDING_COLUMNS = ["key", "hash", "speaker", "parts", "loose"];

/** The article a statement stands in, as far as a wording asks. */
export interface Printed {
  readonly sha256: string;
  readonly published: string | null;
}

/** Gives each statement the key of its wording, null when it says nothing that is compared; new wordings are put into `rows`. */
export function wordingKeys(sqlite: Sqlite, rows: Row[]): (statement: Statement, printed: Printed) => number | null {
  const find = sqlite.prepare<{ key: number }>("SELECT key FROM wordings WHERE hash = ?");
  const fresh = new Map<string, number>();
  let next = nextWording(sqlite);
  return (statement, printed) => {
    const saying = sayingOf(statement, printed);
    if (!saying) return null;
    const digest = digestOf(sayingKey(saying));
    const name = digest.toString("hex");
    const known = fresh.get(name) ?? find.get(digest)?.key;
    if (known !== undefined) return known;
    rows.push([next, digest, saying.speaker, JSON.stringify(saying.parts), isLoose(segmentsOf(saying.parts)) ? 1 : 0]);
    fresh.set(name, next);
    return next++;
  };
}

export function nextWording(sqlite: Sqlite): number {
  return (sqlite.prepare<{ last: number | null }>("SELECT max(key) AS last FROM wordings").get()?.last ?? 0) + 1;
}

export function digestOf(key: string): Buffer {
  return hash("sha256", key, "buffer").subarray(0, HASH_BYTES);
}

/** Long enough that two wordings never meet by chance. */
const HASH_BYTES = 16;

function sayingOf(statement: Statement, { sha256, published }: Printed): Saying | null {
  const parts = quotedParts(statement).map(storable);
  const content = storable(statement.content.map(({ text }) => text).join(" … "));
  if (parts.length === 0 && (statement.attitude || !saysEnough(content))) return null;
  return {
    article: sha256,
    speaker: speakerOf(statement.speaker),
    named: isNamed(statement.speaker),
    parts,
    content,
    day: published?.slice(0, DAY) ?? null,
    said: saidDay(statement),
    denied: statement.polarity === "denied",
  };
}

/** Characters of an ISO 8601 day. */
const DAY = 10;

function speakerOf({ name, type }: Party): string | null {
  return type === "unknown" || name === "" ? null : storable(name);
}
