import type { ImpliedDay } from "../../terms/answer.ts";
import type { RecordedStatement, RecordStore } from "../../terms/store.ts";
import { type Asked, impliedPrints } from "./imply.ts";

/** The day of a statement whose article has no day of print, counted from the one that its story implies. */
export async function impliedByPrint(
  store: Asked & Pick<RecordStore, "story">,
  { statement: { said }, article }: RecordedStatement,
): Promise<ImpliedDay | null> {
  if (!said?.span || said.value !== null || article.published !== null || article.story === undefined) return null;
  const story = await store.story(article.story);
  const print = story && (await impliedPrints(store, story, article.sha256)).get(article.sha256);
  const time = print?.times.find(({ span }) => span.start === said.span?.start);
  if (!print || !time) return null;
  const [{ article: teller, statement }] = print.evidence;
  const printed = print.first === print.last ? `on ${print.first}` : `from ${print.first} to ${print.last}`;
  return {
    value: time.value,
    ...(statement !== undefined && { statement }),
    article: teller,
    reasons: [`this article was ${print.likelihood} printed ${printed}, so “${said.span.text}” is ${time.value}`, ...print.reasons],
  };
}
