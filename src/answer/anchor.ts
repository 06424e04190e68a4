import type { ImpliedDay } from "../terms/answer.ts";
import type { RecordedStatement } from "../terms/store.ts";
import { compareText } from "./order.ts";
import { dayOf as dayNumber, weekdayName } from "./print-day/days.ts";
import { WEEKDAYS } from "./print-day/en/words.ts";

/**
 * The day of a statement whose own article gives no day to count from, told by another report: where a dated article of
 * the same story carries the same act of speaking and says when that was, it was then. What the article itself says ("on
 * Monday") must agree, and two reports that name two days say nothing. An answer only: the reading stays as it was.
 */
export function impliedDay({ statement, article }: RecordedStatement, carriers: readonly RecordedStatement[]): ImpliedDay | null {
  const { said } = statement;
  if (!said || said.value !== null || article.story === undefined) return null;
  const found = carriers
    .filter((carrier) => carrier.article.story === article.story && dayOf(carrier) !== null)
    .sort((a, b) => compareText(a.article.published ?? "~", b.article.published ?? "~") || compareText(a.statement.id, b.statement.id));
  const [first] = found;
  const day = first && dayOf(first);
  if (!day || found.some((carrier) => dayOf(carrier) !== day)) return null;
  const weekday = weekdayName(dayNumber(day) ?? 0);
  const named = WEEKDAY.exec(said.span?.text ?? "")?.[0];
  if (named && named.toLowerCase() !== weekday.toLowerCase()) return null;
  const agrees = named ? `, which was a ${weekday}` : "";
  return {
    value: day,
    statement: first.statement.id,
    article: first.article.sha256,
    reasons: [
      `this article has no day to count from, and another of its story carries the same words and says when: ${first.statement.said?.span?.text ?? day}`,
      `that is ${day}${agrees}`,
      ...(found.length > 1 ? [`${found.length} reports agree`] : []),
    ],
  };
}

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "i");

/** The exact day on which a carrier says it was said; null where it says none. */
function dayOf({ statement: { said } }: RecordedStatement): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(said?.value ?? "")?.[0] ?? null;
}
