import type { Command } from "commander";
import type { VersionChange, VersionHistory } from "../../../terms/answer.ts";
import type { PageVersion, PageVersions, RecordStore } from "../../../terms/store.ts";
import { describeDiff } from "../diff.ts";
import { EXIT, endWith } from "../exit.ts";
import { withExamples, withLimit, withOutputOptions } from "../options.ts";
import { type Output, type OutputOptions, outputFor } from "../output.ts";
import { askRecord, first } from "../record.ts";
import { resolve } from "../resolve.ts";
import { printable } from "../style.ts";
import { indented } from "../table.ts";
import { plural, quotePath, shortId, whereOf } from "../words.ts";

/** `onrecord versions RECORD [ARTICLE]`: pages with several versions, and what was changed in one. */
export function addVersions(program: Command): void {
  const command = program
    .command("versions")
    .summary("pages that were changed, and what was changed in them")
    .description(
      "Lists the pages of which the record has several versions, or tells what was changed from one version of a page to the next.",
    )
    .argument("<record>", "a record made by onrecord build")
    .argument("[article]", "id of an article that is a version of the page, or as much of it as tells it from the others");
  withExamples(withLimit(withOutputOptions(command)), [
    ["onrecord versions pile.db", "every page with more than one version"],
    ["onrecord versions pile.db 3f1c9a7b22e0", "what was changed, cut and added, version by version"],
    ["onrecord versions pile.db 3f1c9a7b22e0 --json | jq '.steps[].changes[] | select(.quoted)'", "changed quotations, for other programs"],
  ]).action(listVersions);
}

async function listVersions(
  location: string,
  id: string | undefined,
  { limit, ...options }: OutputOptions & { limit?: number },
): Promise<void> {
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    if (id !== undefined) return showVersions(store, location, id, output);
    let count = 0;
    if (output.form !== "human") count = await output.values(first(store.pages(), limit));
    else {
      for await (const page of first(store.pages(), limit)) {
        await output.write(`${describePage(page, output)}\n`);
        count++;
      }
      if (count > 0)
        output.note(`${plural(count, "page")} with several versions. What was changed: onrecord versions ${quotePath(location)} ID`);
    }
    if (count > 0) return;
    output.note("The record has no page in more than one version.");
    endWith(EXIT.nothingFound);
  });
}

async function showVersions(store: RecordStore, location: string, id: string, output: Output): Promise<void> {
  const { versionHistory } = await import("../../../index.ts");
  const { id: article } = await resolve(store, location, id, ["article"]);
  const history = await versionHistory(store, article);
  if (history) return output.form === "human" ? output.write(describeHistory(history, output)) : output.value(history);
  output.note(`The record has one version of ${shortId(article)} only.`);
  endWith(EXIT.nothingFound);
}

function describePage({ versions, because }: PageVersions, { style, width }: Output): string {
  const latest = versions[versions.length - 1].article;
  let text = `${style.bold(printable(latest.title ?? "(no headline found)"))}\n`;
  text += style.dim(
    indented(
      `${whereOf(latest)}: ${plural(versions.length, "version")} of one page (${because.map((reason) => REASONS[reason] ?? reason).join("; ")})`,
      width,
      "  ",
    ),
  );
  versions.forEach((version, i) => {
    const { sha256, path, url } = version.article;
    text += indented(`${i + 1}. ${shortId(sha256)}  ${timeOf(version)}  ${url ?? path ?? ""}`, width, "  ");
  });
  return text;
}

const REASONS: Readonly<Record<string, string>> = {
  address: "the same address",
  words: "mostly the same words in one outlet",
  "same-words": "the very same words",
};

function describeHistory(history: VersionHistory, output: Output): string {
  const { style } = output;
  let text = describePage(history, output);
  const byId = new Map(history.versions.map((version, i) => [version.article.sha256, { version, number: i + 1 }]));
  for (const { from, to, changes } of history.steps) {
    const [a, b] = [byId.get(from)!, byId.get(to)!];
    text += `\n${style.bold(`From ${a.number} to ${b.number}`)}${between(a.version, b.version)}: ${tally(changes)}\n`;
    for (const change of changes) text += describeChange(change, output);
  }
  return text;
}

function describeChange({ op, from, to, diff, quoted }: VersionChange, { style, width }: Output): string {
  const what = `  ${op}${quoted ? style.bold(", a quotation") : ""}\n`;
  const words = (sign: string, text: string | undefined) => indented(`${sign}${text ?? ""}`, width, "    ");
  if (op === "cut") return what + words("- ", from?.text);
  if (op === "added") return what + words("+ ", to?.text);
  if (op === "moved") return what + words("", to?.text);
  return diff.some((part) => part.op !== "equal")
    ? `${what}    ${describeDiff(diff, style)}\n`
    : what + words("- ", from?.text) + words("+ ", to?.text);
}

function tally(changes: readonly VersionChange[]): string {
  const count = (op: VersionChange["op"]) => changes.filter((change) => change.op === op).length;
  const told = (["changed", "cut", "added", "moved"] as const).filter((op) => count(op) > 0).map((op) => `${count(op)} ${op}`);
  return told.length > 0 ? `of the sentences ${told.join(", ")}` : "no sentence changed";
}

/** When a version was changed, printed or fetched, as far as known. */
function timeOf({ article, updated, retrieved }: PageVersion): string {
  if (updated) return `changed ${minuteOf(updated)}`;
  const fetched = retrieved ? `fetched ${minuteOf(retrieved)}` : null;
  return [article.published ? `published ${minuteOf(article.published)}` : null, fetched].filter(Boolean).join(", ") || "time unknown";
}

/** ", between 2024-03-05 14:02 and 16:30": of what both versions tell, what tells them apart; empty where nothing does. */
function between(a: PageVersion, b: PageVersion): string {
  const changed = ({ article, updated }: PageVersion) => updated ?? article.published;
  const pairs = [
    [changed(a), changed(b)],
    [a.retrieved, b.retrieved],
  ] as const;
  const [from, to] = pairs.find(([x, y]) => x && y && x !== y) ?? [null, null];
  if (!from || !to) return "";
  const [x, y] = [minuteOf(from), minuteOf(to)];
  const sameDay = x.slice(0, 10) === y.slice(0, 10) && y.length > 10;
  return `, between ${x} and ${sameDay ? y.slice(11) : y}`;
}

/** `2024-03-05T14:02:00Z` as `2024-03-05 14:02`; a zone other than UTC is kept. */
function minuteOf(time: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(time);
  if (!match) return time;
  const [, day, clock, zone] = match;
  return clock ? `${day} ${clock}${zone && !/^(?:Z|[+-]00:?00)$/.test(zone) ? zone : ""}` : day;
}
