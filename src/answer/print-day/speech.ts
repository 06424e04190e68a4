import type { ArticleReading, Statement } from "../../terms/reading.ts";
import { hull, passageOf } from "../../terms/span.ts";
import type { RecordedArticle, RecordedStatement, RecordStore } from "../../terms/store.ts";
import { saidDay } from "../../wording/saying.ts";
import { originOf } from "../carriers.ts";
import { countingOf, dayOf, printedFrom, written } from "./days.ts";
import { AGAINST, type Evidence, type Found } from "./evidence.ts";

/**
 * The same act of speaking, of which a dated article says when it was: what this article says of it ("on Monday") leads
 * to the day of print. Words in quotation marks are enough; what is told in other words might have been said on another
 * day, so it only has to agree. Where this article does not say when, it was printed on that day or later.
 */
type Speeches = Pick<RecordStore, "statements" | "statement" | "utterance">;

/** Other carriers of one utterance that are looked at; more are mostly copies of these. */
const MOST_CARRIERS = 40;

/** A day later than any: an article is not known to be printed before it. */
const NEVER = 1e7;

export async function speechEvidence(
  store: Speeches,
  reading: ArticleReading,
  dated: ReadonlyMap<string, RecordedArticle>,
): Promise<Found[]> {
  const found: Found[] = [];
  for await (const { statement, utterance } of store.statements({ article: reading.origin.sha256 })) {
    if (utterance === null || statement.said?.value) continue;
    const carriers = (await store.utterance(utterance))?.statements.filter(({ article }) => dated.has(article)) ?? [];
    for (const ref of carriers.slice(0, MOST_CARRIERS)) {
      const carrier = await store.statement(ref.statement);
      const told = carrier && evidenceOf(reading, statement, carrier);
      if (told) found.push(told);
    }
  }
  return found;
}

function evidenceOf(reading: ArticleReading, statement: Statement, { article, statement: other }: RecordedStatement): Found | null {
  const day = dayOf(saidDay(other));
  if (day === null) return null;
  const quoted = statement.kind !== "indirect" && other.kind !== "indirect";
  const { said } = statement;
  const counting = said?.span ? countingOf(said.span.text) : null;
  const evidence = (range: Evidence["range"], strong: boolean, here: Evidence["told"]["here"], reason: string): Evidence => ({
    range,
    strong,
    origin: originOf(article),
    day,
    told: { article: article.sha256, statement: other.id, here, there: other.said?.span ?? other.content[0], day: written(day) },
    reason,
  });
  const what = quoted ? "carries the same words" : "reports the same";
  if (said?.span && counting) {
    const range = printedFrom(counting, day);
    if (range === null) return quoted ? AGAINST : null;
    return evidence(range, quoted, said.span, `it says “${said.span.text}” where another of its story ${what} as of ${written(day)}`);
  }
  if (!quoted) return null;
  const here = passageOf(reading.text, hull(statement.content));
  return evidence([day, NEVER], false, here, `another of its story ${what} as of ${written(day)}`);
}
