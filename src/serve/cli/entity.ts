import type { ExplainedEntity, NamedJudgement } from "../../terms/entity.ts";
import type { Output } from "./output.ts";
import { indented } from "./table.ts";
import { plural, quotePath, shortId } from "./words.ts";

/** Somebody named, as `onrecord show` tells: names, roles, and why the names are one. */
export function describeEntity(explained: ExplainedEntity, location: string, why: boolean, output: Output): string {
  const { entity, judgements } = explained;
  const { id, name, type, known, names, roles, articles, mentions, statements } = entity;
  const { style, width } = output;
  const list = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? `\n${style.dim(heading)}\n${lines.map((line) => indented(line, width, "  ")).join("")}` : "";
  let text = `${style.bold(name)} (${type})\n`;
  text += `${plural(articles, "article")}, ${plural(mentions, "mention")}, ${plural(statements, "statement")}\n${style.dim(id)}\n`;
  if (known) text += `In your own table as ${known}.\n`;
  text += list("also", names.slice(1));
  text += list(
    "roles",
    roles.map((one) => `${one.role} (${plural(one.articles, "article")})`),
  );
  if (why) text += describeJudgements(judgements, output);
  text += "\n";
  if (!why && judgements.length > 0) text += `Which names are one, and why: onrecord show ${quotePath(location)} ${shortId(id)} --why\n`;
  if (statements > 0) text += `What was said: onrecord statements ${quotePath(location)} --by ${quotePath(name)}\n`;
  return text;
}

function describeJudgements(judgements: readonly NamedJudgement[], { style, width }: Output): string {
  const line = ({ left, right, leftName, rightName, verdict, confidence, reasons, judge, overruled }: NamedJudgement) =>
    indented(
      `${leftName} and ${rightName}: ${VERDICTS[verdict]} (${confidence}), because ${reasons.join(", ")} ${style.dim(`[${judge}; ${shortId(left)}, ${shortId(right)}]`)}`,
      width,
      "  ",
    ) +
    (overruled
      ? indented(
          `A rule said: ${VERDICTS[overruled.verdict]}, because ${overruled.reasons.join(", ")}. People's word holds.`,
          width,
          "    ",
        )
      : "");
  const [joined, apart] = [judgements.filter(({ other }) => other === null), judgements.filter(({ other }) => other !== null)];
  let text = "";
  if (joined.length > 0) text += `\n${style.bold("Taken for one")}\n${joined.map(line).join("")}`;
  if (apart.length > 0) text += `\n${style.bold("Kept apart")}\n${apart.map(line).join("")}`;
  return text || "\nNo other name is near.\n";
}

const VERDICTS = { same: "the same", different: "not the same", unsure: "not known to be the same" } as const;
