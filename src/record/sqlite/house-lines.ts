import type { HouseLine, MarkedLine } from "../../terms/copy.ts";
import { linesOf } from "../../wording/lines.ts";
import { readingOf } from "./articles.ts";
import type { Sqlite } from "./driver.ts";
import { storable } from "./storable.ts";

/**
 * House lines: sentences that an outlet prints in several articles that have neither headline nor address, nor what they
 * are about, nor the whole text in common, and that speak of nothing the rest of the article speaks of. Which sentences
 * are follows from the articles alone; where the answer changes, the articles that hold the sentence are compared again.
 */

/** Articles with nothing else in common that make a sentence a house line of their outlet. Two may repeat a sentence by chance. */
const OF_OUTLET = 3;
/** The same, where the outlet is not known, and for lines that are no outlet's own but printed by so many. */
const OF_PILE = 6;
/** Articles in which it speaks of nothing else there, and outlets, that are looked at for it: the first in an order that is not that of their coming. */
const LOOKED_AT = 64;
const OUTLETS_LOOKED_AT = 12;

/** `outlet` under which lines of the whole pile are kept. */
const PILE = 0;

/** A sentence and the outlet that prints it; `compared`: it has runs of words. */
interface Held {
  readonly line: number;
  readonly outlet: number;
  readonly compared: boolean;
}

/** Of the lines of an article those that are the house's. */
export function houseLinesOf(sqlite: Sqlite, outlet: number, lines: readonly MarkedLine[]): number[] {
  const sql = `SELECT h.line FROM json_each(?) asked CROSS JOIN house_lines h ON h.outlet IN (?, ${PILE}) AND h.line = asked.value`;
  const kept = sqlite.prepare<{ line: number }>(sql).all(JSON.stringify(lines.map(({ line }) => line)), outlet);
  const house = new Set(kept.map(({ line }) => line));
  return lines.filter(({ line }) => house.has(line)).map(({ line }) => line);
}

/** Asks again of these sentences whether they are house lines. */
export function reviewLines(sqlite: Sqlite, held: readonly Held[]): void {
  for (const line of held) {
    review(sqlite, line, inOutlet(sqlite, line));
    review(sqlite, { ...line, outlet: PILE }, inPile(sqlite, line));
  }
}

/** What tells one text from another. */
interface Carrier {
  readonly article: number;
  readonly outlet: string;
  readonly title: number;
  readonly address: number;
  readonly theme: number;
  readonly whole: number;
}

const CARRIER = "c.article, c.outlet, c.title, c.address, c.theme, c.whole";

/** The first carrier where it is a house line, else null. */
function inOutlet(sqlite: Sqlite, { line, outlet }: Held): Carrier | null {
  const sql = `SELECT ${CARRIER} FROM (SELECT article FROM copy_lines WHERE line = ? AND outlet = ? AND bound = 0 ORDER BY mark, article LIMIT ${LOOKED_AT}) l
    JOIN copies c ON c.article = l.article`;
  const carriers = sqlite.prepare<Carrier>(sql).all(line, outlet);
  return areApart(carriers, carriers[0]?.outlet === "" ? OF_PILE : OF_OUTLET) ? carriers[0] : null;
}

/** The first carrier of each of the first outlets. */
function inPile(sqlite: Sqlite, { line }: Held): Carrier | null {
  const next = sqlite.prepare<{ outlet: number | null }>("SELECT min(outlet) AS outlet FROM copy_lines WHERE line = ? AND outlet > ?");
  const first = sqlite.prepare<Carrier>(
    `SELECT ${CARRIER} FROM (SELECT article FROM copy_lines WHERE line = ? AND outlet = ? AND bound = 0 ORDER BY mark, article LIMIT 1) l
     JOIN copies c ON c.article = l.article`,
  );
  const carriers: Carrier[] = [];
  let outlet = next.get(line, -1)?.outlet ?? null;
  for (let seen = 0; outlet !== null && seen < OUTLETS_LOOKED_AT; seen++) {
    carriers.push(...first.all(line, outlet));
    outlet = next.get(line, outlet)?.outlet ?? null;
  }
  return areApart(carriers, OF_PILE) ? carriers[0] : null;
}

function areApart(carriers: readonly Carrier[], least: number): boolean {
  if (carriers.length < least) return false;
  const differ = (of: (carrier: Carrier) => number) => new Set(carriers.map(of)).size >= least;
  return differ(({ title }) => title) && differ(({ address }) => address) && differ(({ theme }) => theme) && differ(({ whole }) => whole);
}

function review(sqlite: Sqlite, { line, outlet, compared }: Held, first: Carrier | null): void {
  const kept = sqlite.prepare<{ first: number }>("SELECT first FROM house_lines WHERE line = ? AND outlet = ?").get(line, outlet);
  if (first?.article === kept?.first) return;
  if (first) {
    const row = [line, outlet, outlet === PILE ? "" : first.outlet, wordsOf(sqlite, first.article, line), first.article];
    sqlite.prepare("INSERT OR REPLACE INTO house_lines (line, outlet, name, words, first) VALUES (?, ?, ?, ?, ?)").run(...row);
    if (kept) return;
  } else sqlite.prepare("DELETE FROM house_lines WHERE line = ? AND outlet = ?").run(line, outlet);
  if (!compared) return;
  const carriers = `SELECT article FROM copy_lines WHERE line = ? ${outlet === PILE ? "" : "AND outlet = ?"}`;
  const again = `UPDATE copies SET step = 1 WHERE step > 1 AND article IN (${carriers})`;
  sqlite.prepare(again).run(...(outlet === PILE ? [line] : [line, outlet]));
}

/** The sentence as the article prints it. */
function wordsOf(sqlite: Sqlite, article: number, key: number): string {
  const printed = linesOf(readingOf(sqlite, article).body).find((line) => line.key === key);
  return storable(printed?.text.replace(/\s+/g, " ") ?? "");
}

/** All of them, by outlet, those in most articles first. */
export function houseLines(sqlite: Sqlite): HouseLine[] {
  return sqlite.prepare<HouseLine>("SELECT outlet, words AS text, articles FROM lines_of_the_house").all();
}
