import type { Command } from "commander";
import { stanceOf } from "../../../../web/stance.ts";
import type { ShownStatement } from "../../../terms/answer.ts";
import type { ArticleReading, Time } from "../../../terms/reading.ts";
import type { CopyGroup, PageVersions, RecordedArticle, RecordedStatement, RecordStore } from "../../../terms/store.ts";
import type { ToldStoryJudgement } from "../../../terms/story.ts";
import { describeCopyJudgements, describeCopyLine } from "../copies.ts";
import { decisionsOn } from "../deciding.ts";
import { describeEntity } from "../entity.ts";
import { CommandError } from "../exit.ts";
import { withExamples, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord } from "../record.ts";
import { describeJudgement, describeStoryInFull, describeWhy } from "../story.ts";
import { indented } from "../table.ts";
import { describeReasons, describeUtterance } from "../utterance.ts";
import { plural, quotePath, shortId, whereOf, wordsOf } from "../words.ts";

/** `onrecord show RECORD ID`: a statement with its surroundings, an utterance with its carriers, an article, or who somebody is. */
export function addShow(program: Command): void {
  const command = program
    .command("show")
    .summary("show one statement, utterance, article, story or person in full")
    .description(
      "Shows a statement with the sentence before and after and its place, an utterance with all that carry it, an article with its statements, a story with its articles, or somebody named with all names, roles and statements.",
    )
    .argument("<record>", "a record made by onrecord build")
    .argument(
      "<id>",
      "id of a statement, an utterance, an article, a story or somebody named, or as much of it as tells it from the others",
    )
    .option(
      "--why",
      "of somebody named: which names were taken for one, which were not, and why; of a statement or utterance: which others were taken for the same act of speaking; of an article: which others were taken for copies of its text, or for the same story; of a story: what joined its articles",
    );
  withExamples(withOutputOptions(command), [
    ["onrecord show pile.db 3f1c9a7b22e0", "an id as the lists print it, or a part of it"],
    ["onrecord show pile.db e3f1c9a7b22e --why", "why two spellings are taken for one person"],
    ["onrecord statements pile.db --by Lindqvist --jsonl | jq -r .statement.id", "where ids come from"],
  ]).action(showId);
}

async function showId(location: string, id: string, { why, ...options }: OutputOptions & { why?: boolean }): Promise<void> {
  const { compareUtterance, showStatement } = await import("../../../index.ts");
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    const named = await resolveId(store, location, id);
    if (named.statement !== undefined) {
      const shown = await showStatement(store, named.statement);
      if (!shown) throw noSuch(location, id);
      const told = why ? await store.explainSpeech(named.statement) : null;
      if (output.form !== "human") return output.value(told ? { ...shown, judgements: told.judgements } : shown);
      const decided = await decisionsOn(store, [named.statement], output);
      await output.write(describeStatement(shown, output) + (told ? await describeReasons(told, store, output) : "") + decided);
    } else if (named.utterance !== undefined) {
      const utterance = await store.utterance(named.utterance);
      if (!utterance) throw noSuch(location, id);
      const compared = await compareUtterance(store, utterance);
      const told = why ? await store.explainSpeech(named.utterance) : null;
      if (output.form !== "human") return output.value(told ? { ...compared, judgements: told.judgements } : compared);
      await output.write((await describeUtterance(compared, store, output)) + (told ? await describeReasons(told, store, output) : ""));
    } else if (named.entity !== undefined) {
      const explained = await store.explainEntity(named.entity);
      if (!explained) throw noSuch(location, id);
      const told = why ? explained : explained.entity;
      const names = (await store.namesOf(named.entity)).map(({ id }) => id);
      const decided = output.form === "human" ? await decisionsOn(store, names, output) : "";
      await (output.form === "human"
        ? output.write(describeEntity(explained, location, Boolean(why), output) + decided)
        : output.value(told));
    } else if (named.story !== undefined) {
      const explained = await store.explainStory(named.story);
      const story = await store.story(named.story);
      if (!explained || !story) throw noSuch(location, id);
      if (output.form !== "human") return output.value(why ? explained : story);
      const members = story.members.map(({ sha256 }) => sha256);
      await output.write(why ? describeWhy(explained, output) : describeStoryInFull(story, location, output));
      await output.write(await decisionsOn(store, members, output));
    } else if (named.article !== undefined) {
      const reading = await store.article(named.article);
      if (!reading) throw noSuch(location, id);
      if (output.form !== "human") return output.value(why ? { ...reading, ...(await whyOf(store, named.article)) } : reading);
      const [page, group] = [await store.pageOf(named.article), await store.copyGroupOf(named.article)];
      await output.write(describeArticle(reading, page, group, location, output));
      if (why) await output.write((await whyCopies(store, named.article, output)) + (await whyStory(store, named.article, output)));
    }
  });
}

async function whyOf(store: RecordStore, article: string) {
  return { copies: await store.copyJudgements(article), stories: await storyJudgements(store, article) };
}

/** The judgements that gave an article its story, or kept it out of another. */
async function storyJudgements(store: RecordStore, article: string): Promise<ToldStoryJudgement[]> {
  const story = await store.storyOf(article);
  const explained = story === null ? null : await store.explainStory(story);
  return (explained?.judgements ?? []).filter(({ left, right }) => left === article || right === article);
}

async function whyStory(store: RecordStore, article: string, output: Output): Promise<string> {
  const judgements = await storyJudgements(store, article);
  const heading = output.style.bold("Which articles it was held against for telling the same happening");
  return judgements.length === 0 ? "" : `\n${heading}\n${judgements.map((one) => describeJudgement(one, output)).join("")}`;
}

/** The judgements behind an article's copy group. */
async function whyCopies(store: RecordStore, article: string, output: Output): Promise<string> {
  const judgements = await store.copyJudgements(article);
  const articles = new Map<string, RecordedArticle>();
  for (const { left, right } of judgements) {
    const other = await store.recordedArticle(left === article ? right : left);
    if (other) articles.set(other.sha256, other);
  }
  return describeCopyJudgements(article, judgements, articles, output);
}

/** Exactly one of them. */
interface Named {
  readonly statement?: string;
  readonly article?: string;
  readonly entity?: string;
  readonly utterance?: string;
  readonly story?: string;
}

/** The one statement, utterance, article or entity whose id is, or begins with, what was typed. */
async function resolveId(store: RecordStore, location: string, id: string): Promise<Named> {
  if (await store.statement(id)) return { statement: id };
  if (await store.article(id)) return { article: id };
  if (await store.entity(id)) return { entity: id };
  if (await store.utterance(id)) return { utterance: id };
  const stories = (await store.idsBeginning(id, 5)).filter(({ kind }) => kind === "story").map((one): Named => ({ story: one.id }));
  if (stories.length === 1) return stories[0];
  const found: Named[] = [...stories];
  for await (const { sha256 } of store.articles()) if (sha256.startsWith(id)) found.push({ article: sha256 });
  for await (const { statement } of store.statements()) if (statement.id.startsWith(id)) found.push({ statement: statement.id });
  if (/^e[0-9a-f]*$/.test(id)) for await (const entity of store.entities()) if (entity.id.startsWith(id)) found.push({ entity: entity.id });
  if (/^u[0-9a-f]*$/.test(id)) for await (const { id: one } of store.utterances()) if (one.startsWith(id)) found.push({ utterance: one });
  if (found.length === 0) throw noSuch(location, id);
  if (found.length > 1) {
    const some = found.slice(0, 5).map((one) => one.statement ?? one.article ?? one.entity ?? one.utterance ?? one.story);
    throw new CommandError(`${id} fits ${found.length} ids (${some.join(", ")}${found.length > 5 ? ", ..." : ""}); type more of it`);
  }
  return found[0];
}

function noSuch(location: string, id: string): CommandError {
  return new CommandError(
    `no statement, utterance, article or name ${id} in ${location}; list the ids with: onrecord statements ${location}`,
  );
}

function describeStatement({ recorded, line, column, carriers, implied }: ShownStatement, { style, width }: Output): string {
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
  if (implied) text += `${style.dim("implied")}    ${implied.value} by ${shortId(implied.statement)}: ${implied.reasons.join("; ")}\n`;
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

function describeArticle(
  reading: ArticleReading,
  page: PageVersions | null,
  group: CopyGroup | null,
  location: string,
  { style, width }: Output,
): string {
  const { origin, publisher, published, title } = reading;
  let text = `${style.bold(title?.text ?? "(no headline found)")}\n`;
  text += `${[publisher?.name, published?.value, origin.path ?? origin.url].filter(Boolean).join(", ")}\n${style.dim(origin.sha256)}\n`;
  if (page) {
    const number = page.versions.findIndex(({ article }) => article.sha256 === origin.sha256) + 1;
    text += `Version ${number} of ${page.versions.length} of this page: onrecord versions ${quotePath(location)} ${shortId(origin.sha256)}\n`;
  }
  if (group) text += describeCopyLine(group, origin.sha256, location);
  text += "\n";
  text += describeMetadata(reading, { style });
  for (const paragraph of reading.body) text += `${indented(paragraph.text, width, "  ")}\n`;
  text += describeNotes(reading, { style, width });
  text += `${plural(reading.statements.length, "statement")}:\n`;
  for (const statement of reading.statements)
    text += indented(`${shortId(statement.id)} ${statement.speaker.name}: ${wordsOf(statement)}`, width, "  ");
  for (const { rule, reason } of reading.diagnostics ?? []) text += indented(`${reason} [${rule}]`, width, "! ");
  return text;
}

/** Who published it and when, each with how it was found and, where it was only implied, that it was. */
function describeMetadata(reading: ArticleReading, { style }: Pick<Output, "style">): string {
  const { publisher, published, updated, authors, authorship, section, credit, canonical, dateline, language } = reading;
  const how = (found: { readonly method: string; readonly certainty?: string } | null | undefined): string =>
    found ? style.dim(` (${found.method}${found.certainty === "implied" ? ", implied" : ""})`) : "";
  const lines: readonly (readonly [label: string, value: string | null | undefined])[] = [
    ["publisher", publisher && publisher.name + how(publisher)],
    ["published", published ? published.value + how(published) : "unknown"],
    ["updated", updated && updated.value + how(updated)],
    ["authors", authors.length > 0 ? authors.join(", ") + how(authorship) : null],
    ["section", section],
    ["dateline", dateline?.text],
    ["credit", credit],
    ["canonical", canonical],
    ["language", language && !/^en\b/i.test(language) ? language : null],
  ];
  let text = "";
  for (const [label, value] of lines) if (value) text += `${style.dim(label.padEnd(10))} ${value}\n`;
  return `${text}\n`;
}

/** What the outlet says of its own article, with the words of the article it speaks of, and how many entries have a time of their own. */
function describeNotes({ notes = [], entries = [] }: ArticleReading, { style, width }: Pick<Output, "style" | "width">): string {
  let text = "";
  for (const { kind, text: words, about } of notes) {
    text += `${style.bold(NOTES[kind])}\n${indented(words, width, "  ")}`;
    if (about.length > 0) text += indented(`speaks of: ${about.map((place) => `“${place.text}”`).join(", ")}`, width, "  ");
    text += "\n";
  }
  const [first] = entries;
  const last = entries.at(-1);
  if (first && last) text += `${plural(entries.length, "entry", "entries")} with a time, from ${first.time} to ${last.time}.\n\n`;
  return text;
}

const NOTES = { correction: "Correction", clarification: "Clarification", update: "Update", "editors-note": "Editor’s note" } as const;
