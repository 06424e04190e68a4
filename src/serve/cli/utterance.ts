import type { ComparedUtterance, ComparedVariant } from "../../terms/answer.ts";
import type { DiffPart, ExplainedSpeech, WordChange } from "../../terms/judgement.ts";
import type { RecordedStatement, RecordStore, StatementRef } from "../../terms/store.ts";
import { describeDiff } from "./diff.ts";
import type { Output } from "./output.ts";
import { printable } from "./style.ts";
import { indented } from "./table.ts";
import { plural, shortId, whereOf, wordsOf } from "./words.ts";

/** One act of speaking as several reports carry it: the fullest words, how each other report differs, and what it left out. */

/** Places with the same words named on one line, at most. */
const MOST_NAMED = 12;
/** Words listed of what only one side says, at most. */
const MOST_WORDS = 10;

export async function describeUtterance(
  utterance: ComparedUtterance,
  store: Pick<RecordStore, "statement">,
  output: Output,
): Promise<string> {
  const { id, speaker, base, earliest, statements, variants, leftOut = [] } = utterance;
  const { style, width } = output;
  const recorded = new Map<string, RecordedStatement>();
  for (const { statement } of statements) {
    const found = await store.statement(statement);
    if (found) recorded.set(statement, found);
  }
  const whereIs = ({ statement }: StatementRef) => {
    const found = recorded.get(statement);
    return `${found ? whereOf(found.article) : "?"} ${style.dim(shortId(statement))}`;
  };
  const wordsIn = ({ statement }: StatementRef) => {
    const found = recorded.get(statement);
    return found ? wordsOf(found.statement) : "";
  };
  const first = base ?? statements[0];
  let text = `${style.bold(printable(speaker ?? "unknown"))}  ${style.dim(id)}\n`;
  text += indented(`${countsOf(utterance)}${earliest ? `; first in ${whereIs(earliest)}` : ""}`, width, "  ");
  text += indented(`${whereIs(first)}: ${wordsIn(first)}`, width, "  > ");
  for (const variant of variants) text += describeVariant(variant, whereIs, wordsIn, output);
  const varied = new Set([first, ...variants.map(({ to }) => to)].map(({ statement }) => statement));
  const same = statements.filter(({ statement }) => !varied.has(statement));
  if (same.length > 0) {
    const named = same.slice(0, MOST_NAMED).map(whereIs).join("; ");
    const more = same.length > MOST_NAMED ? `; and ${same.length - MOST_NAMED} more` : "";
    text += indented(`the same words as one of these: ${named}${more}`, width, "  ");
  }
  for (const { carrier, before, after } of leftOut) {
    const pieces = [before !== null ? `before: “${before.trim()}”` : "", after !== null ? `after: “${after.trim()}”` : ""].filter(Boolean);
    text += indented(`left out by ${whereIs(carrier)} ${pieces.join("; ")}`, width, "  ");
  }
  return `${text}\n`;
}

/** `4 reports in 3 outlets, 2 origins`. */
export function countsOf({ statements, outlets, origins }: ComparedUtterance): string {
  const reports = new Set(statements.map(({ article }) => article)).size;
  const places = statements.length > reports ? `${plural(statements.length, "place")} in ` : "";
  return `${places}${plural(reports, "report")}${outlets === undefined ? "" : `, ${plural(outlets, "outlet")}`}${origins === undefined ? "" : `, ${plural(origins, "origin")}`}`;
}

function describeVariant(
  { to, kind, diff, changes = [], onlyThere = [], notThere = [] }: ComparedVariant,
  whereIs: (ref: StatementRef) => string,
  wordsIn: (ref: StatementRef) => string,
  { style, width }: Output,
): string {
  if (kind === "exact") return "";
  if (kind === "reported") {
    const told = [listed("only there", onlyThere), notThere.length <= MOST_WORDS ? listed("not there", notThere) : ""]
      .filter(Boolean)
      .join("; ");
    return indented(`in other words, ${whereIs(to)}: ${wordsIn(to)}`, width, "  ") + (told ? style.dim(indented(told, width, "    ")) : "");
  }
  const inside = changes.filter(({ edge, kind: change }) => !edge && (kind === "altered" || change !== "punctuation"));
  if (kind === "partial" && inside.length === 0) return indented(`in part, ${whereIs(to)}: ${wordsIn(to)}`, width, "  ");
  const changed = inside.map(describeChange).join("; ");
  return `  ${kind === "partial" ? "in part" : "altered"}, ${whereIs(to)}: ${describeDiff(withoutEdges(diff), style)}\n${changed ? style.dim(indented(changed, width, "    ")) : ""}`;
}

function describeChange({ kind, from, to }: WordChange): string {
  const change = from && to ? `${from} → ${to}` : from ? `${from} left out` : `${to} put in`;
  return `${printable(change.replace(/\s+/g, " "))} (${kind})`;
}

function listed(heading: string, words: readonly string[]): string {
  if (words.length === 0) return "";
  return `${heading}: ${words.slice(0, MOST_WORDS).join(", ")}${words.length > MOST_WORDS ? ", ..." : ""}`;
}

/** Which other statements were taken for the same act of speaking, which were not, and why. */
export async function describeReasons(
  { id, judgements }: ExplainedSpeech,
  store: Pick<RecordStore, "statement">,
  { style, width }: Output,
): Promise<string> {
  const nameOf = async (statement: string) => {
    const found = await store.statement(statement);
    if (!found) return `${shortId(statement)} (not in the record any more)`;
    const words = wordsOf(found.statement);
    return `${shortId(statement)} ${whereOf(found.article)}: ${words.length > SHORT_WORDS ? `${words.slice(0, SHORT_WORDS)}…` : words}`;
  };
  const parts = { joined: "", apart: "", unsure: "" };
  for (const { left, right, verdict, confidence, reasons, judge, joined } of judgements) {
    const both = left === right ? await nameOf(left) : `${await nameOf(left)} | ${await nameOf(right)}`;
    const kept = verdict === "same" && !joined ? "; kept apart, as it does not fit the others there" : "";
    const line = `${both} | ${VERDICTS[verdict]} (${confidence}), because ${reasons.join("; ")}${kept} [${judge}]`;
    parts[joined ? "joined" : verdict === "unsure" ? "unsure" : "apart"] += indented(line, width, "  ");
  }
  const told = (heading: string, lines: string) => (lines ? `\n${style.bold(heading)}\n${lines}` : "");
  const text =
    told("Taken for one act of speaking", parts.joined) + told("Kept apart", parts.apart) + told("Not known to be one", parts.unsure);
  return text || `\nNothing else in the record is near ${shortId(id)}.\n`;
}

/** Characters of a statement's words in a reason. */
const SHORT_WORDS = 60;
const VERDICTS = { same: "the same", different: "not the same", unsure: "not known to be the same" } as const;

/** What stands before and after the part that both have is no change of it. */
function withoutEdges(diff: readonly DiffPart[]): DiffPart[] {
  const first = diff[0]?.op === "delete" && diff[1]?.op === "equal" ? 1 : 0;
  const marks = diff.at(-1)?.op === "equal" && !/[\p{L}\p{N}]/u.test(diff.at(-1)?.text ?? "") ? 1 : 0;
  const cut = diff.length - 1 - marks;
  const last = cut > first && diff[cut]?.op === "delete" ? cut : diff.length;
  const kept = diff.slice(first, last);
  return [
    ...(first > 0 ? [{ op: "equal" as const, text: "... " }] : []),
    ...kept,
    ...(last < diff.length ? [{ op: "equal" as const, text: " ..." }] : []),
  ];
}
