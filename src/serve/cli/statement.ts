import { stanceOf } from "../../../web/stance.ts";
import type { ShownStatement } from "../../terms/answer.ts";
import type { Time } from "../../terms/reading.ts";
import type { RecordedStatement } from "../../terms/store.ts";
import type { Output } from "./output.ts";
import { indented } from "./table.ts";
import { plural, shortId, whereOf, wordsOf } from "./words.ts";

/** One statement as `onrecord show` tells it: who, to whom, when and where, what stands around it, and who else carries it. */
export function describeStatement({ recorded, line, column, carriers, implied }: ShownStatement, { style, width }: Output): string {
  const { statement, article, before, after } = recorded;
  let text = `${style.bold(statement.speaker.name)} (${statement.speaker.type}), ${[statement.kind, ...stanceOf(statement)].join(", ")}\n\n`;
  if (before) text += style.dim(indented(before.text, width, "  "));
  text += indented(wordsOf(statement), width, "> ");
  if (after) text += style.dim(indented(after.text, width, "  "));
  text += `\n${style.dim("source")}     ${statement.source?.text ?? "not named here"}\n`;
  text += `${style.dim("cue")}        ${statement.cue.map((cue) => cue.text).join(" ... ") || "none"}\n`;
  if (statement.addressee) text += `${style.dim("to")}         ${statement.addressee}\n`;
  if (statement.via.length > 0) text += `${style.dim("via")}        ${statement.via.map(({ name }) => name).join(", ")}\n`;
  if (statement.said) text += `${style.dim("said")}       ${whenSaid(statement.said)}\n`;
  if (implied)
    text += `${style.dim("implied")}    ${implied.value} by ${shortId(implied.statement ?? implied.article)}: ${implied.reasons.join("; ")}\n`;
  text += `${style.dim("where")}      ${whereOf(article)}${article.title ? `: ${article.title}` : ""}\n`;
  const origin = article.path ?? article.url;
  text += `${style.dim("place")}      ${origin ?? shortId(article.sha256)}, line ${line}, column ${column} of its text\n`;
  text += `${style.dim("statement")}  ${statement.id}\n${style.dim("article")}    ${article.sha256}\n`;
  text += `${style.dim("confidence")} ${statement.confidence}\n`;
  const listed = (heading: string, some: typeof carriers) => {
    if (some.length > 0) text += `\n${heading}:\n`;
    for (const { statement: other, article: carrier } of some)
      text += indented(`${shortId(other.id)} ${whereOf(carrier)}: ${wordsOf(other)}`, width, "  ");
  };
  const isHere = ({ article: other }: RecordedStatement) => article.page !== undefined && other.page === article.page;
  const others = carriers.filter((carrier) => !isHere(carrier));
  const pages = new Set(others.map(({ article: other }) => other.page ?? other.sha256)).size;
  const origins = new Set(others.map(({ article: other }) => other.copyGroup ?? other.page ?? other.sha256)).size;
  listed(`Carried by ${plural(pages, "other report")}${origins < pages ? ` from ${plural(origins, "origin")}` : ""}`, others);
  listed("Also in other versions of this page", carriers.filter(isHere));
  return text;
}

/** `Monday (2014-06-16)`, with a word where the day was inferred, or is not known. */
function whenSaid({ span, value, certainty }: Time): string {
  const reckoned = value === null ? "the article gives no day to count from" : `${value}${certainty === "implied" ? ", implied" : ""}`;
  return span ? `${span.text} (${reckoned})` : reckoned;
}
