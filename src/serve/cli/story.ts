import type { ImpliedPrint, ToldStory } from "../../terms/answer.ts";
import type { RecordedArticle } from "../../terms/store.ts";
import type { ExplainedStory, LinkedStory, Story, ToldStoryJudgement } from "../../terms/story.ts";
import type { Output } from "./output.ts";
import { printable } from "./style.ts";
import { indented } from "./table.ts";
import { plural, quotePath, shortId, whereOf } from "./words.ts";

/** A story as it is listed: its headline, its days, how many tell it, and whom and what it is about. */
export function describeStory(story: Story, { style, width }: Pick<Output, "style" | "width">): string {
  const { id, title, names, places } = story;
  const about = [...names, ...places.filter((place) => !names.includes(place))];
  let text = `${style.bold(printable(title ?? "(no headline found)"))}\n`;
  text += style.dim(indented(`${shortId(id)} ${daysOf(story)}: ${tellersOf(story)}`, width, "  "));
  return about.length > 0 ? text + indented(`about ${about.join(", ")}`, width, "  ") : text;
}

/** `2024-03-04 to 2024-03-06`. */
export function daysOf({ first, last }: Pick<Story, "first" | "last">): string {
  if (first === null || last === null) return "day unknown";
  return first === last ? first : `${first} to ${last}`;
}

/** `5 articles by 4 outlets, 2 origins`: origins are counted where some print one text. */
function tellersOf({ articles, publishers, origins }: Story): string {
  const outlets = publishers.length > 0 ? ` by ${plural(publishers.length, "outlet")}` : "";
  return `${plural(articles, "article")}${outlets}${origins < articles ? `, ${plural(origins, "origin")}` : ""}`;
}

/** One story with its articles in order of time, and what comes before and after it. */
export function describeStoryInFull(story: ToldStory, location: string, output: Output): string {
  const { members, continues, continuedBy } = story;
  const { style, width } = output;
  let text = `${describeStory(story, output)}\n`;
  const groups = numbered(members);
  for (const article of members) {
    const group = groups.get(originOf(article));
    const note = group === undefined ? "" : ` ${style.dim(`[origin ${group}]`)}`;
    text += indented(`${shortId(article.sha256)} ${whereOf(article)}: ${article.title ?? "(no headline found)"}${note}`, width, "  ");
    if (article.implied) text += style.dim(indented(describePrint(article.implied), width, "    "));
  }
  if (groups.size > 0) text += style.dim("  Articles of one origin print one text, or are versions of one page.\n");
  text += linkedStories("Goes on from", continues, output) + linkedStories("Goes on in", continuedBy, output);
  if (members.length > 1) text += `\nWhy they are one story: onrecord show ${quotePath(location)} ${shortId(story.id)} --why\n`;
  return text;
}

/** `no day; likely 2014-06-16 to 2014-06-20: it says “Monday” where ...`. */
function describePrint({ first, last, likelihood, reasons }: ImpliedPrint): string {
  return `no day; ${likelihood} ${daysOf({ first, last })}: ${reasons.join("; ")}`;
}

function originOf({ copyGroup, page, sha256 }: RecordedArticle): string {
  return copyGroup ?? page ?? sha256;
}

/** Origins that several articles have, by number in order of time. */
function numbered(members: readonly RecordedArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of members) counts.set(originOf(article), (counts.get(originOf(article)) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count > 1);
  return new Map(several.map(([origin], i) => [origin, i + 1]));
}

function linkedStories(heading: string, linked: readonly LinkedStory[], { style, width }: Output): string {
  if (linked.length === 0) return "";
  let text = `\n${style.bold(heading)}\n`;
  for (const { story, title, first, last, confidence, reasons } of linked) {
    text += indented(`${shortId(story)} ${daysOf({ first, last })}: ${title ?? "(no headline found)"}`, width, "  ");
    text += style.dim(indented(`${reasons.join(", ")} (${confidence})`, width, "    "));
  }
  return text;
}

/** Why its articles are one story, and what was kept apart. */
export function describeWhy({ story, judgements }: ExplainedStory, output: Output): string {
  const [joined, apart] = [judgements.filter(({ other }) => other === null), judgements.filter(({ other }) => other !== null)];
  const list = (heading: string, some: readonly ToldStoryJudgement[]) =>
    some.length > 0 ? `\n${output.style.bold(heading)}\n${some.map((judgement) => describeJudgement(judgement, output)).join("")}` : "";
  const told = list("Taken for one story", joined) + list("Kept apart", apart);
  return `${describeStory(story, output)}${told || "\nNo other article is near.\n"}`;
}

export function describeJudgement(judgement: ToldStoryJudgement, { style, width }: Output): string {
  const { leftArticle, rightArticle, verdict, confidence, reasons, judge, other } = judgement;
  const name = (article: RecordedArticle) => `${shortId(article.sha256)} ${whereOf(article)}${article.title ? `, “${article.title}”` : ""}`;
  const [early, late] = [leftArticle, rightArticle].sort((a, b) => ((a.published ?? "~") < (b.published ?? "~") ? -1 : 1));
  const where = other === null ? "" : ` (the other is of ${shortId(other)})`;
  let text = indented(`${name(early)}`, width, "  ");
  text += indented(`${name(late)}${where}`, width, "  ");
  text += indented(`${VERDICTS[verdict]} (${confidence}): ${reasons.join(", ")} ${style.dim(`[${judge}]`)}`, width, "    ");
  return text;
}

const VERDICTS = { same: "one story", different: "not one story", unsure: "not known to be one story" } as const;
