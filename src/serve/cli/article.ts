import type { ArticleReading } from "../../terms/reading.ts";
import type { CopyGroup, PageVersions } from "../../terms/store.ts";
import { describeCopyLine } from "./copies.ts";
import type { Output } from "./output.ts";
import { indented } from "./table.ts";
import { plural, quotePath, shortId, wordsOf } from "./words.ts";

/** One article as `onrecord show` tells it: where it is from, its text, what its outlet says of it, and its statements. */
export function describeArticle(
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
